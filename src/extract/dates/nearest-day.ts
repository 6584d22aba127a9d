/**
 * Which year a day without one belongs to, and which month: the nearest that the tense allows, or none where two fit.
 */
import { addMonths, compareDays, type Day, daysBetween, isReal } from './calendar.ts';
import type { Tense } from './tense.ts';

/** A day further off than this is told with its year, so that without one another day may be meant. */
const NEAR = 45;
/** The last such day is longer ago than this: about four months. */
const FAR = 125;

/** "Nov. 30": the one gone by, the coming one, or null where the words do not settle which. */
export function nearestOfYear(published: Day, month: number, day: number, tense: Tense): Day | null {
  const here = { year: published.year, month, day };
  const order = compareDays(here, published);
  const [last, next] = order <= 0 ? [here, { ...here, year: here.year + 1 }] : [{ ...here, year: here.year - 1 }, here];
  if (order === 0) return here;
  const [back, ahead] = [daysBetween(last, published), daysBetween(published, next)];
  if (tense === 'future') return next;
  // "said the vote on Nov. 30", told in mid-November: hardly that of last year, nor surely the coming one
  if (tense === 'past') return ahead < NEAR && back > FAR ? null : last;
  const [near, distance] = back <= ahead ? [last, back] : [next, ahead];
  return distance <= NEAR ? near : null;
}

/** A working fortnight: "18日" is a day of these weeks, or it is told with its month. */
const DAYS = 12;

/** "18日", "am 18.": the nearest day of that number; null where it is not near. */
export function nearestOfMonth(published: Day, day: number): Day | null {
  const months = [-1, 0, 1].map((offset) => ({ ...addMonths(published, offset), day })).filter(isReal);
  const near = months.filter((found) => Math.abs(daysBetween(published, found)) <= DAYS);
  return near.length === 1 ? (near[0] ?? null) : null;
}
