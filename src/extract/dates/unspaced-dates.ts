/**
 * Dates of languages that put no spaces between words, or count months: "2026年11月16日", "去年6月", "上周一", "18日",
 * "令和8年", "지난 월요일", "16 พฤศจิกายน 2569", "ngày 16 tháng 11 năm 2026".
 */
import { addDays, addMonths, type Day, isoDay, isoMonth, isoYear, isReal, weekdayOf } from './calendar.ts';
import type { FoundDate, Reading } from './found-date.ts';
import { nearestOfMonth, nearestOfYear } from './nearest-day.ts';
import type { Tense } from './tense.ts';
import { THAI_MONTHS, UNSPACED_WORDS, type UnspacedWords } from './unspaced-words.ts';

const WEEK = 7;
/** Words of it fill no more; a page without a stop would be read anew for every date. */
const SENTENCE = 160;
const STOP = /[。！？\n]|[.!?]\s/;
/** The Buddhist era is 543 years ahead; a year beyond this is of that era. */
const BUDDHIST = { from: 2400, offset: 543 };
const DIGITS = String.raw`\d{1,4}`;

const alternatives = (words: Iterable<string>): string =>
  [...words].sort((a, b) => b.length - a.length).map((word) => word.replace(/\./g, '\\.')).join('|');

interface Patterns {
  words: UnspacedWords;
  relative: RegExp;
  weekday: RegExp | null;
  calendar: RegExp;
}

/** "3月12日至14日": the last day of a range. */
const TAIL = String.raw`(?:\s?(?:[-–~〜～至到]|から|부터)\s?\d{1,2}[日号號일])?`;

/** Named groups: an era and its year, or "this year"; the month; the day, alone or behind its month. */
const calendar = (year: string, month: string, day: string, gap: string): string =>
  [
    `(?:${year})(?:${gap}(?<month>\\d{1,2})${month}份?)?(?:${gap}(?<day>\\d{1,2})${day}${TAIL})?`,
    `(?<month2>\\d{1,2})${month}${gap}(?<day2>\\d{1,2})${day}${TAIL}`,
    `(?<day3>\\d{1,2})${day}`,
  ].join('|');
const yearWith = (eras: string, mark: string): string =>
  `${eras}(?<year>${DIGITS})${mark}|(?<yearWord>YEARS)の?`;

const CALENDARS: Readonly<Record<string, string>> = {
  zh: calendar(yearWith('(?<era>民国|民國)?', '年'), '月', '[日号號]', ''),
  ja: calendar(yearWith('(?<era>令和|平成|昭和)?', '年'), '月', '日', ''),
  ko: calendar(yearWith('', '년'), '월', '일', '\\s?'),
  th: [
    '(?:(?<day>\\d{1,2})(?:\\s?[-–]\\s?\\d{1,2})?\\s?)?',
    `(?<monthName>${THAI_MONTHS.join('|')})(?:\\s?(?:พ\\.ศ\\.\\s?)?(?<year>\\d{4}))?`,
  ].join(''),
  vi: String.raw`(?:(?:ngày\s)?(?<day>\d{1,2})\s)?tháng\s(?<month>\d{1,2})(?:(?:\snăm\s|,\s)(?<year>\d{4}))?`,
};

const compiled = new Map(
  Object.entries(UNSPACED_WORDS).map(([language, words]) => [language, patternsOf(language, words)] as const),
);

function patternsOf(language: string, words: UnspacedWords): Patterns {
  const years = alternatives(Object.keys(words.years));
  const counted = alternatives([words.days, words.months, words.years].flatMap((table) => Object.keys(table)));
  const form = (CALENDARS[language] ?? '').replaceAll('YEARS', years);
  return {
    words,
    relative: new RegExp(language === 'vi' ? `(?<!\\p{L})(?:${counted})(?!\\p{L})` : `(?:${counted})`, 'giu'),
    weekday: weekdayPattern(language, words),
    calendar: new RegExp(`(?<![\\d.,/])(?:${form})`, 'giu'),
  };
}

/** Thai says the week after the day, the others before it. */
function weekdayPattern(language: string, { weekdays, weeks }: UnspacedWords): RegExp | null {
  if (weekdays.length === 0) return null;
  const names = `(${alternatives(weekdays.flatMap((forms) => forms.split('|')))})`;
  const week = `(${alternatives(Object.keys(weeks))})?`;
  if (language === 'th') return new RegExp(names + week, 'gu');
  return new RegExp(`${week}${names}${language === 'ja' ? '日?' : ''}`, 'gu');
}

export function unspacedDates(reading: Reading): FoundDate[] {
  const patterns = compiled.get(reading.lexicon.language) ?? compiled.get(reading.doc.language);
  if (patterns === undefined) return [];
  return [
    ...calendarDates(reading, patterns),
    ...relativeDates(reading, patterns),
    ...weekdays(reading, patterns),
    ...daysAgo(reading),
  ].filter(({ start }) => start >= reading.doc.bodyStart);
}

function relativeDates({ doc, published }: Reading, { words, relative }: Patterns): FoundDate[] {
  return [...doc.text.matchAll(relative)].map(({ index, 0: phrase }) => {
    const span = { start: index, end: index + phrase.length };
    const word = phrase.toLowerCase();
    const [days, months, years] = [words.days[word], words.months[word], words.years[word]];
    if (days !== undefined)
      return { ...span, date: published === null ? null : isoDay(addDays(published, days)), precision: 'day' };
    if (months !== undefined)
      return { ...span, date: published === null ? null : isoMonth(addMonths(published, months)), precision: 'month' };
    return { ...span, date: published === null ? null : isoYear(published.year + (years ?? 0)), precision: 'year' };
  });
}

function weekdays({ doc, published }: Reading, { words, weekday }: Patterns): FoundDate[] {
  if (weekday === null) return [];
  return [...doc.text.matchAll(weekday)].map(({ index, 0: phrase, 1: one, 2: other }) => {
    const dayOf = (name = ''): number => words.weekdays.findIndex((forms) => forms.split('|').includes(name));
    const [name, week] = dayOf(one) >= 0 ? [one, other] : [other, one];
    const day = dayOf(name);
    const weeks = week === undefined ? undefined : words.weeks[week];
    const date = published === null ? null : weekdayOfWeek(published, day, weeks, tenseAt(doc.text, index, words));
    const span = { start: index, end: index + phrase.length };
    return { ...span, date: date === null ? null : isoDay(date), precision: 'day' as const, weekday: true as const };
  });
}

/** Weeks begin on Monday: "上周一" on a Wednesday is nine days ago. */
function weekdayOfWeek(published: Day, day: number, weeks: number | undefined, tense: Tense): Day | null {
  const today = (weekdayOf(published) + WEEK - 1) % WEEK;
  const wanted = (day + WEEK - 1) % WEEK;
  if (weeks !== undefined) return addDays(published, wanted - today + WEEK * weeks);
  const back = (today - wanted + WEEK) % WEEK;
  if (tense === 'unknown') return back === 0 ? published : null;
  return addDays(published, tense === 'past' ? -back : (WEEK - back) % WEEK);
}

/** By the sentence around an offset. */
function tenseAt(text: string, at: number, words: UnspacedWords): Tense {
  const before = text.slice(Math.max(0, at - SENTENCE), at).split(STOP).at(-1) ?? '';
  const rest = text.slice(at, at + SENTENCE);
  const stop = STOP.exec(rest);
  const sentence = before + (stop === null ? rest : rest.slice(0, stop.index));
  if (words.future.test(sentence)) return 'future';
  return words.past.test(sentence) ? 'past' : 'unknown';
}

function calendarDates(reading: Reading, { words, calendar }: Patterns): FoundDate[] {
  const { doc } = reading;
  const found: FoundDate[] = [];
  for (const { index, 0: phrase, groups = {} } of doc.text.matchAll(calendar)) {
    const read = calendarDate(reading, words, phrase, groups, index);
    const after = doc.text.slice(index + phrase.length, index + phrase.length + 1);
    if (read !== null && !COUNTED.test(after)) found.push({ start: index, end: index + phrase.length, ...read });
  }
  return found;
}

/** "3日間", "12日间", "2年前": stretches and counts. */
const COUNTED = /[間间前后後간전후内内以목]/u;
type Groups = Readonly<Record<string, string | undefined>>;
type Told = Pick<FoundDate, 'date' | 'precision' | 'ofMonth'>;

function calendarDate(reading: Reading, words: UnspacedWords, phrase: string, groups: Groups, at: number): Told | null {
  const { published, doc } = reading;
  const month = monthOf(groups);
  const day = numberOf(groups['day'] ?? groups['day2'] ?? groups['day3']);
  const year = yearOf(groups, words, published);
  if (month !== null && !(month >= 1 && month <= MONTHS)) return null;
  if (day === null) return year === null ? null : monthOrYear(phrase, year, month);
  if (month === null) return dayAlone(published, day, groups);
  if (year === null) return dayOfSomeYear(published, month, day, tenseAt(doc.text, at, words));
  return isReal({ year, month, day }) ? { date: isoDay({ year, month, day }), precision: 'day', ofMonth: true } : null;
}

function monthOrYear(phrase: string, year: number, month: number | null): Told | null {
  return month === null ? yearAlone(phrase, year) : { date: isoMonth({ year, month }), precision: 'month' };
}

function dayOfSomeYear(published: Day | null, month: number, day: number, tense: Tense): Told | null {
  if (!isReal({ year: LEAP_YEAR, month, day })) return null;
  const near = published === null ? null : nearestOfYear(published, month, day, tense);
  return { date: near === null ? null : isoDay(near), precision: 'day', ofMonth: true };
}

const LEAP_YEAR = 2000;
const MONTHS = 12;
const numberOf = (digits: string | undefined): number | null => (digits === undefined ? null : Number(digits));

function monthOf(groups: Groups): number | null {
  if (groups['monthName'] !== undefined) return THAI_MONTHS.indexOf(groups['monthName']) + 1;
  return numberOf(groups['month'] ?? groups['month2']);
}

function yearOf(groups: Groups, words: UnspacedWords, published: Day | null): number | null {
  const { year, yearWord, era } = groups;
  if (yearWord !== undefined) return published === null ? null : published.year + (words.years[yearWord] ?? 0);
  if (year === undefined) return null;
  const told = Number(year) + (era === undefined ? 0 : (words.eras[era] ?? 0));
  if (told < CENTURY) return published === null || year.length < 2 ? null : ofCentury(told, published.year);
  return told >= BUDDHIST.from ? told - BUDDHIST.offset : told;
}

/** "24年12月" of an article of 2025 is of 2024, "97年12月" of 1997. */
function ofCentury(short: number, published: number): number {
  const same = published - (published % CENTURY) + short;
  return same > published + YEARS_AHEAD ? same - CENTURY : same;
}
const CENTURY = 100;
const YEARS_AHEAD = 20;

/** "2026年", "令和8年": four digits or an era, and the word for a year; a count of years ("3年") is none. */
function yearAlone(phrase: string, year: number): Told | null {
  const isYear = year >= FIRST_YEAR && year <= LAST_YEAR && !/^\d{2}\D/u.test(phrase);
  return isYear && /\d[年년]$/u.test(phrase) ? { date: isoYear(year), precision: 'year' } : null;
}
const [FIRST_YEAR, LAST_YEAR] = [1000, 2399];

function dayAlone(published: Day | null, day: number, groups: Groups): Told | null {
  if (groups['day3'] === undefined || day < 1 || day > MOST_DAYS) return null;
  const near = published === null ? null : nearestOfMonth(published, day);
  return { date: near === null ? null : isoDay(near), precision: 'day', ofMonth: true };
}
const MOST_DAYS = 31;

const AGO = /(?<![\d.,])(\d{1,3})\s?(日|天|か月|カ月|ヶ月|个月|個月|개월|年|일|년)\s?(前|전|后|後|후)/gu;
const MOST_AGO = 400;

/** "3日前", "3天前", "2年前", "3일 전". */
function daysAgo({ doc, published }: Reading): FoundDate[] {
  return [...doc.text.matchAll(AGO)].flatMap(({ index, 0: phrase, 1: digits, 2: unit = '', 3: way = '' }) => {
    const count = Number(digits) * (/[前전]/u.test(way) ? -1 : 1);
    if (Math.abs(count) > MOST_AGO || count > 0) return []; // "三年后" counts from the story
    const span = { start: index, end: index + phrase.length };
    return [{ ...span, ...shifted(published, unit, count) }];
  });
}

function shifted(published: Day | null, unit: string, count: number): Pick<FoundDate, 'date' | 'precision'> {
  if (/月|개월/u.test(unit)) return { date: published && isoMonth(addMonths(published, count)), precision: 'month' };
  if (/[年년]/u.test(unit)) return { date: published && isoYear(published.year + count), precision: 'year' };
  return { date: published && isoDay(addDays(published, count)), precision: 'day' };
}
