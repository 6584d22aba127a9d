/**
 * The facts of an article, most important first: sentences (or whole clauses of them) that stand by themselves,
 * verbatim. Headings, captions, notices, questions and lines of speech are none.
 */
import type { Document } from '../../text/document.ts';
import type { ReadFact, ReadingContext } from '../extraction.ts';
import { candidatesOf } from './candidates.ts';
import { chosenOf } from './choose.ts';
import { FITTED } from './rank.ts';
import type { Found } from './standing.ts';

/**
 * @example readFacts(doc, context, { quotes: [], entities: [], figures: [], dates: [] })[0] // {
   id: 'fact-1', text: 'The bridge …', start: 0, end: 61,
 }
 */
export function readFacts(
  doc: Document,
  context: Pick<ReadingContext, 'title'>,
  found: Found,
): ReadFact[] {
  return chosenOf(doc.text, candidatesOf(doc, context, found), FITTED).map(({ start, end }, i) => ({
    id: `fact-${i + 1}`,
    text: doc.text.slice(start, end),
    start,
    end,
  }));
}
