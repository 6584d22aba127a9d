/** Which of what is gone became which of what is new: pairs that share most of their words, the likest first. */
import { withSmallStart, wordsIn } from '../check/words.ts';

export interface Paired<T> { pairs: [was: T, is: T][]; gone: T[]; come: T[] }

/**
 * Pairs items that are the same by a key, each once and in order; the rest is gone, or has come.
 */
export function pairSame<T>(was: readonly T[], is: readonly T[], keyOf: (item: T) => string): Paired<T> {
  const waiting = Map.groupBy(is, keyOf);
  const pairs: [T, T][] = [];
  const gone: T[] = [];
  for (const item of was) {
    const same = waiting.get(keyOf(item))?.shift();
    if (same === undefined) gone.push(item);
    else pairs.push([item, same]);
  }
  return { pairs, gone, come: [...waiting.values()].flat() };
}

/**
 * @param wordsOf the text that tells whether two are the same thing in other words
 * @param least 0–1: share of words in common (Dice's coefficient) from which they are
 */
export function pairAlike<T>(
  was: readonly T[],
  is: readonly T[],
  wordsOf: (item: T) => string,
  least: number,
): Paired<T> {
  const counted = new Map([...was, ...is].map((item) => [item, countWords(wordsOf(item))]));
  const alike = was
    .flatMap((from) => is.map((to) => ({ from, to, likeness: likeness(counted.get(from), counted.get(to)) })))
    .filter((pair) => pair.likeness >= least)
    .sort((a, b) => b.likeness - a.likeness);
  const taken = new Set<T>();
  const pairs: [T, T][] = [];
  for (const { from, to } of alike) {
    if (taken.has(from) || taken.has(to)) continue;
    taken.add(from).add(to);
    pairs.push([from, to]);
  }
  pairs.sort(([a], [b]) => was.indexOf(a) - was.indexOf(b));
  return { pairs, gone: was.filter((item) => !taken.has(item)), come: is.filter((item) => !taken.has(item)) };
}

interface Bag { counts: Map<string, number>; size: number }

function countWords(text: string): Bag {
  const counts = new Map<string, number>();
  const words = wordsIn(text);
  for (const { key } of words) {
    const folded = withSmallStart(key);
    counts.set(folded, (counts.get(folded) ?? 0) + 1);
  }
  return { counts, size: words.length };
}

function likeness(a: Bag | undefined, b: Bag | undefined): number {
  if (!a || !b || a.size + b.size === 0) return 0;
  const [small, large] = a.counts.size < b.counts.size ? [a, b] : [b, a];
  let shared = 0;
  for (const [word, count] of small.counts) shared += Math.min(count, large.counts.get(word) ?? 0);
  return (2 * shared) / (a.size + b.size);
}
