// ROUGE (C.-Y. Lin, 2004): n-gram F1, and ROUGE-Lsum, the union of the longest common subsequences over sentences
// that stand a line each. Words of more than three letters are stemmed.
import { stem } from './porter-stem.ts';
import { countOf, f1, sharedCount } from './words.ts';

/** Words up to this many letters stay as they are, as in Google's rouge-score. */
const UNSTEMMED = 3;
const stems = new Map<string, string>();

function stemOf(word: string): string {
  const known = stems.get(word) ?? stem(word);
  stems.set(word, known);
  return known;
}

const tokensOf = (text: string): string[] =>
  (text.toLowerCase().match(/[a-z0-9]+/g) ?? []).map((word) => (word.length <= UNSTEMMED ? word : stemOf(word)));

/** F1 of the n-grams of a candidate against a reference. */
export function rougeN(candidate: string, reference: string, n: number): number {
  const [mine, theirs] = [ngramsOf(candidate, n), ngramsOf(reference, n)];
  const hits = sharedCount(countOf(mine), countOf(theirs));
  return f1(hits / (mine.length || 1), hits / (theirs.length || 1));
}

export function ngramsOf(text: string, n: number): string[] {
  const tokens = tokensOf(text);
  return tokens.slice(0, Math.max(0, tokens.length - n + 1)).map((_, i) => tokens.slice(i, i + n).join(' '));
}

/** F1 of the union LCS; a word counts as often as it stands in both. */
export function rougeLsum(candidate: string, reference: string): number {
  const [mine, theirs] = [linesOf(candidate), linesOf(reference)];
  const [left, right] = [countOf(mine.flat()), countOf(theirs.flat())];
  let hits = 0;
  for (const line of theirs) {
    const union = new Set(mine.flatMap((other) => commonSubsequence(line, other)));
    for (const i of [...union].sort((a, b) => a - b)) if (takeOne(line[i] ?? '', left, right)) hits++;
  }
  return f1(hits / (mine.flat().length || 1), hits / (theirs.flat().length || 1));
}

const linesOf = (text: string): string[][] =>
  text
    .split('\n')
    .map(tokensOf)
    .filter((line) => line.length > 0);

/** Takes a word from both, where both have one left. */
function takeOne(word: string, ...bags: Map<string, number>[]): boolean {
  if (bags.some((bag) => (bag.get(word) ?? 0) === 0)) return false;
  for (const bag of bags) bag.set(word, (bag.get(word) ?? 0) - 1);
  return true;
}

/** Indices into `a` of one longest common subsequence of `a` and `b`. */
function commonSubsequence(a: readonly string[], b: readonly string[]): number[] {
  const width = b.length + 1;
  const lengths = new Uint16Array((a.length + 1) * width);
  const at = (i: number, j: number): number => lengths[i * width + j] ?? 0;
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++)
      lengths[i * width + j] = a[i - 1] === b[j - 1] ? at(i - 1, j - 1) + 1 : Math.max(at(i - 1, j), at(i, j - 1));
  }
  const indices: number[] = [];
  for (let i = a.length, j = b.length; i > 0 && j > 0; ) {
    if (a[i - 1] === b[j - 1]) {
      indices.push(i - 1);
      i--;
      j--;
    } else if (at(i, j - 1) > at(i - 1, j)) j--;
    else i--;
  }
  return indices;
}
