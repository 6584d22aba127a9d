/** The words of the article behind what a card shows, as pieces; and joined texts that know which words they hold. */
import type { Headline } from '../schema.ts';
import type { Piece } from '../sheet/plan.ts';
import type { Span } from '../text/document.ts';

/** A text that was put together from pieces: each begins at `at` of it. */
export interface Joined {
  text: string;
  held: { piece: Piece; at: number }[];
}

export const pieceOf = ({ id, start, end }: Piece): Piece => ({ id, start, end });

/** A stated title stands nowhere in the article. */
export function headlinePiece({ start, end }: Headline): Piece[] {
  return start === null || end === null ? [] : [{ id: 'headline', start, end }];
}

/** The writer's words over a quotation: a piece of the card, named after what is said under them. */
export const leadInPiece = (quote: string, { start, end }: Span): Piece => ({ id: `${quote}${LEAD_IN}`, start, end });
export const isLeadIn = ({ id }: Pick<Piece, 'id'>): boolean => id.endsWith(LEAD_IN);
const LEAD_IN = '.lead-in';

/** The words of the article within a stretch of a joined text. */
export function piecesWithin({ held }: Joined, { start, end }: Span): Piece[] {
  return held.flatMap(({ piece, at }) => {
    const from = piece.start + Math.max(0, start - at);
    const to = Math.min(piece.end, piece.start + end - at);
    return from < to ? [{ id: piece.id, start: from, end: to }] : [];
  });
}

/** How much of a text its shortened form keeps, in UTF-16 units. */
export function keptLength(text: string, shortened: string): number {
  let kept = 0;
  while (kept < text.length && text[kept] === shortened[kept]) kept += 1;
  return kept;
}
