/** Who is who: names with the roles that the article gives them. */
import type { PeopleCard } from '../src/cards/card.ts';
import { column, row, rule, type Block } from './blocks.tsx';
import { listSize, type Look, type Piece } from './look.ts';
import { byline, under } from './parts.tsx';

const TWO_BY_TWO = 4;

export function people(card: PeopleCard, look: Look): Piece {
  const { frame, width, theme } = look;
  const across = frame.size === 'og' ? (card.people.length > TWO_BY_TWO ? 3 : 2) : 1;
  const gutter = Math.round(frame.margin * 0.7);
  const each = Math.floor((width - gutter * (across - 1)) / across);
  const blocks = card.people.map((person) => one(person, look, each));
  const rows = Array.from({ length: Math.ceil(blocks.length / across) }, (_, i) =>
    row(blocks.slice(i * across, (i + 1) * across), gutter),
  );
  const list = column(rows, Math.round(frame.text * (across > 1 ? 1.1 : 0.8)), theme.align);
  if (frame.size === 'og') return { body: list };
  return under(card.matter, list, frame.text, look);
}

function one(person: PeopleCard['people'][number], look: Look, width: number): Block {
  const size = listSize(look, look.panel ? 1 : 0.86, 1.9);
  const named = byline(person, look, look.theme.page, width, size);
  return column([rule(width, 2, look.theme.page.rule), named], Math.round(size * 0.4), look.theme.align);
}
