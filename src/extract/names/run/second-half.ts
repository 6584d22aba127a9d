/**
 * What "and" joins behind an English body "of" something: its second half ("Society of Motor Manufacturers and
 * Traders", "Diocese of Down and Connor"), or somebody else ("the Council of Europe and Moscow", "the Society of Motor
 * Manufacturers and Nissan want cheaper power"). A half is a town beside a town, or a field or many people; no firm,
 * party, land or person.
 */
import { bareOf, isPossessive } from '../../../text/possessive.ts';
import { isEnglishWord } from '../words/everyday-words.ts';
import {
  BODIES_OF, BODIES_OF_TWO, FIELDS, INSTITUTION_WORDS, PLACE_WORDS, TAKES_OF,
} from '../words/institution-words.ts';
import { isKnownOrganisation } from '../words/known-organisations.ts';
import { isKnownSurname } from '../words/known-surnames.ts';
import { isCountry, isPlace } from '../words/places.ts';
import { isFullName, LONGEST_TOWN, lowerAt, nameEnd, nameOf, textAt, type Reading } from './capitals.ts';

/** "and East Wick", "and the Levant", and no "and Wick Council": behind a second town, or 0. */
export function secondPlace(reading: Reading, noun: string, from: number, at: number): number {
  if (!BODIES_OF_TWO.has(noun) || lowerAt(reading, at) !== 'and' || isPossessive(textAt(reading, at - 1))) return 0;
  const capitals = nameEnd(reading, at + 1);
  const known = [at + LONGEST_PLACE, at + LONGEST_TOWN]
    .find((i) => i <= capitals && isPlace(nameOf(reading, at + 1, i), 'en'));
  const end = known ?? capitals; // "New Jersey (Executive Director)"
  if (end === 0 || end - at > LONGEST_PLACE || isFullName(reading, at + 1, end)) return 0;
  const isOther = isOfBody(reading, end) || reading.lexicon.roles.has(lowerAt(reading, at + 1));
  if (isOther || isKnownOrganisation(nameOf(reading, at + 1, end))) return 0;
  return !OF_PEOPLE.test(noun) || areTowns(reading, noun, [from, at, end]) ? end : 0;
}
const LONGEST_PLACE = 4;
/** Their members are people as often as towns. */
const OF_PEOPLE = /^(?:Council|Society|Federation|Confederation)$/;

/** "Society of Lancashire and Cheshire"; the Council of Europe and France are two. */
function areTowns(reading: Reading, noun: string, [from, at, end]: readonly [number, number, number]): boolean {
  if (JOINED_LANDS.test(nameOf(reading, from, end))) return true;
  const second = nameOf(reading, at + 1, end);
  return noun !== 'Council' && isPlace(nameOf(reading, from, at), 'en') &&
    isPlace(second, 'en') && !isCountry(second, 'en') && !ACT_AS_TWO.test(lowerAt(reading, end));
}
/** Lands that have bodies together. */
export const JOINED_LANDS = /^(?:England and Wales|Bosnia and Herzegovina|Trinidad and Tobago|Antigua and Barbuda)$/;
/** Verbs of several: "the Society of Authors and Hodge are at odds". */
const ACT_AS_TWO = /^(?:are|were|have|both|want|say|agree|disagree|argue|clash|quarrel|meet|merge|share)$/;

/** Is the last of the fields from `start` to `end` one of the body’s, whose noun is `noun`? */
export function isHalf(reading: Reading, noun: string, start: number, end: number): boolean {
  const word = bareOf(textAt(reading, end - 1));
  if (noun === 'House' || (lowerAt(reading, end) === 'of' && !FIELDS.has(word))) return false;
  if (PARTIES.test(word) && end === start + 1) return OFFICES.test(noun); // "Ministry of Employment and Labour"
  if (FIELDS.has(word)) return true;
  const isOther = PLACE_WORDS.has(word) || takesOf(reading, end) || CALLED_BY_WORDS.test(word);
  return !isOther && (end - start > 1 || isMany(word) || !ACT_AS_TWO.test(lowerAt(reading, end)));
}
const PARTIES = /^(?:Labour|Reform|Green|Conservative|Liberal)$/;
const OFFICES = /^(?:Ministry|Department|Bureau|Office)$/;
/** Unions, papers and firms that have words for names: "the Institute of Physics and Nature". */
const CALLED_BY_WORDS = /^(?:Equity|Unite|Unity|Nature|Reach|Prospect|Momentum|Shell|Penguin|Sky|Orange|Tate|Hovis)$/;

/** "and Traders", "and Podiatrists": behind the people whom a society has besides others, or 0. */
export function secondPeople(reading: Reading, at: number): number {
  const word = bareOf(textAt(reading, at + 1));
  const isOne = lowerAt(reading, at) === 'and' && nameEnd(reading, at + 1) === at + 2 &&
    lowerAt(reading, at + 2) !== 'of';
  const isPeople = isOne && isMany(bareOf(textAt(reading, at - 1))) && isMany(word);
  return isPeople && !isNamed(word) ? at + 2 : 0;
}
const isMany = (word: string): boolean =>
  /(?:ists|ers|ors|ians|men)$/.test(word) || (word.endsWith('s') && isEnglishWord(word.toLowerCase()));
const isNamed = (word: string): boolean =>
  INSTITUTION_WORDS.has(word) || isKnownOrganisation(word) || isPlace(word, 'en') || isKnownSurname(word);

/** "Wick Council" */
const isOfBody = (reading: Reading, end: number): boolean =>
  INSTITUTION_WORDS.has(bareOf(textAt(reading, end - 1))) || takesOf(reading, end);

/** "Friends (of the Wye)", "Order (of Merit)": the noun of another name. */
function takesOf(reading: Reading, end: number): boolean {
  const word = bareOf(textAt(reading, end - 1));
  return lowerAt(reading, end) === 'of' && (TAKES_OF.has(word) || BODIES_OF.has(word));
}
