/**
 * "avoue Daniel Marin. Ce menuisier de 57 ans …", "annonce l’ingénieure de 33 ans", "el ciclista de 38 años": in
 * Romance languages a definite noun with an age is another word for whoever was named last, where no other office is
 * told of that one.
 */
import { isRomance } from '../../lexicon/lexicon.ts';
import { genderOf, mayAgree, pointsBack } from './agreement.ts';
import { isDeterminer } from './governed.ts';
import { lastBefore } from '../scene/persons.ts';
import { isPersonNoun } from './phrase-words.ts';
import type { Descriptor, Reference } from '../scene/reference.ts';
import { oncePer } from '../../../text/memo.ts';
import { entityAt, isOutside, lowerAt, paragraphAt, textAt, tokenAt, type Scene } from '../scene/scene.ts';

/** The reference by the name that such words stand for, or as it is. */
export function withoutAge(scene: Scene, reference: Reference): Reference {
  const entity = reference.kind === 'descriptor' ? agedAs(scene, reference) : -1;
  return entity < 0 ? reference : { kind: 'name', entity, first: reference.first, end: reference.end };
}

/** Whom the words mean, or -1 where they tell no age, or where another may be meant as well. */
export function agedAs(scene: Scene, reference: Descriptor): number {
  if (!isRomance(scene.lexicon) || !hasAge(scene, reference) || !isKnown(scene, reference)) return -1;
  const gender = genderOf(scene, reference);
  const age = ageOf(scene, reference);
  const ofAge = byAge(scene).get(age)?.find((e) => scene.entities[e]?.kind === 'person' &&
    mayAgree(gender, scene.genders[e] ?? null));
  if (ofAge !== undefined) return ofAge;
  for (let k = lastBefore(scene.persons, reference.first), seen = 0; k >= 0 && seen < MOST_SEEN; k--, seen++) {
    const { token, entity } = scene.persons[k]!;
    if (paragraphAt(scene, reference.first) - paragraphAt(scene, token) > 1) return -1;
    if (scene.entities[entity]?.kind !== 'person' || !mayAgree(gender, scene.genders[entity] ?? null)) continue;
    if (agesOf(scene, entity).length > 0) continue; // of another age
    const isOther = isOfElse(scene, entity, reference) || isTheirs(scene, token) ||
      isAnotherBeside(scene, k, gender) || isOtherBetween(scene, token, reference.first);
    return isOther ? -1 : entity;
  }
  return -1;
}
/** Mentions looked at. */
const MOST_SEEN = 12;

/** The first whom the article gives each age: read once, for an article of ages asks for them at each of its nouns. */
const byAge = oncePer((scene: Scene): ReadonlyMap<string, readonly number[]> => {
  const found = new Map<string, number[]>();
  for (const e of scene.entities.keys()) {
    for (const age of new Set(agesOf(scene, e))) {
      const ofAge = found.get(age) ?? [];
      if (ofAge.length < MOST_OF_AGE) ofAge.push(e);
      found.set(age, ofAge);
    }
  }
  return found;
});
const MOST_OF_AGE = 50;

const isKnown = (scene: Scene, reference: Descriptor): boolean =>
  pointsBack(scene, reference) || isShown(scene, reference);
/** "Ce menuisier de 57 ans". */
const isShown = (scene: Scene, { first }: Descriptor): boolean =>
  scene.lexicon.demonstratives?.has(lowerAt(scene, first)) === true;

/** "Le maire Luc Roux est venu. «…», raconte le cycliste de 38 ans": who has another office is not meant. */
function isOfElse(scene: Scene, entity: number, reference: Descriptor): boolean {
  const role = scene.entities[entity]?.role?.text.toLowerCase();
  if (role === undefined || isShown(scene, reference)) return false;
  return !role.split(/[^\p{L}]+/u).includes(lowerAt(scene, reference.head));
}

const hasAge = (scene: Scene, reference: Descriptor): boolean => ageOf(scene, reference) !== '';

/** "de 57 ans" behind the noun, or behind one word more: "l'agriculteur bio de 57 ans"; "il 34enne". */
function ageOf(scene: Scene, { head }: Descriptor): string {
  const named = AGED_NOUN.exec(lowerAt(scene, head))?.[1];
  if (named !== undefined) return named;
  const of = [head + 1, head + 2].find((i) => scene.lexicon.genitives?.has(lowerAt(scene, i)));
  const isAge = of !== undefined && tokenAt(scene, of + 1)?.kind === 'number' && YEARS.test(lowerAt(scene, of + 2));
  return isAge ? lowerAt(scene, of + 1) : '';
}
/** Does the article tell another age of this one than these words do? */
export function hasOtherAge(scene: Scene, entity: number, reference: Descriptor): boolean {
  const age = ageOf(scene, reference);
  const theirs = age === '' ? [] : agesOf(scene, entity);
  return theirs.length > 0 && !theirs.includes(age);
}
const AGED_NOUN = /^(?:l')?(\d{1,3})enne$/;

/** How old the article says that this one is: "Luc Roux, 34 ans", "Ana Gil (de 34 años)". */
function agesOf({ doc, entities }: Scene, entity: number): string[] {
  const mentions = entities[entity]?.mentions.slice(0, MOST_SEEN) ?? [];
  return mentions.flatMap(({ endToken }) => {
    const behind = [endToken + 1, endToken + 2].find((i) => doc.tokens[i]?.kind === 'number');
    const isAge = behind !== undefined && /^[,(]$/.test(doc.tokens[endToken]?.text ?? '') &&
      YEARS.test(doc.tokens[behind + 1]?.lower ?? '');
    return isAge ? [doc.tokens[behind]?.lower ?? ''] : [];
  });
}
export const YEARS = /^(?:ans|années|años|anni|anos)$/;

/** "la mère de Léa Marin": the noun before means another. */
const isTheirs = (scene: Scene, name: number): boolean =>
  scene.lexicon.genitives?.has(lowerAt(scene, name - 1)) === true;

/** Does the sentence of this mention name a second person whom the words may mean? */
function isAnotherBeside(scene: Scene, k: number, gender: ReturnType<typeof genderOf>): boolean {
  const { token, entity } = scene.persons[k]!;
  const { entity: other = entity, token: at = -1 } = scene.persons[k - 1] ?? {};
  const isSame = tokenAt(scene, at)?.sentence === tokenAt(scene, token)?.sentence;
  return isSame && other !== entity && mayAgree(gender, scene.genders[other] ?? null);
}

/** "Un agriculteur a brisé la vitre. «…», dit cet homme de 38 ans": somebody without a name, told of since. */
function isOtherBetween(scene: Scene, from: number, to: number): boolean {
  for (let i = scene.nameEnd[from] ?? from; i < to - 1; i++) {
    if (!isOutside(scene, i) || !isDeterminer(scene, i) || textAt(scene, i - 1) === ',') continue;
    const noun = isPersonNoun(scene, lowerAt(scene, i + 1)) ? i + 1 : i + 2;
    const isNamed = entityAt(scene, noun) >= 0 || entityAt(scene, noun + 1) >= 0;
    if (noun < to && isOutside(scene, noun) && isPersonNoun(scene, lowerAt(scene, noun)) && !isNamed) return true;
  }
  return false;
}
