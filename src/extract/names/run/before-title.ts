/** "l’université de Harvard (Misinformation review)": what a university publishes is no part of its name. */
import type { Document } from '../../../text/document.ts';
import { isKnownOrganisation } from '../words/known-organisations.ts';
import { isPlace } from '../words/places.ts';

/**
 * Does a university that we know stand before other words in the name from token `at` to `end`? A place behind it is
 * one of its seats. The small `noun` stands before the name.
 */
export function isBeforeTitle({ tokens, language }: Document, noun: string, at: number, end: number): boolean {
  const words = tokens.slice(at, end).map(({ text }) => text);
  const [first = '', ...more] = words;
  if (!/^universit(?:é|à)$/.test(noun) || more.length === 0 || isPlace(more.at(-1) ?? '', language)) return false;
  return isKnownOrganisation(first) && !isPlace(first, language) && !isKnownOrganisation(words.join(' '));
}
