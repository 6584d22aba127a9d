/** "Confederación de Asociaciones de Madres y Padres (CAMPA)": the letters that a body is called by from there on. */
import type { Document } from '../../../text/document.ts';
import { isRomance, type Lexicon } from '../../lexicon/lexicon.ts';
import type { NameRun } from './name-run.ts';

/** The letters in brackets right behind the name, if all stand in it in this order; or null. Romance languages. */
export function lettersBehind(
  { tokens }: Document, lexicon: Lexicon, { endToken, words }: NameRun,
): string | null {
  const letters = tokens[endToken + 1]?.text ?? '';
  const isBracketed = tokens[endToken]?.text === '(' && tokens[endToken + 2]?.text === ')';
  const isBody = isBracketed && words.length >= FEWEST_WORDS && /^\p{Lu}{3,9}$/u.test(letters);
  if (!isRomance(lexicon) || !isBody) return null;
  return isIn(plain(letters), plain(words.join(''))) ? letters : null;
}
const FEWEST_WORDS = 2;

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
