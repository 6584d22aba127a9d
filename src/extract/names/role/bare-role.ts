/** What a noun that opens a sentence without its article says of the subject behind the comma. */
import type { Document } from '../../../text/document.ts';
import { isRomance, type Lexicon } from '../../lexicon/lexicon.ts';
import type { FoundRole } from './found-role.ts';
import { isFullName, isOtherGender, lower, toRole } from '../run/role-span.ts';
import { tellsWork } from '../run/work-noun.ts';

/** Longest such phrase in tokens. */
const LONGEST = 11;

/**
 * "Adjointe au maire depuis 2020, Claire Roux défend …": where nouns need an article, one that opens a sentence without
 * it tells of the subject behind the comma. A noun alone is an address: "Ministro, Ada Ferri chiede …".
 * @param given the first word of the subject's name
 */
export function bareBefore(
  doc: Document, lexicon: Lexicon, first: number, end: number, given: string,
): FoundRole | null {
  const head = lexicon.roleModifiers?.test(lower(doc, first)) ? first + 1 : first; // "Ancien ouvrier de la scierie, …"
  const noun = lower(doc, head);
  if (!isRomance(lexicon) || end - first < 2 || end - first > LONGEST || !tellsWork(lexicon, noun)) return null;
  if ([lexicon.prepositions, lexicon.common, lexicon.ties].some((set) => set?.has(noun))) return null;
  if (isOtherGender(lexicon.roles.get(noun), given)) return null;
  const last = endIn(doc, lexicon, head, end);
  return last > 0 ? toRole(doc, lexicon, first, last, head, 'reverse-appositive') : null;
}

/**
 * The end of what belongs to the noun, before "depuis l’an dernier", which counts from today; -1 where the words are no
 * one phrase.
 */
function endIn(doc: Document, lexicon: Lexicon, head: number, end: number): number {
  let last = end;
  for (let i = head + 1; i < end; i++) {
    if (/^[^\p{L}\p{N}&'’-]/u.test(lower(doc, i)) || isFullName(doc, i)) return -1;
    if (isVerbal(lexicon, lower(doc, i)) && !isElided(doc, lexicon, i)) return -1;
    const isSince = lexicon.callings?.since?.test(lower(doc, i)) === true && isElided(doc, lexicon, i + 1);
    if (isSince && last === end) last = i;
  }
  return last;
}

/** "de l’opposition": behind a preposition an article, and no pronoun. */
const isElided = (doc: Document, { determiners, prepositions, joins }: Lexicon, i: number): boolean =>
  /^l['’]?$/.test(lower(doc, i)) && determiners.has(lower(doc, i)) &&
  [prepositions, joins].some((set) => set.has(lower(doc, i - 1)));

const isVerbal = ({ saying, between, relatives, pronouns, prepositions }: Lexicon, word: string): boolean =>
  !prepositions.has(word) && ([saying, between, relatives].some((set) => set.has(word)) || pronouns.has(word));
