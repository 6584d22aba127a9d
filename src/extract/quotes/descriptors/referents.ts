/**
 * Persons whom the article does not name: "A guard was tied up. … The guard, 52, … “…,” the man said." Each is brought
 * in once, by an indefinite phrase or by whose they are, and a definite phrase goes on to mean them where its noun fits
 * what was said of them: a discourse referent (Karttunen 1976). Words that stand beside a name are that person's.
 * English.
 */
import { oncePer } from '../../../text/memo.ts';
import { wordSet } from '../../../text/word-set.ts';
import { GROWN_UP, isGrownUp } from './aged.ts';
import { bearerOf } from './by-role.ts';
import { mayAgree } from '../phrase/agreement.ts';
import { isApposed } from '../phrase/apposition.ts';
import { counterpartAt } from './counterpart.ts';
import { nameGiven } from '../phrase/name-given.ts';
import { lastBefore } from '../scene/persons.ts';
import { nameByOffice, nameFromLead, nameFromTags } from './lead-names.ts';
import { nameByPlace } from './office-of-place.ts';
import { isPersonNoun } from '../phrase/phrase-words.ts';
import type { Who } from '../scene/reference.ts';
import { entityAt, isOutside, lowerAt, nounAt, sentenceAround, textAt, tokenAt, type Scene } from '../scene/scene.ts';
import { sameNoun, sameOffice } from '../scene/same-noun.ts';
import { unnamedPhrases, type Phrase } from './unnamed-phrases.ts';
import { isWrongdoer } from './wrongdoer.ts';

export interface Referent {
  /** The words by which they are told: the fullest that stay short. Token indices, end exclusive. */
  first: number;
  end: number;
  /** Brought in as somebody new, or by whose they are; else only spoken of as if they were known. */
  isNew: boolean;
  isOwned: boolean;
  nouns: Set<string>;
  /** All words beside the nouns, of every phrase. */
  words: Set<string>;
  gender: 'female' | 'male' | null;
  /** Where their phrases end, in order of the text, and the nouns that these are about. */
  ends: number[];
  heads: Set<number>;
  /** Who they turn out to be: the lead's "a pensioner" is named in the next sentence. */
  entity: number | null;
}

/** Whom the phrase that begins at token `first` means, where that is nobody by name; null where that cannot be told. */
export const referentAt = (scene: Scene, first: number): Referent | null => referentsOf(scene).get(first) ?? null;

/** Who of those without a name are told of in tokens [from, to), each once. */
export const toldIn = (scene: Scene, from: number, to: number): Referent[] => [...new Set(
  Array.from({ length: to - from }, (_, k) => referentAt(scene, from + k))
    .filter((one) => one !== null && one.isNew && one.entity === null && one.first >= from && one.first < to),
)].filter((one) => one !== null);

const referentsOf = oncePer((scene: Scene): Map<number, Referent> => {
  const found = new Map<number, Referent>();
  if (scene.lexicon.headFirst) return found;
  let recent: Referent[] = [];
  for (const phrase of unnamedPhrases(scene)) {
    const known = isDefinite(scene, phrase.first) || phrase.isOwned ? knownAs(scene, recent, phrase) : null;
    const before = known ?? besideReferent(scene, found, phrase);
    const referent = before ?? broughtIn(scene, phrase);
    // "told by a warden that he …": he was told so
    if (lowerAt(scene, phrase.first - 1) !== 'by') referent.gender ??= genderBehind(scene, phrase.end);
    if (before) describe(scene, before, phrase);
    referent.entity ??= entityGiven(scene, phrase);
    recent = [referent, ...recent.filter((one) => one !== referent)].slice(0, IN_MIND);
    found.set(phrase.first, referent);
  }
  nameFromLead(scene, new Set(found.values()));
  nameFromTags(scene, found);
  nameByOffice(scene, new Set(found.values()));
  nameByPlace(scene, new Set(found.values()));
  return found;
});

/** Whom the clause behind the phrase names: "a widow who gave her name as Uma"; or null. */
function entityGiven(scene: Scene, { head, end }: Phrase): number | null {
  const name = [head + 1, end].map((from) => nameGiven(scene, from)).find((at) => at >= 0) ?? -1;
  return name >= 0 ? entityAt(scene, name) : null;
}

/** Those spoken of last, of whom a phrase may mean one. */
const IN_MIND = 30;

/** Does the phrase that begins at `first` mean somebody whom one before it brought in? */
export function wasToldOf(scene: Scene, first: number): boolean {
  const referent = referentAt(scene, first);
  return referent !== null && referent.isNew && referent.entity === null && (referent.ends[0] ?? first) < first;
}

/** Whom the phrase means: whoever was brought in before, by name or in the words that did so, else its own words. */
export function inWords(scene: Scene, { first, end, head }: { first: number; end: number; head?: number }): Who {
  const other = counterpartAt(scene, first);
  if (other >= 0) return { entity: other };
  const referent = referentAt(scene, first);
  const isAnother = head !== undefined && referent?.heads.has(head) === false; // "a consultant's (report)"
  const bearer = referent ? -1 : bearerBeside(scene, first, end);
  if (bearer >= 0) return { entity: bearer };
  if (!referent || isAnother) return { first, end };
  return referent.entity === null ? { first: referent.first, end: referent.end } : { entity: referent.entity };
}

/** "For Uma Osei, a pensioner who walked there, …": the person whose name the phrase stands behind; or -1. */
function bearerBeside(scene: Scene, first: number, end: number): number {
  const closes = /^(?:[,.]|who|whose)$/.test(lowerAt(scene, end)); // "After beating Osei, the champion wept"
  const isOne = /^(?:an?|the)$/.test(lowerAt(scene, first));
  if (scene.lexicon.language !== 'en' || !closes || !isOne || !isApposed(scene, first)) return -1;
  const entity = entityAt(scene, first - 2);
  return scene.entities[entity]?.kind === 'person' ? entity : -1;
}

/** Tokens between two phrases for one person, and up to a pronoun for them. */
const LONGEST_CLAUSE = 10;

const isDefinite = (scene: Scene, first: number): boolean => /^(?:the|this|that)$/.test(lowerAt(scene, first));

/** ", a father of two," behind the phrase for somebody: more of them. */
function besideReferent(scene: Scene, found: ReadonlyMap<number, Referent>, { first }: Phrase): Referent | null {
  if (textAt(scene, first - 1) !== ',') return null;
  for (let i = first - 2; i >= first - LONGEST_CLAUSE && isOutside(scene, i); i--) {
    if (tokenAt(scene, i)?.kind === 'punctuation') return null;
    const referent = found.get(i);
    if (referent) return referent.ends.at(-1) === first - 1 ? referent : null;
  }
  return null;
}

/** The last one told of whom a definite phrase can mean: by its noun, else by one that fits anybody. */
function knownAs(scene: Scene, recent: readonly Referent[], phrase: Phrase): Referent | null {
  const [{ lexicon }, head] = [scene, lowerAt(scene, phrase.head)];
  const gender = genderOf(scene, [head]);
  const isFor = (one: Referent): boolean => mayAgree(gender, one.gender);
  const isCalled = (noun: string): boolean => noun === head ||
    (!phrase.isOwned && (sameNoun(noun, head) || sameNoun(head, noun) || sameOffice(lexicon, noun, head)));
  const isOf = (one: Referent): boolean => !phrase.isOwned || lexicon.possessives.has(lowerAt(scene, phrase.first)) ||
    phrase.words.every((word) => one.words.has(word));
  const isOfAge = (one: Referent): boolean => // "the 61-year-old" is no 57-year-old
    head !== 'year-old' || !one.nouns.has(head) || one.words.has(lowerAt(scene, phrase.head - 2));
  const isStill = (one: Referent): boolean => // "The chief", while "a new chief" is only looked for
    ![...one.words].some((word) => NEXT.has(word)) || bearerOf(scene, head, phrase.first) < 0;
  const byNoun = recent.find((one) =>
    [...one.nouns].some(isCalled) && isFor(one) && fits(one, phrase) && isOf(one) && isStill(one) && isOfAge(one));
  if (byNoun || phrase.isOwned || !GENERIC.has(head)) return byNoun ?? null;
  const age = ageNoun(scene, phrase);
  const mayBe = (one: Referent): boolean =>
    one.isNew && (one.isOwned || !isDefinite(scene, one.first)) && isFor(one) && fits(one, phrase) &&
    isAgeOf(one, age) && isOfAge(one) && !(head === 'victim' && isWrongdoer(scene, one));
  const generic = recent.find(mayBe);
  const from = generic ? lastToldAt(scene, generic, YOUNG.has(age)) : 0;
  if (!generic || phrase.first - from >= NEAR) return null;
  return isNamedBetween(scene, { from, to: phrase.first }, gender, YOUNG.has(age)) ? null : generic;
}

/** Where somebody was told of last; "her husband" stands in the shade of whoever else his sentence names. */
function lastToldAt(scene: Scene, { first, ends, isOwned }: Referent, isYoung: boolean): number {
  const end = ends.at(-1) ?? first;
  const isHers = isOwned && !isYoung && ends.length === 1 && scene.lexicon.possessives.has(lowerAt(scene, first));
  return isHers ? sentenceAround(scene, first).first : end;
}

/** "the 10-year-old" is a boy or a girl, "the 44-year-old" a man or a woman. */
function ageNoun(scene: Scene, { head }: Phrase): string {
  const age = nounAt(scene, head) === 'year-old' ? Number(lowerAt(scene, head - 2)) : NaN;
  return age < GROWN_UP ? 'boy' : age >= GROWN_UP ? 'man' : nounAt(scene, head);
}

/** Has somebody by name whom the noun fits as well been spoken of since? Then it may mean them. */
function isNamedBetween(
  scene: Scene, { from, to }: { from: number; to: number }, gender: Referent['gender'], isYoung: boolean,
): boolean {
  for (let i = lastBefore(scene.persons, to); i >= 0 && (scene.persons[i]?.token ?? 0) >= from; i--) {
    const { entity = -1 } = scene.persons[i] ?? {};
    if (isYoung && (scene.roleWords[entity] || isGrownUp(scene, entity))) continue; // who has an office is no child
    if (mayAgree(gender, scene.genders[entity] ?? null)) return true;
  }
  return false;
}

/** Tokens since somebody was spoken of, after which "the woman" is told too little. */
const NEAR = 150;

/** Nouns that fit whoever was told of, of that gender and age. */
const YOUNG = wordSet('teenager teen youth youngster boy girl child kid toddler schoolboy schoolgirl');
const GROWN = wordSet('man woman lady gentleman pensioner mother father mum dad grandmother grandfather');
const GENERIC = wordSet([...YOUNG, ...GROWN, 'year-old person victim'].join(' '));
/** Nouns of whoever may be young and have another noun beside. */
const OF_ANY_AGE = wordSet(
  'son daughter grandson granddaughter niece nephew brother sister pupil student apprentice year-old victim player ' +
  'fan twin',
);

/** "The girl" is no driver, "the man" no teenager. */
function isAgeOf({ nouns }: Referent, head: string): boolean {
  if (YOUNG.has(head)) return [...nouns].every((noun) => YOUNG.has(noun) || OF_ANY_AGE.has(noun));
  return !GROWN.has(head) || ![...nouns].some((noun) => YOUNG.has(noun));
}

/** "The young woman" is not the old one: no word that would tell two of one noun apart. */
const fits = ({ words }: Referent, phrase: Phrase): boolean =>
  !phrase.words.some((word) => ORDER.has(word)) && ![...ORDER].some((word) => words.has(word)) &&
  (phrase.words.length <= FEW || phrase.words.slice(1).some((word) => words.has(word)));
/** An article, one word and the noun: "the young woman" may have been "a woman". */
const FEW = 3;
const NEXT = wordSet('new next future permanent replacement');
const ORDER = wordSet('other second third another fellow');

/** Somebody whom the phrase brings in. */
function broughtIn(scene: Scene, phrase: Phrase): Referent {
  return {
    first: phrase.first, end: phrase.end, nouns: new Set(phrase.nouns), words: new Set(phrase.words),
    gender: genderOf(scene, phrase.nouns), ends: [phrase.end], heads: new Set([phrase.head]), entity: null,
    isOwned: phrase.isOwned,
    isNew: phrase.isOwned || !isDefinite(scene, phrase.first),
  };
}

function describe(scene: Scene, referent: Referent, phrase: Phrase): void {
  const { possessives } = scene.lexicon;
  const isHers = possessives.has(lowerAt(scene, referent.first)) && isDefinite(scene, phrase.first);
  // "her child" says less than "the girl"
  if (isHers) Object.assign(referent, { first: phrase.first, end: phrase.end });
  for (const noun of phrase.nouns) if (referent.nouns.size < MOST_NOUNS) referent.nouns.add(noun);
  for (const word of phrase.words) referent.words.add(word);
  referent.gender ??= genderOf(scene, phrase.nouns);
  referent.isNew ||= !isDefinite(scene, phrase.first); // "The stranger, a Dutch tourist,"
  referent.ends.push(phrase.end);
  referent.heads.add(phrase.head);
}

/** Nouns of one person: each phrase behind is held against all of them. */
const MOST_NOUNS = 20;

function genderOf({ lexicon }: Scene, nouns: readonly string[]): 'female' | 'male' | null {
  const told = nouns.map((noun) => lexicon.roles.get(noun)).find((gender) => gender);
  return told === 'female' || told === 'male' ? told : null;
}

/** "A junior doctor said she": the pronoun behind, with nobody else between. */
function genderBehind(scene: Scene, from: number): 'female' | 'male' | null {
  const { pronouns, possessives } = scene.lexicon;
  const sentence = tokenAt(scene, from - 1)?.sentence;
  for (let i = from; i < from + LONGEST_CLAUSE && isOutside(scene, i); i++) {
    if (tokenAt(scene, i)?.sentence !== sentence) return null;
    const lower = lowerAt(scene, i);
    if (entityAt(scene, i) >= 0 || isPersonNoun(scene, lower)) return null;
    const gender = pronouns.get(lower) ?? possessives.get(lower);
    if (gender === 'female' || gender === 'male') return gender;
  }
  return null;
}
