/** "(Minister for) Western Sydney Ann Lowe": a place right before the name of somebody. */
import type { Document } from '../../text/document.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { givenNameGender, isAlsoWord } from './given-names.ts';
import { CAPITAL } from './name-run.ts';
import { isPlace } from './places.ts';

/** The token where a place ends that a given name and more follow, or 0. "Victoria Ann Lowe" is all a name. */
export function placeBefore(doc: Document, { language }: Lexicon, first: number, end: number): number {
  const textAt = (i: number): string => doc.tokens[i]?.text ?? '';
  if (language !== 'en' || givenNameGender(textAt(first)) !== undefined) return 0;
  const from = DIRECTION.test(textAt(first)) ? first + 1 : first;
  for (let i = first + 1; i <= Math.min(end - 2, first + LONGEST_PLACE); i++) {
    const place = doc.tokens.slice(from, i).map(({ text }) => text).join(' ');
    const isGiven = givenNameGender(textAt(i)) !== undefined && !isAlsoWord(textAt(i)) && CAPITAL.test(textAt(i + 1));
    if (isGiven && isPlace(place, language)) return i;
  }
  return 0;
}
const DIRECTION = /^(?:(?:North|South|East|West)(?:ern)?|Central|Greater)$/;
const LONGEST_PLACE = 3;
