/**
 * A text as the words that a quotation must share with its article to be the same words: letters, numbers with their
 * signs, symbols. Marks, spaces and dashes between words are left out, since papers set them by their own rules; a
 * hyphen inside a word stays ("re-sign" is not "resign"), and so does a question mark, which turns what is said.
 */

export interface Word {
  /** UTF-16 offsets in the text, end exclusive. */
  start: number;
  end: number;
  /** As it is compared: apostrophes, hyphens and minus signs in one form, composed (NFC), the case kept. */
  key: string;
}

/** Scripts without spaces between words: each character stands for itself. */
const UNSPACED = ['Han', 'Hiragana', 'Katakana', 'Thai', 'Lao', 'Khmer', 'Myanmar']
  .map((script) => String.raw`\p{Script=${script}}`)
  .join('');
const LETTER = String.raw`(?:(?![${UNSPACED}])[\p{L}\p{M}\p{N}_])`;
const INVISIBLE = String.raw`[\u00ad\u200b-\u200f\u2060\ufeff]`;
/** Between two letters or digits without a space it is part of the word; a long dash never is ("the vote—the last"). */
const JOINT = String.raw`(?:['’ʼ‘‐‑\-–&@/·_]|["״](?=\p{Script=Hebrew})|${INVISIBLE}+)`;
const NUMBER = String.raw`\p{Nd}+(?:[.,:٫٬]\p{Nd}+)*`;
const PATTERN = new RegExp(
  [
    String.raw`(?<![\p{L}\p{N}])[-−‒–](?=\p{Sc}?\p{Nd})`, // a minus
    String.raw`(?<![\p{L}\p{N}])(?:\p{L}\.){1,6}\p{L}(?![\p{L}\p{N}])\.?`, // U.S., a.m
    String.raw`[${UNSPACED}]\p{M}*`,
    String.raw`(?:${NUMBER}|${LETTER})(?:${NUMBER}|${LETTER}|${JOINT}(?=${LETTER}))*`,
    String.raw`[?¿？؟]`,
    String.raw`[\p{Sc}\p{Sm}\p{So}%‰٪#§&@/\\]`,
  ].join('|'),
  'uy',
);

/** Every word of a text, in order. Linear in its length. */
export function wordsIn(text: string): Word[] {
  const words: Word[] = [];
  eachWord(text, (start, end, key) => words.push({ start, end, key: key ?? text.slice(start, end) }));
  return words;
}

/** @param see gets a key where it is not just what stands between the offsets */
export function eachWord(text: string, see: (start: number, end: number, key: string | null) => void): void {
  let start = 0;
  while (start < text.length) {
    if (IS_BETWEEN[text.charCodeAt(start)]) {
      start += 1;
      continue;
    }
    const end = plainWordEnd(text, start);
    if (end > start) see(start, end, null);
    start = end > start ? end : patternWord(text, start, see);
  }
}

/** What never begins a word, of ASCII: nearly all that stands between the words of an English text. */
const BETWEEN = /[\s.,;:!"'()[\]{}]/;
const IS_BETWEEN = Array.from({ length: 128 }, (_, code) => BETWEEN.test(String.fromCharCode(code)));
const SPACE = 32;
const FIRST_SYMBOL = 33;

/** The end of a word of ASCII letters and digits before a space, or a mark and a space; `start` for all else. */
function plainWordEnd(text: string, start: number): number {
  let end = start;
  while (isPlain(text.charCodeAt(end))) end += 1;
  const next = text.charCodeAt(end);
  const isEnd = next === SPACE || (IS_BETWEEN[next] === true && !(text.charCodeAt(end + 1) >= FIRST_SYMBOL));
  return isEnd ? end : start;
}

/** A letter (bit 5 alone tells a capital from its small letter) or a digit, of ASCII. */
const isPlain = (unit: number): boolean =>
  ((unit | SMALL) >= SMALL_A && (unit | SMALL) <= SMALL_Z) || (unit >= DIGIT_0 && unit <= DIGIT_9);
const SMALL = 0b10_0000;
const [SMALL_A, SMALL_Z, DIGIT_0, DIGIT_9] = [0x61, 0x7a, 0x30, 0x39] as const;

function patternWord(
  text: string,
  start: number,
  see: (start: number, end: number, key: string | null) => void,
): number {
  PATTERN.lastIndex = start;
  const found = PATTERN.exec(text)?.[0];
  if (found === undefined) return start + 1;
  const end = start + found.length;
  see(start, end, keyOf(found));
  return end;
}

const SINGLE_LETTERS = /^(?:\p{L}\.){1,6}\p{L}\.?$/u;

/** "U.S." and "US", "don’t" and "don't", "84–99" and "84-99" are one word each. */
function keyOf(word: string): string {
  const bare = SINGLE_LETTERS.test(word) ? word.replaceAll('.', '') : word;
  return bare
    .replace(/[’ʼ‘]/g, "'")
    .replace(/[‐‑–−‒]/g, '-')
    .replaceAll('״', '"')
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/[？؟]/g, '?')
    .normalize('NFC');
}

/** With its first letter small, as it would stand within a sentence. */
export function withSmallStart(key: string): string {
  const [first = ''] = key;
  return first.toLowerCase() + key.slice(first.length);
}
