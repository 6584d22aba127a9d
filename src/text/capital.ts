/** Does a word begin with a capital? Asked thousands of times an article: of ASCII no pattern is needed. */

const CAPITAL = /^\p{Lu}/u;
const ASCII_END = 0x80;
const CODE_A = 0x41;
const CODE_Z = 0x5a;

/** The same as `/^\p{Lu}/u.test(text)`. */
export function startsWithCapital(text: string): boolean {
  const code = text.charCodeAt(0);
  return code < ASCII_END ? code >= CODE_A && code <= CODE_Z : CAPITAL.test(text);
}
