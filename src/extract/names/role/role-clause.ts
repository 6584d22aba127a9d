/** Where the noun phrase of a role ends that a relative clause or loose words follow. */
import type { Document } from '../../../text/document.ts';
import { withoutOwnersS } from '../../../text/possessive.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { PARTICIPLES } from '../words/role-words.ts';

/** "who", "whose", "who's" */
export const isRelative = (lexicon: Lexicon, lower: string): boolean =>
  lexicon.relatives.has(withoutOwnersS(lower));

/** "author of “…”", "a counselor who's testified": what a phrase that is cut off cannot end in. */
export const isLeftOver = (lexicon: Lexicon, lower: string): boolean =>
  LEFT_OVER.has(lower) || lexicon.joins.has(lower) || isRelative(lexicon, lower);
const LEFT_OVER = new Set(
  (', and or but also later then here there that called titled entitled named dubbed nicknamed known described the a ' +
    'an to').split(' '),
);

/** Where the relative clause of a phrase begins, or its end where it has none. */
export function beforeRelative(doc: Document, lexicon: Lexicon, first: number, end: number): number {
  for (let i = first + 1; i < end; i++) if (isRelative(lexicon, doc.tokens[i]?.lower ?? '')) return i;
  return end;
}

/** "a nurse who works nights": what somebody does is told by the noun; the clause after it is the article's to tell. */
export function withoutRelative(doc: Document, lexicon: Lexicon, first: number, end: number): number {
  let last = beforeRelative(doc, lexicon, first, end);
  if (last === end) return end;
  const opensClause = (lower: string): boolean =>
    isLeftOver(lexicon, lower) || lexicon.prepositions.has(lower) || lexicon.determiners.has(lower);
  while (last > first + 1 && opensClause(doc.tokens[last - 1]?.lower ?? '')) last -= 1;
  return last;
}

/** Nouns that say only that the bearer is somebody: "an 18-year-old man". */
export const NOT_TELLING = new Set(
  'man woman boy girl child kid person teenager lady gentleman guy baby one'.split(' '),
);

/** "Addressing his widow Ann Lowe, she said": the verb that opens a sentence, before an owner. */
export function isGerund({ tokens }: Document, i: number): boolean {
  const [{ lower = '' } = {}, next] = [tokens[i], tokens[i + 1]];
  if (!lower.endsWith('ing') || PARTICIPLES.has(lower)) return false;
  return /^(?:his|her|their|its)$/.test(next?.lower ?? '') || (next?.kind === 'word' && /^\p{Lu}/u.test(next.text));
}
