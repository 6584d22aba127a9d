/** Person, organisation or place: the evidence of one mention, added up. Weights rank how seldom each sign lies. */
import type { Document } from '../../../text/document.ts';
import type { EntityKind } from '../../entity.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { CLASS, classesOf, isOf } from '../../lexicon/word-classes.ts';
import { stemOf } from './inflection.ts';
import { givenNameGender, isAlsoWord } from './given-names.ts';
import { INSTITUTION_WORDS, NO_INSTITUTION, PLACE_WORDS } from './institution-words.ts';
import type { NameRun } from './name-run.ts';
import { isPlace, isPlaceInAnyCase } from './places.ts';

export type KindEvidence = Record<Exclude<EntityKind, 'unknown'>, number>;

/** How strongly this mention speaks for each kind; 0 says nothing. */
export function kindEvidence(doc: Document, lexicon: Lexicon, run: NameRun): KindEvidence {
  return {
    person: personEvidence(doc, lexicon, run),
    organisation: organisationEvidence(doc, run),
    place: placeEvidence(doc, lexicon, run),
  };
}

/** Evidence below which a name is of no kind; a tag alone ("said X") makes a person where nothing speaks against. */
const ENOUGH = 1.5;
const TAGGED = 0.8;
const LITTLE = 0.5;
/** A known place is one unless it is named as a person is, with a title or a given name and more. */
const KNOWN_PLACE = 3;
const SURE_PERSON = 4;

/** The kind that the evidence of all mentions tells, or "unknown". */
export function kindOf({ person, organisation, place }: KindEvidence): EntityKind {
  const most = Math.max(person, organisation, place);
  if (most < ENOUGH) return person >= TAGGED && organisation < LITTLE && place < LITTLE ? 'person' : 'unknown';
  if (most === place || (place >= KNOWN_PLACE && person < SURE_PERSON)) return 'place';
  return most === person ? 'person' : 'organisation';
}

const LONGEST_UNKNOWN = 3;

function personEvidence(doc: Document, lexicon: Lexicon, run: NameRun): number {
  const last = run.words.at(-1) ?? '';
  const before = doc.tokens[run.titleToken - 1];
  let score = givenNameEvidence(lexicon, run) + comingEvidence(doc, lexicon, run);
  if (run.honorific || run.titled) score += 3;
  if (run.words.length > 2 && /^\p{Lu}\.$/u.test(run.words[1] ?? '')) score += 3;
  if (run.words.length > 1 && /^(?:Jr|Sr|II|III)\.?$/.test(last)) score += 3;
  const isBody = lexicon.headFirst && (isBodyAfterRole(run.words) || isBodyInAnyCase(lexicon, run.words));
  if (before && run.sentence === before.sentence && isRole(lexicon, before.lower) && !isBody) score += 3;
  return score;
}

/** "Clara Reed", more than "Clara", far more than "May Day". */
function givenNameEvidence(lexicon: Lexicon, { words }: NameRun): number {
  const [first = ''] = words;
  // of a language without word lists, a long run may begin with a title that we do not know: "Wali Kota Dewi Lestari"
  const unsure = lexicon.roles.size === 0 && words.length > LONGEST_UNKNOWN;
  if (unsure || givenNameGender(first) === undefined) return 0;
  if (words.length > 1) return isAlsoWord(first) ? 1.5 : 3;
  return isAlsoWord(first) ? 0 : 0.5;
}

/** "Clara Reed, 42, …", "Clara Reed, who …", "said Clara Reed": what follows the name, and the tag before it. */
function comingEvidence(doc: Document, lexicon: Lexicon, run: NameRun): number {
  const [next, second, third] = [0, 1, 2].map((k) => doc.tokens[run.endToken + k]);
  const isComma = next?.text === ',';
  const isAge = second?.kind === 'number' && /^\d{1,2}$/.test(second.text) && /[,.]/.test(third?.text ?? '');
  let score = 0;
  if (isComma && isAge) score += 3;
  if (isComma && roleSoonAfter(doc, lexicon, run.endToken + 1)) score += 2;
  if (next?.lower === 'who' || (isComma && second?.lower === 'who')) score += 2;
  if (next && lexicon.saying.has(next.lower)) score += run.words.length > 1 ? 0.8 : 0.4;
  return score;
}

function organisationEvidence(doc: Document, run: NameRun): number {
  const before = doc.tokens[run.titleToken - 1];
  const after = doc.tokens[run.endToken];
  let score = 0;
  const given = givenNameGender(run.words[0] ?? '') !== undefined && !isAlsoWord(run.words[0] ?? '');
  if (run.words.some((word) => INSTITUTION_WORDS.has(word))) score += given && run.words.length === 2 ? 1 : 4;
  if (run.words.includes('&')) score += 3;
  if (isAcronym(run)) score += 2;
  if (before?.lower === 'the' && !run.titled && !run.honorific) score += 1;
  if (after?.text === ',' && doc.tokens[run.endToken + 1]?.lower === 'which') score += 1;
  return score;
}

/** "OSCE", "G7"; "RM900" and "FFP2" are sums and sizes, "OUT NOW" is shouted. */
const isAcronym = ({ words: [word = ''], words }: NameRun): boolean =>
  words.length === 1 &&
  !NO_INSTITUTION.has(word) &&
  (/^\p{Lu}[\p{Lu}&.]{1,6}$/u.test(word) || /^[GE]\d{1,2}$/.test(word));

function placeEvidence(doc: Document, lexicon: Lexicon, run: NameRun): number {
  const name = run.words.join(' ');
  const before = doc.tokens[run.titleToken - 1];
  let score = 0;
  if (isPlace(name, lexicon.language) || (lexicon.inflects && isPlaceInAnyCase(name, lexicon.language, stemOf)))
    score += 3.5;
  if (run.words.some((word) => PLACE_WORDS.has(word)) && run.words.length > 1) score += 2;
  const isState = before?.text === ',' && run.words.length === 1 && /^[A-Z]{2}$/.test(name);
  if (isState && /^\p{Lu}/u.test(doc.tokens[run.titleToken - 2]?.text ?? '')) score += 3.5; // "Charlotte, NC"
  return score + prepositionEvidence(doc, lexicon, run);
}

/** "in Lindi", "the port of Ellis Bay", "a beekeeper from Ash Hollow". */
function prepositionEvidence(doc: Document, lexicon: Lexicon, { words, titleToken }: NameRun): number {
  const before = doc.tokens[titleToken - 1]?.lower ?? '';
  const isIn = /^(?:in|near|from)$/.test(before);
  if (words.length === 1) return isIn ? 0.5 : 0;
  if (!isIn && !/^(?:at|of|to|off|around|across|on)$/.test(before)) return 0;
  const isPlaceWord = PLACE_WORDS.has(words.at(-1) ?? '');
  const isHome = isIn && isRole(lexicon, doc.tokens[titleToken - 2]?.lower ?? '');
  return (isPlaceWord ? 2 : 0) + (isHome ? 3.5 : 0);
}

/** "глава Минфина", "президент Франции": the complement of the role. */
function isBodyInAnyCase(lexicon: Lexicon, words: readonly string[]): boolean {
  const [only = ''] = words;
  if (!lexicon.inflects || words.length > 1) return false;
  return (
    lexicon.institutions.has(stemOf(only)) ||
    lexicon.institutions.has(only.toLowerCase()) ||
    isPlaceInAnyCase(only, lexicon.language, stemOf)
  );
}

/** "глава МИД", "голова Харківської ОВА": an acronym, or an adjective in the genitive, after the noun of a role. */
export const isBodyAfterRole = (words: readonly string[]): boolean =>
  /^\p{Lu}{2,6}$/u.test(words.at(-1) ?? '') || (words.length > 1 && /(?:ої|ого|ой|его)$/u.test(words[0] ?? ''));

/** Is this word a noun for a person by office, work or kin? */
export const isRole = (lexicon: Lexicon, lower: string): boolean => isOf(classesOf(lexicon, lower), CLASS.role);

/** ", the former special envoy": a role among the next words, before any verb or stop. */
function roleSoonAfter(doc: Document, lexicon: Lexicon, from: number): boolean {
  for (let i = from; i < from + 6; i++) {
    const token = doc.tokens[i];
    if (!token || token.kind !== 'word' || lexicon.saying.has(token.lower) || lexicon.relatives.has(token.lower))
      return false;
    if (isRole(lexicon, token.lower)) return true;
  }
  return false;
}
