/** The lexicon of a language; one that we have no words of gets an empty one, and its speakers stay untold. */
import { en } from './en.ts';
import { plain } from './plain.ts';
import type { Lexicon } from './lexicon.ts';

const LEXICONS: Record<string, Lexicon> = { en };

/** The word lists for a primary language subtag. */
export function lexiconFor(language: string): Lexicon {
  return (Object.hasOwn(LEXICONS, language) ? LEXICONS[language] : undefined) ?? plain(language);
}
