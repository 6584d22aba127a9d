/** The points of a list or a guide: hanging numbers or bullets, in one column or, where many are short, in two. */
import type { SummaryCard } from '../src/cards/card.ts';
import type { SizeName } from '../src/schema.ts';
import { ELLIPSIS } from '../src/cards/kinds/summary/shorten.ts';
import { typeset } from '../src/cards/typeset.ts';
import { column, line, row, text, type Block } from './blocks.tsx';
import { listSize, type Look } from './look.ts';
import { textWidth } from './measure.ts';

const LEADING = 1.3;
/** Between two points and between two columns, in ems. */
const GAP = { tall: 0.68, low: 0.5 };
const GUTTER = 1.6;
/** So much of a sheet one column may be high before two are tried: about what a title on two lines leaves. */
const ONE_COLUMN: Readonly<Record<SizeName, number>> = {
  og: 0.46, square: 0.56, portrait: 0.57, story: 0.42, pin: 0.6,
};
/** Fewer are read faster below each other, and a point on four lines is no short one. */
const LEAST_IN_TWO = 6;
const MOST_LINES = 3;

/** @param ratio of the list's type to the headline's */
export function pointsIn(card: SummaryCard, look: Look, width: number, ratio: number): Block {
  const size = listSize(look, ratio);
  const gap = Math.round(size * (look.panel ? GAP.tall : GAP.low));
  const one = listed(card, look, width, size);
  const isLow = highOf(one, gap) <= look.frame.height * ONE_COLUMN[look.frame.size];
  if (isLow || card.facts.length < LEAST_IN_TWO) return below(one, gap);
  const gutter = Math.round(size * GUTTER);
  const half = listed(card, look, Math.floor((width - gutter) / 2), size);
  const isShort = half.every(({ height, torn }) => !torn && height <= MOST_LINES * LEADING * size + 1);
  if (!isShort) return below(one, gap);
  const middle = evenly(half, gap);
  return row([below(half.slice(0, middle), gap), below(half.slice(middle), gap)], gutter);
}

const below = (items: Block[], gap: number): Block => column(items, gap);
const highOf = (items: readonly Block[], gap: number): number =>
  items.reduce((sum, { height }) => sum + height + gap, 0);

/** How many stand in the first column so that the higher one is lowest; of several ways that with equal numbers. */
function evenly(items: readonly Block[], gap: number): number {
  const counts = items.map((_, index) => index + 1).sort((a, b) => apart(a, items.length) - apart(b, items.length));
  const high = (count: number): number => Math.max(highOf(items.slice(0, count), gap), highOf(items.slice(count), gap));
  return counts.reduce((best, count) => (high(count) < high(best) - 1 ? count : best));
}

const apart = (count: number, all: number): number => Math.abs(count - Math.ceil(all / 2));

function listed({ facts, points }: SummaryCard, look: Look, width: number, size: number): Block[] {
  const digits = String(facts.length).length;
  const indent = Math.round(size * (points === 'numbered' ? 0.62 * digits + 0.6 : 0.95));
  const words = facts.map((fact) => typeset(fact, look.language));
  const widest = Math.max(...words.map((some) => textWidth(some, look.theme.text, size)));
  const column = Math.min(width - indent, Math.ceil(widest * ROOMY));
  return words.map((some, index) => {
    const { theme: { page, text: face } } = look;
    const body = text(some, { face, size, leading: LEADING, color: page.ink }, column);
    const mark = some === ELLIPSIS ? hung(null, indent, size) : markOf(points, index, indent, size, look);
    return row([mark, body]);
  });
}

/** A column as wide as its longest point has room for the estimate to be wrong. */
const ROOMY = 1.04;

function markOf(points: SummaryCard['points'], index: number, indent: number, size: number, look: Look): Block {
  const { theme: { labelStrong, page } } = look;
  if (points === 'numbered') {
    const style = { face: labelStrong, size, leading: LEADING, color: page.accent };
    return hung(line(String(index + 1), style), indent, size);
  }
  const high = Math.round(size * 0.28);
  const round = { width: high, height: high, borderRadius: high / 2, background: page.accent, flexShrink: 0 };
  const dot = <div style={round} />;
  return hung({ width: high, height: LEADING * size, torn: false, node: dot }, indent, size);
}

/** In the space before the words, numbers of one and of two digits ending below each other. */
function hung(mark: Block | null, indent: number, size: number): Block {
  const style = {
    display: 'flex', alignItems: 'center', justifyContent: 'flex-end', width: indent, height: LEADING * size,
    paddingRight: Math.round(size * 0.58), flexShrink: 0,
  };
  return { width: indent, height: LEADING * size, torn: false, node: <div style={style}>{mark?.node}</div> };
}
