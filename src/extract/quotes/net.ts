/**
 * A small neural net: how well a candidate fits, told by features that were fitted together. One layer of rectified
 * units beside a straight part (Cheng et al. 2016, "wide and deep"). Plain data, fitted by a script.
 */
import type { Features } from './trees.ts';

export interface Net {
  /** All other numbers are hundredths. */
  constant: number;
  /** What each unit begins with, and what it is worth. */
  begins: readonly number[];
  worth: readonly number[];
  /** By feature: what it is worth by itself, then what it gives to each unit. */
  features: Readonly<Record<string, readonly number[]>>;
}

const HUNDREDTHS = 0.01;

/** A feature that is not there is 0, as in `trees.ts`; of two values of one name the later one counts. */
export function compiledNet({ constant, begins, worth, features }: Net): (of: Features) => number {
  const names = Object.keys(features);
  const places = new Map(names.map((name, at) => [name, at]));
  const width = begins.length;
  const alone = Float64Array.from(names, (name) => features[name]![0]! * HUNDREDTHS);
  const given = Float64Array.from(names.flatMap((name) => features[name]!.slice(1)), (value) => value * HUNDREDTHS);
  const start = Float64Array.from(begins, (value) => value * HUNDREDTHS);
  const units = new Float64Array(width);
  const seen = new Int32Array(names.length);
  let call = 0;
  return ({ names: told, values }) => {
    units.set(start);
    call += 1;
    let sum = constant * HUNDREDTHS;
    for (let i = told.length - 1; i >= 0; i -= 1) {
      const at = places.get(told[i]!);
      if (at === undefined || seen[at] === call) continue;
      seen[at] = call;
      const value = values[i]!;
      sum += alone[at]! * value;
      const from = at * width;
      for (let k = 0; k < width; k += 1) units[k]! += given[from + k]! * value;
    }
    for (let k = 0; k < width; k += 1) if (units[k]! > 0) sum += units[k]! * worth[k]! * HUNDREDTHS;
    return sum;
  };
}
