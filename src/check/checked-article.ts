/** An article as quotations are checked against it: its text, and who the reader found to say what in it. */
import { lossOf, tellsNegation } from '../extract/sense/cut-guard.ts';
import { lexiconFor } from '../extract/lexicon/index.ts';
import type { Document, Span } from '../text/document.ts';
import type { CheckedArticle } from './check-quotes.ts';

/** @param people whom else the article names */
export function checkedArticle(
  document: Document,
  quotes: CheckedArticle['quotes'],
  people: readonly { name: string }[] = [],
): CheckedArticle {
  const honorifics = lexiconFor(document.language).honorifics;
  const isSpoken = (span: Span) => quotes.some(({ start, end }) => start <= span.start && span.end <= end);
  return {
    text: document.text,
    quotes,
    cast: [...new Set([...quotes.flatMap(({ speaker }) => speaker ?? []), ...people].map((one) => one.name))],
    isTitle: (word) => honorifics.has(word),
    lossOf: (leftOut) => lossOf(document, leftOut, { start: leftOut.end, end: leftOut.end }, isSpoken(leftOut)),
    lossAround: (passage, quotation) => {
      const whole = sentenceAround(document, passage, quotation);
      return lossOf(document, whole, passage, quotation !== null) ?? unknownLoss(document, whole, passage);
    },
  };
}

/** "לא נסגור" cut to "נסגור": where no word of a language is known to deny, any word that is left out may. */
function unknownLoss({ text, language }: Document, whole: Span, kept: Span): 'other' | null {
  const left = text.slice(whole.start, kept.start) + text.slice(kept.end, whole.end);
  return !tellsNegation(language) && /[\p{L}\p{N}]/u.test(left) ? 'other' : null;
}

/** The sentences that a passage stands in, as far as the quotation goes that holds it. */
function sentenceAround({ sentences }: Document, passage: Span, quotation: Span | null): Span {
  const touched = sentences.filter(({ start, end }) => start < passage.end && end > passage.start);
  const [start, end] = [touched[0]?.start ?? passage.start, touched.at(-1)?.end ?? passage.end];
  if (!quotation || quotation.start > passage.start || quotation.end < passage.end) return { start, end };
  return { start: Math.max(start, quotation.start), end: Math.min(end, quotation.end) };
}
