/**
 * Where the pieces of a sheet stand: their sentences and paragraphs, found once, so that no page reads the text again.
 */
import type { Piece, Place, PlannedCard } from '../sheet/plan.ts';
import type { Document, Span } from '../text/document.ts';
import { headlinePiece } from './pieces.ts';
import type { Planning } from './planning.ts';
import { paragraphAt, sentenceSpanAt } from './where.ts';

/** Words that name the speaker from farther away than this are not shown beside what was said. */
const NEAR = 300;

/** Each piece once, the sheet's own first, then those that only cards show. */
export function placesOf(planning: Planning, cards: readonly PlannedCard[]): Place[] {
  const { headline, facts, quotes, claims = [], figures } = planning.sheet;
  const named = new Map([...quotes, ...claims].map(({ id, evidence }) => [id, evidence]));
  const labelled = figures.filter(({ label }) => label !== null);
  const own: Piece[] = [...headlinePiece(headline), ...facts, ...quotes, ...claims, ...labelled];
  const places = new Map<string, Place>();
  for (const piece of [...own, ...cards.flatMap(({ shows }) => shows)]) {
    if (!places.has(piece.id)) places.set(piece.id, placeOf(piece, named.get(piece.id) ?? null, planning));
  }
  return [...places.values()];
}

function placeOf({ id, start, end }: Piece, speaker: Span | null, { document }: Planning): Place {
  const shown = speaker && isNear({ start, end }, speaker) ? speaker : { start, end };
  const from = Math.min(start, shown.start);
  const to = Math.max(end, shown.end);
  const context = {
    start: sentenceSpanAt(document, from)?.start ?? from,
    end: sentenceSpanAt(document, Math.max(from, to - 1))?.end ?? to,
  };
  return { id, start, end, context, around: neighbours(document, context), paragraph: paragraphAt(document, start) };
}

/** With the sentence before and the one behind, where the paragraph has them. */
function neighbours(document: Document, { start, end }: Span): Span {
  const own = sentenceSpanAt(document, start);
  const [before, after] = [letterFrom(document.text, start - 1, -1), letterFrom(document.text, end, 1)]
    .map((at) => sentenceSpanAt(document, at))
    .map((sentence) => (sentence && own && sentence.paragraph === own.paragraph ? sentence : null));
  return { start: before?.start ?? start, end: after?.end ?? end };
}

/** The next place, forwards or backwards, that is no white space. */
function letterFrom(text: string, from: number, step: 1 | -1): number {
  let at = from;
  while (at >= 0 && at < text.length && /\s/u.test(text.charAt(at))) at += step;
  return at;
}

export function isNear(a: Span, b: Span): boolean {
  return b.start - a.end < NEAR && a.start - b.end < NEAR;
}
