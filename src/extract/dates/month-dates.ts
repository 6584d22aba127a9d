/** Dates with a month's name: "Nov. 6, 2024", "6 novembre 2024", "12–14 de marzo", "October 2018", "in August". */
import { addMonths, compareDays, type Day, isoDay, isoMonth, isReal } from './calendar.ts';
import { countedYear } from './counted-year.ts';
import type { FoundDate, Reading } from './found-date.ts';
import { tenseBefore } from './tense.ts';

const DAY_BEFORE =
  /(?<![\p{L}\d.,:/$€£])(\d{1,2})(?:st|nd|rd|th|er|º|°|-го|-е)?\.?(?:\s?[-–—]\s?\d{1,2}\.?|\s(?:and|und|et|y|e|и|і|та|to|bis|au|al|a)\s\d{1,2}\.?)?\s(?:of\s|de\s)?$/u;
const DAY_AFTER =
  /\.?\s(\d{1,2})(?:st|nd|rd|th)?(?!\d|[:.,]\d|%|\s(?:million|billion|percent))(?:\s?[-–—]\s?\d{1,2}(?!\d))?/uy;
const YEAR_AFTER = /(?:\.?,?|\.)\s(?:of\s|de\s|del\s|do\s)?(1\d{3}|20\d\d|21\d\d|['’‘]\d\d)(?![\p{L}\d]|[.,-]\d)/uy;
const WINDOW = 24;

export function monthDate(reading: Reading, index: number): FoundDate | null {
  const { doc, words, lexicon } = reading;
  const word = words[index];
  const month = lexicon.months.get(word?.lower ?? '');
  if (word === undefined || month === undefined || !capitalFits(reading, word.start)) return null;
  const before = DAY_BEFORE.exec(doc.text.slice(Math.max(0, word.start - WINDOW), word.start));
  const after = before === null && lexicon.language === 'en' ? sticky(DAY_AFTER, doc.text, word.end) : null;
  const dayEnd = word.end + (after?.[0].length ?? 0);
  const year = sticky(YEAR_AFTER, doc.text, dayEnd);
  const counted = year === null ? countedYear(doc.text, dayEnd, lexicon.language) : null;
  const told =
    year !== null
      ? yearOf(year[1] ?? '')
      : counted === null || reading.published === null
        ? null
        : reading.published.year + counted.offset;
  const end = counted?.end ?? dayEnd + (year?.[0].length ?? 0);
  const start = before === null ? word.start : word.start - before[0].length;
  const day = before?.[1] ?? after?.[1];
  if (counted !== null && told === null)
    return { start, end, date: null, precision: day === undefined ? 'month' : 'day' };
  if (day === undefined) return monthAlone(reading, index, month, told, end);
  const date = told === null ? nearestDay(reading, index, month, Number(day)) : { year: told, month, day: Number(day) };
  if (!isReal(date ?? { year: 2000, month, day: Number(day) })) return null;
  return { start, end, date: date === null ? null : isoDay(date), precision: 'day', ofMonth: true };
}

/** "2025", or "'25". */
const yearOf = (digits: string): number => (digits.length === 4 ? Number(digits) : 2000 + Number(digits.slice(1)));

function capitalFits({ doc, lexicon }: Reading, start: number): boolean {
  return !lexicon.capitals || /^\p{Lu}/u.test(doc.text.slice(start, start + 2));
}

export function sticky(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** A month without a day: with its year, or after a word that makes it a date. */
function monthAlone(
  reading: Reading,
  index: number,
  month: number,
  year: number | null,
  end: number,
): FoundDate | null {
  const word = reading.words[index];
  const before = reading.words[index - 1];
  if (word === undefined) return null;
  if (year !== null) return { start: word.start, end, date: isoMonth({ year, month }), precision: 'month' };
  const led = before !== undefined && reading.lexicon.lead.has(before.lower) && word.start - before.end <= 1;
  if (!led || namesSomebody(reading, index)) return null;
  const modifier = reading.lexicon.modifiers.get(before.lower);
  const start = modifier === undefined ? word.start : before.start;
  const unclear =
    reading.published === null ||
    (modifier === undefined && followsEarlierYear(reading, word.start, reading.published));
  const date =
    unclear || reading.published === null
      ? null
      : isoMonth(nearestMonth(reading, index, month, reading.published, modifier));
  return { start, end: word.end, date, precision: 'month' };
}

/** "by June Jones", "to April Ryan", "in March of": a given name has a name after it. */
function namesSomebody({ doc, words, lexicon }: Reading, index: number): boolean {
  const word = words[index];
  const next = words[index + 1];
  if (word === undefined || next === undefined || !lexicon.ambiguous.has(word.lower)) return false;
  return (
    next.start - word.end === 1 &&
    /^\p{Lu}/u.test(doc.text.slice(next.start, next.start + 2)) &&
    !lexicon.months.has(next.lower)
  );
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

function nearestMonth(
  reading: Reading,
  index: number,
  month: number,
  published: Day,
  modifier?: number,
): { year: number; month: number } {
  const ahead = modifier === 1 || (modifier === undefined && tenseBefore(reading, index) === 'future');
  const distance = (((published.month - month) % 12) + 12) % 12;
  if (ahead) return addMonths(published, (12 - distance) % 12);
  return addMonths(published, -(modifier === -1 && distance === 0 ? 12 : distance));
}

function nearestDay(reading: Reading, index: number, month: number, day: number): Day | null {
  const { published } = reading;
  if (published === null) return null;
  const here = { year: published.year, month, day };
  const ahead = tenseBefore(reading, index) === 'future';
  const order = compareDays(here, published);
  if (ahead) return order >= 0 ? here : { ...here, year: published.year + 1 };
  return order <= 0 ? here : { ...here, year: published.year - 1 };
}
