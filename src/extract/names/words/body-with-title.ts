/** Bodies of Romance languages whose name holds what would be a title before a person's. */
import type { Document } from '../../../text/document.ts';
import { opensAsBody } from './opens-body.ts';
import { isRomance, type Lexicon } from '../../lexicon/lexicon.ts';

/** "Hospital Reina Sofía", "Ministerio Fiscal", "Guardia Civil": behind the noun of a body no title opens a name. */
export function isBodyWithTitleInside(doc: Document, lexicon: Lexicon, first: number, end: number): boolean {
  if (!isRomance(lexicon) || end - first <= 1) return false;
  const noun = doc.tokens[first]?.lower ?? '';
  const isBody = lexicon.institutions.has(noun) || opensAsBody(lexicon, noun);
  return isBody && !/^(?:jornal|diario|casa|país|cidade|ciudad)$/.test(noun);
}
