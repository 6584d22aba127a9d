/** Is this an everyday English word? A capitalised word that is none is a name, wherever it stands. */
import { ENGLISH_WORDS } from './lists/english-words.ts';

let known: ReadonlySet<string> | undefined;
const everyday = (): ReadonlySet<string> => (known ??= new Set(ENGLISH_WORDS.trim().split(/\s+/)));

/** Endings of words that are made from others, and what stands in their place there: "studies" from "study". */
const ENDINGS: readonly (readonly [ending: string, base: string])[] = [
  ['s', ''], ['es', ''], ['ies', 'y'], ['ed', ''], ['d', ''], ['ied', 'y'], ['ing', ''], ['ing', 'e'], ['ly', ''],
  ['er', ''], ['r', ''],
];

export const isEnglishWord = (lower: string): boolean =>
  everyday().has(lower) ||
  ENDINGS.some(([ending, base]) => lower.endsWith(ending) && everyday().has(lower.slice(0, -ending.length) + base));
