/** Finite verbs, as far as words of their own tell: auxiliaries, contractions, "-ed". English. */
import { entityAt, lowerAt, type Scene } from '../quotes/scene/scene.ts';
import type { Stretch } from './stretch.ts';
import { endsInOwnersS } from '../../text/possessive.ts';

const VERB_OF_CLAUSE = new RegExp(
  "^(?:is|are|was|were|has|have|had|will|would|could|can|may|might|must|should|did|does|do|['’](?:s|re|ve|ll|d)|" +
    "\\p{L}+['’](?:s|re|ve|ll)|\\p{L}+n['’]t)$",
  'u',
);

/** Past forms that do not end in "-ed", and present ones, that news use most; none is as often a noun. */
const PLAIN_VERB = new Set(
  ('went came took gave made got knew saw became began left lost kept met paid fell felt held led rose ran sent ' +
    'spent stood thought told won wrote brought bought broke built caught chose drew drove found fought flew hit ' +
    'sank swam sang drank stole froze rode bit hid slid slept swept fled fed sped shut split spread dealt meant ' +
    'withdrew blew grew hurt let shot sold spoke struck taught threw ' +
    'wore needs wants knows goes makes takes gives keeps remains seems ' +
    'appears fly go need want know think believe make take give').split(' '),
);

export const isVerb = (scene: Scene, i: number): boolean =>
  VERB_OF_CLAUSE.test(lowerAt(scene, i)) && entityAt(scene, i) < 0;

/** "counterpart's" may be a possessive, "it's" is none. */
const CONTRACTED = /^(?:it|he|she|there|that|what|who|let|everyone|everybody|nobody)['’]s$/;

/** Surely a verb where a noun stands before it. */
export const isSureVerb = (scene: Scene, i: number): boolean => {
  const lower = lowerAt(scene, i);
  return isLikelyVerb(scene, i) && (!endsInOwnersS(lower) || CONTRACTED.test(lower));
};

/** "it's", "there's" */
export const isContracted = (lower: string): boolean => CONTRACTED.test(lower);

/** A verb, one by its ending or a common one included. */
export const isLikelyVerb = (scene: Scene, i: number): boolean =>
  isVerb(scene, i) ||
  (entityAt(scene, i) < 0 && (PLAIN_VERB.has(lowerAt(scene, i)) || /\p{Ll}{2}ed$/u.test(lowerAt(scene, i))));

/** Whether a finite verb stands in the stretch. */
export function hasVerb(scene: Scene, { first, end }: Stretch): boolean {
  for (let i = first; i < end; i++) if (isVerb(scene, i) || /\p{Ll}{2}ed$/u.test(lowerAt(scene, i))) return true;
  return false;
}
