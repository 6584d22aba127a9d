/** A passage with what a reader of the card knows beside it, as its signs are read. */
import type { Document, Token } from '../../text/document.ts';
import type { SenseWords } from './sense-words.ts';

/** What a reader of the card knows beside the passage. */
export interface Known {
  headline: string;
  /** Full names of the article's people. */
  names: readonly string[];
  /** Whose words they are, where it is speech: whoever else the headline names is "he" or "she" there. */
  speaker: string | null;
}

export interface Passage {
  document: Document;
  tokens: readonly Token[];
  known: Known;
  words: SenseWords;
  /** The words that stand beside the passage, in lower case. */
  beside: readonly string[];
}

/** Letters that two forms of one noun share. */
const STEM = 6;

export const stemOf = (lower: string): string => lower.replace(/['’]s$/, '').slice(0, STEM);
export const lastWord = (name: string): string => /\S+$/u.exec(name)?.[0] ?? name;
export const isCapital = ({ text }: Token): boolean => /^\p{Lu}/u.test(text);

/** A sentence that opens with one of these names nothing yet. */
export const EMPTY_HEAD: ReadonlySet<string> = new Set(
  (
    'the after before as when while if in on at for with by from under once since until although because despite ' +
      'nach vor bei mit wenn als en dans après con dopo após com por per to not even just only now here there what ' +
      'how why'
  ).split(' '),
);
