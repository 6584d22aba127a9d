/** What stands beside a weekday and moves it: "a week from Tuesday", "Monday week", "mardi en huit", "Sunday 22". */
import { addDays, type Day, weekdayOf } from './calendar.ts';

const WEEKS: ReadonlyMap<string, number> = new Map([
  ['a week', 1], ['one week', 1], ['two weeks', 2], ['three weeks', 3], ['a fortnight', 2], ['week', 1],
  ['fortnight', 2], ['en huit', 1], ['en quinze', 2], ['in einer woche', 1], ['in acht tagen', 1],
  ['in zwei wochen', 2], ['in vierzehn tagen', 2],
]);
const FROM = /(?<![\p{L}\d])(a week|one week|two weeks|three weeks|a fortnight)\s(from|on|ago)\s(?:on\s)?$/iu;
const WEEKS_BEFORE = /(?<![\p{L}\d])(a week|one week|two weeks|a fortnight)\s$/iu;
const AFTER: Readonly<Record<string, RegExp>> = {
  en: /\s(week|fortnight)(?![\p{L}-])/uy,
  fr: /\s(en\shuit|en\squinze)(?!\p{L})/uy,
  de: /\s(in\seiner\sWoche|in\sacht\sTagen|in\szwei\sWochen|in\svierzehn\sTagen)(?!\p{L})/uy,
};
/** Counted from a day that the words do not settle. */
const UNSETTLED: Readonly<Record<string, RegExp>> = {
  en: /\sin\s\p{L}+\sweeks?(?!\p{L})/uy,
  de: /\sin\s(?:drei|vier|fünf|sechs)\sWochen/uy,
  fr: /\sdans\s\p{L}+\ssemaines/uy,
  es: /\sdentro\sde\s\p{L}+\ssemanas/uy,
  it: /\s(?:tra|fra)\s\p{L}+\ssettimane/uy,
  pt: /\sdaqui\sa\s\p{L}+\ssemanas/uy,
};
const WINDOW = 24;

interface Weeks {
  start: number;
  end: number;
  /** Beyond the coming one; null where it cannot be told. */
  count: number | null;
}

/** Weeks beyond the coming one, and the whole phrase; null where no such phrase stands there. */
export function weeksAround(text: string, start: number, end: number, language: string): Weeks | null {
  const head = text.slice(Math.max(0, start - WINDOW), start);
  const from = language === 'en' ? FROM.exec(head) : null;
  if (from !== null) {
    const count = from[2] === 'ago' ? null : (WEEKS.get(from[1]?.toLowerCase() ?? '') ?? null);
    return { start: start - from[0].length, end, count };
  }
  const after = at(AFTER[language], text, end);
  const count = WEEKS.get(after?.[1]?.toLowerCase().replace(/\s/g, ' ') ?? '');
  if (after !== null && count !== undefined) return { start, end: end + after[0].length, count };
  const unsettled = at(UNSETTLED[language], text, end);
  return unsettled === null ? null : { start, end: end + unsettled[0].length, count: null };
}

/** "a week today", "a fortnight tomorrow", and what goes with any weekday: weeks beside today or tomorrow. */
export function weeksBesideDay(text: string, start: number, end: number, language: string): Weeks | null {
  const before = language === 'en' ? WEEKS_BEFORE.exec(text.slice(Math.max(0, start - WINDOW), start)) : null;
  if (before === null) return weeksAround(text, start, end, language);
  return { start: start - before[0].length, end, count: WEEKS.get(before[1]?.toLowerCase() ?? '') ?? null };
}

function at(pattern: RegExp | undefined, text: string, index: number): RegExpExecArray | null {
  if (pattern === undefined) return null;
  pattern.lastIndex = index;
  return pattern.exec(text);
}

const WEEK = 7;

/** The next such weekday after the day of publication. */
export function coming(published: Day, weekday: number): Day {
  return addDays(published, (weekday - weekdayOf(published) + WEEK) % WEEK || WEEK);
}

const COUNTED = [
  String.raw`\s(?!(?:and|until|through|und|bis)\s)\p{Ll}{3}`,
  String.raw`[.,:]\d|\s?(?:%|million|billion|[ap]\.?m\b|h\b|Uhr)`,
].join('|');
const NUMBER = new RegExp(
  String.raw`\s(?:den\s|dem\s|le\s)?(\d{1,2})(?:st|nd|rd|th|\.)?(?=$|[\s,;.!?)])(?!${COUNTED})`, 'uy',
);
/** "na segunda-feira (27)", "na sexta (3/7)", as the press of Brazil writes. */
const IN_BRACKETS = /\s\((\d{1,2})(?:[./](\d{1,2}))?\)/uy;
/** A weekday and its number come again after four weeks at the soonest: nearer than this, one day is meant. */
const REACH = 31;

/** "Sunday 22": the day nearest to publication that is both. Null where no such day is near: the number counts. */
export function dayOfMonthAfter(
  text: string,
  end: number,
  weekday: number,
  published: Day,
): { end: number; day: Day } | null {
  const number = at(NUMBER, text, end) ?? at(IN_BRACKETS, text, end);
  if (number === null) return null;
  const [told, ofMonth, month] = number;
  for (let away = 0; away <= REACH; away++) {
    for (const day of [addDays(published, away), addDays(published, -away)]) {
      const isMeant = day.day === Number(ofMonth) && (month === undefined || day.month === Number(month));
      if (isMeant && weekdayOf(day) === weekday) return { end: end + told.trimEnd().replace(/\.$/, '').length, day };
    }
  }
  return null;
}
