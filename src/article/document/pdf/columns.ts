/**
 * The order in which the lines of a page are read: columns one after another, between the lines that run across all of
 * them. The cells of a table are read row by row.
 */
import type { Line } from './lines.ts';

/** Lines that stand under each other, from the top down: one column, or a stretch across the page. */
export type Column = Line[];

/** Fewer lines side by side are cells of a table, a caption, an address. */
const COLUMN_LINES = 4;
/** A column is at least this many times as wide as its type is high; what is narrower holds figures. */
const COLUMN_EMS = 9;
/** Lines of a column of prose fill it; this share of them does so at least. */
const FILLED = 0.7;
const FULL_LINES = 0.5;
/** Points by which a line may reach into the gutter. */
const SLACK = 3;
/** Pages have up to five columns; a cut halves what is left, so this many cuts are enough for any page. */
const MAX_CUTS = 6;

export const columnsOf = (lines: readonly Line[]): Column[] => cut([...lines], MAX_CUTS).map(joinRows);

function cut(lines: Line[], cutsLeft: number): Column[] {
  const gutter = cutsLeft > 0 ? findGutter(lines) : null;
  if (gutter === null) return lines.length > 0 ? [lines] : [];
  const found: Column[] = [];
  let band: Line[] = [];
  const endBand = () => {
    const left = band.filter((line) => isLeftOf(line, gutter));
    const right = band.filter((line) => !isLeftOf(line, gutter));
    found.push(...cut(left, cutsLeft - 1), ...cut(right, cutsLeft - 1));
    band = [];
  };
  let across: Line[] = [];
  for (const line of lines) {
    if (crosses(line, gutter)) {
      endBand();
      across.push(line);
      continue;
    }
    if (across.length > 0) found.push(across);
    across = [];
    band.push(line);
  }
  endBand();
  if (across.length > 0) found.push(across);
  return found;
}

/** The left edge that most lines share and that no line crosses which stands beside two columns of prose. */
function findGutter(lines: readonly Line[]): number | null {
  const counted = new Map<number, number>();
  for (const { left } of lines) counted.set(Math.round(left), (counted.get(Math.round(left)) ?? 0) + 1);
  const edges = [...counted]
    .filter(([, count]) => count >= COLUMN_LINES)
    .sort((a, b) => b[1] - a[1])
    .slice(0, MAX_CUTS)
    .map(([edge]) => edge);
  return edges.find((edge) => partsProse(lines, edge)) ?? null;
}

function partsProse(lines: readonly Line[], gutter: number): boolean {
  const beside = lines.filter((line) => !crosses(line, gutter));
  const left = beside.filter((line) => isLeftOf(line, gutter));
  const right = beside.filter((line) => !isLeftOf(line, gutter));
  if (!isProse(left) || !isProse(right)) return false;
  const top = Math.min(topOf(left), topOf(right));
  const bottom = Math.max(bottomOf(left), bottomOf(right));
  const across = lines.filter((line) => crosses(line, gutter) && line.y < top && line.y > bottom);
  return top > bottom && across.length < Math.min(left.length, right.length) / 2;
}

/** Most lines of a column are about as long as the longest. */
function isProse(lines: readonly Line[]): boolean {
  if (lines.length < COLUMN_LINES) return false;
  const widths = lines.map((line) => line.right - line.left).sort((a, b) => a - b);
  const widest = widths[Math.floor(widths.length * 0.9)] ?? 0;
  const full = widths.filter((width) => width >= widest * FILLED).length;
  return widest >= COLUMN_EMS * (lines[0]?.size ?? 0) && full >= lines.length * FULL_LINES;
}

const crosses = (line: Line, gutter: number) => line.left < gutter - SLACK && line.right > gutter + SLACK;
const isLeftOf = (line: Line, gutter: number) => line.right <= gutter + SLACK && line.left < gutter - SLACK;
const topOf = (lines: readonly Line[]) => Math.max(...lines.map((line) => line.y));
const bottomOf = (lines: readonly Line[]) => Math.min(...lines.map((line) => line.y));

/** What stands on one baseline and is parted by no gutter is one line: cells of a row, a justified line. */
function joinRows(column: Column): Column {
  const joined: Line[] = [];
  for (const line of column) {
    const last = joined.at(-1);
    if (last && last.y === line.y && last.right <= line.left) {
      joined[joined.length - 1] = { ...last, text: `${last.text} ${line.text}`, right: line.right };
    } else joined.push(line);
  }
  return joined;
}
