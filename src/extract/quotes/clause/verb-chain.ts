/** Verbs that lead to a verb of saying: "kept telling", "was shouting", "began to say", "went on to say". English. */
import { BE } from '../phrase/phrase-words.ts';
import { lowerAt, type Scene } from '../scene/scene.ts';
import { wordSet } from '../../../text/word-set.ts';

export const KEEPING = wordSet('kept keeps keep started starts began begins');

/** Does one of the tokens make what follows a verb of its own clause, and no participle of another's? */
export function isFinite(scene: Scene, from: number, end: number): boolean {
  for (let i = from; i < end; i++) if (BE.has(lowerAt(scene, i)) || KEEPING.has(lowerAt(scene, i))) return true;
  return false;
}

/** "the sign appeared to say", "who went on to say": before the verb that goes with the infinitive, else its "to". */
export function beforeInfinitive(scene: Scene, to: number): number {
  if (LEADS_TO.has(lowerAt(scene, to - 1))) return to - 2;
  return lowerAt(scene, to - 1) === 'on' && GOING.has(lowerAt(scene, to - 2)) ? to - 3 : to;
}
const LEADS_TO = wordSet(
  'appeared appears appear seemed seems seem claimed claims purported purports continued continues began begins ' +
  'started starts used',
);
const GOING = wordSet('go goes went');

/** May it stand between "who" and the verb of saying: "kept", "went on to"? */
export const leadsOn = (scene: Scene, i: number): boolean => {
  const lower = lowerAt(scene, i);
  return KEEPING.has(lower) || LEADS_TO.has(lower) || GOING.has(lower) || lower === 'on' || lower === 'to';
};
