/** "la ministra", "el legislador": who named before has such an office. Languages whose heads come first. */
import { oncePer } from '../../../text/memo.ts';
import { isInstitution } from '../../names/words/kind-nouns.ts';
import { isRole } from '../../names/words/name-kind.ts';
import { genderOf, isFirstInOffice, isOtherGender } from '../phrase/agreement.ts';
import { wasBroughtIn, wasToldOfApart } from './brought-in.ts';
import { tieOf, wordsOf } from './noun-ties.ts';
import { lastBefore } from '../scene/persons.ts';
import type { Descriptor } from '../scene/reference.ts';
import { sameNoun, sameOffice } from '../scene/same-noun.ts';
import { lowerAt, type Scene } from '../scene/scene.ts';
import { isTradeOfPerson } from '../phrase/trade-of-person.ts';

/**
 * The last one named before who is called all these words, or where nobody is, others for the same ("líder" for
 * "presidente"); or -1.
 */
export function bearerOfRole(scene: Scene, reference: Descriptor): number {
  const { first, head } = reference;
  const { lexicon } = scene;
  const noun = lowerAt(scene, head);
  const isOffice = isOfficeNoun(scene, noun) || isFirstInOffice(scene, reference);
  const isBody = !isOffice && isInstitution(lexicon, noun) && !lexicon.documents?.has(noun);
  if (!isOffice && !isBody && !lexicon.titles) return -1;
  const isCalledSo = fitOf(scene, reference);
  const isNew = !isBody && isSomebodyNew(scene, reference);
  let likely = -1;
  for (const e of namedBefore(scene, first, isBody)) {
    if (!isCalledSo(e)) continue;
    if (isOtherGender(scene, reference, genderOf(scene, reference), scene.genders[e] ?? null)) continue;
    if (scene.roleWords[e]?.some((other) => sameNoun(other, noun)) && !isToldLater(scene, e, head)) return e;
    if (likely < 0 && !isNew) likely = e;
  }
  return likely;
}

/** "dijo el animador. … El también animador Pedro Gil": the noun alone means nobody who is called so only below. */
export const isToldLater = ({ doc, entities }: Scene, entity: number, noun: number): boolean =>
  (entities[entity]?.role?.start ?? 0) > (doc.tokens[noun]?.start ?? 0);

/** "un funcionario …, dijo el funcionario", "la responsable de la obra …, dijo la responsable" */
const isSomebodyNew = (scene: Scene, reference: Descriptor): boolean =>
  wasBroughtIn(scene, reference) || wasToldOfApart(scene, reference);

const isOfficeNoun = (scene: Scene, noun: string): boolean =>
  isRole(scene.lexicon, noun) || isTradeOfPerson(scene, noun) ||
  scene.lexicon.offices?.some((nouns) => nouns.includes(noun)) === true;

/** Is somebody called all these words? Told once for a phrase and a person: each "le directeur" asks it of hundreds. */
function fitOf(scene: Scene, reference: Descriptor): (entity: number) => boolean {
  const { first, end, head } = reference;
  const tokens = scene.doc.tokens.slice(first, end).map(({ lower }) => lower);
  const key = `${head - first} ${tokens.join(' ')}`;
  const known = fitsOf(scene).get(key);
  if (known) return known;
  const wanted = tokens.filter((lower) => !scene.lexicon.determiners.has(lower));
  const words = wordsOf(scene, reference);
  const noun = lowerAt(scene, head);
  const told = new Map<number, boolean>();
  const fit = (entity: number): boolean => {
    const answer = told.get(entity) ??
      (isCalledAll(scene, entity, wanted, noun) || tieOf(scene, entity, words).allWords);
    told.set(entity, answer);
    return answer;
  };
  if (fitsOf(scene).size >= MOST_KEPT) fitsOf(scene).clear();
  fitsOf(scene).set(key, fit);
  return fit;
}
/** Phrases: an article calls those it tells of by some dozens, and one of thousands would fill the memory. */
const MOST_KEPT = 100;
const fitsOf = oncePer((_: Scene) => new Map<string, (entity: number) => boolean>());

/** Has their role all the words, or for the noun another one for the same? */
function isCalledAll({ lexicon, roleWords }: Scene, entity: number, wanted: readonly string[], noun: string): boolean {
  const isFirm = (other: string): boolean => lexicon.firms?.has(noun) === true && lexicon.firms.has(other);
  const isNoun = (other: string): boolean => sameOffice(lexicon, other, noun) || isFirm(other);
  const isCalled = (word: string): boolean =>
    roleWords[entity]?.some((other) => sameNoun(other, word) || (word === noun && isNoun(other))) === true;
  return wanted.every(isCalled);
}

/** Persons, or bodies, of whom a role is told, from the one named last back, once each. */
function* namedBefore({ persons, bodies, entities, roleWords }: Scene, before: number, isBody: boolean) {
  const [named, kind] = isBody ? [bodies, 'organisation'] : [persons, 'person'];
  const last = lastBefore(named, before);
  const seen = new Set<number>();
  for (let i = last; i >= 0 && i > last - MOST_PASSED; i--) {
    const { entity } = named[i]!;
    if (seen.has(entity) || !roleWords[entity] || entities[entity]?.kind !== kind) continue;
    seen.add(entity);
    yield entity;
  }
}
/** Mentions: a long report has as many; a list of thousands would be asked for each noun in it. */
const MOST_PASSED = 300;
