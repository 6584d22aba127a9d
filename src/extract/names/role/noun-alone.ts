/**
 * "Hlasování vyhlásil prezident X": of a language whose small words we do not know, a role is the noun alone, and only
 * one that many languages share, for "vinner" and "siger" end as workers do.
 */
import type { Document } from '../../../text/document.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { FoundRole } from './found-role.ts';
import { toRole } from './role-phrase.ts';

const SHARED = /(?:minister|pre[sz]ident|presiden|premi[eé]r|profess?or|dire[ck]tor|do[ck]tor|dokter|senator)$/u;

/** @param end the first token of the name */
export function nounAlone(doc: Document, lexicon: Lexicon, end: number): FoundRole | null {
  const noun = doc.tokens[end - 1];
  const isNoun = noun !== undefined && noun.sentence === doc.tokens[end]?.sentence && SHARED.test(noun.lower);
  return isNoun ? toRole(doc, lexicon, end - 1, end, 'premodifier') : null;
}
