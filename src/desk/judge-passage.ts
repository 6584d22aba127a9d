/** Would a passage mislead on a card, and which one near it would not? */
import type { Planning } from '../cards/planning.ts';
import type { Span } from '../text/document.ts';
import { readPassage, type Passage, type Reading } from './passage.ts';
import { RULES } from './passage-rules.ts';
import { REFUSALS, type Reason } from './refusals.ts';

export interface Refusal {
  reason: Reason;
  /** The words of the article that are meant; empty where the reason says it all. */
  found: string;
}

/** In plain words, for whoever picked it. @param said the reasons in another language than English */
export const refusalWords = ({ reason, found }: Refusal, said: Readonly<Record<Reason, string>> = REFUSALS): string =>
  found === '' ? said[reason] : `${said[reason]}: ${found}.`;

/** The first reason against it; null where there is none. */
export function refusalOf(reading: Reading): Refusal | null {
  for (const rule of RULES) {
    const found = rule(reading);
    if (found === null) continue;
    return typeof found === 'string' ? { reason: found, found: '' } : { reason: found.reason, found: found.words };
  }
  return null;
}

/** So many sentences around a passage are looked at. */
const MOST_SENTENCES = 6;

/** The passage nearest to one that was refused that is fit to be shown; null where none of those around it is. */
export function nearestPassage(planning: Planning, passage: Passage): Passage | null {
  const fit = candidates(planning, passage)
    .filter(({ start, end }) => start < end)
    .sort((a, b) => distance(a, passage) - distance(b, passage));
  return fit.find((one) => refusalOf(readPassage(planning, one)) === null) ?? null;
}

/** Letters more or fewer; another kind of card is farther than any letter. */
function distance(a: Passage, b: Passage): number {
  const omitted = ({ omit }: Passage): number => omit.reduce((sum, [start, end]) => sum + end - start, 0);
  const isOther = a.kind !== b.kind;
  return Math.abs(a.start - b.start) + Math.abs(a.end - b.end) + Math.abs(omitted(a) - omitted(b)) + Number(isOther);
}

function candidates({ document, sheet }: Planning, passage: Passage): Passage[] {
  const touches = (span: Span): boolean => span.start < passage.end && span.end > passage.start;
  const at = document.sentences.findIndex((sentence) => sentence.end > passage.start);
  const around = document.sentences.slice(Math.max(0, at - 1), at - 1 + MOST_SENTENCES);
  const runs = around.flatMap((first, i) => around.slice(i).map((last) => ({ start: first.start, end: last.end })));
  const near = runs.filter(touches);
  const spoken = sheet.quotes.filter(touches).flatMap((quote) => [
    quote,
    ...[passage, ...runs].map(({ start, end }) => ({
      start: Math.max(start, quote.start),
      end: Math.min(end, quote.end),
    })),
  ]);
  const words = wholeWords(document.tokens, passage);
  const writers = passage.kind === 'quote' ? 'fact' : passage.kind;
  const kinds = passage.kind === 'reported' ? [writers, 'fact' as const] : [writers];
  return [
    { ...passage, ...words },
    ...near.flatMap((span) => kinds.map((kind) => ({ ...span, kind, omit: [] }))),
    ...spoken.map(({ start, end }) => ({ start, end, kind: 'quote' as const, omit: [] })),
    { ...passage, ...words, omit: [] },
  ];
}

/** Widened to the words that it cuts. */
function wholeWords(tokens: readonly Span[], { start, end }: Span): Span {
  const first = tokens.find((token) => token.start < start && token.end > start);
  const last = tokens.find((token) => token.start < end && token.end > end);
  return { start: first?.start ?? start, end: last?.end ?? end };
}
