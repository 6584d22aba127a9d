/**
 * Long lists of words that are only ever asked for a word: a table of where each begins in its list (open addressing,
 * Knuth, The Art of Computer Programming, vol. 3, 6.4), at ten bytes a word. A set takes some sixty for a string and
 * its entry, and the lists of names hold a hundred thousand.
 */

/** Places for one word: half of them stay free, so that a search ends soon. */
const ROOM = 2;
const LINE = 0x0a;

export interface WordTable {
  has: (word: string) => boolean;
  /** Which of the lists names the word, the first if several do; −1 for none. */
  listOf: (word: string) => number;
}

/**
 * @param lists at most 255, in lines; each word once or more often, none with the separator in it
 * @param separator one character, or the end of a line
 */
export function wordTable(separator: ' ' | ',', ...lists: readonly string[]): WordTable {
  const all = lists.map((list) => placedWords(separator, list));
  const count = all.reduce((sum, { words }) => sum + words.length, 0);
  const mask = 2 ** Math.ceil(Math.log2(Math.max(1, count * ROOM))) - 1;
  /** One more than where the word begins; 0 is a free place. */
  const starts = new Uint32Array(mask + 1);
  const owners = new Uint8Array(mask + 1);
  const breaks = separator.charCodeAt(0);
  const isAt = (place: number, word: string): boolean => {
    const list = lists[owners[place]!]!;
    const start = starts[place]! - 1;
    const next = list.charCodeAt(start + word.length); // not a number where the list ends
    return (next === breaks || next === LINE || Number.isNaN(next)) && list.startsWith(word, start);
  };
  const placeOf = (word: string): number => {
    let place = hashOf(word) & mask;
    while (starts[place] !== 0 && !isAt(place, word)) place = (place + 1) & mask;
    return place;
  };
  all.forEach(({ words, at }, owner) => words.forEach((word, i) => {
    const place = placeOf(word);
    if (starts[place] !== 0) return; // an earlier list has it
    starts[place] = at[i]! + 1;
    owners[place] = owner;
  }));
  const listOf = (word: string): number => {
    if (word === '') return -1;
    const place = placeOf(word);
    return starts[place] === 0 ? -1 : owners[place]!;
  };
  return { listOf, has: (word) => listOf(word) >= 0 };
}

/** Every word of such a list. */
export const wordsOfList = (separator: ' ' | ',', list: string): string[] => placedWords(separator, list).words;

/** By `split`, which is many times as fast as a loop that has not run yet. */
function placedWords(separator: string, list: string): { words: string[]; at: number[] } {
  const words: string[] = [];
  const at: number[] = [];
  let start = 0;
  for (const line of list.split('\n')) {
    for (const word of line.split(separator)) {
      if (word !== '') at[words.push(word) - 1] = start;
      start += word.length + 1;
    }
  }
  return { words, at };
}

/** Of its length and six of its letters: a hash of all of them takes longer than to compare two words. */
function hashOf(word: string): number {
  const { length } = word;
  let hash = mixed(length, word.charCodeAt(0));
  hash = mixed(hash, word.charCodeAt(1));
  hash = mixed(hash, word.charCodeAt(2));
  hash = mixed(hash, word.charCodeAt(length >> 1));
  hash = mixed(hash, word.charCodeAt(length - 2));
  hash = mixed(hash, word.charCodeAt(length - 1));
  return hash ^ (hash >>> FOLD);
}
/** FNV-1a (Fowler, Noll, Vo). A place that the word has not is no number, and counts 0. */
const mixed = (hash: number, unit: number): number => Math.imul(hash ^ unit, PRIME);
const PRIME = 0x01000193;
/** The upper bits are mixed best. */
const FOLD = 15;
