/** Days of the calendar as plain numbers: no clock, no time zone, nothing that depends on when the code runs. */

export interface Day {
  year: number;
  month: number;
  day: number;
}

export type Precision = 'day' | 'month' | 'year';

const DAY_MS = 86_400_000;
const MONTHS = 12;
/** ISO 8601 writes four digits. */
const LAST_YEAR = 9999;

/** The day that an ISO date or date-time begins with; null for anything else, or a day that no calendar has. */
export function parseDay(iso: string | null): Day | null {
  const match = iso === null ? null : /^(\d{4})-(\d\d)-(\d\d)/.exec(iso);
  if (match === null) return null;
  const day = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  return isReal(day) ? day : null;
}

export function isReal({ year, month, day }: Day): boolean {
  if (month < 1 || month > MONTHS || day < 1 || year < 1 || year > LAST_YEAR) return false;
  return day <= new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();
}

/** 0 is Sunday. */
export function weekdayOf({ year, month, day }: Day): number {
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay();
}

export function addDays({ year, month, day }: Day, days: number): Day {
  const then = new Date(Date.UTC(year, month - 1, day) + days * DAY_MS);
  return { year: then.getUTCFullYear(), month: then.getUTCMonth() + 1, day: then.getUTCDate() };
}

export function addMonths({ year, month }: Day, months: number): { year: number; month: number } {
  const count = year * 12 + (month - 1) + months;
  return { year: Math.floor(count / 12), month: (((count % 12) + 12) % 12) + 1 };
}

/** Negative when `a` is the earlier day. */
export function compareDays(a: Day, b: Day): number {
  return a.year - b.year || a.month - b.month || a.day - b.day;
}

/** How many days `b` is after `a`. */
export function daysBetween(a: Day, b: Day): number {
  return (Date.UTC(b.year, b.month - 1, b.day) - Date.UTC(a.year, a.month - 1, a.day)) / DAY_MS;
}

export function isoDay({ year, month, day }: Day): string {
  return `${isoMonth({ year, month })}-${String(day).padStart(2, '0')}`;
}

export function isoMonth({ year, month }: { year: number; month: number }): string {
  return `${isoYear(year)}-${String(month).padStart(2, '0')}`;
}

export function isoYear(year: number): string {
  return String(year).padStart(4, '0');
}
