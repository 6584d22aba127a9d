/** "Anna Ott (SPD)", "Yann Le Goff (Plouvern)": a person's full name stands right before the bracket at `open`. */
import type { Document } from '../../../text/document.ts';
import { givenNameGender } from './given-names.ts';

/** So far before the bracket the given name may stand, in tokens. */
const LONGEST_NAME = 4;

export function isBehindPerson({ tokens }: Document, open: number): boolean {
  for (let i = open - 2; i >= open - LONGEST_NAME; i--) {
    const { text = '' } = tokens[i] ?? {};
    if (givenNameGender(text) !== undefined) return true;
    if (!/^\p{L}/u.test(text)) return false;
  }
  return false;
}
