/**
 * What dates beside one another tell of each other: "Wednesday, Nov. 6", "Nov. 30–Dec. 2, 2026", "from Friday to
 * Monday".
 */
import { addDays, compareDays, type Day, daysBetween, isoDay, isReal, parseDay } from './calendar.ts';
import type { FoundDate } from './found-date.ts';

const BESIDE = /^,?\s(?:the\s|den\s|dem\s|le\s|el\s|il\s|dia\s|,\s)?$|^,\s$/;
/** "Friday (May 29)" */
const BRACKET = /^\s\((?:the\s|den\s|dem\s|le\s|el\s|il\s|dia\s)?$/;
const TO = 'to|through|until|till|and|bis|au|al|a|à|até|по|до|tot|t/m|till|hingga|sampai|έως|do';
const RANGE = new RegExp(`^\\s?[-–—]\\s?$|^\\s(?:${TO})\\s(?:(?:the|le|el|il|den|dem|zum|o)\\s)?$`, 'iu');
/** Before a range of weekdays that is meant once; "open Monday to Friday" is every week. */
const FROM = /(?<!\p{L})(?:from|between|vom)\s$/iu;
const FROM_LENGTH = 9;
const WEEK = 7;
/** "11 p.m. EST Wednesday (0400 GMT Thursday)": the same moment in another zone is a day off at most. */
const ZONE = /^[^()\n]{0,40}\([^()\n]{0,24}(?:GMT|UTC|BST|CET|IST|local time)[\s,]{1,2}(?:on\s)?$/;

/** The same dates, those that make one joined, and each told by its neighbour where that tells more. */
export function joinDates(text: string, found: readonly FoundDate[]): FoundDate[] {
  const joined: FoundDate[] = [];
  for (const date of found) {
    const last = joined.at(-1);
    const gap = last === undefined ? '' : text.slice(last.end, date.start);
    if (last === undefined) joined.push(date);
    else if (last.weekday && date.ofMonth && BESIDE.test(gap)) joined.splice(-1, 1, { ...date, start: last.start });
    else if (last.weekday && date.ofMonth && BRACKET.test(gap) && text[date.end] === ')')
      joined.splice(-1, 1, { ...date, start: last.start, end: date.end + 1 });
    else if (RANGE.test(gap)) joined.splice(-1, 1, ...range(text, last, date));
    else joined.push(last.weekday && date.weekday && ZONE.test(gap) ? nearTo(last, date) : date);
  }
  return joined;
}

function range(text: string, first: FoundDate, second: FoundDate): [FoundDate, FoundDate] {
  if (first.weekday && second.weekday) return weekdayRange(text, first, second);
  if (first.monthDay && second.ofMonth) return [sameYear(first, second), laterYear(first, second)];
  return [first, second];
}

/** "from Friday to Monday": the second is the next after the first. */
function weekdayRange(text: string, first: FoundDate, second: FoundDate): [FoundDate, FoundDate] {
  const isOnce = FROM.test(text.slice(Math.max(0, first.start - FROM_LENGTH), first.start));
  if (!isOnce) return [{ ...first, date: null }, { ...second, date: null }];
  const [from, to] = [parseDay(first.date), parseDay(second.date)];
  const isBack = from !== null && to !== null && compareDays(to, from) < 0;
  return [first, isBack ? { ...second, date: isoDay(addDays(to, WEEK)) } : second];
}

/** "Nov. 30–Dec. 2, 2026": the year at the end is that of both, or the one after. */
function sameYear(first: FoundDate, second: FoundDate): FoundDate {
  const end = parseDay(second.date);
  if (first.monthDay === undefined || second.monthDay !== undefined || end === null) return first;
  const start = { year: end.year, ...first.monthDay };
  const day = compareDays(start, end) <= 0 ? start : { ...start, year: start.year - 1 };
  return isReal(day) ? { ...first, date: isoDay(day) } : first;
}

/** "30 November to 3 January": the end comes after the beginning. */
function laterYear(first: FoundDate, second: FoundDate): FoundDate {
  const [start, end] = [parseDay(first.date), parseDay(second.date)];
  if (second.monthDay === undefined || start === null) return second;
  const day: Day = { year: start.year, ...second.monthDay };
  if (end !== null && compareDays(start, end) <= 0 && end.year - start.year <= 1) return second;
  const later = compareDays(start, day) <= 0 ? day : { ...day, year: day.year + 1 };
  return isReal(later) ? { ...second, date: isoDay(later) } : second;
}

/** A weekday whose day is next to that of another. */
function nearTo(first: FoundDate, second: FoundDate): FoundDate {
  const [here, there] = [parseDay(first.date), parseDay(second.date)];
  if (here === null || there === null) return { ...second, date: null };
  const near = [0, -1, 1].map((days) => addDays(here, days)).find((day) => isSameWeekday(day, there));
  return { ...second, date: near === undefined ? null : isoDay(near) };
}

const isSameWeekday = (a: Day, b: Day): boolean => daysBetween(a, b) % WEEK === 0;
