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
  /** By feature: what it is worth by itself, then what it gives to each unit; in letters, as `numbersIn` reads them. */
  features: Readonly<Record<string, string>>;
}

/** Numbers less than this are a letter each; of greater ones the first letter tells how often it is held. */
const DIGITS = 80;
/** ASCII in order, but for the backslash and what makes "=>": a file with an arrow in it is no mere data. */
const LETTERS = Array.from({ length: 86 }, (_, i) => String.fromCharCode('#'.charCodeAt(0) + i))
  .filter((letter) => !'\\>'.includes(letter)).join('');

const DIGIT_AT = new Uint8Array(128);
for (let digit = 0; digit < LETTERS.length; digit += 1) DIGIT_AT[LETTERS.charCodeAt(digit)] = digit;

/**
 * Whole numbers as letters, where figures and commas take three times the room of a deploy: 0, -1, 1, -2 … are 0, 1, 2,
 * 3 … (zigzag), and most are less than 80.
 * @throws of a number of 200 and more, which no weight in hundredths has come near
 */
export function lettersOf(numbers: readonly number[]): string {
  return numbers.map((number) => {
    const zigzag = number < 0 ? -2 * number - 1 : 2 * number;
    const held = Math.floor(zigzag / DIGITS);
    if (DIGITS + held > LETTERS.length) throw new RangeError(`There is no letter for ${number}`);
    return (held > 0 ? LETTERS[DIGITS + held - 1]! : '') + LETTERS[zigzag % DIGITS]!;
  }).join('');
}

function numbersIn(letters: string): number[] {
  const numbers: number[] = [];
  let held = 0;
  for (let i = 0; i < letters.length; i += 1) {
    const digit = DIGIT_AT[letters.charCodeAt(i)]!;
    if (digit >= DIGITS) {
      held = digit - DIGITS + 1;
      continue;
    }
    const zigzag = held * DIGITS + digit;
    numbers.push(zigzag % 2 === 0 ? zigzag / 2 : -(zigzag + 1) / 2);
    held = 0;
  }
  return numbers;
}

const HUNDREDTHS = 0.01;

/** A feature that is not there is 0, as in `trees.ts`; of two values of one name the later one counts. */
export function compiledNet({ constant, begins, worth, features }: Net): (of: Features) => number {
  const names = Object.keys(features);
  const places = new Map(names.map((name, at) => [name, at]));
  const width = begins.length;
  const rows = names.map((name) => numbersIn(features[name]!));
  const alone = Float64Array.from(rows, ([own = 0]) => own * HUNDREDTHS);
  const given = Float64Array.from(rows.flatMap((row) => row.slice(1)), (value) => value * HUNDREDTHS);
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
