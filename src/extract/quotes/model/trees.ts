/** Boosted decision trees: a fitted answer to a yes-or-no question about features. Plain data, grown by a script. */

/**
 * Named numbers that describe a thing; one that is not there is 0. Two lists: an article has a hundred candidates with
 * thirty features each, and an object of so many names takes five times as long to fill and to read.
 */
export class Features {
  readonly names: string[] = [];
  readonly values: number[] = [];

  /** A second value of one name takes the place of the first. */
  set(name: string, value: number): void {
    this.names.push(name);
    this.values.push(value);
  }

  /** By name, for those who learn from them. */
  table(): Record<string, number> {
    return Object.fromEntries(this.names.map((name, i) => [name, this.values[i]!]));
  }
}

/** A leaf's value, or [feature, cut, where it is less, where it is not]. A feature that is not there is 0. */
export type Tree = number | readonly [feature: string, cut: number, below: Tree, above: Tree];

/** The nodes of all trees that ask for one feature, the lowest cut first. */
interface Column {
  value: number;
  cuts: number[];
  /** By node: its tree, and as bits the leaves of the tree that stay open where the value reaches the cut. */
  trees: number[];
  kept: number[];
}

/**
 * What all trees say together, more is likelier. No tree is walked: all its leaves are open at first, a node whose cut
 * is reached closes those below it, and the first that stays open is where a walk would end (QuickScorer, Lucchese et
 * al. 2015). Most features are not there, and what is 0 reaches few cuts: of 200 trees for 200 candidates a walk takes
 * three times as long.
 */
export function compiled(trees: readonly Tree[]): (features: Features) => number {
  const columns = new Map<string, Column>();
  const leaves = trees.map((tree, t) => leavesOf(tree, t, columns));
  for (const column of columns.values()) sortByCut(column);
  const most = Math.max(1, ...leaves.map(({ length }) => length));
  if (most > MOST_LEAVES) throw new RangeError(`A tree has ${most} leaves; at most ${MOST_LEAVES} can be read`);
  const values = new Float64Array(trees.length * most);
  leaves.forEach((some, t) => values.set(some, t * most));
  const all = Int32Array.from(leaves, ({ length }) => 2 ** length - 1);
  const open = new Int32Array(trees.length);
  const reachedByNone = [...columns.values()].filter(({ cuts }) => cuts[0]! <= 0);
  // what no feature at all leaves open; whoever has one that is not below 0 reaches the same cuts, and more
  const withoutAny = Int32Array.from(all);
  for (const column of reachedByNone) close(column, withoutAny);
  return (features) => {
    const asked = valuesOf(features, columns);
    const isBelow = asked.some(({ value }) => value < 0);
    open.set(isBelow ? all : withoutAny);
    if (isBelow) for (const column of reachedByNone) close(column, open);
    for (const column of asked) {
      close(column, open);
      column.value = 0;
    }
    let sum = 0;
    for (let t = 0; t < open.length; t += 1) sum += values[t * most + LAST_BIT - Math.clz32(open[t]! & -open[t]!)]!;
    return sum;
  };
}

/** Bits of a number that can be told apart. */
const MOST_LEAVES = 31;
/** Less the zeros before the lowest bit of 32, that is its place. */
const LAST_BIT = 31;

/** A tree's leaves from the lowest on; its nodes go to the columns of their features. */
function leavesOf(tree: Tree, t: number, columns: Map<string, Column>): number[] {
  const leaves: number[] = [];
  const add = (part: Tree): void => {
    if (typeof part === 'number') {
      leaves.push(part);
      return;
    }
    const [feature, cut, below, above] = part;
    const first = leaves.length;
    add(below);
    const column = columns.get(feature) ?? { value: 0, cuts: [], trees: [], kept: [] };
    columns.set(feature, column);
    column.cuts.push(cut);
    column.trees.push(t);
    column.kept.push(~((2 ** leaves.length - 1) & ~(2 ** first - 1)));
    add(above);
  };
  add(tree);
  return leaves;
}

function sortByCut(column: Column): void {
  const { cuts, trees, kept } = column;
  const order = [...cuts.keys()].sort((a, b) => cuts[a]! - cuts[b]!);
  const sorted = (numbers: readonly number[]): number[] => order.map((at) => numbers[at]!);
  Object.assign(column, { cuts: sorted(cuts), trees: sorted(trees), kept: sorted(kept) });
}

/** Puts the values of features into their columns, and says which these are. */
function valuesOf({ names, values }: Features, columns: ReadonlyMap<string, Column>): Column[] {
  const asked: Column[] = [];
  for (let i = 0; i < names.length; i += 1) {
    const column = columns.get(names[i]!);
    if (column === undefined) continue;
    column.value = values[i]!;
    asked.push(column);
  }
  return asked;
}

function close({ value, cuts, trees, kept }: Column, open: Int32Array): void {
  for (let i = 0; i < cuts.length && !(value < cuts[i]!); i += 1) open[trees[i]!]! &= kept[i]!;
}

/** 0–1: the probability of yes that a score means. */
export const chanceAt = (score: number): number => 1 / (1 + Math.exp(-score));

/** 0–1 each: the probability of every one of several, of whom one is meant or nobody. */
export function chancesOf(scores: readonly number[]): number[] {
  const most = Math.max(0, ...scores);
  const weights = scores.map((score) => Math.exp(score - most));
  const all = weights.reduce((sum, weight) => sum + weight, Math.exp(-most));
  return weights.map((weight) => weight / all);
}
