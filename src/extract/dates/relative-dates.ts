/** Days, months and years counted from publication: "yesterday", "last month", "two years ago", "a week tomorrow". */
import { lexiconOfNumbers } from '../numbers/number-lexicon.ts';
import { addDays, addMonths, type Day, isoDay, isoMonth, isoYear, type Precision } from './calendar.ts';
import type { FoundDate, Reading } from './found-date.ts';
import { touches, withModifier } from './modifiers.ts';
import { tenseAround } from './tense.ts';
import { weeksBesideDay } from './weekday-phrases.ts';

const WEEK = 7;
const NAME_BEFORE = /\p{Lu}[\p{L}\p{M}]*\s$/u;
const NAME_LENGTH = 12;

/** "yesterday", "tomorrow". "Today" at the head of a sentence mostly means these times, not the day. */
export function countedDay(reading: Reading, index: number): FoundDate | null {
  const { doc, words, lexicon, published } = reading;
  const word = words[index];
  const offset = lexicon.days.get(word?.lower ?? '');
  if (word === undefined || offset === undefined) return null;
  const weeks = weeksBesideDay(doc.text, word.start, word.end, lexicon.language);
  if (weeks !== null) {
    const isTold = published !== null && weeks.count !== null;
    const date = isTold ? isoDay(addDays(published, offset + WEEK * (weeks.count ?? 0))) : null;
    return { start: weeks.start, end: weeks.end, date, precision: 'day' };
  }
  if (isOtherWord(reading, word.start, offset)) return null;
  const away = EITHER_WAY.has(word.lower) ? eitherWay(reading, index, offset) : offset;
  const date = published === null || away === null ? null : isoDay(addDays(published, away));
  return { start: word.start, end: word.end, date, precision: 'day' };
}

/** "Today, banks are bigger", "USA Today"; and German "morgen" is "Morgen" only as a noun. */
function isOtherWord({ doc, lexicon }: Reading, start: number, offset: number): boolean {
  if (!/^\p{Lu}/u.test(doc.text.slice(start, start + 2))) return false;
  const head = doc.text.slice(Math.max(0, start - NAME_LENGTH), start);
  return offset === 0 || lexicon.language === 'de' || NAME_BEFORE.test(head);
}

/** Hindi "कल" is yesterday or tomorrow, "परसों" two days off: the verb tells. */
const EITHER_WAY: ReadonlySet<string> = new Set(['कल', 'परसों']);

function eitherWay(reading: Reading, index: number, offset: number): number | null {
  const tense = tenseAround(reading, index);
  if (tense === 'unknown') return null;
  return tense === 'past' ? -Math.abs(offset) : Math.abs(offset);
}

/** "last month", "l'année dernière", "two years ago", "vor zwei Jahren". Weeks are left alone: they are no day. */
export function relativeUnit(reading: Reading, index: number): FoundDate | null {
  const word = reading.words[index];
  const unit = reading.lexicon.units.get(word?.lower ?? '');
  if (word === undefined || unit === undefined) return null;
  const ago = unitsAgo(reading, index);
  if (ago !== null) return { start: ago.start, end: ago.end, ...shifted(reading.published, unit, -ago.count) };
  if (unit === 'day') return null;
  const { start, end, modifier } = withModifier(reading, index, word);
  if (modifier === undefined || isPluralOrSpan(reading, index)) return null;
  return { start, end, ...shifted(reading.published, unit, modifier) };
}

const THE = /\bthe\s$/i;
const THE_LENGTH = 5;

/** "last years" and "the past year" are stretches; "the next year" counts from the story, not from publication. */
function isPluralOrSpan({ doc, words, lexicon }: Reading, index: number): boolean {
  const word = words[index];
  const before = words[index - 1];
  if (word === undefined || lexicon.language !== 'en') return false;
  const isThe = before !== undefined && THE.test(doc.text.slice(Math.max(0, before.start - THE_LENGTH), before.start));
  return word.lower.endsWith('s') || isThe;
}

function shifted(published: Day | null, unit: Precision, count: number): { date: string | null; precision: Precision } {
  if (published === null) return { date: null, precision: unit };
  if (unit === 'day') return { date: isoDay(addDays(published, count)), precision: unit };
  if (unit === 'month') return { date: isoMonth(addMonths(published, count)), precision: unit };
  return { date: isoYear(published.year + count), precision: unit };
}

const MOST_UNITS_AGO = 400;

interface Ago {
  start: number;
  end: number;
  count: number;
}

function unitsAgo({ doc, words, lexicon }: Reading, index: number): Ago | null {
  const unit = words[index];
  if (unit === undefined) return null;
  const number = numberBefore(doc.text, unit.start, lexicon.language);
  if (number === null || number.count > MOST_UNITS_AGO) return null;
  const after = words[index + 1];
  const isAgo = after !== undefined && lexicon.agoAfter.has(after.lower) && touches(doc.text, unit.end, after.start);
  if (isAgo) return { start: number.start, end: after.end, count: number.count };
  const head = AGO_BEFORE.exec(doc.text.slice(Math.max(0, number.start - AGO_LENGTH), number.start));
  const ago = head?.[1]?.toLowerCase() ?? '';
  if (head === null || !lexicon.agoBefore.has(ago)) return null;
  const start = number.start - head[0].length;
  const isImpersonal = ago === 'y a' && /il\s$/i.test(doc.text.slice(Math.max(0, start - IL.length), start));
  return { start: start - (isImpersonal ? IL.length : 0), end: unit.end, count: number.count };
}
const AGO_BEFORE = /(\p{L}+(?: (?:a|από))?)\s$/u;
const AGO_LENGTH = 11;
/** "il y a deux ans". */
const IL = 'il ';

const NUMBER = /(?<![\p{L}\d.,])(\d{1,3}|[\p{L}\p{M}]{1,14})\s$/u;
const NUMBER_LENGTH = 20;

function numberBefore(text: string, end: number, language: string): { start: number; count: number } | null {
  const match = NUMBER.exec(text.slice(Math.max(0, end - NUMBER_LENGTH), end));
  if (match?.[1] === undefined) return null;
  const word = match[1].toLowerCase();
  const lexicon = lexiconOfNumbers(language);
  const spelled = lexicon.cardinalOf(word) ?? (lexicon.ones.has(word) ? 1 : undefined);
  const count = /^\d/.test(word) ? Number(word) : spelled;
  return count === undefined || !Number.isInteger(count) ? null : { start: end - match[0].length, count };
}
