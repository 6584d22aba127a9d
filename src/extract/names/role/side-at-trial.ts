/**
 * For whom a lawyer speaks, where the title alone tells that somebody is one: "Me Ada Morin, pour l’État,", "Pour la
 * défense, Me Luc Roy a plaidé", "Me Ada Morin, conseil de la famille,".
 */
import type { Document } from '../../../text/document.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { FoundRole } from './found-role.ts';
import type { NameRun } from '../words/name-run.ts';
import { lower, toRole } from '../run/role-span.ts';

/** Longest of such phrases in tokens: "pour la famille de la victime". */
const LONGEST = 8;

export function sideAtTrial(doc: Document, lexicon: Lexicon, run: NameRun): FoundRole | null {
  const title = run.firstToken - 1;
  if (lexicon.counsel?.titles.has(lower(doc, title)) !== true) return null;
  const first = doc.sentences[run.sentence]?.firstToken ?? 0;
  return behind(doc, lexicon, run.endToken) ?? opening(doc, lexicon, first, title);
}

function behind(doc: Document, lexicon: Lexicon, comma: number): FoundRole | null {
  const { counsel } = lexicon;
  const first = comma + 1;
  const isNoun = counsel?.nouns.has(lower(doc, first)) === true && lexicon.joins.has(lower(doc, first + 1));
  if (lower(doc, comma) !== ',' || !(isNoun || sideAt(doc, lexicon, first) > 0)) return null;
  let end = first;
  while (end - first < LONGEST && doc.tokens[end]?.kind === 'word') end += 1;
  return /^[,.:;]$/.test(lower(doc, end)) ? toRole(doc, lexicon, first, end, first, 'appositive') : null;
}

/** "Pour la défense, Me Luc Roy": from the sentence's first word to the comma before the title. */
function opening(doc: Document, lexicon: Lexicon, first: number, title: number): FoundRole | null {
  const side = sideAt(doc, lexicon, first);
  const isWhole = side > 0 && title - first <= LONGEST && lower(doc, title - 1) === ',' &&
    doc.tokens.slice(first, title - 1).every(({ kind }) => kind === 'word');
  return isWhole ? toRole(doc, lexicon, first, title - 1, first, 'reverse-appositive') : null;
}

/** The token of "défense" behind "pour la" or "en"; -1 where "pour" leads to something else. */
function sideAt(doc: Document, { counsel, determiners }: Lexicon, first: number): number {
  if (counsel?.leads.has(lower(doc, first)) !== true) return -1;
  const noun = determiners.has(lower(doc, first + 1)) ? first + 2 : first + 1;
  return counsel.sides.has(lower(doc, noun)) ? noun : -1;
}
