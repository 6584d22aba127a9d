/**
 * Every date that the article mentions, in order of the text, resolved against the day of publication. A date that
 * cannot be told (no day of publication, no year) keeps its words and has `date: null`: it is never guessed.
 */
import type { DateMention } from '../../schema.ts';
import type { Document } from '../../text/document.ts';
import type { ReadingContext } from '../extraction.ts';
import { latinDigits } from '../../article/latin-digits.ts';
import { type Word, wordsOf } from '../numbers/words.ts';
import { parseDay } from './calendar.ts';
import type { DateReader, FoundDate, Reading } from './found-date.ts';
import { countedPhrases } from './counted-phrases.ts';
import { joinDates } from './join-dates.ts';
import { lexiconOf } from './lexicon.ts';
import { monthDate } from './month-dates.ts';
import { numericDates } from './numeric-dates.ts';
import { countedDay, relativeUnit } from './relative-dates.ts';
import { weekday } from './weekdays.ts';
import { unspacedDates } from './unspaced-dates.ts';
import { yearAt } from './year-dates.ts';

/** Strongest evidence first: at one word, the first reader that makes a date of it wins. */
const READERS: readonly DateReader[] = [monthDate, weekday, countedDay, relativeUnit];

/**
 * @example readDates(doc, { publishedAt: '2024-11-06', … })[0] // { id: 'date-1', text: 'Wednesday', date:
 * '2024-11-06', … }
 */
export function readDates(
  doc: Document,
  context: Pick<ReadingContext, 'publishedAt' | 'language'>,
  words: Word[] = wordsOf(doc),
): DateMention[] {
  const reading: Reading = {
    doc: { ...doc, text: latinDigits(doc.text) },
    region: regionOf(context.language),
    words,
    published: parseDay(context.publishedAt),
    lexicon: lexiconOf(doc.language),
  };
  const found = [...numericDates(reading), ...countedPhrases(reading), ...unspacedDates(reading)];
  const { openings } = reading.lexicon;
  words.forEach(({ lower }, i) => {
    const date = openings.has(lower) ? firstOf(reading, i) : null;
    if (date !== null) found.push(date);
  });
  for (const date of yearAt(reading)) found.push(date);
  return joinDates(reading.doc.text, disjoint(found)).map(({ start, end, date, precision }, i) => ({
    id: `date-${i + 1}`,
    text: doc.text.slice(start, end),
    start,
    end,
    date,
    precision,
  }));
}

/** "GB" of "en-GB"; null where the tag names no region. */
const regionOf = (tag: string | null | undefined): string | null =>
  /-([A-Za-z]{2})(?:-|$)/.exec(tag ?? '')?.[1]?.toUpperCase() ?? null;

/** The second part of a word that is one: Persian "سه‌شنبه" is Tuesday, "شنبه" Saturday. */
const NON_JOINER = '\u200c';

function firstOf(reading: Reading, index: number): FoundDate | null {
  if (reading.doc.text[(reading.words[index]?.start ?? 0) - 1] === NON_JOINER) return null;
  for (const read of READERS) {
    const date = read(reading, index);
    if (date !== null) return date;
  }
  return null;
}

/** In order of the text; of two that overlap, the longer one stays. */
function disjoint(found: FoundDate[]): FoundDate[] {
  const kept: FoundDate[] = [];
  for (const date of found.sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1);
    if (last === undefined || date.start >= last.end) kept.push(date);
    else if (date.end - date.start > last.end - last.start) kept[kept.length - 1] = date;
  }
  return kept;
}
