/** Runs of glyphs into lines of words: what stands on one baseline without a gap that parts columns. */
import { raisedText } from '../../html/visible/raised-text.ts';
import type { PageRuns, Run } from './open-pdf.ts';

export interface Line {
  text: string;
  left: number;
  right: number;
  /** Baseline, from the foot of the page, in points. */
  y: number;
  size: number;
  font: string;
  /** A mark of a note was taken off. */
  hasNote: boolean;
}

/** In heights of the type: how far two runs of a line may stand apart up and down, … */
const SAME_BASELINE = 0.25;
const RAISED = 0.65;
/** … from where on a gap is a space, and from where on it may part columns or cells. */
const SPACE = 0.18;
const GUTTER = 1.4;
/** Characters that tell what a raised one is: "km", "10". */
const BEFORE = 12;
/** A raised run is set smaller than this. */
const SMALL = 0.82;
/** How many rows back a run may belong to: raised marks, initials. Rows further up are done. */
const ROWS_BACK = 4;
const SHADOWS_BACK = 3;

interface Row {
  runs: Run[];
  /** The first of the largest runs: its baseline is that of the row. */
  main: Run;
}

/** Lines from the top of the page down; those on one baseline from left to right. */
export function linesOf({ runs }: PageRuns): Line[] {
  const rows: Row[] = [];
  for (const run of [...runs].sort((a, b) => b.y - a.y || a.x - b.x)) {
    const row = rows.slice(-ROWS_BACK).findLast(({ main }) => sitsOn(main, run));
    if (!row) rows.push({ runs: [run], main: run });
    else {
      row.runs.push(run);
      if (run.size > row.main.size) row.main = run;
    }
  }
  return rows
    .sort((a, b) => b.main.y - a.main.y)
    .flatMap(({ runs: row, main }) => segments(row.sort((a, b) => a.x - b.x)).map((part) => lineOf(part, main.y)))
    .filter(({ text }) => text !== '');
}

function sitsOn(main: Run, run: Run): boolean {
  const apart = Math.abs(main.y - run.y);
  const [small, large] = [Math.min(run.size, main.size), Math.max(run.size, main.size)];
  const isMark = small < large * SMALL && small * 2 > large;
  return apart <= (isMark ? large * RAISED : small * SAME_BASELINE);
}

function segments(row: Run[]): Run[][] {
  const found: Run[][] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const run of row) {
    const last = found.at(-1);
    if (!last || run.x - end > run.size * GUTTER) found.push([run]);
    else if (!isShadow(last, run)) last.push(run);
    end = Math.max(end, run.x + run.width);
  }
  return found;
}

/** Words printed twice on the same place, to look bold, are said once. */
const isShadow = (before: readonly Run[], run: Run) =>
  before.slice(-SHADOWS_BACK).some(({ text, x }) => text === run.text && Math.abs(x - run.x) < run.size * SPACE);

function lineOf(runs: Run[], y: number): Line {
  const main = runs.reduce((a, b) => (b.width * b.size > a.width * a.size ? b : a));
  let text = '';
  let end = 0;
  let hasNote = false;
  for (const run of runs) {
    const isRaised = run.size < main.size * SMALL && run.y > main.y + main.size * SAME_BASELINE;
    const raised = isRaised ? raisedText(text.slice(-BEFORE), run.text.trim(), false) : null;
    if (raised === '') hasNote = true;
    const needsSpace = text !== '' && run.x - end > run.size * SPACE && !/\s$/.test(text) && !/^\s/.test(run.text);
    text += (needsSpace && raised !== '' ? ' ' : '') + (raised ?? run.text);
    end = Math.max(end, run.x + run.width);
  }
  const left = runs[0]?.x ?? 0;
  return { text: tidy(text), left, right: end, y, size: main.size, font: main.font, hasNote };
}

/** One space between words, ligatures as their letters, accents with the letters that they stand on. */
const tidy = (text: string) =>
  text
    .replace(/[\ufb00-\ufb06\u0132\u0133]/g, (ligature) => ligature.normalize('NFKC'))
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim();
