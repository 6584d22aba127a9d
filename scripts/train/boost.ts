/**
 * Gradient-boosted trees (Friedman 2001, with Newton leaf values as in XGBoost, Chen and Guestrin 2016) for the choice
 * of one in a group of examples or none of them (softmax); an example alone in its group is a yes-or-no question. No
 * chance in it: the same examples give the same trees.
 */
import type { Tree } from '../../src/extract/quotes/model/trees.ts';

export interface Example {
  features: Readonly<Record<string, number>>;
  right: boolean;
  /** Of examples with one number, one is chosen or none; an example without one stands alone. */
  group?: number;
  /** How much it counts; 1 where it is left out. */
  weight?: number;
}

export interface BoostOptions {
  trees: number;
  depth: number;
  rate: number;
  /** L2 penalty on leaf values, and least curvature (about four examples in doubt a unit) in a leaf. */
  penalty: number;
  least: number;
  /** Share of the groups, and of the features, that each tree sees (Friedman 2002); 1 where it is left out. */
  share?: number;
  columns?: number;
}

/** One feature of all examples: only where it is not 0, since most features of most examples are. */
interface Column {
  name: string;
  rows: Int32Array;
  /** Of each of these rows, how many cuts lie at or below its value; `zero`: the same of 0. */
  bins: Uint8Array;
  zero: number;
  /** Where it may be split: midpoints of its values. */
  cuts: number[];
}

/** More cuts than this in one column teach nothing more. */
const MOST_CUTS = 12;
const BINS = MOST_CUTS + 2;

export function boost(examples: readonly Example[], options: BoostOptions): Tree[] {
  const columns = columnsOf(examples);
  const groups = groupsOf(examples);
  const sums = new Float64Array(examples.length);
  return Array.from({ length: options.trees }, (_, round) => {
    const [gradient, curve] = [new Float64Array(examples.length), new Float64Array(examples.length)];
    groups.forEach((members, g) => {
      if (isSeen(round, g, options.share)) slopes(members, examples, sums, gradient, curve);
    });
    const seen = columns.filter((_column, c) => isSeen(-round - 2, c, options.columns));
    return grow({ columns: seen, gradient, curve, options }, sums);
  });
}

/** The same numbers, the same answer: a hash of both in place of chance. */
function isSeen(round: number, item: number, share = 1): boolean {
  let hash = Math.imul(round + 1, 0x9e3779b1) ^ Math.imul(item + 1, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  hash = Math.imul(hash ^ (hash >>> 12), 0x297a2d39);
  return ((hash ^ (hash >>> 15)) >>> 0) / 2 ** 32 < share;
}

function groupsOf(examples: readonly Example[]): number[][] {
  const groups = new Map<number, number[]>();
  const alone: number[][] = [];
  examples.forEach(({ group }, i) => {
    if (group === undefined) return alone.push([i]);
    return groups.set(group, [...(groups.get(group) ?? []), i]);
  });
  return [...groups.values(), ...alone];
}

/** First and second derivatives of the loss by each score. Where several are right, they share the right answer. */
function slopes(
  members: readonly number[], examples: readonly Example[], sums: Float64Array, gradient: Float64Array,
  curve: Float64Array,
): void {
  const most = Math.max(0, ...members.map((i) => sums[i]!));
  const weights = members.map((i) => Math.exp(sums[i]! - most));
  const all = weights.reduce((sum, weight) => sum + weight, Math.exp(-most));
  const right = members.reduce((sum, i, k) => sum + (examples[i]!.right ? weights[k]! : 0), 0);
  members.forEach((i, k) => {
    const chance = weights[k]! / all;
    const counts = examples[i]!.weight ?? 1;
    gradient[i] = counts * (chance - (examples[i]!.right ? weights[k]! / right : 0));
    curve[i] = counts * Math.max(1e-6, chance * (1 - chance));
  });
}

function columnsOf(examples: readonly Example[]): Column[] {
  const found = new Map<string, { rows: number[]; values: number[] }>();
  examples.forEach(({ features }, row) => {
    for (const name in features) {
      const value = features[name]!;
      if (value === 0) continue;
      const column = found.get(name) ?? { rows: [], values: [] };
      if (column.rows.length === 0) found.set(name, column);
      column.rows.push(row);
      column.values.push(value);
    }
  });
  return [...found.keys()].sort().map((name) => {
    const { rows, values } = found.get(name)!;
    const cuts = cutsOf(rows.length < examples.length ? [0, ...values] : values);
    const binOf = (value: number): number => cuts.filter((cut) => cut <= value).length;
    return { name, rows: Int32Array.from(rows), bins: Uint8Array.from(values, binOf), zero: binOf(0), cuts };
  });
}

/** The weights are text of a deploy, where each digit counts. */
const rounded = (value: number, digits: number): number => Math.round(value * 10 ** digits) / 10 ** digits;

function cutsOf(values: readonly number[]): number[] {
  const distinct = [...new Set(values)].sort((a, b) => a - b);
  const middles = distinct.slice(1).map((value, i) => rounded((value + distinct[i]!) / 2, 4));
  const every = Math.ceil(middles.length / MOST_CUTS);
  return middles.filter((_, i) => i % Math.max(1, every) === 0);
}

interface Round {
  columns: readonly Column[];
  gradient: Float64Array;
  curve: Float64Array;
  options: BoostOptions;
}

interface Split { column: Column; cut: number; gain: number }
interface Node { slope: number; bend: number; split: Split | null; below: number; above: number; value: number }

/** A tree, level by level; adds what its leaves say to the sums of all examples. */
function grow(round: Round, sums: Float64Array): Tree {
  const { gradient, curve, options } = round;
  const nodeOf = new Int32Array(sums.length);
  const nodes: Node[] = [nodeWith(gradient.reduce(add, 0), curve.reduce(add, 0))];
  let level = [0];
  for (let depth = 0; depth < options.depth && level.length > 0; depth++) {
    findSplits(round, nodes, level, nodeOf);
    level = level.flatMap((id) => divide(round, nodes, id, nodeOf));
  }
  for (const node of nodes) {
    node.value = rounded((-options.rate * node.slope) / (node.bend + options.penalty), 3);
  }
  sums.forEach((_, row) => (sums[row]! += nodes[nodeOf[row]!]!.value));
  const treeAt = (id: number): Tree => {
    const { split, below, above, value } = nodes[id]!;
    return split ? [split.column.name, split.column.cuts[split.cut]!, treeAt(below), treeAt(above)] : value;
  };
  return treeAt(0);
}

const add = (a: number, b: number): number => a + b;
const nodeWith = (slope: number, bend: number): Node => ({ slope, bend, split: null, below: -1, above: -1, value: 0 });
/** Less than this is not worth a split. */
const LEAST_GAIN = 0.5;

function findSplits(
  { columns, gradient, curve, options }: Round, nodes: Node[], level: number[], nodeOf: Int32Array,
): void {
  const slotOf = new Int32Array(nodes.length).fill(-1);
  level.forEach((id, slot) => (slotOf[id] = slot));
  const [slopes, bends] = [new Float64Array(level.length * BINS), new Float64Array(level.length * BINS)];
  const slotOfRow = nodeOf.map((id) => slotOf[id]! * BINS);
  for (const column of columns) {
    slopes.fill(0);
    bends.fill(0);
    const { rows, bins } = column;
    for (let i = 0; i < rows.length; i++) {
      const row = rows[i]!;
      const slot = slotOfRow[row]!;
      if (slot < 0) continue;
      slopes[slot + bins[i]!]! += gradient[row]!;
      bends[slot + bins[i]!]! += curve[row]!;
    }
    level.forEach((id, slot) => {
      const [from, end] = [slot * BINS, (slot + 1) * BINS];
      trySplits(nodes[id]!, column, slopes.subarray(from, end), bends.subarray(from, end), options);
    });
  }
}

function trySplits(node: Node, column: Column, slopes: Float64Array, bends: Float64Array, options: BoostOptions): void {
  const worth = (g: number, h: number): number => (g * g) / (h + options.penalty);
  slopes[column.zero]! += node.slope - slopes.reduce(add, 0);
  bends[column.zero]! += node.bend - bends.reduce(add, 0);
  let [left, curved] = [0, 0];
  for (let cut = 0; cut < column.cuts.length; cut++) {
    left += slopes[cut]!;
    curved += bends[cut]!;
    if (curved < options.least || node.bend - curved < options.least) continue;
    const gain = worth(left, curved) + worth(node.slope - left, node.bend - curved) - worth(node.slope, node.bend);
    if (gain > (node.split?.gain ?? LEAST_GAIN)) node.split = { column, cut, gain };
  }
}

/** Sends the rows of a node to its two children; none where it is a leaf. */
function divide({ gradient, curve }: Round, nodes: Node[], id: number, nodeOf: Int32Array): number[] {
  const node = nodes[id]!;
  if (!node.split) return [];
  const { column, cut } = node.split;
  [node.below, node.above] = [nodes.push(nodeWith(0, 0)) - 1, nodes.push(nodeWith(0, 0)) - 1];
  const sideOf = (bin: number): number => (bin <= cut ? node.below : node.above);
  column.rows.forEach((row, i) => {
    if (nodeOf[row] === id) nodeOf[row] = sideOf(column.bins[i]!);
  });
  const rest = sideOf(column.zero);
  for (let row = 0; row < nodeOf.length; row++) {
    if (nodeOf[row] === id) nodeOf[row] = rest;
    const mine = nodeOf[row]!;
    if (mine !== node.below && mine !== node.above) continue;
    const child = nodes[mine]!;
    child.slope += gradient[row]!;
    child.bend += curve[row]!;
  }
  return [node.below, node.above];
}
