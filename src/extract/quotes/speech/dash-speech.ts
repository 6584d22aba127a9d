/**
 * Speech that a dash opens in place of marks, as Polish, Russian, Ukrainian and Spanish print it: "– To dobry budżet –
 * powiedziała Kowalczyk. – Wydamy więcej na szkoły." It may begin within a paragraph, behind a sentence of the
 * writer's, and ends where a sentence follows the tag and no dash hands back to the speaker. A line with a dash is also
 * an item of a list, so it is speech only where a second dash sets off who says it.
 */
import type { Document, Paragraph } from '../../../text/document.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { Quotation } from '../marks/find-quotations.ts';
import { splitIncises, tagVerbAt } from '../marks/split-incises.ts';

const DASH = /^[–—―]$/;

/** `marked`, and what dashes open; marks within such speech are nested and no quotation of their own. */
export function withDashSpeech(doc: Document, lexicon: Lexicon, marked: readonly Quotation[]): Quotation[] {
  if (!lexicon.incise || lexicon.incise === 'comma') return [...marked];
  const spoken = doc.paragraphs.flatMap((paragraph, index) =>
    openedIn(doc, lexicon, paragraph, index)
      .filter((opened) => isFree(opened, marked))
      .flatMap((opened) => {
        const pieces = splitIncises(doc, lexicon, [opened]);
        return pieces.length > 1 || pieces[0]?.closed ? pieces : [];
      }));
  if (spoken.length === 0) return [...marked];
  const inSpeech = new Set(spoken.map(({ paragraph }) => paragraph));
  const beside = marked.filter(
    ({ paragraph, start, end }) =>
      !inSpeech.has(paragraph) || !spoken.some((piece) => piece.start <= start && end <= piece.end),
  );
  return [...beside, ...spoken].sort((a, b) => a.start - b.start);
}

/** «…, — сказал мэр. — …»: a dash inside marks opens nothing. */
const isFree = (opened: Quotation, marked: readonly Quotation[]): boolean =>
  !marked.some(({ first, last }) => first < opened.first && opened.first <= last);

/** From each sentence of the paragraph that begins with a dash to where the speech ends. */
function openedIn(doc: Document, lexicon: Lexicon, paragraph: Paragraph, index: number): Quotation[] {
  const found: Quotation[] = [];
  for (let s = paragraph.firstSentence; s < paragraph.endSentence; s++) {
    if (!beginsWithDash(doc, s)) continue;
    const last = lastSentence(doc, lexicon, s, paragraph.endSentence);
    const opened = openedBy(doc, s, last, index);
    if (opened) found.push(opened);
    s = last;
  }
  return found;
}

const beginsWithDash = ({ sentences, tokens }: Document, s: number): boolean =>
  DASH.test(tokens[sentences[s]?.firstToken ?? -1]?.text ?? '');

/** "—dijo Salas—. Llevamos meses": the dash that hands back stands before the stop. */
const endsWithDash = ({ sentences, tokens }: Document, s: number): boolean =>
  DASH.test(tokens[(sentences[s]?.endToken ?? 0) - 2]?.text ?? '');

/** The sentence whose tag nothing but the writer's words follow, or the last of the paragraph. */
function lastSentence(doc: Document, lexicon: Lexicon, first: number, end: number): number {
  for (let s = first; s < end - 1; s++)
    if (hasTag(doc, lexicon, s) && !endsWithDash(doc, s) && !beginsWithDash(doc, s + 1)) return s;
  return end - 1;
}

function hasTag(doc: Document, lexicon: Lexicon, s: number): boolean {
  const { firstToken, endToken } = doc.sentences[s] ?? { firstToken: 0, endToken: 0 };
  for (let i = firstToken + 1; i < endToken; i++)
    if (DASH.test(doc.tokens[i]?.text ?? '') && tagVerbAt(doc, lexicon, i + 1, endToken) > 0) return true;
  return false;
}

function openedBy(doc: Document, firstSentence: number, lastOne: number, index: number): Quotation | null {
  const first = doc.sentences[firstSentence]?.firstToken ?? 0;
  const end = doc.sentences[lastOne]?.endToken ?? first;
  const [word, last] = [doc.tokens[first + 1], doc.tokens[end - 1]];
  if (!word || !last || word.kind === 'mark' || end - first < 2) return null;
  return {
    start: word.start, end: last.end, first, last: end - 1, paragraph: index, closed: false, carriesOn: false,
  };
}
