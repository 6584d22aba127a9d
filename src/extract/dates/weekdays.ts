/** Days of the week, counted from the day of publication: "on Friday", "last Monday", "Tuesday week", "Sunday 22". */
import { startsWithCapital } from '../../text/capital.ts';
import { addDays, type Day, isoDay, weekdayOf } from './calendar.ts';
import type { FoundDate, Reading } from './found-date.ts';
import { withModifier } from './modifiers.ts';
import { tenseAround } from './tense.ts';
import { coming, dayOfMonthAfter, weeksAround } from './weekday-phrases.ts';

const WEEK = 7;
/** "this Friday": no day is further from publication than half a week. */
const HALF_WEEK = 3;

/** A day of the week: the most recent one, or the coming one where the words say so; null where they say neither. */
export function weekday(reading: Reading, index: number): FoundDate | null {
  const { doc, words, published } = reading;
  const found = weekdayAt(reading, index);
  const word = words[index];
  if (found === null || word === undefined || isNoDay(reading, index, found.end)) return null;
  const { start, end, modifier: beside } = withModifier(reading, index, { start: word.start, end: found.end });
  const modifier = beside ?? (reading.lexicon.language === 'sv' && PAST_FORM.test(word.lower) ? -1 : undefined);
  const weeks = weeksAround(doc.text, start, end, reading.lexicon.language);
  if (weeks !== null) {
    const isTold = published !== null && weeks.count !== null;
    const date = isTold ? isoDay(addDays(coming(published, found.day), WEEK * (weeks.count ?? 0))) : null;
    return { start: weeks.start, end: weeks.end, date, precision: 'day' };
  }
  const numbered = published === null ? null : dayOfMonthAfter(doc.text, end, found.day, published);
  if (numbered !== null) return { start, end: numbered.end, date: isoDay(numbered.day), precision: 'day' };
  const day = published === null ? null : nearestWeekday(reading, index, found.day, published, modifier);
  return { start, end, date: day === null ? null : isoDay(day), precision: 'day', weekday: true };
}

/** Swedish "i fredags" is the last Friday. */
const PAST_FORM = /dags$/;

/** The weekday at a word, and where it ends: "segunda-feira" and "ביום שני" are two words. */
function weekdayAt({ doc, words, lexicon }: Reading, index: number): { day: number; end: number } | null {
  const [word, second] = [words[index], words[index + 1]];
  if (word === undefined) return null;
  if (lexicon.capitals && !startsWithCapital(doc.text.slice(word.start, word.start + 2))) return null;
  const joint = second === undefined ? '' : doc.text.slice(word.end, second.start);
  const pair = /^[\s-]$/.test(joint) ? lexicon.weekdays.get(word.lower + joint + (second?.lower ?? '')) : undefined;
  if (pair !== undefined && second !== undefined) return { day: pair, end: second.end };
  const day = lexicon.ambiguous.has(word.lower) ? undefined : lexicon.weekdays.get(word.lower);
  return day === undefined ? null : { day, end: word.end };
}

/** "every Friday", "todos los lunes": no one day. */
const HABITS = [
  'every|each|jeden|jedem|chaque|tous les|cada|todos los|los|ogni|todas as|todos os|каждый|каждую|кожен|кожну',
  'elke|iedere|każdy|każdą|varje|setiap|her|κάθε|كل|כל|हर|mỗi',
].join('|');
const HABIT = new RegExp(`(?<!\\p{L})(?:${HABITS})\\s$`, 'iu');
const HABIT_LENGTH = 12;
/** "Black Friday", "Easter Monday", "the Sunday Times", "Vendredi saint": names of a day or of something else. */
const NAMED_BEFORE =
  /(?:Black|Good|Ash|Bloody|Super|Easter|Palm|Cyber|Giving|Maundy|Shrove|Whit|Holy|Casual|Mr|Mrs|Ms|Mr\.|Joe)\s$/u;
const NAMED_LENGTH = 9;
const NAMES = [
  'Times|Telegraph|Mirror|Mail|Express|Herald|Post|Night|Review|Lunch',
  'saint|santo|santa|Santo|Santa|de\\sPâques|de\\sRamos|de\\sPascua',
].join('|');
const NAMED_AFTER = new RegExp(`^\\s(?:${NAMES})(?!\\p{L})`, 'u');
const AFTER_LENGTH = 12;

function isNoDay({ doc, words }: Reading, index: number, end: number): boolean {
  const start = words[index]?.start ?? 0;
  const isHabit = HABIT.test(doc.text.slice(Math.max(0, start - HABIT_LENGTH), start));
  const isNamed = NAMED_BEFORE.test(doc.text.slice(Math.max(0, start - NAMED_LENGTH), start));
  return isHabit || isNamed || NAMED_AFTER.test(doc.text.slice(end, end + AFTER_LENGTH));
}

function nearestWeekday(
  reading: Reading,
  index: number,
  day: number,
  published: Day,
  modifier: number | undefined,
): Day | null {
  const back = (weekdayOf(published) - day + WEEK) % WEEK;
  const ahead = (WEEK - back) % WEEK;
  if (modifier === 1) return addDays(published, ahead === 0 ? WEEK : ahead);
  if (modifier === -1) return addDays(published, back === 0 ? -WEEK : -back);
  const tense = tenseAround(reading, index);
  if (tense === 'future') return addDays(published, ahead);
  if (tense === 'past' || back === 0) return addDays(published, -back);
  if (modifier === undefined) return null;
  const isAhead = reading.lexicon.language === 'en' || ahead <= HALF_WEEK;
  return addDays(published, isAhead ? ahead : -back);
}
