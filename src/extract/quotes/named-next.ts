/**
 * "A ministra da Saúde recusou demitir-se. “…”, assegurou Ana Martins. A ministra disse …": an article that begins with
 * an office, then names one person without saying what they are, and calls somebody by that office again, means one.
 */
import { isRomance } from '../lexicon/lexicon.ts';
import { isRole } from '../names/name-kind.ts';
import { genderOf, isOtherGender } from './agreement.ts';
import { lastBefore } from './persons.ts';
import type { Descriptor } from './reference.ts';
import { sameNoun, sameOffice } from './same-noun.ts';
import { isOutside, lowerAt, type Scene } from './scene.ts';

/** Sentences from the office to the name, and tokens from the name to the office again. */
const NEAR = 4;
const FAR = 200;

/** The first person whom the article names, where they must be the one whom the descriptor before means; or -1. */
export function namedNext(scene: Scene, reference: Descriptor): number {
  const { lexicon, doc } = scene;
  const persons = scene.persons.filter((seen) => scene.entities[seen.entity]?.kind === 'person');
  const noun = lowerAt(scene, reference.head);
  if (!isRomance(lexicon) || !isRole(lexicon, noun) || lastBefore(persons, reference.first) >= 0) return -1;
  const [first] = persons;
  const entity = first?.entity ?? -1;
  const at = first?.token ?? 0;
  const isNear = (doc.tokens[at]?.sentence ?? Infinity) - (doc.tokens[reference.first]?.sentence ?? 0) <= NEAR;
  if (!isNear || scene.entities[entity]?.kind !== 'person' || scene.roleWords[entity] !== null) return -1;
  if (isOtherGender(scene, reference, genderOf(scene, reference), scene.genders[entity] ?? null)) return -1;
  const other = persons.find((seen) => seen.entity !== entity)?.token ?? doc.tokens.length;
  return isCalledAgain(scene, noun, at, Math.min(other, at + FAR)) ? entity : -1;
}

/** Does "a ministra" or another word for that office stand in tokens [first, end)? */
function isCalledAgain(scene: Scene, noun: string, first: number, end: number): boolean {
  const { lexicon } = scene;
  for (let i = first; i < end; i++) {
    const word = lowerAt(scene, i);
    const isSame = sameNoun(word, noun) || sameOffice(lexicon, noun, word) || sameOffice(lexicon, word, noun);
    if (isSame && isOutside(scene, i) && lexicon.definite?.has(lowerAt(scene, i - 1))) return true;
  }
  return false;
}
