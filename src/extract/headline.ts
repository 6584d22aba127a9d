/** The sheet's headline: the title where one is known, else the lead sentence or a whole clause of it, verbatim. */
import type { Headline } from '../schema.ts';
import type { Document, Span } from '../text/document.ts';
import type { ReadingContext } from './extraction.ts';
import { clauseWithin } from './facts/clauses.ts';
import { isBoilerplate } from './facts/boilerplate.ts';

/** What a headline of a card holds without shrinking its type to a footnote. */
const IDEAL_LENGTH = 140;
const SHORTEST = 25;

/**
 * @example readHeadline(doc, { title: null, … }) // { text: 'The Kremlin expressed mild optimism', start: 16, end: 51, from: 'lead' }
 */
export function readHeadline(doc: Document, context: Pick<ReadingContext, 'title'>): Headline {
  const title = context.title?.trim();
  if (title) return { text: title, start: null, end: null, from: 'title' };
  const lead = leadOf(doc);
  const { start, end } = clauseWithin(doc, lead, IDEAL_LENGTH);
  return { text: doc.text.slice(start, end), start, end, from: 'lead' };
}

/** The first sentence that says something; the first one at all where none does. */
function leadOf(doc: Document): Span {
  for (const sentence of doc.sentences) {
    const kind = doc.paragraphs[sentence.paragraph]?.kind;
    if (kind !== 'text' || sentence.end - sentence.start < SHORTEST) continue;
    if (!isBoilerplate(doc.text.slice(sentence.start, sentence.end))) return sentence;
  }
  return doc.sentences[0] ?? { start: 0, end: 0 };
}
