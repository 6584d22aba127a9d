/** Patterns of phrases, as the lists of sense-phrases.ts are made into them: at the head of a sentence, or anywhere. */
import { headOf } from '../../pattern.ts';
import { wordsNeeded } from '../../text/words-in.ts';

/** "In response to the fire" says to what; a space stands for any. */
const SAYS_WHAT = '(?!\\s(?:to|of|for|than|zu|von|de|du|des|à|a|di|da|do)(?!\\p{L}))';
const phrase = (before: string, phrases: readonly string[], after = ''): RegExp =>
  new RegExp(`${before}(?:${phrases.join('|').replaceAll(' ', '\\s+')})(?![\\p{L}\\p{N}])${after}`, 'iu');
/** Any of these where a sentence begins, or anywhere. */
const head = '^[^\\p{L}\\p{N}]*';
export const joins = (phrases: readonly string[]): RegExp => phrase(head, phrases, SAYS_WHAT);
export const opening = (phrases: readonly string[]): RegExp => phrase(head, phrases);
export const within = (phrases: readonly string[]): RegExp =>
  phrase(`${headOf(...phrases)}(?<![\\p{L}\\p{N}])`, phrases);

/** Behind a few words that open the sentence. */
export const early = (one: string): RegExp =>
  new RegExp(`(?<=^[^\\p{L}\\p{N}]*(?:[\\p{L}’'-]+\\s){1,3})(?:${one.replaceAll(' ', '\\s')})(?!\\p{L})`, 'iu');

/** Phrases that few articles have, and the words that each of them cannot do without. */
export interface Rare { pattern: RegExp; needs: readonly (readonly string[])[] }
export const rare = (phrases: readonly string[]): Rare =>
  ({ pattern: within(phrases), needs: phrases.map(wordsNeeded) });

export interface SensePhrases {
  /** Opens a sentence and points to the one before it: "In doing so, …", "On the other hand, …". */
  joining: RegExp;
  /** Opens a condition or a concession: what follows holds only under it. */
  condition: RegExp;
  /** The first half of a pair, and its second: "not only … but also". */
  pairs: readonly (readonly [first: Rare, second: RegExp])[];
  /** One of a row whose others stand elsewhere: "the third", "die zweite Variante". */
  ordinal: RegExp;
  /** A word that points and that other words are spelled like: "of that tenderness", but not "said that ferries". */
  pointing: RegExp | null;
  /** A mood that says: somebody else's word ("er sei krank", "il serait malade"); null where there is none. */
  told: Rare | null;
  /** Words that say whose word it is. */
  source: RegExp;
}
