/** The whole matter: the headline, and under or beside it the facts, numbered. */
import type { SummaryCard } from '../src/cards/card.ts';
import { column, line, row, rule, type Block } from './blocks.tsx';
import { listSize, panelTone, type Look, type Piece } from './look.ts';
import { display, running } from './parts.tsx';
import { pointsIn } from './points.tsx';

export function summary(card: SummaryCard, look: Look): Piece {
  const { frame, width, theme } = look;
  if (card.points !== undefined) return listOf(card, look);
  if (card.facts.length === 0) return { body: display(card.headline, look, theme.page, width) };
  if (look.panel) {
    const headline = display(card.headline, look, panelTone(look), width);
    return { body: numbered(card.facts, look, width), panel: { block: headline, at: 'top' } };
  }
  if (frame.size !== 'og') {
    const headline = display(card.headline, look, theme.page, width);
    return { body: column([headline, numbered(card.facts, look, width)], Math.round(frame.text * 0.9), theme.align) };
  }
  const gutter = Math.round(frame.margin * 0.8);
  const left = Math.round((width - gutter) * 0.46);
  const start = { ...look, theme: { ...theme, align: 'start' as const } };
  const list = numbered(card.facts, start, width - gutter - left);
  return { body: row([beside(card.headline, list, start, left), list], gutter) };
}

/** Of the list's type to the headline's: points are shorter than sentences; of many each is smaller. */
const POINTS = [{ most: 4, ratio: 0.82 }, { most: 7, ratio: 0.72 }, { most: Infinity, ratio: 0.62 }] as const;
/** Beside its title a list of points is no higher than this share of a link preview. */
const BESIDE = 0.5;

function listOf(card: SummaryCard, look: Look): Piece {
  const { frame, width, theme } = look;
  const isPreview = frame.size === 'og';
  const ratio = POINTS.find(({ most }) => card.facts.length <= most)?.ratio ?? 1;
  if (look.panel) {
    const block = display(card.headline, look, panelTone(look), width);
    return { body: pointsIn(card, look, width, ratio), panel: { block, at: 'top' } };
  }
  const gutter = Math.round(frame.margin * 0.8);
  const left = Math.round((width - gutter) * 0.42);
  const start = { ...look, theme: { ...theme, align: 'start' as const } };
  const list = isPreview ? pointsIn(card, start, width - gutter - left, ratio) : null;
  if (list !== null && !list.torn && list.height <= frame.height * BESIDE)
    return { body: row([beside(card.headline, list, start, left), list], gutter) };
  const headline = display(card.headline, look, theme.page, width);
  const below = pointsIn(card, look, width, ratio);
  return { body: column([headline, below], Math.round(frame.text * (isPreview ? 0.8 : 1.1)), theme.align) };
}

/** The headline as large as the list beside it is high. */
function beside(headline: string, list: Block, look: Look, width: number): Block {
  const sizes = look.frame.display.filter((size) => size >= look.size && size <= look.size * 2);
  for (const size of sizes) {
    const block = display(headline, { ...look, size }, look.theme.page, width);
    if (!block.torn && block.height <= list.height) return block;
  }
  return display(headline, look, look.theme.page, width);
}

/** One fact is no list: it bears no number, and may be set so much larger than running text. */
const MOST_ALONE = 2;

function numbered(facts: string[], look: Look, width: number): Block {
  const { theme } = look;
  const isList = facts.length > 1;
  const size = isList ? listSize(look, look.panel ? 0.66 : 0.6) : listSize(look, 0.6, MOST_ALONE);
  const gap = Math.round(size * 0.5);
  const indent = theme.align === 'center' || !isList ? 0 : Math.round(size * 1.5);
  const items = facts.flatMap((fact, index) => {
    const body = running(fact, look, theme.page, width - indent, size);
    const numeral = line(String(index + 1), { face: theme.labelStrong, size, leading: 1.36, color: theme.page.accent });
    const item = indent
      ? row([
          {
            ...numeral,
            width: indent,
            node: <div style={{ display: 'flex', width: indent, flexShrink: 0 }}>{numeral.node}</div>,
          },
          body,
        ])
      : body;
    return [rule(width, 2, theme.page.rule), item];
  });
  return column(items, gap, theme.align);
}
