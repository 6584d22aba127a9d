/**
 * What an English body is for, told by several fields: "Department for Environment, Food and Rural Affairs", "Rail,
 * Maritime and Transport Union". No body, person or place stands among them: those would be two names.
 */
import { bareOf } from '../../../text/possessive.ts';
import { isEnglishWord } from '../words/everyday-words.ts';
import { FIELDS, INSTITUTION_WORDS, SURE_BODIES } from '../words/institution-words.ts';
import { isKnownOrganisation } from '../words/known-organisations.ts';
import { isPlace } from '../words/places.ts';
import { capitalsEnd, lowerAt, nameEnd, nounEnd, textAt, type Reading } from './capitals.ts';
import { isHalf } from './second-half.ts';

/** Fields between the first and the last. */
const MOST_FIELDS = 5;
/** In words, with what joins it. */
const LONGEST_FIELD = 3;

/** "Environment(, Food and Rural Affairs)": behind the fields of the `noun` that go on at `end`, or 0. */
export function fieldsBehind(reading: Reading, noun: string, from: number, end: number): number {
  const isOfThe = lowerAt(reading, from) === 'the' && !/^(?:Ministry|Department|Office)$/.test(noun); // "of the Earth"
  if (isOfThe || !isFieldOf(reading, from, end)) return 0;
  const at = pastCommas(reading, end);
  const and = lowerAt(reading, at) === ',' && at > end ? at + 1 : at;
  if (lowerAt(reading, and) !== 'and') return 0;
  const last = nameEnd(reading, and + 1);
  const isThe = lowerAt(reading, and + 1) === 'the';
  if (isThe && at === end) return 0; // "Food and the Marine" behind commas, no "Defense and the Centers"
  const start = isThe ? and + 2 : and + 1;
  return last > start && isFieldOf(reading, start, last) && isHalf(reading, noun, start, last) ? last : 0;
}

/** "(the) Rail, Maritime and Transport Union": behind the noun, or 0; the first comma is `comma`. */
export function fieldsBeforeNoun(reading: Reading, comma: number): number {
  const { first } = reading;
  if (lowerAt(reading, first - 1) !== 'the' || comma - first !== 1 || !isField(reading, first)) return 0;
  const at = pastCommas(reading, comma);
  const and = lowerAt(reading, at) === ',' ? at + 1 : at;
  const isList = at > comma && lowerAt(reading, and) === 'and' && isField(reading, and + 1);
  const noun = isList ? nounEnd(reading, and + 1) : 0;
  return noun > 0 && SURE_BODIES.has(bareOf(textAt(reading, noun - 1))) ? noun : 0;
}

function pastCommas(reading: Reading, comma: number): number {
  let at = comma;
  for (let count = 0; count < MOST_FIELDS && lowerAt(reading, at) === ','; count++) {
    const end = capitalsEnd(reading, at + 1);
    if (end === at + 1 || end - at > LONGEST_FIELD || !isFieldOf(reading, at + 1, end)) break;
    at = end;
  }
  return at;
}

/** Are these words nothing but a field? */
export function isFieldOf(reading: Reading, from: number, end: number): boolean {
  for (let i = from; i < end; i++) if (!isField(reading, i)) return false;
  return true;
}

/** "Housing", "Oriental", "African": a word, and no body, person or place. */
export function isField(reading: Reading, i: number): boolean {
  const [word, lower] = [bareOf(textAt(reading, i)), bareOf(lowerAt(reading, i))];
  if (FIELDS.has(word) || FIELDS_TOO.test(word)) return true;
  const isOther = INSTITUTION_WORDS.has(word) || isKnownOrganisation(word) || isPlace(word, 'en') ||
    reading.lexicon.roles.has(lower) || /^\p{Lu}{2,}$/u.test(word);
  return !isOther && (isEnglishWord(lower) || reading.lexicon.demonyms.has(lower) || FIELD_ENDING.test(lower));
}
const FIELD_ENDING = /(?:ive|ics?|al|ology|ing|ment|tion|ity|care|time|ture)$/;
/** Nouns of bodies that are fields as well. */
const FIELDS_TOO =
  /^(?:Government|Studies|Gas|Oil|Energy|Power|Communications|Records|Policy|Securities|Hospitals|Marine)$/;
