/** The body that stands before a title in one run with it. */
import type { Document } from '../../../text/document.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { NameRun } from '../words/name-run.ts';
import { OFFICE_FIELDS, OFFICE_PREFIXES, TITLE_ACRONYMS } from '../words/titles.ts';
import { isSideOf } from './chamber-before.ts';
import { toRun } from './to-run.ts';

/** "Apple" in "Apple CEO Tim Cook": the words before the title name the institution. */
export function institutionBefore(
  doc: Document, lexicon: Lexicon, first: number, end: number, sentence: number,
): NameRun[] {
  let last = first;
  while (last < end) {
    const { lower = '', kind, text = '' } = doc.tokens[last] ?? {};
    if (kind === 'mark') return [];
    if (lexicon.roles.has(lower) || lexicon.honorifics.has(lower) || TITLE_ACRONYMS.has(text)) break;
    last += 1;
  }
  if (last === end) return [];
  last = beforeOffice(doc, first, last);
  const lone = doc.tokens[first]?.lower ?? '';
  // "Independent TD"
  const isOfNone = lexicon.demonyms.has(lone) || OFFICE_PREFIXES.has(lone) || lone === 'independent';
  if (last === first || (last - first === 1 && isOfNone)) return [];
  const run = toRun(doc, first, last, first, sentence);
  return run ? [run] : [];
}

/** "U.S. Defense Secretary": what the office is for is no part of the name; of "Committee on Human Rights" it is. */
function beforeOffice(doc: Document, first: number, end: number): number {
  let last = end;
  while (last > first && isOfOffice(doc, last - 1)) last -= 1;
  if (last - first === 2 && isSideOf(doc.tokens[first]?.lower ?? '', doc.tokens[first + 1]?.lower ?? '')) last -= 1;
  return /^(?:of|for|on)$/.test(doc.tokens[last - 1]?.lower ?? '') ? end : last;
}

const isOfOffice = (doc: Document, i: number): boolean => {
  const { lower = '', text = '' } = doc.tokens[i] ?? {};
  return OFFICE_PREFIXES.has(lower) || OFFICE_FIELDS.has(text) || lower === 'and';
};
