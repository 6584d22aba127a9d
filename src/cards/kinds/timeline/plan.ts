/**
 * The dated events of an article in order of time: each the writer's own clause, whose date says when the thing
 * happened. A date in a relative clause, in speech, or that only bounds something ("before 2031") makes no event.
 */
import type { DateMention } from '../../../schema.ts';
import { functionWords } from '../../../extract/facts/function-words.ts';
import { stemsOfTitle } from '../../../extract/facts/topic.ts';
import { standsAlone } from '../../../extract/sense/weigh.ts';
import type { Span } from '../../../text/document.ts';
import { holds } from '../../../text/holds.ts';
import { clauseAt, standsByItself } from '../../clause.ts';
import { cutCleanly } from '../../cut.ts';
import { DATE_WORDS } from '../../date-words.ts';
import { emWidth } from '../../em-width.ts';
import { headlinePiece } from '../../pieces.ts';
import { wordsAt } from '../../where.ts';
import type { PlannedOf, Planning } from '../../planning.ts';
import { isOpinion } from '../../is-opinion.ts';
import { genreOf } from '../../worth/genre.ts';

const MIN_EVENTS = 3;
const MAX_EVENTS = 5;
/** Events by day or month: what is told by years alone ("2009 … 2020 … 2021") are three matters of the background. */
const MIN_CLEAR = 2;
/**
 * What speaks to its reader in so much of its sentences, by the measure of genre.ts, is a guide: its dates are those of
 * what it compares, and none of six such lists was printed.
 */
const GUIDE = 0.3;
/** Ems of an event that a list can hold. */
const ROOM = 80;

export function planTimeline(planning: Planning): PlannedOf<'timeline'>[] {
  const { sheet, document, base } = planning;
  if (isOpinion(planning) || (genreOf(planning)['guide'] ?? 0) > GUIDE) return [];
  const told = sheet.dates.filter((mention) => isTold(planning, mention));
  if (new Set(told.map(({ date }) => date)).size < MIN_EVENTS) return [];
  const byDate = new Map<string, Span & { date: string }>();
  let clear = 0;
  for (const mention of told) {
    const span = mention.date === null || byDate.has(mention.date) ? null : eventSpan(planning, mention);
    if (mention.date === null || !span) continue;
    byDate.set(mention.date, { ...span, date: mention.date });
    if (mention.precision !== 'year') clear += 1;
  }
  if (byDate.size < MIN_EVENTS || clear < MIN_CLEAR) return [];
  const events = [...byDate.values()]
    .slice(0, MAX_EVENTS)
    .sort((a, b) => a.date.localeCompare(b.date) || a.start - b.start);
  const shown = events.map(({ date, start, end }) => ({ date, text: wordsAt(document, { start, end }) }));
  const pieces = events.map(({ start, end }, index) => ({ id: `event-${index + 1}`, start, end }));
  const shows = [...headlinePiece(sheet.headline), ...pieces];
  return [{ ...base('timeline', null), kind: 'timeline', shows, matter: sheet.headline.text, events: shown }];
}

/** A date that every reader comes to, in a sentence. */
const isTold = ({ document, sheet }: Planning, mention: DateMention): boolean =>
  mention.date !== null && !isReckoned(mention, sheet.source.publishedAt) && !isLabelled(mention, document.text);

function eventSpan(planning: Planning, mention: DateMention): Span | null {
  const { document, sheet } = planning;
  const clause = clauseAt(planning, mention.start);
  if (!clause || mention.end > clause.end) return null;
  const others = sheet.dates.filter(
    ({ start, date }) => start >= clause.start && start < clause.end && date !== null && date !== mention.date,
  );
  const span = others.length === 0 ? clause : halfWith(mention, others, clause, document.text);
  if (!span || !isDateOf(span, mention, planning)) return null;
  if (!standsAlone(document, span, planning.known(null))) return null;
  const words = document.text.slice(span.start, span.end);
  if (!isOfMatter(planning, words) || CLOCK.test(words)) return null;
  return cutCleanly(words, document.language, ROOM, emWidth) === null ? null : span;
}

/**
 * "This year", "three years ago", "Tuesday", "in June": a reader who counts from another day than the writer did would
 * come to another date. A day of a month without its year is clear only where it is the article's own.
 */
function isReckoned({ precision, text, date }: DateMention, publishedAt: string | null): boolean {
  if (/\p{N}{4}/u.test(text)) return false;
  const isOfYear = publishedAt !== null && date?.slice(0, YEAR) === publishedAt.slice(0, YEAR);
  return !(isOfYear && precision === 'day' && /\p{N}/u.test(text));
}
const YEAR = 4;

/** The events of one matter: each says something of what the headline is about. */
function isOfMatter({ sheet, document: { language } }: Planning, words: string): boolean {
  const told = stemsOfTitle(sheet.headline.text, language);
  return [...stemsOfTitle(words, language)].some((stem) => told.has(stem));
}
/** "7h03 – Japon: …": the minute of a ticker. */
const CLOCK = /^\P{L}{0,3}\d{1,2}\s?(?:[:.h]\s?\d{2}|h|uhr)(?!\d)/iu;

/** "Last checked: 2025-10-28": what the page says of itself. */
const isLabelled = ({ start }: Span, text: string): boolean =>
  /[:：]\s*$/u.test(text.slice(Math.max(0, start - NEAR), start));
const NEAR = 4;

/** Two dated statements joined by ", and" are two events; any other mixture of dates is none. */
function halfWith(mention: Span, others: Span[], { start, end }: Span, text: string): Span | null {
  const [joint, more] = text.slice(start, end).matchAll(/, (?:and|und|et|y|e) |; | и | та /gu);
  if (!joint || more) return null;
  const halves = [{ start, end: start + joint.index }, { start: start + joint.index + joint[0].length, end }];
  const half = halves.find((span) => holds(span, mention));
  return half && !others.some((other) => other.start >= half.start && other.start < half.end) ? half : null;
}

/** Is it the date of the main clause? Judged by the words before it; where the language has no such list, never. */
function isDateOf(span: Span, mention: DateMention, { document, sheet }: Planning): boolean {
  const { text, language } = document;
  const words = DATE_WORDS[language];
  const told = text.slice(span.start, mention.start);
  if (
    !words ||
    !standsByItself(text.slice(span.start), language) ||
    pointsBack(told, text.slice(mention.end, span.end), language) ||
    isAside(told, text.slice(mention.end))
  )
    return false;
  const before = wordsIn(told.toLowerCase());
  const isPast = mention.date !== null && mention.date < (sheet.source.publishedAt ?? '').slice(0, mention.date.length);
  if (before.some((word) => words.subordinate.has(word) || (isPast && words.present.has(word)))) return false;
  const last = before.at(-1);
  if (last === undefined || words.at.has(last)) return true;
  return !words.bound.has(last) && !/['’]s$/.test(last) && (mention.precision === 'day' || !/\d/.test(mention.text));
}

/** "Two years ago, she …": who that is stands elsewhere. */
function pointsBack(told: string, after: string, language: string): boolean {
  const { pointing } = functionWords(language);
  const opens = wordsIn(told).length <= 2 && pointing.has(wordsIn(after)[0]?.toLowerCase() ?? '');
  if (opens) return true;
  const [first = '', ...rest] = wordsIn(told);
  const at = [first.toLowerCase(), ...rest].findIndex((word) => pointing.has(word));
  return at >= 0 && !rest.slice(0, at).some((word) => /^\p{Lu}/u.test(word));
}

/** "…, under rules announced a year ago, …" or "January's": the date of something within the sentence. */
function isAside(told: string, rest: string): boolean {
  const since = told.split(/[,–—]\s/u);
  return /^['’]/.test(rest) || (since.length > 1 && wordsIn(since.at(-1) ?? '').length > 2 && /^,/.test(rest));
}

function wordsIn(text: string): string[] {
  return text.match(/[\p{L}\p{M}'’]+/gu) ?? [];
}
