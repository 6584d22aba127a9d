/**
 * Has a text in small letters no others than those of ASCII? For those a class of letters can be written out, "a-z",
 * and is read in a third of the time: V8 calls a table for `\p{L}`.
 */
export const hasPlainLetters = (lower: string): boolean => PLAIN.test(lower);

/** ASCII, typographic marks and spaces. */
const PLAIN = /^[\0-\x7f\u2000-\u206f]*$/;
