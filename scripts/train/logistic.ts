/**
 * Logistic regression with an L2 penalty, fitted by iteratively reweighted least squares with conjugate gradients. No
 * chance in it: the same examples give the same weights.
 */
import type { Example } from './boost.ts';

/** Weight by feature; '' is the constant. */
export type Weights = Record<string, number>;

const ROUNDS = 12;
const STEPS = 40;
/** A residual so small changes no digit of a weight that is kept. */
const SOLVED = 1e-9;

export function logistic(examples: readonly Example[], penalty: number): Weights {
  const names = ['', ...new Set(examples.flatMap(({ features }) => Object.keys(features)))].sort();
  const at = new Map(names.map((name, i) => [name, i]));
  const rows = examples.map(({ features }) => [
    [at.get('')!, 1] as const,
    ...Object.entries(features).map(([name, value]) => [at.get(name)!, value] as const),
  ]);
  const counts = examples.map(({ weight = 1 }) => weight);
  let weights = new Float64Array(names.length);
  for (let round = 0; round < ROUNDS; round++) {
    const chances = rows.map((row) => 1 / (1 + Math.exp(-dot(row, weights))));
    const curve = chances.map((chance, r) => counts[r]! * Math.max(1e-4, chance * (1 - chance)));
    const slope = weights.map((weight, i) => (i === at.get('') ? 0 : -penalty * weight));
    rows.forEach((row, r) => add(slope, row, counts[r]! * (Number(examples[r]!.right) - chances[r]!)));
    const step = solve(rows, curve, slope, penalty);
    weights = weights.map((weight, i) => weight + step[i]!);
  }
  return Object.fromEntries(names.map((name, i) => [name, Math.round(weights[i]! * 1e3) / 1e3]));
}

export type Row = readonly (readonly [column: number, value: number])[];

const dot = (row: Row, weights: Float64Array): number => row.reduce((sum, [i, value]) => sum + value * weights[i]!, 0);

export function add(target: Float64Array, row: Row, factor: number): void {
  for (const [i, value] of row) target[i]! += factor * value;
}

/** Solves (X'CX + penalty) x = b. */
export function solve(rows: readonly Row[], curve: readonly number[], b: Float64Array, penalty: number): Float64Array {
  const times = (x: Float64Array): Float64Array => {
    const product = x.map((value) => value * penalty);
    rows.forEach((row, r) => add(product, row, curve[r]! * dot(row, x)));
    return product;
  };
  const x = new Float64Array(b.length);
  let residual = b.slice();
  let direction = residual.slice();
  let length = inner(residual, residual);
  for (let step = 0; step < STEPS && length > SOLVED; step++) {
    const product = times(direction);
    const rate = length / inner(direction, product);
    x.forEach((value, i) => (x[i] = value + rate * direction[i]!));
    residual = residual.map((value, i) => value - rate * product[i]!);
    const next = inner(residual, residual);
    direction = direction.map((value, i) => residual[i]! + (next / length) * value);
    length = next;
  }
  return x;
}

const inner = (a: Float64Array, b: Float64Array): number => a.reduce((sum, value, i) => sum + value * b[i]!, 0);
