/**
 * Fits a net for the choice of one in a group of examples or none of them (softmax, as in `boost.ts`): Adam (Kingma and
 * Ba 2015) over small batches, with dropout (Srivastava et al. 2014) and decay of weights (Loshchilov and Hutter 2019).
 * Its chance is a generator that always begins with the same number: the same examples give the same net.
 */
import { lettersOf, type Net } from '../../src/extract/quotes/model/net.ts';
import type { Example } from './boost.ts';

export interface NetOptions {
  units: number;
  /** Times that all examples are learned from. */
  rounds: number;
  /** Share of the units that is left out of each group. */
  dropout: number;
  rate: number;
  decay: number;
}

const BATCH = 64;
/** The last round learns at this rate. */
const LAST_RATE = 3e-4;
/** How far apart weights begin. */
const SPREAD = { given: 0.15, worth: 0.3 };
/** A slope less than this moves nothing. */
const LEAST_SLOPE = 1e-5;
const ADAM = { mean: 0.9, square: 0.999, least: 1e-8 };

interface Row { at: Int32Array; values: Float64Array; right: boolean; weight: number }

/** Numbers in [0, 1), always the same ones (mulberry32). */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Weights with what Adam knows of their slopes. */
class Parameters {
  readonly values: Float64Array;
  readonly slopes: Float64Array;
  private readonly means: Float64Array;
  private readonly squares: Float64Array;

  constructor(size: number, begin: () => number) {
    this.values = Float64Array.from({ length: size }, begin);
    this.slopes = new Float64Array(size);
    this.means = new Float64Array(size);
    this.squares = new Float64Array(size);
  }

  /** Of the weights [from, to), whose slopes are 0 then. */
  step(from: number, to: number, { rate, decay, share, time }: Step): void {
    const [meanBias, squareBias] = [1 - ADAM.mean ** time, 1 - ADAM.square ** time];
    for (let i = from; i < to; i += 1) {
      const slope = this.slopes[i]! * share;
      this.slopes[i] = 0;
      this.means[i] = ADAM.mean * this.means[i]! + (1 - ADAM.mean) * slope;
      this.squares[i] = ADAM.square * this.squares[i]! + (1 - ADAM.square) * slope * slope;
      const move = this.means[i]! / meanBias / (Math.sqrt(this.squares[i]! / squareBias) + ADAM.least);
      this.values[i]! -= rate * (move + decay * this.values[i]!);
    }
  }
}

interface Step { rate: number; decay: number; share: number; time: number }

export function fitNet(examples: readonly Example[], options: NetOptions): Net {
  const names = [...new Set(examples.flatMap(({ features }) => Object.keys(features)))].sort();
  const scales = scalesOf(names, examples);
  const groups = groupsOf(names, scales, examples);
  const fitting = new Fitting(names.length, options);
  fitting.learn(groups);
  return fitting.net(names, scales);
}

/** The greatest value of each feature: all are learned as shares of it. */
function scalesOf(names: readonly string[], examples: readonly Example[]): Map<string, number> {
  const scales = new Map(names.map((name) => [name, 0]));
  for (const { features } of examples)
    for (const name in features) scales.set(name, Math.max(scales.get(name)!, Math.abs(features[name]!)));
  return scales;
}

function groupsOf(
  names: readonly string[], scales: ReadonlyMap<string, number>, examples: readonly Example[],
): Row[][] {
  const places = new Map(names.map((name, at) => [name, at]));
  const groups = new Map<number, Row[]>();
  examples.forEach(({ features, right, group = -1, weight = 1 }, i) => {
    const told = Object.keys(features).filter((name) => features[name] !== 0);
    const row = {
      at: Int32Array.from(told, (name) => places.get(name)!),
      values: Float64Array.from(told, (name) => features[name]! / scales.get(name)!), right, weight,
    };
    const key = group < 0 ? -i - 1 : group;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  });
  return [...groups.values()];
}

class Fitting {
  private readonly random = chance(7);
  private readonly given: Parameters;
  private readonly alone: Parameters;
  private readonly begins: Parameters;
  private readonly worth: Parameters;
  private readonly constant: Parameters;
  private readonly touched = new Set<number>();
  private readonly options: NetOptions;
  private time = 0;

  constructor(features: number, options: NetOptions) {
    const { units } = options;
    this.options = options;
    this.given = new Parameters(features * units, () => this.normal() * SPREAD.given);
    this.worth = new Parameters(units, () => this.normal() * SPREAD.worth);
    this.alone = new Parameters(features, () => 0);
    this.begins = new Parameters(units, () => 0);
    this.constant = new Parameters(1, () => 0);
  }

  /** A normal distribution (Box and Muller 1958). */
  private normal(): number {
    const [a, b] = [this.random(), this.random()];
    return Math.sqrt(-2 * Math.log(1 - a)) * Math.cos(2 * Math.PI * b);
  }

  learn(groups: readonly (readonly Row[])[]): void {
    const order = groups.map((_, i) => i);
    const { rounds, rate } = this.options;
    for (let round = 0; round < rounds; round += 1) {
      for (let i = order.length - 1; i > 0; i -= 1) {
        const j = Math.floor(this.random() * (i + 1));
        [order[i], order[j]] = [order[j]!, order[i]!];
      }
      const now = rate * (1 - round / rounds) + LAST_RATE;
      for (let from = 0; from < order.length; from += BATCH) {
        const batch = order.slice(from, from + BATCH);
        for (const g of batch) this.look(groups[g]!);
        this.step(now, 1 / batch.length);
      }
    }
  }

  /** Adds the slopes of one group; `slopes` of `boost.ts` has the loss. */
  private look(rows: readonly Row[]): void {
    const { units, dropout } = this.options;
    const kept = Float64Array.from({ length: units }, () => (this.random() < dropout ? 0 : 1 / (1 - dropout)));
    const hidden = rows.map(() => new Float64Array(units));
    const scores = rows.map((row, r) => this.scoreOf(row, hidden[r]!, kept));
    const most = Math.max(0, ...scores);
    const shares = scores.map((score) => Math.exp(score - most));
    const all = shares.reduce((sum, share) => sum + share, Math.exp(-most));
    const right = shares.reduce((sum, share, r) => sum + (rows[r]!.right ? share : 0), 0);
    rows.forEach((row, r) => {
      const slope = row.weight * (shares[r]! / all - (row.right ? shares[r]! / right : 0));
      if (Math.abs(slope) >= LEAST_SLOPE) this.add(row, hidden[r]!, kept, slope);
    });
  }

  private scoreOf({ at, values }: Row, hidden: Float64Array, kept: Float64Array): number {
    const { units } = this.options;
    hidden.set(this.begins.values);
    let score = this.constant.values[0]!;
    for (let i = 0; i < at.length; i += 1) {
      const [feature, value] = [at[i]!, values[i]!];
      score += this.alone.values[feature]! * value;
      for (let k = 0; k < units; k += 1) hidden[k]! += this.given.values[feature * units + k]! * value;
    }
    for (let k = 0; k < units; k += 1) {
      hidden[k] = Math.max(0, hidden[k]!) * kept[k]!;
      score += this.worth.values[k]! * hidden[k]!;
    }
    return score;
  }

  private add({ at, values }: Row, hidden: Float64Array, kept: Float64Array, slope: number): void {
    const { units } = this.options;
    const back = new Float64Array(units);
    this.constant.slopes[0]! += slope;
    for (let k = 0; k < units; k += 1) {
      this.worth.slopes[k]! += slope * hidden[k]!;
      back[k] = hidden[k]! > 0 ? slope * this.worth.values[k]! * kept[k]! : 0;
      this.begins.slopes[k]! += back[k]!;
    }
    for (let i = 0; i < at.length; i += 1) {
      const [feature, value] = [at[i]!, values[i]!];
      this.touched.add(feature);
      this.alone.slopes[feature]! += slope * value;
      for (let k = 0; k < units; k += 1) this.given.slopes[feature * units + k]! += back[k]! * value;
    }
  }

  /** What no group of the batch had stays as it is. */
  private step(rate: number, share: number): void {
    const { units, decay } = this.options;
    this.time += 1;
    const step = { rate, decay, share, time: this.time };
    for (const feature of this.touched) {
      this.given.step(feature * units, (feature + 1) * units, step);
      this.alone.step(feature, feature + 1, step);
    }
    this.touched.clear();
    this.begins.step(0, units, step);
    this.worth.step(0, units, step);
    this.constant.step(0, 1, { ...step, decay: 0 });
  }

  net(names: readonly string[], scales: ReadonlyMap<string, number>): Net {
    const { units } = this.options;
    const hundredths = (value: number): number => Math.round(value * 100) + 0;
    const row = (name: string, at: number): string =>
      lettersOf([this.alone.values[at]!, ...this.given.values.slice(at * units, (at + 1) * units)]
        .map((value) => hundredths(value / scales.get(name)!)));
    return {
      constant: hundredths(this.constant.values[0]!),
      begins: [...this.begins.values].map(hundredths),
      worth: [...this.worth.values].map(hundredths),
      features: Object.fromEntries(names.map((name, at) => [name, row(name, at)])),
    };
  }
}
