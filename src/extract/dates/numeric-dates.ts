/**
 * Dates in digits alone: 2024-11-06, 06.11.2024, 11/6/2024, 2024年11月6日. The region tells which is the month, or nothing
 * does.
 */
import { type Day, isoDay, isReal } from './calendar.ts';
import type { FoundDate, Reading } from './found-date.ts';

const NUMERIC =
  /(?<![\d.,:/-])(?:(\d{4})-(\d\d)-(\d\d)|(?:(\d{4})[年년]\s?)?(\d{1,2})[月월]\s?(\d{1,2})[日일]|(\d{1,2})([./])(\d{1,2})\8(\d{4}|\d{2}))(?![\d/]|[.,-]\d)/g;

/** "11月16日" has no year; what a leap year has is taken for a day. */
const LEAP_YEAR = 2000;

export function numericDates({ doc, lexicon, region }: Reading): FoundDate[] {
  const found: FoundDate[] = [];
  for (const match of doc.text.matchAll(NUMERIC)) {
    if (match.index < doc.bodyStart) continue;
    const days = daysOf(match, lexicon.language, region).filter(({ year, ...rest }) =>
      isReal({ ...rest, year: year || LEAP_YEAR }),
    );
    const [day] = days;
    if (day === undefined) continue;
    const told = day.year > 0 && days.every((other) => isoDay(other) === isoDay(day));
    found.push({
      start: match.index,
      end: match.index + match[0].length,
      date: told ? isoDay(day) : null,
      precision: 'day',
      ofMonth: true,
    });
  }
  return found;
}

/** Where English is written day first, and month first. */
const DAY_FIRST: ReadonlySet<string> = new Set([
  'GB', 'IE', 'AU', 'NZ', 'IN', 'ZA', 'NG', 'KE', 'PK', 'SG', 'MT', 'HK', 'GH', 'UG', 'TZ',
]);

/** The days that the digits may mean: two where both orders fit and nothing tells. */
function daysOf(match: RegExpExecArray | RegExpMatchArray, language: string, region: string | null): Day[] {
  const [, year, month, day, kanjiYear, kanjiMonth, kanjiDay, first, mark, second, last] = match;
  if (year !== undefined) return [{ year: Number(year), month: Number(month), day: Number(day) }];
  if (kanjiMonth !== undefined)
    return [{ year: Number(kanjiYear ?? 0), month: Number(kanjiMonth), day: Number(kanjiDay) }];
  if (last === undefined || (last.length === 2 && mark === '/')) return [];
  const century = last.length === 2 ? (Number(last) < 70 ? 2000 : 1900) : 0;
  const dayFirst = { year: century + Number(last), month: Number(second), day: Number(first) };
  const monthFirst = { ...dayFirst, month: Number(first), day: Number(second) };
  if (mark === '.' || (language !== 'en' && language !== 'und') || (region !== null && DAY_FIRST.has(region)))
    return [dayFirst];
  return region === 'US' && isReal(monthFirst) ? [monthFirst] : [monthFirst, dayFirst];
}
