/**
 * Where the pieces of a sheet stand: their sentences and paragraphs, found once, so that no page reads the text again.
 */
import type { Piece, Place, PlannedCard } from '../sheet/plan.ts';
import type { Span } from '../text/document.ts';
import { headlinePiece } from './pieces.ts';
import type { Planning } from './planning.ts';
import { paragraphAt, sentenceSpanAt } from './where.ts';

/** Words that name the speaker from farther away than this are not shown beside what was said. */
const NEAR = 300;

/** Each piece once, the sheet's own first, then those that only cards show. */
export function placesOf(planning: Planning, cards: readonly PlannedCard[]): Place[] {
  const { headline, facts, quotes, figures } = planning.sheet;
  const named = new Map(quotes.map(({ id, evidence }) => [id, evidence]));
  const labelled = figures.filter(({ label }) => label !== null);
  const own: Piece[] = [...headlinePiece(headline), ...facts, ...quotes, ...labelled];
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
  return { id, start, end, context, paragraph: paragraphAt(document, start) };
}

export function isNear(a: Span, b: Span): boolean {
  return b.start - a.end < NEAR && a.start - b.end < NEAR;
}
