/**
 * Names in quotation marks are no quotations: „Rheinische Post“, клуб «Зенит». In languages that print them so they
 * are taken out before anybody is looked for, or their marks would hide the speaker behind them.
 */
import type { Document } from '../../text/document.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Quotation } from './find-quotations.ts';

/** Most words of a name in marks. */
const LONGEST = 3;

export function dropNames(doc: Document, lexicon: Lexicon, quotations: Quotation[]): Quotation[] {
  return lexicon.headFirst ? quotations.filter((quotation) => !isNameInMarks(doc, lexicon, quotation)) : quotations;
}

/** Few words, all capitalised, in the middle of the writer's clause and not brought in by a verb of saying. */
function isNameInMarks(doc: Document, lexicon: Lexicon, { first, start, end }: Quotation): boolean {
  const words = doc.text.slice(start, end).split(/\s+/);
  const before = doc.tokens[first - 1];
  if (words.length > LONGEST || !words.every((word) => /^\p{Lu}[\p{L}\p{N}-]*$/u.test(word))) return false;
  const inside = before?.kind === 'word' && before.sentence === doc.tokens[first]?.sentence;
  return inside && (!lexicon.saying.has(before.lower) || lexicon.inflects === true);
}
