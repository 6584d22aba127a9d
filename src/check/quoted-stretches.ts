/**
 * Every stretch of a text that stands between quotation marks, with whom the text names for it. The reader of articles
 * leaves out what is no speech, such as one word in marks; whoever checks a text wants to know of that too.
 */
import { findQuotations } from '../extract/quotes/marks/find-quotations.ts';
import type { Quote } from '../schema.ts';
import type { Document, Span } from '../text/document.ts';

interface Quoted extends Span { text: string; speaker: string | null }

/** @param read what the reader of articles found in the document; @param end where the text ends in it */
export function quotedStretches(
  document: Document,
  read: readonly Pick<Quote, 'text' | 'start' | 'end' | 'speaker'>[],
  end: number,
): Quoted[] {
  const spoken = read.map(({ text, start, end: to, speaker }) => ({
    text, start, end: to, speaker: speaker?.name ?? null,
  }));
  const others = findQuotations(document)
    .filter((one) => !spoken.some((quote) => quote.start < one.end && one.start < quote.end))
    .map(({ start, end: to }) => ({ text: document.text.slice(start, to), start, end: to, speaker: null }));
  return [...spoken, ...others]
    .filter((one) => one.end <= end && /\p{L}/u.test(one.text))
    .sort((a, b) => a.start - b.start);
}
