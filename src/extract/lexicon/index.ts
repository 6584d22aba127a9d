/** The lexicon of a language; a language without one has none, and its speakers stay untold. */
import { en } from './en.ts';
import type { Lexicon } from './lexicon.ts';

const LEXICONS: Record<string, Lexicon> = { en };

/** The word lists for a primary language subtag, or null where we have none. */
export function lexiconFor(language: string): Lexicon | null {
  return Object.hasOwn(LEXICONS, language) ? (LEXICONS[language] ?? null) : null;
}
