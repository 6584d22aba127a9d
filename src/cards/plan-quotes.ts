/** Which quotations get a card: a broken quotation is one card again, a long one several, a lame fragment none. */
import type { ReadQuote } from '../extract/extraction.ts';
import { splitInParts } from './cut.ts';
import { emWidth } from './em-width.ts';

/** What an og card sets at a size that is read at a glance: about 300 Latin letters. */
export const QUOTE_ROOM = 140;
/** Fewer words of somebody's are a scrap, not a statement. */
const FRAGMENT_WORDS = 6;

export interface PlannedQuote {
  /** The quote that the card is named after. */
  lead: ReadQuote;
  /** All that was said, the words between left out and shown so. */
  text: string;
}

/** Chains of `continues` as one, in order of the text. */
export function joinQuotes(quotes: ReadQuote[], article: string): PlannedQuote[] {
  const planned = new Map<string, PlannedQuote & { end: number }>();
  const rootOf = new Map<string, string>();
  for (const quote of quotes) {
    const root = quote.continues === null ? undefined : rootOf.get(quote.continues);
    const before = root === undefined ? undefined : planned.get(root);
    if (root === undefined || !before || before.lead.speaker?.name !== quote.speaker?.name) {
      rootOf.set(quote.id, quote.id);
      planned.set(quote.id, { lead: quote, text: opening(quote), end: quote.end });
      continue;
    }
    rootOf.set(quote.id, root);
    const nothingBetween = !/[\p{L}\p{N}]/u.test(article.slice(before.end, quote.start));
    before.text = nothingBetween ? `${before.text} ${quote.text}` : `${before.text.replace(/[\s,;:–—-]+$/u, '')} … ${quote.text}`;
    before.end = quote.end;
  }
  return [...planned.values()].map(({ lead, text }) => ({ lead, text }));
}

/** Words that begin amid a sentence are shown to. */
function opening(quote: ReadQuote): string {
  return quote.kind === 'fragment' && /^\p{Ll}/u.test(quote.text) ? `… ${quote.text}` : quote.text;
}

export function standsAlone({ lead, text }: PlannedQuote): boolean {
  if (lead.kind === 'sentence') return /[\p{L}\p{N}]/u.test(text);
  return lead.speaker !== null && wordCount(text) >= FRAGMENT_WORDS;
}

export function wordCount(text: string): number {
  return [...new Intl.Segmenter(undefined, { granularity: 'word' }).segment(text)].filter((part) => part.isWordLike).length;
}

export function quoteParts(text: string): string[] {
  return splitInParts(text, QUOTE_ROOM, emWidth);
}
