/** Dates in digits alone: 2024-11-06, 06.11.2024, 11/6/2024, 2024年11月6日. */
import { type Day, isoDay, isReal } from './calendar.ts';
import type { FoundDate, Reading } from './found-date.ts';

const NUMERIC = /(?<![\d.,:/-])(?:(\d{4})-(\d\d)-(\d\d)|(\d{4})年(\d{1,2})月(\d{1,2})日|(\d{1,2})([./])(\d{1,2})\8(\d{4}|\d{2}))(?![\d/]|[.,-]\d)/g;

export function numericDates({ doc, lexicon }: Reading): FoundDate[] {
  const found: FoundDate[] = [];
  for (const match of doc.text.matchAll(NUMERIC)) {
    if (match.index < doc.bodyStart) continue;
    const day = dayOf(match, lexicon.language);
    if (day === null || !isReal(day)) continue;
    found.push({ start: match.index, end: match.index + match[0].length, date: isoDay(day), precision: 'day', ofMonth: true });
  }
  return found;
}

function dayOf(match: RegExpExecArray, language: string): Day | null {
  const [, year, month, day, kanjiYear, kanjiMonth, kanjiDay, first, mark, second, last] = match;
  if (year !== undefined) return { year: Number(year), month: Number(month), day: Number(day) };
  if (kanjiYear !== undefined) return { year: Number(kanjiYear), month: Number(kanjiMonth), day: Number(kanjiDay) };
  if (last === undefined || (last.length === 2 && mark === '/')) return null;
  const century = last.length === 2 ? (Number(last) < 70 ? 2000 : 1900) : 0;
  // 11/6/2024 is American where English is written, unless no month is that late.
  const monthFirst = mark === '/' && language === 'en' && Number(first) <= 12;
  return { year: century + Number(last), month: Number(monthFirst ? first : second), day: Number(monthFirst ? second : first) };
}
