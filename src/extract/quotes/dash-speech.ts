/**
 * Speech that a dash opens in place of marks, as Polish, Russian, Ukrainian and Spanish print it: "– To dobry budżet –
 * powiedziała Kowalczyk. – Wydamy więcej na szkoły." A line with a dash is also an item of a list, so it is speech only
 * where a second dash sets off who says it.
 */
import type { Document, Paragraph } from '../../text/document.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Quotation } from './find-quotations.ts';
import { splitIncises } from './split-incises.ts';

const DASH = /^[–—―]$/;

/** `marked`, and what dashes open; marks within such speech are nested and no quotation of their own. */
export function withDashSpeech(doc: Document, lexicon: Lexicon, marked: readonly Quotation[]): Quotation[] {
  if (lexicon.incise !== 'dash') return [...marked];
  const spoken = doc.paragraphs.flatMap((paragraph, index) => {
    const opened = openedBy(doc, paragraph, index);
    const pieces = opened ? splitIncises(doc, lexicon, [opened]) : [];
    return pieces.length > 1 || pieces[0]?.closed ? pieces : [];
  });
  if (spoken.length === 0) return [...marked];
  const inSpeech = new Set(spoken.map(({ paragraph }) => paragraph));
  const beside = marked.filter(
    ({ paragraph, start, end }) =>
      !inSpeech.has(paragraph) || !spoken.some((piece) => piece.start <= start && end <= piece.end),
  );
  return [...beside, ...spoken].sort((a, b) => a.start - b.start);
}

function openedBy(doc: Document, paragraph: Paragraph, index: number): Quotation | null {
  const first = doc.sentences[paragraph.firstSentence]?.firstToken ?? 0;
  const end = doc.sentences[paragraph.endSentence - 1]?.endToken ?? first;
  const [dash, word, last] = [doc.tokens[first], doc.tokens[first + 1], doc.tokens[end - 1]];
  if (!dash || !word || !last || !DASH.test(dash.text) || word.kind === 'mark' || end - first < 2) return null;
  return {
    start: word.start, end: last.end, first, last: end - 1, paragraph: index, closed: false, carriesOn: false,
  };
}
