/** What somebody is reported to say: the article's sentence without marks, and under it who that is. */
import type { ReportedCard } from '../src/cards/card.ts';
import { column } from './blocks.tsx';
import type { Look, Piece } from './look.ts';
import { display, opener } from './parts.tsx';
import { signature } from './quote.tsx';

export function reported(card: ReportedCard, look: Look): Piece {
  const tone = look.theme.page;
  const said = display(card.text, look, tone, look.width);
  const gap = Math.round(Math.max(look.frame.label * 1.1, look.size * 0.4));
  const under = card.speaker ? signature(card.speaker, look, look.width) : opener(look, tone);
  return { body: column([said, under], gap, look.theme.align) };
}
