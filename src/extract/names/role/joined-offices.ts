/**
 * "Il direttore del parco e presidente della pro loco, Enzo Riva,": the first of two offices, which "and" without an
 * article joins to the second. Where nouns stand before their complements.
 */
import type { Document } from '../../../text/document.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { isRole } from '../words/name-kind.ts';
import { isInside, lower } from '../run/role-span.ts';

/** The noun of the first office, whose article stands right before it, or `head` where the office is one. */
export function firstOffice(doc: Document, lexicon: Lexicon, head: number, floor: number): number {
  if (lexicon.capitalisesNouns || !lexicon.conjunctions.has(lower(doc, head - 1))) return head;
  for (let i = head - 2; i > floor && head - i <= LONGEST_OFFICE; i--) {
    // "do posto de Betim (MG) e"
    if (lower(doc, i) === ')') while (i > floor && head - i <= LONGEST_OFFICE && lower(doc, i) !== '(') i -= 1;
    else if (!isInside(doc, lexicon, i)) return head;
    const isOpening = isRole(lexicon, lower(doc, i)) && lexicon.definite?.has(lower(doc, i - 1)) === true;
    if (isOpening && !lexicon.joins.has(lower(doc, i - 1))) return i;
  }
  return head;
}
/** Tokens of an office with its field and the body that it is of. */
const LONGEST_OFFICE = 12;
