/** Dates counted from the day of publication: "on Wednesday", "yesterday", "last month", "two years ago". */
import { lexiconOfNumbers } from '../numbers/number-lexicon.ts';
import { addDays, addMonths, type Day, isoDay, isoMonth, isoYear, weekdayOf } from './calendar.ts';
import type { FoundDate, Reading } from './found-date.ts';
import { tenseBefore } from './tense.ts';
import { coming, dayOfMonthAfter, weeksAround } from './weekday-phrases.ts';

const touches = (text: string, from: number, to: number): boolean =>
  to - from === 1 && (text[from] === ' ' || text[from] === '\u00a0');

/** A day of the week: the most recent one, or the coming one where the words say so. */
export function weekday(reading: Reading, index: number): FoundDate | null {
  const { doc, words, lexicon, published } = reading;
  const word = words[index];
  let end = word?.end ?? 0;
  let day = lexicon.weekdays.get(word?.lower ?? '');
  if (word !== undefined && day === undefined && doc.text.startsWith('-feira', word.end)) {
    day = lexicon.weekdays.get(`${word.lower}-feira`);
    end = word.end + '-feira'.length;
  }
  if (word === undefined || day === undefined || lexicon.ambiguous.has(word.lower)) return null;
  if (lexicon.capitals && !/^\p{Lu}/u.test(doc.text.slice(word.start, word.start + 2))) return null;
  const { start, end: modifiedEnd, modifier } = withModifier(reading, index, { start: word.start, end });
  const weeks = weeksAround(doc.text, start, modifiedEnd, lexicon.language);
  if (weeks !== null)
    return {
      start: weeks.start,
      end: weeks.end,
      date:
        published === null || weeks.count === null ? null : isoDay(addDays(coming(published, day), 7 * weeks.count)),
      precision: 'day',
    };
  const numbered = published === null ? null : dayOfMonthAfter(doc.text, modifiedEnd, day, published);
  if (numbered !== null) return { start, end: numbered.end, date: isoDay(numbered.day), precision: 'day' };
  const untold = published === null || (lexicon.will.size === 0 && modifier === undefined); // no verb that we know tells past from future
  const date = untold ? null : isoDay(nearestWeekday(reading, index, day, published, modifier));
  return { start, end: modifiedEnd, date, precision: 'day', weekday: true };
}

function nearestWeekday(
  reading: Reading,
  index: number,
  day: number,
  published: Day,
  modifier: number | undefined,
): Day {
  const back = (weekdayOf(published) - day + 7) % 7;
  const ahead = (7 - back) % 7;
  if (modifier === 1) return addDays(published, ahead === 0 ? 7 : ahead);
  if (modifier === -1) return addDays(published, back === 0 ? -7 : -back);
  return tenseBefore(reading, index) === 'future' ? addDays(published, ahead) : addDays(published, -back);
}

/**
 * The span with a modifier before it ("last", "прошлую") or after it ("dernier", "pasado"), and which way it points.
 */
function withModifier(
  { doc, words, lexicon }: Reading,
  index: number,
  span: { start: number; end: number },
): { start: number; end: number; modifier: number | undefined } {
  const before = words[index - 1];
  const modifier = before === undefined ? undefined : lexicon.modifiers.get(before.lower);
  if (before !== undefined && modifier !== undefined && touches(doc.text, before.end, span.start))
    return { start: before.start, end: span.end, modifier };
  const after = words.slice(index + 1, index + 3).find((word) => word.start > span.end);
  const trailing = after === undefined ? undefined : lexicon.modifiers.get(after.lower);
  if (after !== undefined && trailing !== undefined && trailing !== 0 && touches(doc.text, span.end, after.start))
    return { start: span.start, end: after.end, modifier: trailing };
  return { ...span, modifier: undefined };
}

/** "yesterday", "tomorrow". "Today" at the head of a sentence mostly means these times, not the day. */
export function countedDay({ doc, words, lexicon, published }: Reading, index: number): FoundDate | null {
  const word = words[index];
  const offset = lexicon.days.get(word?.lower ?? '');
  if (word === undefined || offset === undefined) return null;
  const capital = /^\p{Lu}/u.test(doc.text.slice(word.start, word.start + 2));
  if (offset === 0 && capital) return null;
  // "USA Today"; and German "morgen" is "Morgen" only as a noun
  if (
    capital &&
    (lexicon.language === 'de' || /\p{Lu}\S*\s$/u.test(doc.text.slice(Math.max(0, word.start - 12), word.start)))
  )
    return null;
  return {
    start: word.start,
    end: word.end,
    date: published === null ? null : isoDay(addDays(published, offset)),
    precision: 'day',
  };
}

/** "last month", "l'année dernière", "two years ago", "vor zwei Jahren". Weeks are left alone: they are no day. */
export function relativeUnit(reading: Reading, index: number): FoundDate | null {
  const word = reading.words[index];
  const unit = reading.lexicon.units.get(word?.lower ?? '');
  if (word === undefined || unit === undefined) return null;
  const ago = unitsAgo(reading, index);
  if (ago !== null) return { start: ago.start, end: ago.end, ...shifted(reading.published, unit, -ago.count) };
  if (unit === 'day') return null;
  const { start, end, modifier } = withModifier(reading, index, word);
  if (modifier === undefined || isPluralOrSpan(reading, index)) return null;
  return { start, end, ...shifted(reading.published, unit, modifier) };
}

/** "last years" and "the past year" are stretches; "the next year" counts from the story, not from publication. */
function isPluralOrSpan({ doc, words, lexicon }: Reading, index: number): boolean {
  const word = words[index];
  const before = words[index - 1];
  if (word === undefined || lexicon.language !== 'en') return false;
  return (
    word.lower.endsWith('s') ||
    (before !== undefined && /\bthe\s$/i.test(doc.text.slice(Math.max(0, before.start - 5), before.start)))
  );
}

function shifted(
  published: Day | null,
  unit: 'day' | 'month' | 'year',
  count: number,
): { date: string | null; precision: 'day' | 'month' | 'year' } {
  if (published === null) return { date: null, precision: unit };
  if (unit === 'day') return { date: isoDay(addDays(published, count)), precision: unit };
  if (unit === 'month') return { date: isoMonth(addMonths(published, count)), precision: unit };
  return { date: isoYear(published.year + count), precision: unit };
}

const MOST_UNITS_AGO = 400;

function unitsAgo(
  { doc, words, lexicon }: Reading,
  index: number,
): { start: number; end: number; count: number } | null {
  const unit = words[index];
  if (unit === undefined) return null;
  const after = words[index + 1];
  const trailing = after !== undefined && lexicon.agoAfter.has(after.lower) && touches(doc.text, unit.end, after.start);
  const number = numberBefore(doc.text, unit.start, lexicon.language);
  if (number === null || number.count > MOST_UNITS_AGO) return null;
  if (trailing) return { start: number.start, end: after.end, count: number.count };
  const head = /(\p{L}+(?: a)?)\s$/u.exec(doc.text.slice(Math.max(0, number.start - 8), number.start));
  const ago = head?.[1]?.toLowerCase();
  if (head === null || ago === undefined || !lexicon.agoBefore.has(ago)) return null;
  const start = number.start - head[0].length;
  const impersonal = ago === 'y a' && /il\s$/i.test(doc.text.slice(Math.max(0, start - 3), start)) ? 3 : 0;
  return { start: start - impersonal, end: unit.end, count: number.count };
}

function numberBefore(text: string, end: number, language: string): { start: number; count: number } | null {
  const match = /(?<![\p{L}\d.,])(\d{1,3}|\p{L}{1,14})\s$/u.exec(text.slice(Math.max(0, end - 20), end));
  if (match?.[1] === undefined) return null;
  const word = match[1].toLowerCase();
  const lexicon = lexiconOfNumbers(language);
  const count = /^\d/.test(word)
    ? Number(word)
    : (lexicon.cardinalOf(word) ?? (lexicon.ones.has(word) ? 1 : undefined));
  return count === undefined ? null : { start: end - match[0].length, count };
}
