/**
 * The people of an article in its sentences: who is named where, in full or by the short name that the article uses.
 * Only for who must be sure: whatever else may be somebody is counted as a stranger.
 */
import { lexiconFor } from '../../extract/lexicon/index.ts';
import { givenNameGender, isAlsoWord, type GivenGender } from '../../extract/names/words/given-names.ts';
import { isCapital } from '../../extract/sense/passage.ts';
import { shortNameOf } from '../../extract/sense/short-name.ts';
import type { Document, Sentence, Token } from '../../text/document.ts';
import { oncePer } from '../../text/memo.ts';
import { bareOf, isPossessive } from '../../text/possessive.ts';
import type { Planning } from '../planning.ts';
import { hasNamesake } from './short-names.ts';

type Person = Planning['sheet']['people'][number];

interface Cast {
  /** Whom the sentence names; null for somebody who may be anybody. */
  namedIn: (sentence: Sentence) => readonly (Person | null)[];
  /** Index of the word that names the first of them. */
  firstNamed: (sentence: Sentence) => number;
  genderOf: (person: Person) => GivenGender;
}

export const castOf = oncePer(({ document, sheet }: Planning): Cast => {
  const byShortName = new Map<string, Person | null>();
  for (const person of sheet.people) {
    const short = shortNameOf(document, person.name);
    const isOther = byShortName.has(short) || hasNamesake(document, person.name, short);
    byShortName.set(short, isOther ? null : person);
  }
  const whoIn = ({ firstToken, endToken }: Sentence): (Person | null | undefined)[] => {
    const tokens = document.tokens.slice(firstToken, endToken);
    return tokens.map((_, at) => whoAt(document, tokens, at, byShortName));
  };
  const namedIn = oncePer((sentence: Sentence): (Person | null)[] =>
    [...new Set(whoIn(sentence).filter((who) => who !== undefined))]);
  const firstNamed = (sentence: Sentence): number =>
    sentence.firstToken + whoIn(sentence).findIndex((who) => who !== undefined);
  // whose given name tells it is not looked for in all sentences
  let called: ReturnType<typeof calledBy> | undefined;
  const genderOf = (person: Person): GivenGender =>
    givenNameGender(person.name.split(/\s+/)[0] ?? '') ?? (called ??= calledBy(document, namedIn)).get(person) ?? null;
  return { namedIn, firstNamed, genderOf };
});

export const HE_OR_SHE: ReadonlyMap<string, 'male' | 'female'> = new Map([['he', 'male'], ['she', 'female']]);
/** So many sentences in a row that name one person and go on with "he". */
const OFTEN = 2;

/** Whom sentences go on to call "he", and never "she", where they name nobody else. */
function calledBy(document: Document, namedIn: Cast['namedIn']): ReadonlyMap<Person, 'male' | 'female'> {
  const calls = new Map<Person, string[]>();
  document.sentences.forEach((sentence, at) => {
    const [who, other] = namedIn(sentence);
    const next = document.sentences[at + 1];
    if (!who || other !== undefined || !next) return;
    const pronouns = document.tokens.slice(next.firstToken, next.endToken).map(({ lower }) => HE_OR_SHE.get(lower));
    const gender = pronouns.find((one) => one !== undefined);
    if (gender) calls.set(who, [...(calls.get(who) ?? []), gender]);
  });
  return new Map([...calls].flatMap(([who, genders]) => {
    const [first = ''] = genders;
    const isOne = genders.length >= OFTEN && genders.every((gender) => gender === first);
    return isOne ? [[who, first === 'male' ? 'male' : 'female'] as const] : [];
  }));
}

/** @returns undefined where the word is nobody's name and no noun for one person */
function whoAt(
  { language }: Document, tokens: readonly Token[], at: number, byShortName: ReadonlyMap<string, Person | null>,
): Person | null | undefined {
  const token = tokens[at];
  if (token?.kind !== 'word') return undefined;
  const bare = bareOf(token.text);
  const byName = byShortName.get(bare);
  if (byName) return byName;
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  // the first part of a name that ends with a known one
  const opensName = next !== undefined && isCapital(next) && isCapital(token);
  if (opensName) return givenNameGender(bare) !== undefined && !endsKnown(tokens, at, byShortName) ? null : undefined;
  if (isCapital(token)) return byName === null || isLoneGivenName(bare, before) ? null : undefined;
  return isOnePerson(token.lower, language) && !isBesideName(tokens, at) ? null : undefined;
}

const isLoneGivenName = (bare: string, before: Token | undefined): boolean =>
  before !== undefined && !isCapital(before) && givenNameGender(bare) != null && !isAlsoWord(bare);

/** Words of one name. */
const NAME_WORDS = 5;
function endsKnown(tokens: readonly Token[], at: number, names: ReadonlyMap<string, Person | null>): boolean {
  const run = tokens.slice(at, at + NAME_WORDS);
  const end = run.findIndex((token) => !isCapital(token));
  return run.slice(0, end < 0 ? NAME_WORDS : end).some(({ text }) => names.get(bareOf(text)) != null);
}

const FAMILY: ReadonlySet<string> = new Set(
  ('man woman boy girl mother father son daughter brother sister wife husband friend girlfriend boyfriend colleague ' +
    'uncle aunt cousin grandfather grandmother partner fiancé fiancée widow nephew niece grandson granddaughter ' +
    'someone somebody other another person child teenager baby victim suspect driver gunman neighbor ' +
    'neighbour').split(' '),
);
const isOnePerson = (lower: string, language: string): boolean =>
  FAMILY.has(lower) || lexiconFor(language).roles.has(lower);

/** "manager Carlo Ancelotti", "Barnier, a negotiator,": the noun is of him who is named beside it. */
const BESIDE = 6;
function isBesideName(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (next && isCapital(next)) return true;
  const before = tokens.slice(Math.max(0, at - BESIDE), at);
  const comma = before.findLastIndex(({ text }) => text === ',');
  const named = before[comma - 1];
  return comma > 0 && named !== undefined && isCapital(named) && !isPossessive(named.text);
}
