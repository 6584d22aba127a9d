/**
 * Gradient-boosted trees for a yes-or-no question (Friedman 2001, with Newton leaf values as in XGBoost, Chen and
 * Guestrin 2016). No chance in it: the same examples give the same trees.
 */
import type { Tree } from '../../src/extract/quotes/trees.ts';

export interface Example {
  features: Readonly<Record<string, number>>;
  right: boolean;
}

export interface BoostOptions {
  trees: number;
  depth: number;
  rate: number;
  /** L2 penalty on leaf values, and least curvature (about four examples in doubt a unit) in a leaf. */
  penalty: number;
  least: number;
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
  const labels = examples.map(({ right }) => (right ? 1 : 0));
  const sums = new Float64Array(examples.length);
  const everything = [...examples.keys()];
  return Array.from({ length: options.trees }, () => {
    const gradient = sums.map((sum, i) => chance(sum) - labels[i]!);
    const curve = sums.map((sum) => Math.max(1e-6, chance(sum) * (1 - chance(sum))));
    return grow({ table, gradient, curve, options, sums }, everything, options.depth);
  });
}

const chance = (sum: number): number => 1 / (1 + Math.exp(-sum));

interface Round {
  table: Table;
  gradient: Float64Array;
  curve: Float64Array;
  options: BoostOptions;
  sums: Float64Array;
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

function leaf({ gradient, curve, options, sums }: Round, rows: number[]): number {
  const value = (-options.rate * total(gradient, rows)) / (total(curve, rows) + options.penalty);
  for (const row of rows) sums[row]! += value;
  return Math.round(value * 1e4) / 1e4;
}

const total = (values: Float64Array, rows: number[]): number => rows.reduce((sum, row) => sum + values[row]!, 0);

function bestSplit({ table, gradient, curve, options }: Round, rows: number[]): { column: number; cut: number } | null {
  const worth = (g: number, h: number): number => (g * g) / (h + options.penalty);
  const [g, h] = [total(gradient, rows), total(curve, rows)];
  let best: { column: number; cut: number } | null = null;
  let most = 0.5;
  table.columns.forEach((values, column) => {
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
