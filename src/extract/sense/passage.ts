/** A passage with what a reader of the card knows beside it, as its signs are read. */
import { startsWithCapital } from '../../text/capital.ts';
import type { Document, Token } from '../../text/document.ts';
import { oncePer } from '../../text/memo.ts';
import { withoutOwnersS } from '../../text/possessive.ts';
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

/** What is asked of `Known` for every word of a passage. */
interface ReadKnown {
  /** The same for all that say the same. */
  key: string;
  /** The words that stand beside the passage, in lower case, each once. */
  words: readonly string[];
  /** All words of the names. */
  people: ReadonlySet<string>;
}

export const readKnown = oncePer(
  (known: Known): ReadKnown => ({
    key: [known.speaker, known.headline, ...known.names].join('|'),
    words: [...new Set(wordsOf(`${known.headline} ${known.speaker ?? ''}`))],
    people: new Set(known.names.flatMap((name) => name.split(/\s+/))),
  }),
);

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}'’-]+/gu) ?? [];

/** Letters that two forms of one noun share. */
const STEM = 6;

export const stemOf = (lower: string): string => withoutOwnersS(lower).slice(0, STEM);
export const lastWord = (name: string): string => {
  const last = name.slice(name.lastIndexOf(' ') + 1);
  return last === '' || /\s/.test(last) ? (/\S+$/u.exec(name)?.[0] ?? name) : last;
};
export const isCapital = ({ text }: Token): boolean => startsWithCapital(text);

/** A sentence that opens with one of these names nothing yet. */
export const EMPTY_HEAD: ReadonlySet<string> = new Set(
  (
    'the after before as when while if in on at for with by from under once since until although because despite ' +
      'nach vor bei mit wenn als en dans après con dopo após com por per to not even just only now here there what ' +
      'how why'
  ).split(' '),
);
