/** Does a word begin with a capital, or a small letter? Asked thousands of times an article: ASCII needs no pattern. */

const CAPITAL = /^\p{Lu}/u;
const ASCII_END = 0x80;
const CODE_A = 0x41;
const CODE_Z = 0x5a;

/** The same as `/^\p{Lu}/u.test(text)`. */
export function startsWithCapital(text: string): boolean {
  const code = text.charCodeAt(0);
  return code < ASCII_END ? code >= CODE_A && code <= CODE_Z : CAPITAL.test(text);
}

/** "NEW DELHI" as "New Delhi", which lists of names have. */
export const inTitleCase = (text: string): string =>
  text.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());

const SMALL = /^\p{Ll}/u;
const CODE_SMALL_A = 0x61;
const CODE_SMALL_Z = 0x7a;

/** The same as `/^\p{Ll}/u.test(text)`. */
export function startsWithSmall(text: string): boolean {
  const code = text.charCodeAt(0);
  return code < ASCII_END ? code >= CODE_SMALL_A && code <= CODE_SMALL_Z : SMALL.test(text);
}
