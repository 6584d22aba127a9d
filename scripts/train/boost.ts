/**
 * Gradient-boosted trees (Friedman 2001, with Newton leaf values as in XGBoost, Chen and Guestrin 2016) for the choice
 * of one in a group of examples or none of them (softmax); an example alone in its group is a yes-or-no question. No
 * chance in it: the same examples give the same trees.
 */
import { scoreOf, type Tree } from '../../src/extract/quotes/trees.ts';

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

interface Table {
  names: string[];
  /** Column by feature: its value in each example. */
  columns: Float64Array[];
  /** Where a column may be split: midpoints of its values. */
  cuts: number[][];
}

/** More cuts than this in one column teach nothing more. */
const MOST_CUTS = 12;

export function boost(examples: readonly Example[], options: BoostOptions): Tree[] {
  const table = tableOf(examples);
  const groups = groupsOf(examples);
  const sums = new Float64Array(examples.length);
  return Array.from({ length: options.trees }, (_, round) => {
    const [gradient, curve] = [new Float64Array(examples.length), new Float64Array(examples.length)];
    for (const members of groups) slopes(members, examples, sums, gradient, curve);
    const seen = groups.filter((_members, g) => isSeen(round, g, options.share));
    const tree = grow({ table, gradient, curve, options, round }, seen.flat(), options.depth);
    examples.forEach((example, i) => (sums[i]! += scoreOf([tree], example.features)));
    return tree;
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

interface Round {
  table: Table;
  gradient: Float64Array;
  curve: Float64Array;
  options: BoostOptions;
  round: number;
}

function tableOf(examples: readonly Example[]): Table {
  const names = [...new Set(examples.flatMap(({ features }) => Object.keys(features)))].sort();
  const columns = names.map((name) => Float64Array.from(examples, ({ features }) => features[name] ?? 0));
  const cuts = columns.map((column) => {
    const values = [...new Set(column)].sort((a, b) => a - b);
    const middles = values.slice(1).map((value, i) => (value + values[i]!) / 2);
    const every = Math.ceil(middles.length / MOST_CUTS);
    return middles.filter((_, i) => i % Math.max(1, every) === 0);
  });
  return { names, columns, cuts };
}

function grow(round: Round, rows: number[], depth: number): Tree {
  const split = depth > 0 ? bestSplit(round, rows) : null;
  if (!split) return leaf(round, rows);
  const column = round.table.columns[split.column]!;
  const below = rows.filter((row) => column[row]! < split.cut);
  const above = rows.filter((row) => column[row]! >= split.cut);
  return [round.table.names[split.column]!, split.cut, grow(round, below, depth - 1), grow(round, above, depth - 1)];
}

function leaf({ gradient, curve, options }: Round, rows: number[]): number {
  const value = (-options.rate * total(gradient, rows)) / (total(curve, rows) + options.penalty);
  return Math.round(value * 1e4) / 1e4;
}

const total = (values: Float64Array, rows: number[]): number => rows.reduce((sum, row) => sum + values[row]!, 0);

interface Split { column: number; cut: number }

function bestSplit({ table, gradient, curve, options, round }: Round, rows: number[]): Split | null {
  const worth = (g: number, h: number): number => (g * g) / (h + options.penalty);
  const [g, h] = [total(gradient, rows), total(curve, rows)];
  let best: { column: number; cut: number } | null = null;
  let most = 0.5;
  table.columns.forEach((values, column) => {
    if (!isSeen(-round - 2, column, options.columns)) return;
    for (const cut of table.cuts[column]!) {
      let [left, curved] = [0, 0];
      for (const row of rows) {
        if (values[row]! >= cut) continue;
        left += gradient[row]!;
        curved += curve[row]!;
      }
      if (curved < options.least || h - curved < options.least) continue;
      const gain = worth(left, curved) + worth(g - left, h - curved) - worth(g, h);
      if (gain > most) [most, best] = [gain, { column, cut }];
    }
  });
  return best;
}
