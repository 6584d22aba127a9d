/** Every place where a run of words stands in an article, its first letter large or small. */
import type { WordIndex } from './word-index.ts';
import type { Word } from './words.ts';

/**
 * Indices of the words that a match begins with, in order. Linear in the article at worst: words that are rare are
 * looked up, a run of common ones is searched for by Knuth, Morris and Pratt's algorithm.
 */
export function findWords(index: WordIndex, run: readonly Pick<Word, 'key'>[]): number[] {
  const numbers = run.map(({ key }) => index.lookUp(key));
  const [first, ...rest] = numbers;
  if (!first || first.folded < 0 || rest.some(({ id }) => id < 0)) return [];
  const pattern = Int32Array.from(numbers, ({ id }) => id);
  const places = numbers.map(({ folded }) => index.placesOf(folded));
  const anchor = places.reduce((best, { length }, at) => (length < (places[best]?.length ?? 0) ? at : best), 0);
  const rarest = places[anchor] ?? new Int32Array();
  if (rarest.length * run.length > index.ids.length) return byAutomaton(index, first.folded, pattern);
  const found: number[] = [];
  for (const place of rarest) if (standsAt(index, first.folded, pattern, place - anchor)) found.push(place - anchor);
  return found;
}

function standsAt({ ids, folded }: WordIndex, first: number, pattern: Int32Array, start: number): boolean {
  if (start < 0 || start + pattern.length > ids.length || folded[start] !== first) return false;
  for (let i = 1; i < pattern.length; i++) if (ids[start + i] !== pattern[i]) return false;
  return true;
}

/** The first word apart, since its case is free: the rest is searched for, and the first one looked at before it. */
function byAutomaton({ ids, folded }: WordIndex, first: number, pattern: Int32Array): number[] {
  const rest = pattern.subarray(1);
  const found: number[] = [];
  if (rest.length === 0) {
    folded.forEach((word, at) => void (word === first && found.push(at)));
    return found;
  }
  const borders = bordersOf(rest);
  let matched = 0;
  for (let at = 1; at < ids.length; at++) {
    while (matched > 0 && ids[at] !== rest[matched]) matched = borders[matched - 1] ?? 0;
    if (ids[at] === rest[matched]) matched += 1;
    if (matched < rest.length) continue;
    const start = at - rest.length;
    if (folded[start] === first) found.push(start);
    matched = borders[matched - 1] ?? 0;
  }
  return found;
}

/** Of each prefix the longest proper prefix of it that is its end as well. */
function bordersOf(run: Int32Array): Int32Array {
  const borders = new Int32Array(run.length);
  let length = 0;
  for (let at = 1; at < run.length; at++) {
    while (length > 0 && run[at] !== run[length]) length = borders[length - 1] ?? 0;
    if (run[at] === run[length]) length += 1;
    borders[at] = length;
  }
  return borders;
}
