/**
 * The passage of an article that is nearest to a quotation, and what is different: a common rare word votes for the
 * place that it would give the quotation, then the words there are aligned at the least cost (Sellers' algorithm: the
 * quotation whole, the article's ends free, within a band).
 */
import type { WordIndex } from './word-index.ts';
import type { Word } from './words.ts';

type DiffOp = 'same' | 'removed' | 'added';
/** `removed` stands in the article alone, `added` in the quotation alone; indices of words, end exclusive. */
export interface DiffStep { op: DiffOp; article: [number, number]; passage: [number, number] }
export interface Nearest { from: number; to: number; steps: DiffStep[]; shared: number }

/** A word that stands oftener votes for everywhere. */
const MAX_VOTES = 200;
/** Places whose votes come together, in words. */
const BUCKET = 8;
const CANDIDATES = 3;
/** Words that may be put in or left out before the band is too narrow: a tenth of the quotation, and these. */
const BAND = { least: 12, share: 0.1 };
/** Less of the quotation's words in common, and it is another text. */
const MIN_SHARED = 0.5;
const MIN_SHARED_WORDS = 2;

export function nearestPassage(index: WordIndex, words: readonly Word[]): Nearest | null {
  const numbers = words.map(({ key }) => index.lookUp(key));
  const band = Math.ceil(BAND.least + words.length * BAND.share);
  const aligned = likelyStarts(index, numbers.map(({ folded }) => folded)).map((start) =>
    align(index, numbers.map(({ id, folded }, i) => (i === 0 ? folded : id)), start, band),
  );
  const best = aligned.reduce<Nearest | null>((a, b) => (a && a.shared >= b.shared ? a : b), null);
  const enough = Math.max(MIN_SHARED_WORDS, words.length * MIN_SHARED);
  return best && best.shared >= enough ? best : null;
}

/** Where the quotation would begin, most votes first. */
function likelyStarts(index: WordIndex, folded: readonly number[]): number[] {
  const votes = new Map<number, number>();
  folded.forEach((word, at) => {
    const places = index.placesOf(word);
    if (places.length > MAX_VOTES) return;
    for (const place of places) {
      const bucket = Math.floor((place - at) / BUCKET);
      votes.set(bucket, (votes.get(bucket) ?? 0) + 1);
    }
  });
  const sum = (bucket: number) => (votes.get(bucket) ?? 0) + (votes.get(bucket + 1) ?? 0);
  return [...votes.keys()]
    .sort((a, b) => sum(b) - sum(a) || a - b)
    .slice(0, CANDIDATES)
    .map((bucket) => bucket * BUCKET);
}

/** A word that the article lacks weighs more than one of it that is passed over: the more in common wins. */
const COST = { added: 3, removed: 2 };
const [FROM_SAME, FROM_ADDED, FROM_REMOVED] = [1, 2, 3] as const;

/** Costs and ways, row by row: a row for each word of the quotation, a column for each shift within the band. */
interface Table { cost: Uint32Array; way: Uint8Array; columns: number; rows: number; first: number }

/** In row r and column c the first r words of the quotation end before the article's word `first + r + c`. */
function align({ ids, folded }: WordIndex, pattern: readonly number[], start: number, band: number): Nearest {
  const [columns, rows, first] = [2 * band + 1, pattern.length, start - band];
  const table = { cost: new Uint32Array((rows + 1) * columns), way: new Uint8Array((rows + 1) * columns) };
  const { cost, way } = table;
  for (let row = 1; row <= rows; row++) {
    const list = row === 1 ? folded : ids;
    const wanted = pattern[row - 1] ?? -1;
    for (let column = 0; column < columns; column++) {
      const here = row * columns + column;
      const isSame = wanted >= 0 && wanted === list[first + row + column - 1];
      const same = isSame ? (cost[here - columns] ?? 0) : NEVER;
      const added = column + 1 < columns ? (cost[here - columns + 1] ?? 0) + COST.added : NEVER;
      const removed = column > 0 ? (cost[here - 1] ?? 0) + COST.removed : NEVER;
      cost[here] = Math.min(same, added, removed, NEVER);
      way[here] = cheapest(same, added, removed);
    }
  }
  return traced({ ...table, columns, rows, first });
}

/** More than any quotation has words. */
const NEVER = 1_000_000;

function cheapest(same: number, added: number, removed: number): number {
  if (same <= added && same <= removed) return FROM_SAME;
  return added <= removed ? FROM_ADDED : FROM_REMOVED;
}

function traced({ cost, way, columns, rows, first }: Table): Nearest {
  const last = rows * columns;
  let column = 0;
  for (let i = 1; i < columns; i++) if ((cost[last + i] ?? 0) < (cost[last + column] ?? 0)) column = i;
  const to = first + rows + column;
  const steps: DiffStep[] = [];
  let [row, shared] = [rows, 0];
  while (row > 0) {
    const place = first + row + column;
    const step = way[row * columns + column];
    if (step === FROM_SAME) {
      prepend(steps, 'same', [place - 1, place], [row - 1, row]);
      shared += 1;
      row -= 1;
    } else if (step === FROM_ADDED) {
      prepend(steps, 'added', [place, place], [row - 1, row]);
      row -= 1;
      column += 1;
    } else {
      prepend(steps, 'removed', [place - 1, place], [row, row]);
      column -= 1;
    }
  }
  return { from: first + column, to, steps, shared };
}

/** Joined to the step behind it where that is of the same kind. */
function prepend(steps: DiffStep[], op: DiffOp, article: [number, number], passage: [number, number]): void {
  const [next] = steps;
  if (next?.op !== op) steps.unshift({ op, article, passage });
  else [next.article[0], next.passage[0]] = [article[0], passage[0]];
}
