/** What stands beside a weekday and moves it: "a week from Tuesday", "Monday week", "mardi en huit", "Sunday 22". */
import { addDays, type Day, weekdayOf } from './calendar.ts';

const WEEKS: Readonly<Record<string, number>> = { a: 1, one: 1, two: 2, three: 3, huit: 1, quinze: 2 };
const FROM = /(?<![\p{L}\d])(a|one|two|three)\sweeks?\s(from|ago)\s(?:on\s)?$/iu;
const AFTER: Readonly<Record<string, RegExp>> = {
  en: /\sweek(?![\p{L}-])/uy,
  fr: /\sen\s(huit|quinze)(?!\p{L})/uy,
  de: /\sin\seiner\sWoche(?!\p{L})/uy,
};
/** Counted from a day that the words do not settle. */
const UNSETTLED: Readonly<Record<string, RegExp>> = {
  en: /\sin\s\p{L}+\sweeks?(?!\p{L})/uy,
  de: /\sin\s(?:zwei|drei|vier|acht|vierzehn)\s(?:Wochen|Tagen)/uy,
  fr: /\sdans\s\p{L}+\ssemaines/uy,
  es: /\sdentro\sde\s\p{L}+\ssemanas/uy,
};
const WINDOW = 24;

/** Weeks beyond the coming one, and the whole phrase; `count` is null where it cannot be told. */
export function weeksAround(
  text: string,
  start: number,
  end: number,
  language: string,
): { start: number; end: number; count: number | null } | null {
  const from = language === 'en' ? FROM.exec(text.slice(Math.max(0, start - WINDOW), start)) : null;
  if (from !== null)
    return {
      start: start - from[0].length,
      end,
      count: from[2] === 'ago' ? null : (WEEKS[from[1]?.toLowerCase() ?? ''] ?? null),
    };
  const after = at(AFTER[language], text, end);
  if (after !== null) return { start, end: end + after[0].length, count: WEEKS[after[1] ?? 'a'] ?? null };
  const unsettled = at(UNSETTLED[language], text, end);
  return unsettled === null ? null : { start, end: end + unsettled[0].length, count: null };
}

function at(pattern: RegExp | undefined, text: string, index: number): RegExpExecArray | null {
  if (pattern === undefined) return null;
  pattern.lastIndex = index;
  return pattern.exec(text);
}

/** The next such weekday after the day of publication. */
export function coming(published: Day, weekday: number): Day {
  return addDays(published, (weekday - weekdayOf(published) + 7) % 7 || 7);
}

const NUMBER =
  /\s(?:den\s|dem\s|le\s)?(\d{1,2})(?:st|nd|rd|th|\.)?(?=$|[\s,;.!?)])(?!\s(?!(?:and|until|through|und|bis)\s)\p{Ll}{3}|[.,]\d|\s?(?:%|million|billion))/uy;
/** A weekday and its number come again after four weeks at the soonest: nearer than this, one day is meant. */
const REACH = 31;

/**
 * "Sunday 22": the day nearest to publication that is both. Null where no such day is near: the number counts
 * something.
 */
export function dayOfMonthAfter(
  text: string,
  end: number,
  weekday: number,
  published: Day,
): { end: number; day: Day } | null {
  const number = at(NUMBER, text, end);
  if (number === null) return null;
  for (let away = 0; away <= REACH; away++) {
    for (const day of [addDays(published, away), addDays(published, -away)]) {
      if (day.day === Number(number[1]) && weekdayOf(day) === weekday)
        return { end: end + number[0].trimEnd().replace(/\.$/, '').length, day };
    }
  }
  return null;
}
