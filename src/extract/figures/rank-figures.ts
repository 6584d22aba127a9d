/** Which figures an editor would put on a card: those that say what they count, weigh something, and stand early. */
import type { Figure } from '../../schema.ts';
import { CURRENCY_UNITS, DURATION_UNITS } from './lexicon.ts';

const LABELLED = 2;
const MONEY = 2;
const SHARE = 1.5;
const MEASURE = 0.5;
/** A stretch of time or an age is seldom the news. */
const DURATION = -1;
/** Small counts ("two sides") are seldom the news either. */
const SMALL = 10;

/**
 * The same figures, most telling first; `length` is that of the article's text. The order of the text decides ties.
 *
 * @example rankFigures(figures, text.length)[0] // the figure of the first card
 */
export function rankFigures(figures: readonly Figure[], length: number): Figure[] {
  const scored = figures.map((figure, i) => ({ figure, score: scoreOf(figure, length), i }));
  return scored.sort((a, b) => b.score - a.score || a.i - b.i).map(({ figure }) => figure);
}

function scoreOf({ label, unit, value, start }: Figure, length: number): number {
  const place = 1 - start / (length || 1);
  return (label === null ? 0 : LABELLED) + unitScore(unit) + magnitude(unit, value) + place;
}

function unitScore(unit: string | null): number {
  if (unit === null) return 0;
  if (CURRENCY_UNITS.has(unit)) return MONEY;
  if (unit === '%' || unit === 'pp') return SHARE;
  return DURATION_UNITS.has(unit) ? DURATION : MEASURE;
}

/** Bare counts and sums grow with their size, slowly; other units say nothing by size. */
function magnitude(unit: string | null, value: number | null): number {
  if (value === null || (unit !== null && !CURRENCY_UNITS.has(unit))) return 0;
  if (unit === null && value > 0 && value < SMALL) return -1;
  return Math.min(1.5, Math.log10(1 + Math.abs(value)) / 4);
}
