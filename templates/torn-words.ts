/**
 * A word that is wider than its column is parted with a hyphen at each line's end, before a consonant that a vowel
 * follows where one is near: “Rindfleischeti-kettierung”. The rules of each language are not known here.
 */
import { pattern } from '../src/pattern.ts';

/** Scripts that part their words with a hyphen. */
const WORD = /[\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Greek}\p{M}]+/gu;
const VOWELS =
  'aeiouyàáâãäåæèéêëìíîïòóôõöøœùúûüýąęėįųūőű' +
  'аеёиоуыэюяєіїαεηιουωάέήίόύώ';
/** One sound of several letters is not parted. */
const SOUND = /^(?:sc|ch|ck|th|ph|sh|qu)/iu;
const SYLLABLE = pattern('iu', String.raw`^(?:sch|ch|th|ph|sh|qu|[^${VOWELS}\p{M}])[${VOWELS}]`);
/** So far back from the line's end a place to part is looked for, and so many letters stand alone on no line. */
const FAR = 6;
const FEWEST = 3;
const BREAK = '-\u200b';

/** @param fits whether so much of a word, with its hyphen, goes on a line */
export function partTornWords(text: string, fits: (part: string) => boolean): string {
  return text.replace(WORD, (word) => (fits(word) ? word : parts(word, fits).join(BREAK)));
}

function parts(word: string, fits: (part: string) => boolean): string[] {
  const letters = word.match(/\P{M}\p{M}*/gu) ?? [word];
  const found: string[] = [];
  let from = 0;
  while (from < letters.length) {
    let to = from + 1;
    while (to < letters.length && fits(`${letters.slice(from, to + 1).join('')}-`)) to += 1;
    const end = to < letters.length ? placeToPart(letters, from, to) : to;
    found.push(letters.slice(from, end).join(''));
    from = end;
  }
  return found;
}

/** The nearest beginning of a syllable at or before `to`, else `to` itself. */
function placeToPart(letters: readonly string[], from: number, to: number): number {
  const last = Math.min(to, letters.length - FEWEST);
  for (let at = last; at > Math.max(from + FEWEST, to - FAR); at -= 1)
    if (isSyllable(letters.slice(at - 1, at + LONGEST_ONSET))) return at;
  return to;
}

/** "sch" and its vowel. */
const LONGEST_ONSET = 4;

const isSyllable = ([before, ...onset]: string[]) =>
  SYLLABLE.test(onset.join('')) && !SOUND.test(`${before}${onset[0]}`);
