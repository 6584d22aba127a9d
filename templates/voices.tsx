/** Two to four speakers side by side on one matter, each with name and role. */
import type { VoicesCard } from '../src/cards/card.ts';
import { column, type Block } from './blocks.tsx';
import type { Look, Piece } from './look.ts';
import { byline, under } from './parts.tsx';
import { spoken } from './quote.tsx';
import { side, sideBySide, stacked } from './side-by-side.tsx';

/** Three stand side by side on a wide card; four in two rows. */
const ONE_ROW = 3;

export function voices(card: VoicesCard, look: Look): Piece {
  const { frame, theme } = look;
  const sides = (width: number): Block[] => card.voices.map((one) => voice(one, look, width));
  if (look.panel || frame.tall) return under(card.matter, stacked(sides, look), frame.text, look);
  const across = frame.size === 'og' && card.voices.length === ONE_ROW ? ONE_ROW : 2;
  return { body: column(sideBySide(sides, across, look), Math.round(frame.text * 1.2), theme.align) };
}

function voice({ text, speaker }: VoicesCard['voices'][number], look: Look, width: number): Block {
  const tone = look.theme.page;
  return side({ look, width, scale: 0.78, line: tone.accent }, (size, small) => [
    // a hanging mark would stand in the column beside
    spoken(text, look, tone, width, size, true),
    byline(speaker, look, tone, width, small),
  ]);
}
