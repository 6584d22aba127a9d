/** A surname right behind the name of a paper or station. */
import type { Document } from '../../../text/document.ts';
import { bareOf } from '../../../text/possessive.ts';
import { INSTITUTION_WORDS } from '../words/institution-words.ts';

/** "Daily Mail Lacerda claimed": the surname of somebody named elsewhere, right after a body; its token, or 0. */
export function afterBody(doc: Document, surnames: ReadonlySet<string>, first: number, end: number): number {
  const last = doc.tokens[end - 1];
  const body = doc.tokens[end - 2];
  if (!last || !body || end - first <= 2 || !MEDIA.has(body.text)) return 0;
  return surnames.has(bareOf(last.lower)) && !INSTITUTION_WORDS.has(last.text) ? end - 1 : 0;
}

/** Last words of the names of papers and stations. */
const MEDIA = new Set(
  ('Times Post Journal Tribune Herald Guardian Telegraph Mail Gazette News Press Magazine Star Express ' +
  'Mirror').split(' '),
);
