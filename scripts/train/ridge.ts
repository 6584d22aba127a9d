/** Linear regression with an L2 penalty over standardized features. The same examples give the same weights. */
import { add, solve, type Row, type Weights } from './logistic.ts';

export interface Valued {
  features: Readonly<Record<string, number>>;
  value: number;
}

/** Weight by feature; without a constant, which orders nothing. */
export function ridge(examples: readonly Valued[], penalty: number): Weights {
  const names = [...new Set(examples.flatMap(({ features }) => Object.keys(features)))].sort();
  const columns = names.map((name) => standard(examples.map(({ features }) => features[name] ?? 0)));
  const rows = examples.map(({ features }): Row =>
    names.map((name, i) => [i, ((features[name] ?? 0) - columns[i]!.mean) / columns[i]!.spread] as const));
  const { mean } = standard(examples.map(({ value }) => value));
  const target = new Float64Array(names.length);
  rows.forEach((row, r) => add(target, row, examples[r]!.value - mean));
  const solved = solve(rows, examples.map(() => 1), target, penalty);
  return Object.fromEntries(names.map((name, i) => [name, Math.round((solved[i]! / columns[i]!.spread) * 1e3) / 1e3]));
}

function standard(values: readonly number[]): { mean: number; spread: number } {
  const count = Math.max(1, values.length);
  const mean = values.reduce((sum, value) => sum + value, 0) / count;
  return { mean, spread: Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / count) || 1 };
}
