/** The word after a number, with or without a space between, also where no spaces part words. */
import { lexiconOfNumbers } from '../numbers/number-lexicon.ts';
import { UNSPACED } from '../numbers/scale-words.ts';
import { UNIT_OF } from './lexicon.ts';

/** A run of more letters is no word: it would be followed to its end for every number of an unspaced page. */
const NEXT = /([\s\u00a0\u202f-]?)(°[CF]?(?!\p{L})|[%$€£₽₴₹₺₩₪℃℉]|zł(?!\p{L})|[\p{L}\p{M}]{1,64}(?:\/h)?)(\.?)/uy;
export const NO_SPACES = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}ー]+$/u;

/** Where no spaces part words, the longest known word counts: "亿元" is 亿, then 元. By the first letter, longest first. */
const GLUED_WORDS = new Map([...UNSPACED].map((language) => [language, byFirstLetter(language)]));

function byFirstLetter(language: string): Map<string, string[]> {
  const known = [...lexiconOfNumbers(language).scales.keys(), ...UNIT_OF.keys()].filter((word) => NO_SPACES.test(word));
  const letters = new Map<string, string[]>();
  for (const word of known.sort((a, b) => b.length - a.length)) {
    const first = word[0] ?? '';
    letters.set(first, [...(letters.get(first) ?? []), word]);
  }
  return letters;
}

function gluedNext(text: string, at: number, language: string): Next | null {
  const gap = /\s/.test(text[at] ?? '') ? 1 : 0;
  const known = GLUED_WORDS.get(language)?.get(text[at + gap] ?? '');
  const word = known?.find((candidate) => text.startsWith(candidate, at + gap));
  return word === undefined ? null : { gap: text.slice(at, at + gap), word, end: at + gap + word.length, stop: false };
}

export interface Next { gap: string; word: string; end: number; stop: boolean }

export function next(text: string, at: number, language = ''): Next | null {
  const glued = UNSPACED.has(language) ? gluedNext(text, at, language) : null;
  if (glued !== null) return glued;
  return nextWord(text, at);
}

function nextWord(text: string, at: number): { gap: string; word: string; end: number; stop: boolean } | null {
  NEXT.lastIndex = at;
  const match = NEXT.exec(text);
  if (match === null) return null;
  return {
    gap: match[1] ?? '',
    word: match[2] ?? '',
    end: at + (match[1] ?? '').length + (match[2] ?? '').length,
    stop: match[3] === '.',
  };
}
