/**
 * Small words of each language by the English word that does the same work (`smallWords` of its lexicon): before a
 * name, "in", "im", "en" and "dans" tell of a place alike, so that what one language teaches of names holds in the
 * others.
 */
import type { Lexicon } from '../../lexicon/lexicon.ts';

const known = new Map<string, ReadonlyMap<string, string>>();

function wordsOf({ language, smallWords = '' }: Lexicon): ReadonlyMap<string, string> {
  const told = known.get(language);
  if (told) return told;
  const words = new Map<string, string>();
  for (const group of smallWords.split(',')) {
    const [own = '', english = ''] = group.split(':');
    for (const word of own.trim().split(/\s+/)) if (word) words.set(word, english);
  }
  known.set(language, words);
  return words;
}

/** The English word that does what this one does; the word itself where it is English, "" where the table has none. */
export const inEnglish = (lexicon: Lexicon, lower: string): string =>
  lexicon.language === 'en' ? lower : (wordsOf(lexicon).get(lower) ?? '');
