/** An article's words as numbers, and where each word stands: what makes looking a quotation up cheap. */
import { Numbering } from './numbering.ts';
import { eachWord, withSmallStart } from './words.ts';

export interface WordIndex {
  text: string;
  /** UTF-16 offsets of each word, end exclusive. */
  starts: readonly number[];
  ends: readonly number[];
  /** Of each word: its number; the same for words alike. */
  ids: Int32Array;
  /** Of each word: the number that it shares with its like, whether that begins with a capital or not. */
  folded: Int32Array;
  /** Where a folded word stands, in order. */
  placesOf: (folded: number) => Int32Array;
  /** The numbers of a word from elsewhere; -1 where the article has none. */
  lookUp: (key: string) => WordNumbers;
}

interface WordNumbers { id: number; folded: number }

const NONE = -1;

/** Linear in the text. */
export function indexWords(text: string): WordIndex {
  const exact = new Numbering();
  const found: number[] = [];
  const [starts, ends]: [number[], number[]] = [[], []];
  eachWord(text, (start, end, key) => {
    found.push(key === null ? exact.of(text, start, end) : exact.of(key));
    starts.push(start);
    ends.push(end);
  });
  const folds = new Numbering();
  const foldOf = Int32Array.from({ length: exact.size }, (_, id) => folds.of(withSmallStart(exact.key(id))));
  const ids = Int32Array.from(found);
  const folded = ids.map((id) => foldOf[id] ?? NONE);
  return {
    text,
    starts,
    ends,
    ids,
    folded,
    placesOf: places(folded, folds.size),
    lookUp: (key) => ({ id: exact.find(key), folded: folds.find(withSmallStart(key)) }),
  };
}

/** Counting sort: all places of word 0, then those of word 1 … */
function places(folded: Int32Array, kinds: number): (word: number) => Int32Array {
  const from = new Int32Array(kinds + 1);
  for (const word of folded) from[word + 1] = (from[word + 1] ?? 0) + 1;
  for (let word = 0; word < kinds; word++) from[word + 1] = (from[word + 1] ?? 0) + (from[word] ?? 0);
  const next = from.slice();
  const sorted = new Int32Array(folded.length);
  folded.forEach((word, at) => {
    const slot = next[word] ?? 0;
    sorted[slot] = at;
    next[word] = slot + 1;
  });
  return (word) => (word === NONE ? sorted.subarray(0, 0) : sorted.subarray(from[word], from[word + 1]));
}
