/** "Hale, whose first teacher told him": somebody of Hale's, without a name; "whose tweet called it" is Hale's own. */
import { antecedent } from './antecedent.ts';
import { isModifier, isPersonNoun, isSpeakerNoun } from '../phrase/phrase-words.ts';
import type { Reference } from '../scene/reference.ts';
import { entityAt, lowerAt, nounAt, type Scene } from '../scene/scene.ts';

/** The subject that ends at token `last`, where it is one of somebody's. */
export function ownedByWhose(scene: Scene, last: number, floor: number): Reference | null {
  if (entityAt(scene, last) >= 0 || !isSpeakerNoun(scene, lowerAt(scene, last))) return null;
  let first = last;
  while (first - 1 > floor && last - first < MOST_OWNED && isAdjective(scene, first - 1)) first -= 1;
  if (lowerAt(scene, first - 1) !== 'whose') return null;
  const isPerson = isPersonNoun(scene, nounAt(scene, last));
  return isPerson ? { kind: 'descriptor', head: last, first, end: last + 1 } : antecedent(scene, first - 1, floor);
}

const isAdjective = (scene: Scene, i: number): boolean =>
  isModifier(scene, i) && !scene.lexicon.determiners.has(lowerAt(scene, i));
const MOST_OWNED = 4;
