/**
 * Lines of an article that stand beside each other and may be its points: numbered ones, headings under one heading,
 * items of one list; with how much of the article they hold.
 */
import type { Document } from '../../text/document.ts';
import { asks, isFurniture } from './furniture.ts';
import type { Line } from './lines.ts';

/** Numbered lines bear 1, 2, 3 … or count down. */
export interface Candidate { lines: Line[]; numbered: boolean; share: number; from: 'numbers' | 'headings' | 'items' }

const FEWEST = 3;
/** Of more nobody reads all. */
const MOST = 50;
/** A page of more lists is none of them. */
const MOST_RUNS = 60;

export function candidatesAmong(lines: readonly Line[], document: Document): Candidate[] {
  const likely = (runs: readonly Line[][]): Line[][] =>
    runs.filter(({ length }) => length >= FEWEST && length <= MOST).slice(0, MOST_RUNS);
  return [
    ...likely(numbered(lines)).map((run): Candidate =>
      ({ lines: run, numbered: true, share: shareOf(run, lines, document), from: 'numbers' })),
    ...likely(headings(lines)).map((run): Candidate =>
      ({ lines: run, numbered: false, share: shareOf(run, lines, document), from: 'headings' })),
    ...likely(items(lines)).map((run): Candidate =>
      ({ lines: run, numbered: false, share: itemShare(run, document), from: 'items' })),
  ];
}

/** Runs of lines of one level that bear 1, 2, 3 … or …, 3, 2, 1. */
function numbered(lines: readonly Line[]): Line[][] {
  const runs: Line[][] = [];
  for (const own of byLevel(lines.filter(({ number }) => number !== null))) {
    let run: Line[] = [];
    for (const line of own) {
      if (!goesOn(run, line)) runs.push((run = []));
      run.push(line);
    }
  }
  const ended = runs.filter((run) => run[0]?.number === 1 || run.at(-1)?.number === 1);
  return ended.flatMap((run) => [run, untilFurniture(run)]);
}

function goesOn(run: readonly Line[], { number }: Line): boolean {
  const last = run.at(-1);
  if (!last) return false;
  const step = (number ?? 0) - (last.number ?? 0);
  const [first, second] = run;
  return second ? step === (second.number ?? 0) - (first?.number ?? 0) : Math.abs(step) === 1;
}

/** Some guides number their last words, too: "13. Visit our shop today". */
const untilFurniture = (run: readonly Line[]): Line[] =>
  run.slice(0, run.findLastIndex(({ text }) => !isFurniture(text)) + 1);

function byLevel(lines: readonly Line[]): Line[][] {
  const levels = new Map<string, Line[]>();
  for (const line of lines) {
    const key = `${line.level ?? line.kind}`;
    const own = levels.get(key) ?? [];
    own.push(line);
    levels.set(key, own);
  }
  return [...levels.values()];
}

/** Headings of one level that stand under the same one above them, and short lines by themselves. */
function headings(lines: readonly Line[]): Line[][] {
  const alone: Line[] = [];
  const runs: Line[][] = [alone];
  /** The headings that are open, each with those right below it, by their levels. */
  const above: { level: number; below: Map<number, Line[]>; isAsking: boolean }[] = [
    { level: 0, below: new Map(), isAsking: false },
  ];
  for (const line of lines) {
    const { level, text } = line;
    if (level === 0) alone.push(line);
    if (level === null || level === 0) continue;
    while ((above.at(-1)?.level ?? 0) >= level) above.pop();
    const parent = above.at(-1);
    const run = parent?.below.get(level) ?? [];
    run.push(line);
    if (run.length === 1 && parent?.isAsking === false) runs.push(run);
    parent?.below.set(level, run);
    above.push({ level, below: new Map(), isAsking: asks(text) });
  }
  return runs.flatMap((run) => [run, run.filter(({ text }) => !asks(text))]);
}

/** Items of a list that follow each other. */
function items(lines: readonly Line[]): Line[][] {
  const runs: Line[][] = [[]];
  for (const line of lines) {
    if (line.kind === 'list-item' && line.number === null) runs.at(-1)?.push(line);
    else if (line.level !== null || line.kind !== 'list-item') runs.push([]);
  }
  return runs;
}

/** How much of the article lies between the first point and what stands under the last. */
function shareOf(run: readonly Line[], lines: readonly Line[], document: Document): number {
  const [first, last] = [run[0], run.at(-1)];
  if (!first || !last) return 0;
  const next = lines.find(({ from, level }) => from > last.from && level !== null && level <= (last.level ?? 0));
  return ((next?.from ?? document.text.length) - first.from) / Math.max(1, document.text.length - document.bodyStart);
}

const itemShare = (run: readonly Line[], { text, bodyStart }: Document): number =>
  run.length === 0 ? 0 : ((run.at(-1)?.end ?? 0) - (run[0]?.start ?? 0)) / Math.max(1, text.length - bodyStart);
