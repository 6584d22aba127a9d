/**
 * Whether a word ends as an owner's name does ("Lund’s", "Hess'"). Asked thousands of times an article, so it is read
 * by its last two letters, without a pattern.
 */

const [STRAIGHT, CURLY, SMALL_S] = [0x27, 0x2019, 0x73];
const isMark = (unit: number): boolean => unit === STRAIGHT || unit === CURLY;

/** Letters of the ending: 2 for "’s", 1 for "’", 0 without one. */
export function possessiveLength(word: string): number {
  const last = word.charCodeAt(word.length - 1);
  if (isMark(last)) return 1;
  return last === SMALL_S && isMark(word.charCodeAt(word.length - 2)) ? 2 : 0;
}

export const isPossessive = (word: string): boolean => possessiveLength(word) > 0;

/** "Lund" of "Lund’s". */
export function bareOf(word: string): string {
  const length = possessiveLength(word);
  return length === 0 ? word : word.slice(0, -length);
}

/** With "’s": neither "Hess'" nor a mark that closes. */
export const endsInOwnersS = (word: string): boolean => possessiveLength(word) === 2;

export const withoutOwnersS = (word: string): string => (endsInOwnersS(word) ? word.slice(0, -2) : word);
