/** Lines of columns into paragraphs: where one ends, and how the words at the ends of its lines go together. */
import type { Column } from './columns.ts';
import { joinLines } from './hyphens.ts';
import type { Line } from './lines.ts';

export interface Paragraph {
  text: string;
  /** Height of its type in points. */
  size: number;
  lines: number;
  page: number;
  kind: 'paragraph' | 'heading' | 'list-item' | 'note';
}

/** In heights of the type: a paragraph's first line is indented by so much, and a wider gap than that parts two. */
const INDENT = 0.8;
const WIDER = 1.25;
/** Type that is larger or smaller by this share is of another paragraph. */
const OTHER_SIZE = 0.12;
/** A line that ends before this share of the column is the last of its paragraph, if it ends a sentence. */
const SHORT = 0.88;
const VERY_SHORT = 0.6;
const HEADING_SIZE = 1.15;
/** A title may run over several lines; more of them in large type are a pulled quotation or the text of a poster. */
const HEADING_LINES = 4;
/** Lines are set at most this many heights of the type apart, unless many are. */
const LOOSEST = 1.5;
const FEW_LINES = 3;
const NOTE_SIZE = 0.88;
const SENTENCE_END = /[.!?…:。！？][\s"'”’»)\]]*$/u;
const BULLET = /^(?:[•▪●◦‣–—*■□➢✓]|\d{1,2}[.)])\s+/u;
const NOTE = /^(?:\d{1,3}|[*†‡])\s?\p{L}/u;

/** @param pages columns of each page, in the order in which they are read */
export function paragraphsOf(pages: readonly Column[][]): Paragraph[] {
  const all = pages.flat(2);
  const body = commonSize(all);
  const words = new Set(all.flatMap((line) => line.text.toLowerCase().split(/[^\p{L}\p{M}'’-]+/u)));
  const found = pages.flatMap((columns, page) =>
    columns.flatMap((column) => paragraphsIn(column).map((lines) => ({ lines, page }))),
  );
  const joined = joinOverBreaks(found, body);
  return joined.map(({ lines, page }) => ({
    text: joinLines(lines.map((line) => line.text), words),
    size: lines[0]?.size ?? body,
    lines: lines.length,
    page,
    kind: kindOf(lines, body),
  }));
}

interface Group {
  lines: Line[];
  page: number;
}

/** The size in which most letters are set. */
function commonSize(lines: readonly Line[]): number {
  const letters = new Map<number, number>();
  for (const { size, text } of lines) {
    const rounded = Math.round(size * 2) / 2;
    letters.set(rounded, (letters.get(rounded) ?? 0) + text.length);
  }
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

function paragraphsIn(column: Column): Line[][] {
  const leading = commonLeading(column);
  const right = Math.max(...column.map((line) => line.right));
  const left = commonLeft(column);
  const found: Line[][] = [];
  for (const line of column) {
    const group = found.at(-1);
    const last = group?.at(-1);
    if (group && last && !beginsAnew(line, last, group, { leading, left, right })) group.push(line);
    else found.push([line]);
  }
  return found;
}

interface Measure {
  leading: number;
  left: number;
  right: number;
}

function beginsAnew(line: Line, last: Line, group: readonly Line[], { leading, left, right }: Measure): boolean {
  const usual = leading > 0 ? leading : line.size * WIDER;
  const isApart = last.y - line.y > Math.max(usual, line.size) * WIDER;
  if (isApart || isOfOtherSize(line, last) || BULLET.test(line.text)) return true;
  const first = group[0] ?? last;
  if (hangs(group) || BULLET.test(first.text)) return line.left < first.left + (line.size * INDENT) / 2 && ends(last);
  const isIndented = line.left > left + line.size * INDENT && Math.abs(last.left - left) < line.size * INDENT;
  if (isIndented && (group.length > 1 || ends(last))) return true;
  const filled = (last.right - left) / Math.max(1, right - left);
  return filled < VERY_SHORT || (filled < SHORT && ends(last));
}

const isOfOtherSize = (line: Line, last: Line) =>
  Math.abs(line.size - last.size) > Math.max(line.size, last.size) * OTHER_SIZE;

/** The lines behind the first are indented, as in a list. */
const hangs = ([first, second]: readonly Line[]) =>
  first !== undefined && second !== undefined && second.left > first.left + first.size * INDENT;

const ends = ({ text }: Line) => SENTENCE_END.test(text);

/** The distance of lines that occurs most often, to half a point. */
function commonLeading(column: Column): number {
  const counted = new Map<number, number>();
  for (const [index, line] of column.entries()) {
    const above = column[index - 1];
    const distance = above ? Math.round((above.y - line.y) * 2) / 2 : 0;
    if (distance > 0) counted.set(distance, (counted.get(distance) ?? 0) + 1);
  }
  const [leading = 0, times = 0] = [...counted].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0] ?? [];
  // Two lines far apart tell nothing of how lines of a paragraph are set.
  return times < FEW_LINES ? Math.min(leading, (column[0]?.size ?? 0) * LOOSEST) : leading;
}

function commonLeft(column: Column): number {
  const counted = new Map<number, number>();
  for (const { left } of column) counted.set(Math.round(left), (counted.get(Math.round(left)) ?? 0) + 1);
  return [...counted].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? 0;
}

/**
 * A sentence that goes on over a column, a page or a picture is one paragraph; notes between its halves stand after it.
 */
function joinOverBreaks(groups: Group[], body: number): Group[] {
  const joined: Group[] = [];
  for (const group of groups) {
    const before = joined.findLast(({ lines }) => kindOf(lines, body) !== 'note');
    if (before && goesOn(before.lines, group.lines, body)) before.lines.push(...group.lines);
    else joined.push({ ...group, lines: [...group.lines] });
  }
  return joined;
}

function goesOn(before: readonly Line[], after: readonly Line[], body: number): boolean {
  const [last, first] = [before.at(-1), after[0]];
  if (!last || !first || ends(last) || BULLET.test(first.text)) return false;
  const isBody = [last, first].every((line) => Math.abs(line.size - body) <= body * OTHER_SIZE);
  const isBreak = first.y >= last.y || first.left > last.right;
  return isBody && isBreak && (/^[\p{Ll}\d("“„«]/u.test(first.text) || /[-,‐]$/.test(last.text) || before.length > 1);
}

function kindOf(lines: readonly Line[], body: number): Paragraph['kind'] {
  const [first] = lines;
  if (!first) return 'paragraph';
  if (BULLET.test(first.text)) return 'list-item';
  if (first.size < body * NOTE_SIZE && NOTE.test(first.text)) return 'note';
  return first.size >= body * HEADING_SIZE && lines.length <= HEADING_LINES ? 'heading' : 'paragraph';
}
