/** Whole numbers in words: tens and ones add up, scales multiply: "two hundred and six thousand" = 206,000. */
import type { NumberLexicon } from './number-lexicon.ts';
import { joined, type Read } from './read-number.ts';
import type { Word } from './words.ts';

/** A scale of a thousand or more closes what stands before it. */
const THOUSAND = 1000;
const HUNDRED = 100;
const TEN = 10;
/** French counts from sixty and eighty on to nineteen more: "quatre-vingt-dix". */
const [FOUR, TWENTY, FOUR_TWENTIES] = [4, 20, 80];
const SCORES: ReadonlySet<number> = new Set([60, FOUR_TWENTIES]);
/** "And" joins what follows to twenty and more: "two hundred and six", not "six and seven". */
const JOINED_FROM = 20;

interface Sum {
  total: number;
  part: number;
  highest: number;
}

export function readCardinal(text: string, words: Word[], i: number, lexicon: NumberLexicon): Read {
  const first = words[i];
  const begun = first === undefined ? null : beginning(text, words, i, lexicon);
  if (first === undefined || begun === null) return null;
  const sum: Sum = { total: 0, part: begun, highest: Number.POSITIVE_INFINITY };
  let next = i + 1;
  if (lexicon.bare.has(first.lower) && begun >= THOUSAND) Object.assign(sum, { total: begun, part: 0, highest: begun });
  for (;;) {
    const skip = joins(text, words, next, sum, lexicon) ? 1 : 0;
    const word = words[next + skip];
    if (word === undefined || !joined(text, words[next + skip - 1], word)) break;
    if (!take(sum, word.lower, skip === 1, lexicon)) break;
    next += skip + 1;
  }
  const end = words[next - 1]?.end ?? first.end;
  const single = next === i + 1 && lexicon.ones.has(first.lower);
  return { number: { start: first.start, end, value: sum.total + sum.part, kind: 'cardinal', single }, next };
}

/** What the first word is worth: a cardinal, a scale that stands alone, or an article before a scale. */
function beginning(text: string, words: Word[], i: number, lexicon: NumberLexicon): number | null {
  const first = words[i];
  if (first === undefined) return null;
  const cardinal = lexicon.cardinalOf(first.lower);
  if (cardinal !== undefined) return cardinal;
  if (lexicon.bare.has(first.lower) && !isPercent(words[i - 1])) return lexicon.scales.get(first.lower) ?? null;
  const second = words[i + 1];
  return lexicon.ones.has(first.lower) && joined(text, first, second) && lexicon.scales.has(second?.lower ?? '')
    ? 1
    : null;
}

/** "pour cent", "per cento": no hundred of anything. */
const isPercent = (before: Word | undefined): boolean => /^(?:pour|per|por)$/.test(before?.lower ?? '');

function joins(text: string, words: Word[], next: number, { part }: Sum, lexicon: NumberLexicon): boolean {
  const word = words[next];
  if (word === undefined || !lexicon.joiners.has(word.lower) || !joined(text, words[next - 1], word)) return false;
  return part === 0 || part >= JOINED_FROM;
}

/** Adds a word to the sum; false where it is no part of the number. */
function take(sum: Sum, word: string, isJoined: boolean, lexicon: NumberLexicon): boolean {
  const scale = isJoined ? undefined : lexicon.scales.get(word);
  const isScore = lexicon.language === 'fr' && /^vingts?$/.test(word) && sum.part % HUNDRED === FOUR;
  if (isScore) sum.part += FOUR_TWENTIES - FOUR; // "quatre-vingts"
  else if (scale !== undefined && scale > sum.highest) {
    // "mil millones", "lakh crore": all that stands before is multiplied
    Object.assign(sum, { total: (sum.total + sum.part) * scale, part: 0, highest: scale });
  } else if (scale !== undefined) multiply(sum, scale);
  else return add(sum, lexicon.cardinalOf(word), lexicon.language);
  return true;
}

function multiply(sum: Sum, scale: number): void {
  sum.part = (sum.part === 0 ? 1 : sum.part) * scale;
  if (scale < THOUSAND) return;
  Object.assign(sum, { total: sum.total + sum.part, part: 0, highest: scale });
}

function add(sum: Sum, cardinal: number | undefined, language: string): boolean {
  if (cardinal === undefined || !adds(sum, cardinal, language)) return false;
  sum.part += cardinal;
  return true;
}

/** Seven may follow twenty or two hundred, never six: "five six" are two numbers. */
function adds({ part, total }: Sum, cardinal: number, language: string): boolean {
  if (cardinal <= 0) return false;
  const tens = part % HUNDRED;
  if (part === 0) return total > 0;
  if (tens === 0) return cardinal < HUNDRED;
  if (language === 'fr' && SCORES.has(tens)) return cardinal < TWENTY; // "soixante-dix", "quatre-vingt-onze"
  return tens % TEN === 0 && tens >= JOINED_FROM && cardinal < TEN;
}
