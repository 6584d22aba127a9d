/** One fact, as large as it goes. */
import type { FactCard } from '../src/cards/card.ts';
import { column } from './blocks.tsx';
import type { Look, Piece } from './look.ts';
import { display, opener } from './parts.tsx';

export function fact(card: FactCard, look: Look): Piece {
  const tone = look.theme.page;
  const said = display(card.text, look, tone, look.width);
  return { body: column([opener(look, tone), said], Math.round(look.frame.label * 1.1), look.theme.align) };
}
