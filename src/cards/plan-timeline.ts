/** The dated events of an article in order of time: each is the article's own sentence that holds the date. */
import type { TimelineCard } from './card.ts';
import type { Planning } from './planning.ts';
import { sentenceSpanAt } from './where.ts';

const MIN_EVENTS = 3;
const MAX_EVENTS = 5;

export function planTimeline({ sheet, document, base }: Planning): TimelineCard[] {
  const byDate = new Map<string, { date: string; start: number; text: string }>();
  const taken = new Set<number>();
  for (const { date, start } of sheet.dates) {
    const sentence = sentenceSpanAt(document, start);
    if (date === null || !sentence || taken.has(sentence.start) || byDate.has(date)) continue;
    taken.add(sentence.start);
    byDate.set(date, { date, start, text: document.text.slice(sentence.start, sentence.end) });
  }
  if (byDate.size < MIN_EVENTS) return [];
  const events = [...byDate.values()].slice(0, MAX_EVENTS).sort((a, b) => a.date.localeCompare(b.date) || a.start - b.start);
  return [{ ...base('timeline', null), kind: 'timeline', matter: sheet.headline.text, events: events.map(({ date, text }) => ({ date, text })) }];
}
