/** Two to four speakers side by side on one matter, each with name and role. */
import type { VoicesCard } from '../src/cards/card.ts';
import { column, row, rule, type Block } from './blocks.tsx';
import { listSize, type Look, type Piece } from './look.ts';
import { byline, under } from './parts.tsx';
import { spoken } from './quote.tsx';

/** Three stand side by side on a wide card; four in two rows. */
const ONE_ROW = 3;

export function voices(card: VoicesCard, look: Look): Piece {
  const { frame, width, theme } = look;
  const each = (columnWidth: number, hangs: boolean): Block[] =>
    card.voices.map((voice) => one(voice, card, look, columnWidth, hangs));
  if (look.panel || frame.tall) {
    const list = column(each(width, false), Math.round(frame.text * 1.25), theme.align);
    return under(card.matter, list, frame.text, look);
  }
  const gutter = Math.round(frame.margin * 0.75);
  const across = frame.size === 'og' && card.voices.length === ONE_ROW ? ONE_ROW : 2;
  const blocks = each(Math.floor((width - gutter * (across - 1)) / across), false);
  const rows = Array.from({ length: Math.ceil(blocks.length / across) }, (_, i) =>
    row(blocks.slice(i * across, (i + 1) * across), gutter),
  );
  return { body: column(rows, Math.round(frame.text * 1.2), theme.align) };
}

function one(
  { text, speaker }: VoicesCard['voices'][number],
  card: VoicesCard,
  look: Look,
  width: number,
  hangs: boolean,
): Block {
  const { frame, theme } = look;
  const tone = theme.page;
  const size = listSize(look, 0.78, 2.6);
  const words = spoken(
    text,
    hangs ? look : { ...look, theme: { ...theme, align: theme.align } },
    tone,
    width,
    size,
    !hangs || card.rtl,
  );
  const named = byline(speaker, look, tone, width, Math.max(frame.label, Math.round(size * 0.72)));
  return column([rule(width, 4, tone.accent), words, named], Math.round(size * 0.42), theme.align);
}
