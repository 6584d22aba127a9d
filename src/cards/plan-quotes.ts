/** Which quotations get a card: a broken quotation is one card again, a long one several, a lame fragment none. */
import type { ReadQuote } from '../extract/extraction.ts';
import { amid } from './amid.ts';
import { splitInParts } from './cut.ts';
import { emWidth } from './em-width.ts';
import { memo } from './memo.ts';
import { wordsOf } from './typeset.ts';

/** What an og card sets at a size that is read at a glance: about 300 Latin letters. */
export const QUOTE_ROOM = 140;
/** Fewer words of somebody's are a scrap, not a statement. */
const FRAGMENT_WORDS = 6;
/** Cards of quotations, parts counted: more is a transcript. */
const MAX_CARDS = 6;

export interface PlannedQuote {
  /** The quote that the card is named after. */
  lead: ReadQuote;
  /** All that was said, the words between left out and shown so. */
  text: string;
  /** The text on as many cards as it takes. */
  parts: string[];
  /** Each of the quotes that it was joined from. */
  pieces: ReadQuote[];
}

/** Chains of `continues` as one, in order of the text. */
export function joinQuotes(quotes: ReadQuote[], article: string): PlannedQuote[] {
  const chains = new Map<string, ReadQuote[]>();
  const rootOf = new Map<string, string>();
  for (const quote of quotes) {
    const root = quote.continues === null ? undefined : rootOf.get(quote.continues);
    const chain = root === undefined ? undefined : chains.get(root);
    if (root === undefined || !chain || chain[0]?.speaker?.name !== quote.speaker?.name) {
      rootOf.set(quote.id, quote.id);
      chains.set(quote.id, [quote]);
      continue;
    }
    rootOf.set(quote.id, root);
    chain.push(quote);
  }
  return [...chains.values()].flatMap((pieces) => {
    const text = joined(pieces, article);
    return pieces[0] ? [{ lead: pieces[0], text, parts: splitInParts(text, QUOTE_ROOM, emWidth), pieces }] : [];
  });
}

function joined(pieces: ReadQuote[], article: string): string {
  return pieces.reduce((before, quote, index) => {
    const previous = pieces[index - 1];
    if (!previous) return opening(quote);
    const nothingBetween = !/[\p{L}\p{N}]/u.test(article.slice(previous.end, quote.start));
    return nothingBetween ? `${before} ${closing(quote)}` : `${before.replace(/[\s,;:–—-]+$/u, '')} … ${closing(quote)}`;
  }, '');
}

function opening(quote: ReadQuote): string {
  return quote.kind === 'fragment' ? amid(closing(quote)) : closing(quote);
}

/** The comma before "he said" belongs to the writer's sentence; that of a whole sentence is set as its full stop. */
function closing({ kind, text }: ReadQuote): string {
  return kind === 'fragment' ? text.replace(/[,;:]$/u, '') : text;
}

export function standsAlone({ lead, text }: PlannedQuote): boolean {
  if (lead.kind === 'sentence') return /[\p{L}\p{N}]/u.test(text);
  return lead.speaker !== null && wordCount(text) >= FRAGMENT_WORDS;
}

/** The best first, then as many as there are cards for, in order of the text; new speakers before new words of one. */
export function chooseQuotes(quotes: PlannedQuote[]): PlannedQuote[] {
  const words = quotes.map(({ text }) => wordsOf(text));
  const isSaid = (index: number): boolean =>
    quotes.some(({ text }, other) => (other < index || text.length > (quotes[index]?.text.length ?? 0)) && words[other]?.includes(words[index] ?? '') === true);
  const fresh = quotes.filter((_, index) => !isSaid(index));
  const best = fresh.find(isStrong) ?? fresh.find(({ lead }) => lead.speaker !== null) ?? fresh[0];
  if (!best) return [];
  const heard = new Set([best.lead.speaker?.name]);
  const again = new Map(fresh.map((quote) => [quote, heard.has(quote.lead.speaker?.name) || !heard.add(quote.lead.speaker?.name)]));
  const worth = (quote: PlannedQuote): number => (again.get(quote) ? 2 : 0) + (isStrong(quote) ? 0 : 1) + (quote.lead.speaker ? 0 : 2);
  let room = MAX_CARDS - best.parts.length;
  const chosen = fresh.filter((quote) => quote !== best).sort((a, b) => worth(a) - worth(b)).filter((quote) => (room -= quote.parts.length) >= 0 || ((room += quote.parts.length), false));
  return [best, ...chosen.sort((a, b) => a.lead.start - b.lead.start)];
}

/** Somebody known says a whole sentence that is read at a glance. */
function isStrong({ lead, text }: PlannedQuote): boolean {
  const words = wordCount(text);
  return lead.kind === 'sentence' && lead.speaker?.role != null && words >= 6 && words <= 40;
}

/** Made by the first count: its data takes milliseconds to load. */
let segmenter: Intl.Segmenter | undefined;

/** Planners ask it of every quotation of an article, several times over. */
export const wordCount = memo(500, (text: string): number => {
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'word' });
  let count = 0;
  for (const { isWordLike } of segmenter.segment(text)) if (isWordLike) count += 1;
  return count;
});
