/** Does a name stand where the name of a place would? By the word before it. */
import type { Document } from '../../../text/document.ts';
import { isRomance, type Lexicon } from '../../lexicon/lexicon.ts';
import type { NameRun } from './name-run.ts';

/** "in Medina": the place, though a Rosa Medina is named as well. */
export function isWhere(doc: Document, lexicon: Lexicon, run: NameRun): boolean {
  const before = doc.tokens[run.titleToken - 1]?.lower ?? '';
  if (lexicon.language === 'en') return WHERE.has(before) || isItself(doc, lexicon, run);
  const isSource = lexicon.accordingTo.some((phrase) => phrase.at(-1) === before && phrase.length === 1);
  return lexicon.prepositions.has(before) && !isSource && !lexicon.viewWords?.has(before); // "según Toledo"
}
/** "Jordan said it would", "Sydney said its harbour": a place speaks of itself. */
const isItself = ({ tokens }: Document, { saying }: Lexicon, { endToken }: NameRun): boolean =>
  saying.has(tokens[endToken]?.lower ?? '') && /^its?$/.test(tokens[endToken + 1]?.lower ?? '');
const WHERE = new Set('in at near from outside across around into throughout inside'.split(' '));

/** "in Corradini"; in Romance languages "a" may stand before whom something is done to: "sfugge a Corradini". */
export const isWithin = (doc: Document, lexicon: Lexicon, run: NameRun): boolean =>
  !isRomance(lexicon) || isInside(doc, lexicon, run);

/** "in Kemp", "bei Kempen", "dans Kemp": of nobody; "a letter from Kemp" may be. */
export const isInside = ({ tokens }: Document, lexicon: Lexicon, { titleToken }: NameRun): boolean =>
  (lexicon.language === 'en' ? WHERE : INSIDE).has(tokens[titleToken - 1]?.lower ?? '');
const INSIDE = new Set('in en em dans vers verso hacia im bei'.split(' '));
