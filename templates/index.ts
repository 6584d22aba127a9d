/** The registry of templates: one a kind of card, and how large its display type may be by the sheet's short side. */
import type { Card, CardOf } from '../src/cards/card.ts';
import type { CardKind, SizeName } from '../src/schema.ts';
import { correction } from './correction.tsx';
import { fact } from './fact.tsx';
import { figure } from './figure.tsx';
import type { Look, Piece } from './look.ts';
import { people } from './people.tsx';
import { quote } from './quote.tsx';
import { reported } from './reported.tsx';
import { summary } from './summary.tsx';
import { timeline } from './timeline.tsx';
import { voices } from './voices.tsx';

interface Template<C> {
  draw(card: C, look: Look): Piece;
  /** Display type larger than this shouts. */
  most: Record<SizeName, number>;
}

const most = (og: number, square: number, portrait: number, story: number, pin: number): Record<SizeName, number> => ({
  og,
  square,
  portrait,
  story,
  pin,
});
const LIST = most(62, 64, 72, 84, 68);
/** A headline over one sentence or over short points, or alone, has a card's room to itself. */
const ALONE = most(84, 92, 104, 116, 100);

const TEMPLATES = {
  summary: { draw: summary, most: LIST },
  fact: { draw: fact, most: most(96, 120, 130, 140, 120) },
  quote: { draw: quote, most: most(200, 220, 230, 240, 220) },
  voices: { draw: voices, most: most(88, 88, 96, 116, 92) },
  figure: { draw: figure, most: most(96, 110, 120, 130, 110) },
  timeline: { draw: timeline, most: LIST },
  people: { draw: people, most: LIST },
  reported: { draw: reported, most: most(96, 120, 130, 140, 120) },
  correction: { draw: correction, most: most(88, 88, 96, 116, 92) },
} as const satisfies { [K in CardKind]: Template<CardOf<K>> };

export const templateOf = ({ kind }: { kind: CardKind }): Template<Card> => TEMPLATES[kind];

/** How large its display type may be. */
export const mostOn = (card: Card): Record<SizeName, number> =>
  card.kind === 'summary' && (card.facts.length < 2 || card.points !== undefined) ? ALONE : templateOf(card).most;
