/** Patterns that are put together: of lines, of lists of words, of an article's own words. */
import { letters } from './letters.ts';

/**
 * One pattern from its parts, in their order, so that a long list of words stands in lines of a width that can be read:
 * `pattern('iu', '^(?:this|that|', 'these|those)$')`. Flags go first, for they hold for every part.
 */
export const pattern = (flags: string, ...parts: readonly string[]): RegExp =>
  new RegExp(letters(parts.join('')), flags);

/**
 * The same, made when it is first asked for. A pattern that is written out costs its time while the source is read:
 * V8 reads the tables of every class of letters in it, wherever it stands.
 */
export function patternOnce(flags: string, ...parts: readonly string[]): () => RegExp {
  let made: RegExp | undefined;
  return () => (made ??= pattern(flags, ...parts));
}

/**
 * A look ahead at what phrases may begin with, "as for|by then" → `(?=[ab])`, to go before all else in their pattern.
 * Most patterns of phrases begin with "no letter before", and a class of letters is a table of 700 ranges: so it is
 * asked where a phrase may begin, not at every letter of a sentence. Empty where one begins with no plain letter.
 */
export function headOf(...alternatives: readonly string[]): string {
  const phrases = alternatives.flatMap((some) => some.replace(/\([^()]*\)/g, '()').split('|'));
  const heads = phrases.map((phrase) => /^\p{L}(?![?*{])/u.exec(phrase)?.[0]);
  return heads.includes(undefined) ? '' : `(?=[${[...new Set(heads)].join('')}])`;
}

/** Words of a list or of an article as a part of a pattern. */
export const escaped = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
