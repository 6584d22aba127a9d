/**
 * What the sentence behind a name calls its bearer: "…, avoue Luc Roux. Ce menuisier de 57 ans a pris la route.", "Die
 * 38-jährige Altenpflegerin hörte den Alarm." A demonstrative or an age tells that the noun is of the one just named;
 * with an article alone it may be anybody's.
 */
import type { Document } from '../../../text/document.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { isAnotherNamed } from './another-named.ts';
import type { FoundRole } from './found-role.ts';
import type { NameRun } from '../words/name-run.ts';
import { isOtherGender, isTimeBehind, lower, toRole } from '../run/role-span.ts';
import { isFullyNamed, tellsWork } from '../run/work-noun.ts';

/** @param others the full names of people: "Luc Roux a vu Ada Morin. Cette infirmière …" may be either */
export function toldNext(
  doc: Document, lexicon: Lexicon, run: NameRun, others: ReadonlyMap<number, NameRun>,
): FoundRole | null {
  const next = doc.sentences[run.sentence + 1];
  const head = next && isFullyNamed(run) ? headAt(doc, lexicon, next.firstToken) : -1;
  if (head < 0 || isAnotherNamed(doc, lexicon, run, others)) return null;
  if (lexicon.ties?.has(lower(doc, head)) || lexicon.demonyms.has(lower(doc, head))) return null;
  const role = toRole(doc, lexicon, head, head + 1, head, 'copula');
  return isOtherGender(role?.gender, run.words[0]) ? null : role;
}

/** The noun behind "ce", or behind an article where an age stands beside it; -1 where neither opens the sentence. */
function headAt(doc: Document, lexicon: Lexicon, first: number): number {
  const { callings } = lexicon;
  const noun = first + 1;
  if (callings?.pointing?.test(lower(doc, first))) return tellsWork(lexicon, lower(doc, noun)) ? noun : -1;
  if (!callings?.article.test(lower(doc, first))) return -1;
  const isAged = callings.aged?.test([1, 2, 3].map((k) => lower(doc, first + k)).join(' ')) === true;
  if (isAged) return tellsWork(lexicon, lower(doc, first + 4)) ? first + 4 : -1;
  return tellsWork(lexicon, lower(doc, noun)) && isTimeBehind(doc, lexicon, noun + 1) ? noun : -1;
}
