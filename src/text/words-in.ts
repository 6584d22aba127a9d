/**
 * Which words an article has at all: a pattern for a phrase need not be tried on each of its sentences where a word of
 * the phrase stands nowhere.
 */
import type { Document } from './document.ts';
import { oncePer } from './memo.ts';

/** Other letters than of ASCII may be marks, or a letter that patterns take for another: "ſ" for "s". */
const PLAIN = /^[a-z]+$/;
/** A pattern may ask for no letter behind a word, or for no number either: "however2" is read as both. */
const APART = [/[^\p{L}\p{N}]+/u, /[^\p{L}]+/u];

/** Runs of letters, in small letters, each once: "either-or" is "either" and "or". */
export const wordsIn = oncePer(({ tokens }: Document): ReadonlySet<string> => {
  const words = new Set<string>();
  for (const { kind, lower } of tokens) {
    if (kind === 'punctuation' || kind === 'mark' || words.has(lower)) continue;
    if (PLAIN.test(lower)) words.add(lower);
    else for (const apart of APART) for (const word of lower.replaceAll('ſ', 's').split(apart)) words.add(word);
  }
  return words;
});

/**
 * The words that a phrase of a pattern cannot do without: "on", "the" and "other" of "on the other hand(?:le)?". None
 * are known of one with alternatives outside brackets, "never|no longer": either half does.
 */
export function wordsNeeded(phrase: string): readonly string[] {
  const bare = phrase.replace(/\([^()]*\)[?*+]?/g, '#');
  return bare.includes('|') ? [] : bare.split(' ').filter((word) => /^\p{Ll}+$/u.test(word));
}
