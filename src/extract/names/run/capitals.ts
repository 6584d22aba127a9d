/** Capitalised words that stand side by side, and the questions about them that the rules of English names share. */
import { monthNumber } from '../../../article/month-names.ts';
import { startsWithCapital } from '../../../text/capital.ts';
import type { Document } from '../../../text/document.ts';
import { bareOf, isPossessive } from '../../../text/possessive.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { givenNameGender, isAlsoWord } from '../words/given-names.ts';
import { isEnglishWord } from '../words/everyday-words.ts';
import { isKnownSurname } from '../words/known-surnames.ts';
import { adjoins } from '../words/name-run.ts';
import { SURE_BODIES } from '../words/institution-words.ts';
import { isPlace } from '../words/places.ts';
import type { AsWritten } from './as-written.ts';

/** A place in the text where a name may begin. */
export interface Reading {
  doc: Document;
  lexicon: Lexicon;
  known: AsWritten;
  first: number;
  /** Behind the last token of the sentence. */
  bound: number;
  /** Does it begin a sentence, where every word has a capital? */
  isInitial: boolean;
}

export const textAt = ({ doc }: Reading, i: number): string => doc.tokens[i]?.text ?? '';
export const lowerAt = ({ doc }: Reading, i: number): string => doc.tokens[i]?.lower ?? '';

/** Behind the capitals from `from` on, up to an owner's; `from` where none stands there. */
export function capitalsEnd(reading: Reading, from: number): number {
  const { doc, bound } = reading;
  let end = from;
  while (end < bound && end - from < MOST_CAPITALS && isCapital(reading, end)) {
    const [before, token] = [doc.tokens[end - 1], doc.tokens[end]];
    if (end > from && (!before || !token || !adjoins(doc, before, token))) break;
    end += 1;
    if (isPossessive(textAt(reading, end - 1))) break;
  }
  return end;
}
const MOST_CAPITALS = 8;

const isCapital = (reading: Reading, i: number): boolean =>
  reading.doc.tokens[i]?.kind === 'word' && startsWithCapital(textAt(reading, i)) && !isDay(lowerAt(reading, i));
const isDay = (lower: string): boolean =>
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day/.test(lower) || monthNumber(lower) !== null;

/** Behind "the Wye", "Old Mills": a name with or without its article; 0 where none stands there. */
export function nameEnd(reading: Reading, at: number): number {
  const from = lowerAt(reading, at) === 'the' ? at + 1 : at;
  const end = capitalsEnd(reading, from);
  return end > from ? end : 0;
}

export const isGiven = (reading: Reading, i: number): boolean =>
  givenNameGender(bareOf(textAt(reading, i))) !== undefined;

/** "Ann Hale": a given name that is no word, with a surname behind it. */
export function isFullName(reading: Reading, from: number, end: number): boolean {
  const start = lowerAt(reading, from) === 'the' ? from + 1 : from;
  return end - start > 1 && isGiven(reading, start) && !isAlsoWord(textAt(reading, start)) &&
    !isPlace(nameOf(reading, start, end), 'en');
}

export const nameOf = ({ doc }: Reading, from: number, end: number): string =>
  doc.tokens.slice(from, end).map(({ text }) => bareOf(text)).join(' ');

/** The names of towns have fewer words than this. */
export const LONGEST_TOWN = 3;

/** A word of no list may be a town: "Orran". */
export const isUnknown = (reading: Reading, start: number, end: number): boolean =>
  end - start === 1 && !isEnglishWord(bareOf(lowerAt(reading, start))) && !isGiven(reading, start) &&
  !isKnownSurname(bareOf(textAt(reading, start)));

/** Does a verb of saying or an auxiliary follow? */
export const isActing = (reading: Reading, i: number): boolean =>
  reading.lexicon.saying.has(lowerAt(reading, i)) || AUXILIARY.test(lowerAt(reading, i));
const AUXILIARY = /^(?:has|have|is|was|were|had|will|plans|wants)$/;

/** Behind the noun of a body that ends the capitals from `from` on, or 0; "products" may stand among them. */
export function nounEnd(reading: Reading, from: number): number {
  let end = capitalsEnd(reading, from);
  const isMany = /^['’]$/.test(lowerAt(reading, end)) && lowerAt(reading, end - 1).endsWith('s'); // "Workers’ Union"
  if (end > from && (isMany || lowerAt(reading, end) === 'products')) end = capitalsEnd(reading, end + 1);
  for (let i = end - 1; i > from; i--) if (isNounOfBody(bareOf(textAt(reading, i)))) return i + 1;
  return 0;
}
export const isNounOfBody = (word: string): boolean => SURE_BODIES.has(word) || OF_TOWNS.has(word);
/** "Wick Gazette", "Harrow Trust": behind a town they are bodies, too. */
const OF_TOWNS = new Set(
  ['Trust', 'Service', 'Brigade', 'Gazette', 'Courier', 'Club', 'Chamber', 'Partnership', 'Board'],
);
