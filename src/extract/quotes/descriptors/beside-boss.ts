/**
 * "Manager Ray Hale has signed striker Tom Lowe. “I can't wait,” said the 22-year-old.": of two who are told of, the
 * one in charge is neither so young nor called "the mother-of-three". English.
 */
import { ageOf, bearersOfAge, isAged } from './aged.ts';
import { genderOfNoun, mayAgree } from '../phrase/agreement.ts';
import { lastBefore } from '../scene/persons.ts';
import type { Descriptor, Who } from '../scene/reference.ts';
import { inWords, wasToldOf } from './referents.ts';
import { isOutside, lowerAt, nounAt, paragraphAt, type Scene } from '../scene/scene.ts';
import { wordSet } from '../../../text/word-set.ts';

/**
 * Of those named right before, the only one whom such words can mean beside who is in charge; where they are several,
 * the words alone; null where nobody is in charge, or where the article gives somebody that age.
 */
export function otherThanBoss(scene: Scene, reference: Descriptor): Who | null {
  const noun = nounAt(scene, reference.head);
  const age = isAged(scene, reference.first) ? Number(lowerAt(scene, reference.first + 1)) : null;
  const isNoBoss = age === null ? isNobodyInCharge(noun) : (word: string): boolean => (LEADING.get(word) ?? 0) <= age;
  if (isNoBoss === null || scene.lexicon.language !== 'en' || lowerAt(scene, reference.first) !== 'the') return null;
  if (wasToldOf(scene, reference.first) || (age !== null && bearersOfAge(scene, age).length > 0)) return null;
  const gender = genderOfNoun(scene.lexicon, noun);
  const isMeant = (entity: number): boolean =>
    mayAgree(gender, scene.genders[entity] ?? null) && (age === null || ageOf(scene, entity) === null);
  const named = namedBefore(scene, reference.first);
  const isBoss = (entity: number): boolean => scene.roleWords[entity]?.every(isNoBoss) === false;
  const [only, another] = new Set(named.filter((entity) => !isBoss(entity) && isMeant(entity)));
  if (only === undefined || !named.some(isBoss)) return null;
  return another === undefined ? { entity: only } : inWords(scene, reference);
}

/** For words that tell no age: whoever is in charge is called so by nobody. */
const isNobodyInCharge = (noun: string): ((word: string) => boolean) | null =>
  YOUNG.has(noun) || PRIVATE.test(noun) ? (word) => !LEADING.has(word) : null;
const YOUNG = wordSet('teenager teen youngster schoolboy schoolgirl');
/** "the mother-of-three", "the great-grandfather" */
const PRIVATE = /^(?:grand)?(?:mother|father|mum|mom|dad)-of-|^great-/;

/** Persons named in this paragraph and the one before, once or more. */
function namedBefore(scene: Scene, before: number): number[] {
  const found: number[] = [];
  for (let i = lastBefore(scene.persons, before); i >= 0 && found.length < MOST_SEEN; i--) {
    const { token, entity } = scene.persons[i]!;
    if (paragraphAt(scene, before) - paragraphAt(scene, token) > 1) break;
    if (isOutside(scene, token)) found.push(entity);
  }
  return found;
}
const MOST_SEEN = 12;

/** Offices, and the age below which hardly anybody holds them. */
const LEADING: ReadonlyMap<string, number> = new Map([
  ...[...wordSet('manager coach boss trainer judge magistrate surgeon consultant professor')]
    .map((noun): [string, number] => [noun, 35]),
  ...[...wordSet(
    'minister chancellor president mayor senator governor premier headteacher headmaster headmistress principal ' +
    'chairman chairwoman director chef inspector superintendent owner selector conductor producer commissioner',
  )].map((noun): [string, number] => [noun, 28]),
]);
