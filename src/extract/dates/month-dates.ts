/** Dates with a month's name: "Nov. 6, 2024", "6 novembre 2024", "12–14 de marzo", "October 2018", "in August". */
import type { Span } from '../../text/document.ts';
import { addMonths, type Day, isoDay, isoMonth, isReal } from './calendar.ts';
import { countedYear } from './counted-year.ts';
import type { FoundDate, Reading } from './found-date.ts';
import { nearestOfYear } from './nearest-day.ts';
import { tenseAround } from './tense.ts';

const TO = [
  'and|und|et|y|e|и|і|та|to|through|bis|zum|au|al|a|à|по|до|tot|en|till|och|ve|ile|hingga|sampai|dan|έως|και|do|i|og',
  'و|إلى|से',
].join('|');
const ARTICLE = '(?:the|le|el|il|den|dem|dia)\\s';
const ORDINAL = '(?:st|nd|rd|th|er|e|º|°|-го|-е|-ga|ης?)?\\.?';
const RANGE = `(?:\\s?[-–—/]\\s?|\\s(?:${TO})\\s(?:${ARTICLE})?)`;
/** No part of another number; Hebrew joins its "on" with a hyphen: "ב-1 במרץ". */
const STANDS_ALONE = '(?<![\\p{L}\\d.,:/$€£]|(?<!\\p{sc=Hebrew})-)';
const DAY_BEFORE = new RegExp(
  `${STANDS_ALONE}(\\d{1,2})${ORDINAL}(?:${RANGE}\\d{1,2}${ORDINAL})?[\\s-](?:of\\s|de\\s|من\\s)?$`, 'u',
);
const MORE_DAYS = [
  '\\s?[-–—]\\s?\\d{1,2}(?!\\d)',
  '(?:,\\s\\d{1,2}(?!\\d)){0,4},?\\s(?:and|to|through)\\s\\d{1,2}(?![\\d:%])(?!\\s\\p{Ll}{3})',
].join('|');
const DAY_AFTER = new RegExp(
  `\\.?\\s(?:the\\s)?(\\d{1,2})(?:st|nd|rd|th)?(?!\\d|[:.,]\\d|%|\\s(?:million|billion|percent))(?:${MORE_DAYS})?`,
  'uy',
);
/** "november 16.", "november 16-án". */
const HUNGARIAN_DAY = /\s(\d{1,2})(?:\.|-(?:án|én|ától|étől|áig|éig|ára|ére|ai|ei|i)(?!\p{L}))/uy;
const DAYS_AFTER: Readonly<Record<string, RegExp>> = { en: DAY_AFTER, hu: HUNGARIAN_DAY };
/** Hungarian writes the year first: "2026. november 16." */
const YEAR_BEFORE: Readonly<Record<string, RegExp>> = { hu: /(?<![\d.,])((?:19|20|21)\d\d)\.?\s$/u };
const YEAR_AFTER =
  /(?:\.?,?|\.)[\s-](?:of\s|de\s|del\s|do\s|του\s)?(1\d{3}|20\d\d|21\d\d|['’‘]\d\d)(?![\p{L}\d]|[.,-]\d)/uy;
const WINDOW = 34;
/** Any leap year: "29 February" is a day of some year. */
const LEAP_YEAR = 2000;

/** The day, the month and the year at a word, as far as they are told. */
interface Parts {
  start: number;
  end: number;
  month: number;
  day: number | null;
  year: number | null;
  /** "of last year", where the day of publication is not known. */
  isLost: boolean;
}

export function monthDate(reading: Reading, index: number): FoundDate | null {
  const parts = partsAt(reading, index);
  if (parts === null) return null;
  const { start, end, month, day, year, isLost } = parts;
  if (isLost) return { start, end, date: null, precision: day === null ? 'month' : 'day' };
  if (day === null) return monthAlone(reading, index, parts);
  const date = year === null ? nearestDay(reading, index, month, day) : { year, month, day };
  if (!isReal(date ?? { year: LEAP_YEAR, month, day })) return null;
  const found = { start, end, date: date === null ? null : isoDay(date), precision: 'day', ofMonth: true } as const;
  return year === null ? { ...found, monthDay: { month, day } } : found;
}

function partsAt(reading: Reading, index: number): Parts | null {
  const { doc, words, lexicon, published } = reading;
  const word = words[index];
  const month = lexicon.months.get(word?.lower ?? '');
  if (word === undefined || month === undefined || !capitalFits(reading, word.start)) return null;
  const { day, start: dayStart, end: dayEnd } = dayBeside(reading, word);
  const led = YEAR_BEFORE[lexicon.language]?.exec(doc.text.slice(Math.max(0, word.start - WINDOW), word.start)) ?? null;
  const year = led ?? sticky(YEAR_AFTER, doc.text, dayEnd);
  const start = dayStart - (led?.[0].length ?? 0);
  const counted = year === null ? countedYear(doc.text, dayEnd, lexicon.language) : null;
  return {
    start,
    end: counted?.end ?? dayEnd + (led === null ? (year?.[0].length ?? 0) : 0),
    month,
    day,
    year: year === null ? countedFrom(published, counted?.offset) : yearOf(year[1] ?? ''),
    isLost: counted !== null && published === null,
  };
}

/** The day before the month, or in English after it, and where both stand together. */
function dayBeside({ doc, lexicon }: Reading, word: Span): Span & { day: number | null } {
  const before = DAY_BEFORE.exec(doc.text.slice(Math.max(0, word.start - WINDOW), word.start));
  if (before !== null) return { day: Number(before[1]), start: word.start - before[0].length, end: word.end };
  const pattern = DAYS_AFTER[lexicon.language];
  const after = pattern === undefined ? null : sticky(pattern, doc.text, word.end);
  if (after === null) return { day: null, start: word.start, end: word.end };
  return { day: Number(after[1]), start: word.start, end: word.end + after[0].length };
}

const countedFrom = (published: Day | null, offset: number | undefined): number | null =>
  published === null || offset === undefined ? null : published.year + offset;

/** "2025", or "'25". */
const yearOf = (digits: string): number => (/^\d/.test(digits) ? Number(digits) : LEAP_YEAR + Number(digits.slice(1)));

function capitalFits({ doc, lexicon }: Reading, start: number): boolean {
  return !lexicon.capitals || /^\p{Lu}/u.test(doc.text.slice(start, start + 2));
}

function sticky(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** "depuis sept ans": a number, where neither a day nor a year stands beside it. */
const NUMBERS_TOO: Readonly<Record<string, string>> = { fr: 'sept' };

/** A month without a day: with its year, or after a word that makes it a date. */
function monthAlone(reading: Reading, index: number, { month, year, start, end }: Parts): FoundDate | null {
  const { words, lexicon, published } = reading;
  const [before, word] = [words[index - 1], words[index]];
  if (word === undefined) return null;
  if (year !== null) return { start, end, date: isoMonth({ year, month }), precision: 'month' };
  const isLed = before !== undefined && lexicon.lead.has(before.lower) && word.start - before.end <= 1;
  if (!isLed || word.lower === NUMBERS_TOO[lexicon.language] || namesSomebody(reading, index)) return null;
  const modifier = lexicon.modifiers.get(before.lower) ?? trailingModifier(reading, index);
  const from = lexicon.modifiers.has(before.lower) ? before.start : word.start;
  const span = { start: from, end: modifiedEnd(reading, index), precision: 'month' } as const;
  if (published === null) return { ...span, date: null };
  const isUnclear = modifier === undefined && followsEarlierYear(reading, word.start, published);
  return { ...span, date: isUnclear ? null : isoMonth(nearestMonth(reading, index, month, published, modifier)) };
}

/** "en juin dernier", "en junio pasado". */
function trailingModifier({ doc, words, lexicon }: Reading, index: number): -1 | 0 | 1 | undefined {
  const [word, after] = [words[index], words[index + 1]];
  const isBeside = word !== undefined && after !== undefined && /^\s$/.test(doc.text.slice(word.end, after.start));
  const modifier = isBeside && lexicon.language !== 'en' ? lexicon.modifiers.get(after.lower) : undefined;
  return modifier === 0 ? undefined : modifier;
}

const modifiedEnd = (reading: Reading, index: number): number =>
  (trailingModifier(reading, index) === undefined ? reading.words[index]?.end : reading.words[index + 1]?.end) ?? 0;

/** "by June Jones", "to April Ryan", "in March of": a given name has a name after it. */
function namesSomebody({ doc, words, lexicon }: Reading, index: number): boolean {
  const [word, next] = [words[index], words[index + 1]];
  if (word === undefined || next === undefined || !lexicon.ambiguous.has(word.lower)) return false;
  const isCapital = /^\p{Lu}/u.test(doc.text.slice(next.start, next.start + 2));
  return next.start - word.end === 1 && isCapital && !lexicon.months.has(next.lower);
}

const REACH = 240;
const YEAR = /(?<![\d.,$€£-])(?:19|20)\d\d(?![\d%]|[.,]\d)/g;

/** "In 2016 … By December": the month belongs to the story's year, which the words do not tell. */
function followsEarlierYear({ doc }: Reading, start: number, published: Day): boolean {
  const window = doc.text.slice(Math.max(doc.bodyStart, start - REACH), start);
  const inParagraph = window.slice(window.lastIndexOf('\n') + 1);
  const last = [...inParagraph.matchAll(YEAR)].at(-1);
  return last !== undefined && Number(last[0]) < published.year;
}

const MONTHS = 12;

function nearestMonth(
  reading: Reading,
  index: number,
  month: number,
  published: Day,
  modifier?: number,
): { year: number; month: number } {
  const isAhead = modifier === 1 || (modifier === undefined && isStillAhead(reading, index));
  const distance = (((published.month - month) % MONTHS) + MONTHS) % MONTHS;
  if (isAhead) return addMonths(published, (MONTHS - distance) % MONTHS || (modifier === 1 ? MONTHS : 0));
  return addMonths(published, -(modifier === -1 && distance === 0 ? MONTHS : distance));
}

/** "will meet in May", "with a dozen more to follow by mid-May"; "it had been built by May" is over. */
function isStillAhead(reading: Reading, index: number): boolean {
  const tense = tenseAround(reading, index);
  const before = (back: number): string => reading.words[index - back]?.lower ?? '';
  const isDeadline = before(1) === 'by' || (PART.test(before(1)) && before(2) === 'by');
  return tense === 'future' || (tense === 'unknown' && isDeadline);
}
const PART = /^(?:mid|early|late)-?$/;

function nearestDay(reading: Reading, index: number, month: number, day: number): Day | null {
  const { published } = reading;
  return published === null ? null : nearestOfYear(published, month, day, tenseAround(reading, index));
}
