/** The phrase right before a verb whose noun no list has. */
import { isBehindInfinitive } from './behind-infinitive.ts';
import { isInOtherCase } from '../phrase/other-case.ts';
import { plainPhrase } from '../phrase/plain-phrase.ts';
import type { Reference } from '../scene/reference.ts';
import { isOutside, lowerAt, tokenAt, type Scene } from '../scene/scene.ts';

/** "La congregación señaló": a noun that no list has, right before the verb, with its article and no preposition. */
export function plainEnding(scene: Scene, last: number, floor: number): Reference | null {
  const { determiners, prepositions, subordinators, joins, inflects } = scene.lexicon;
  for (let first = last - 1; !inflects && first >= Math.max(floor, last - LONGEST_ENDING); first--) {
    const before = lowerAt(scene, first - 1);
    if (!isOutside(scene, first) || tokenAt(scene, first)?.kind === 'mark') return null;
    const isOfOther = (prepositions.has(before) && !subordinators?.has(before)) || joins.has(before) ||
      isBehindInfinitive(scene, first);
    if (!determiners.has(lowerAt(scene, first)) || isOfOther) continue;
    const phrase = plainPhrase(scene, first, last + 1);
    if (phrase?.kind === 'name' && isInOtherCase(scene, phrase.first)) continue; // "die Stiftung des Malers Jan Kern"
    return phrase?.end === last + 1 ? phrase : null;
  }
  return null;
}
const LONGEST_ENDING = 12;
