/** "Der Vorsitzende des Finanzausschusses im Landtag, Jens Kern,": where a body sits that somebody leads. German. */
import type { Document } from '../../../text/document.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { lower } from '../run/role-span.ts';
import { isRole } from '../words/name-kind.ts';
import { GENITIVE_ARTICLE } from './german-case.ts';

/** Does the preposition at token `i` open such a place, right behind the noun of a role or what that is over? */
export function opensSeat(doc: Document, lexicon: Lexicon, i: number): boolean {
  const isCapital = (at: number): boolean => /^\p{Lu}/u.test(doc.tokens[at]?.text ?? '');
  if (lexicon.language !== 'de' || !/^(?:in|im|am|an|beim?)$/.test(lower(doc, i)) || !isCapital(i - 1)) return false;
  if (!isCapital(i + 1) && !isCapital(i + 2)) return false;
  const isOver = (at: number): boolean => (isCapital(at) && !isRole(lexicon, lower(doc, at))) ||
    GENITIVE_ARTICLE.test(lower(doc, at)) || /^(?:für|\p{Ll}{3,}e[nrs])$/u.test(doc.tokens[at]?.text ?? '');
  let at = i - 1;
  while (i - at < LONGEST && isOver(at)) at -= 1;
  return isCapital(at) && isRole(lexicon, lower(doc, at));
}
/** "Leiter der Abteilung für Soziale Fragen": in tokens. */
const LONGEST = 7;
