/**
 * "Confederación de Asociaciones de Madres y Padres (CAMPA)", "Bundesamt für Verfassungsschutz (BfV)": the letters that
 * a body is called by from there on. "BfV (Bundesamt für Verfassungsschutz)": those that it had from the beginning.
 */
import type { Document } from '../../../text/document.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { isPlace } from './places.ts';
import type { NameRun } from './name-run.ts';

/** The letters in brackets right behind the name, or before the name in brackets, if all stand in it in this order. */
export function lettersBeside(
  { tokens }: Document, { language }: Lexicon, { firstToken, endToken, words }: NameRun,
): string | null {
  const textAt = (i: number): string => tokens[i]?.text ?? '';
  const isInside = textAt(firstToken - 1) === '(' && textAt(endToken) === ')';
  const isBefore = textAt(endToken) === '(' && textAt(endToken + 2) === ')';
  const letters = isInside ? textAt(firstToken - 2) : isBefore ? textAt(endToken + 1) : '';
  if (words.length < FEWEST_WORDS || !LETTERS.test(letters)) return null;
  const isWord = words.includes(letters) || isPlace(letters, language);
  const stands = letters.length > 2 ? isIn(plain(letters), plain(words.join(''))) : letters === ends(words);
  return !isWord && stands ? letters : null;
}
const FEWEST_WORDS = 2;
/** "PP", "EZB", "BfV", and as Italian papers write them "Anac". */
const LETTERS = /^\p{Lu}(?:\p{Lu}\p{L}{0,7}|\p{Ll}\p{L}{1,6})$/u;

/** Two letters stand for too much: only for the first and the last word. */
const ends = (words: readonly string[]): string => `${words[0]?.[0]}${words.at(-1)?.[0]}`;

const plain = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Do both begin alike, and do all letters of the first stand in the other, one behind another? */
function isIn(letters: string, name: string): boolean {
  let at = -1;
  for (const letter of letters) {
    at = name.indexOf(letter, at + 1);
    if (at < 0) return false;
  }
  return name[0] === letters[0];
}
