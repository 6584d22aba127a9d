/** By what noun a German body is meant: "Kultusministerium" by "Ministerium", "TSV" by "Verein". */
import { CLUB_LETTERS } from './clubs.ts';

/** Does this word of its name let a body be called so? */
export function isMeantBy(language: string, word: string, noun: string): boolean {
  if (language !== 'de' || noun === 'polizei') return false; // which may be any
  if (CLUB.test(noun) && CLUB_LETTERS.has(word)) return true;
  if (UNIVERSITY.test(noun) && /universität$/i.test(word)) return true;
  return isMadeWith(language, word.toLowerCase(), noun);
}
const CLUB = /^(?:klub|club|verein)$/;
const UNIVERSITY = /^(?:hochschule|uni)$/;

/** "kultusministeriums", of "ministerium". */
export const isMadeWith = (language: string, lower: string, noun: string): boolean =>
  language === 'de' && lower.length >= noun.length + SHORTEST_PART &&
  (lower.endsWith(noun) || lower.endsWith(`${noun}s`));
const SHORTEST_PART = 3;
