/** A passage that somebody picked, with all that its judging asks of the article. Offsets only. */
import type { ReadClaim, ReadQuote } from '../extract/extraction.ts';
import type { Planning } from '../cards/planning.ts';
import type { PICKED_KINDS } from '../sheet/edits.ts';
import type { Sentence, Span } from '../text/document.ts';

export interface Passage extends Span {
  kind: (typeof PICKED_KINDS)[number];
  /** Stretches that are left out, in order, none at the edge of another. */
  omit: readonly (readonly [number, number])[];
}

export interface Reading {
  planning: Planning;
  passage: Passage;
  /** What would be shown, in the article's order; of speech without the words of the writer between its parts. */
  kept: Span[];
  /** Those that any of it stands in. */
  sentences: Sentence[];
  /** The quotations that the passage meets. */
  met: ReadQuote[];
  /** Of them those of one speaker's speech in one go, where a quotation is asked for. */
  speech: ReadQuote[];
  /** What is reported in it without quotation marks, with the words that report it. */
  claim: ReadClaim | null;
}

export function readPassage(planning: Planning, passage: Passage): Reading {
  const { sheet, document } = planning;
  const met = sheet.quotes.filter((quote) => quote.start < passage.end && quote.end > passage.start);
  const speech = passage.kind === 'quote' ? chainOf(met) : [];
  const outer = speech.length > 0 ? speech.map((quote) => meet(quote, passage)) : [passage];
  const kept = outer
    .flatMap((span) => without(span, passage.omit))
    .map((span) => trimmed(document.text, span))
    .filter(({ start, end }) => start < end);
  const isShown = (one: Span): boolean => kept.some((span) => one.start < span.end && one.end > span.start);
  const sentences = document.sentences.filter(isShown);
  return { planning, passage, kept, sentences, met, speech, claim: claimIn(sheet.claims ?? [], passage) };
}

/** Whole, and with the verb that makes it somebody's. */
function claimIn(claims: readonly ReadClaim[], passage: Span): ReadClaim | null {
  const isIn = ({ start, end }: Span): boolean => start >= passage.start && end <= passage.end;
  return claims.find((claim) => isIn(claim) && isIn(claim.cue)) ?? null;
}

/** The first of them, and those that carry it on. */
function chainOf(met: readonly ReadQuote[]): ReadQuote[] {
  const chain: ReadQuote[] = [];
  for (const quote of met) if (chain.length === 0 || quote.continues === chain.at(-1)?.id) chain.push(quote);
  return chain;
}

const meet = (a: Span, b: Span): Span => ({ start: Math.max(a.start, b.start), end: Math.min(a.end, b.end) });

function without(span: Span, omit: Passage['omit']): Span[] {
  const kept: Span[] = [];
  let from = span.start;
  for (const [start, end] of omit) {
    if (end <= from || start >= span.end) continue;
    kept.push({ start: from, end: start });
    from = end;
  }
  return [...kept, { start: from, end: span.end }].filter(({ start, end }) => start < end);
}

/** Without the white space and the marks of quotation around it: these are set anew. */
function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const before = /^\s*/u.exec(words)?.[0].length ?? 0;
  return { start: start + before, end: start + Math.max(before, words.trimEnd().length) };
}

/** What of a stretch is not shown. */
export const leftOut = (whole: Span, kept: readonly Span[]): Span[] =>
  without(whole, kept.map(({ start, end }) => [start, end] as const));

/** Are there any words between the two places? */
export const hasWords = (text: string, start: number, end: number): boolean =>
  /[\p{L}\p{N}]/u.test(text.slice(start, end));
