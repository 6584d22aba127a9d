/** Where every noun is capitalised (German), a single capitalised word is a name only where something else says so. */
import type { Document } from '../../text/document.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { givenNameGender } from './given-names.ts';
import { INSTITUTION_WORDS } from './institution-words.ts';
import { isRole } from './name-kind.ts';
import { isPlace } from './places.ts';

/** Is the capitalised word at token `i`, alone in its run, a name? `surnames` are the article's own, lower-cased. */
export function isNameAlone(doc: Document, lexicon: Lexicon, surnames: ReadonlySet<string>, i: number): boolean {
  const token = doc.tokens[i];
  if (!token) return false;
  const before = doc.tokens[i - 1]?.lower ?? '';
  if (isRole(lexicon, token.lower) || lexicon.people.has(token.lower) || lexicon.institutions.has(token.lower))
    return false;
  if (
    surnames.has(token.lower) ||
    surnames.has(token.lower.replace(/s$/, '')) ||
    givenNameGender(token.text) !== undefined
  )
    return true;
  if (
    isPlace(token.text, lexicon.language) ||
    isPlace(token.text.replace(/s$/, ''), lexicon.language) ||
    INSTITUTION_WORDS.has(token.text) ||
    /^\p{Lu}[\p{Lu}\p{N}]{1,6}$/u.test(token.text)
  )
    return true;
  if (lexicon.honorifics.has(before) || isRole(lexicon, before)) return true;
  const free =
    !lexicon.determiners.has(before) &&
    !lexicon.possessives.has(before) &&
    !lexicon.prepositions.has(before) &&
    !/(?:e|en|er|es|em)$/.test(before);
  return free && lexicon.saying.has(doc.tokens[i + 1]?.lower ?? '');
}

/** Two capitalised words after this token are a name: "Trainer Henning Albers", "der Chef, Henning Albers,". */
export function introducesName(doc: Document, lexicon: Lexicon, i: number): boolean {
  const names = [doc.tokens[i + 1], doc.tokens[i + 2]].every(
    (token) =>
      token !== undefined &&
      /^\p{Lu}/u.test(token.text) &&
      !lexicon.common.has(token.lower) &&
      !isRole(lexicon, token.lower),
  );
  const before = doc.tokens[i]?.lower ?? '';
  return (
    lexicon.capitalisesNouns &&
    names &&
    (before === ',' || isRole(lexicon, before) || lexicon.honorifics.has(before) || lexicon.saying.has(before))
  );
}
