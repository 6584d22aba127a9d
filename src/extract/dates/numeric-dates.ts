/**
 * Dates in digits alone: 2024-11-06, 06.11.2024, 11/6/2024. The region tells which is the month, or nothing does.
 */
import { type Day, isoDay, isoMonth, isReal } from './calendar.ts';
import type { FoundDate, Reading } from './found-date.ts';

const FORMS = [
  String.raw`(\d{4})([-/.])(\d{1,2})\2(\d{1,2})`, // 2024-11-06, 2024/11/6
  String.raw`(\d{1,2})([./-])(\d{1,2})\6(\d{4}|\d{2})`, // 06.11.2024, 11/6/24
  String.raw`(\d{4})-(\d\d)`, // 2024-06
].join('|');
const NUMERIC = new RegExp(`(?<![\\d.,:/-])(?:${FORMS})(?![\\d/]|[.,-]\\d)`, 'g');

export function numericDates({ doc, lexicon, region }: Reading): FoundDate[] {
  const found: FoundDate[] = [];
  for (const match of doc.text.matchAll(NUMERIC)) {
    if (match.index < doc.bodyStart) continue;
    const span = { start: match.index, end: match.index + match[0].length };
    const month = monthOf(match);
    if (month !== null) {
      found.push({ ...span, date: month, precision: 'month' });
      continue;
    }
    const days = daysOf(match, lexicon.language === 'und' ? doc.language : lexicon.language, region).filter(isReal);
    const [day] = days;
    if (day === undefined) continue;
    const isTold = days.every((other) => isoDay(other) === isoDay(day));
    found.push({ ...span, date: isTold ? isoDay(day) : null, precision: 'day', ofMonth: true });
  }
  return found;
}

const MONTHS = 12;

/** "2024-06"; "2023-24" is two years. */
function monthOf([, , , , , , , , , year, month]: RegExpMatchArray): string | null {
  const number = Number(month);
  if (year === undefined || number < 1 || number > MONTHS || isYears(year, number)) return null;
  return isoMonth({ year: Number(year), month: number });
}

/** "2009-10" may be two years as well as a month, and is left to the reader of years. */
const isYears = (year: string, next: number): boolean => (Number(year) + 1) % HUNDRED === next;
const HUNDRED = 100;

/** Where English is written day first, and month first. */
const DAY_FIRST: ReadonlySet<string> = new Set([
  'GB', 'IE', 'AU', 'NZ', 'IN', 'ZA', 'NG', 'KE', 'PK', 'SG', 'MT', 'HK', 'GH', 'UG', 'TZ',
]);

/** Of two digits: those below are of our century. */
const THIS_CENTURY = 70;
/** Languages that write the month first, beside English in the United States: none of those read. */
const YEAR_FIRST: ReadonlySet<string> = new Set(['zh', 'ja', 'ko', 'hu']);

/** "5.6.24" may be a version, "14-12-18" a score. */
const isOther = (mark: string | undefined, language: string): boolean =>
  mark === '-' || (mark === '.' && language === 'en');

const fullYear = (digits: string): number => {
  const year = Number(digits);
  if (digits.length > 2) return year;
  return year + (year < THIS_CENTURY ? 2000 : 1900);
};

/** The days that the digits may mean: two where both orders fit and nothing tells. */
function daysOf(match: RegExpMatchArray, language: string, region: string | null): Day[] {
  const [, year, , month, day, first, mark, second, last] = match;
  if (year !== undefined) return [{ year: Number(year), month: Number(month), day: Number(day) }];
  if (last === undefined || YEAR_FIRST.has(language)) return [];
  const isShort = last.length === 2;
  const dayFirst = { year: fullYear(last), month: Number(second), day: Number(first) };
  const monthFirst = { ...dayFirst, month: Number(first), day: Number(second) };
  if (isShort && isOther(mark, language)) return [];
  const isDayFirst = mark === '.' || (language !== 'en' && language !== 'und') || DAY_FIRST.has(region ?? '');
  if (isDayFirst) return [dayFirst];
  return region === 'US' && isReal(monthFirst) ? [monthFirst] : [monthFirst, dayFirst];
}
