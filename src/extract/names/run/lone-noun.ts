/** Where every noun is capitalised (German), a single capitalised word is a name only where something else says so. */
import type { Document } from '../../../text/document.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { isEverydayWord } from '../words/everyday-words.ts';
import { givenNameGender } from '../words/given-names.ts';
import { INSTITUTION_WORDS } from '../words/institution-words.ts';
import { isKnownOrganisation } from '../words/known-organisations.ts';
import { isRole } from '../words/name-kind.ts';
import { isOneOfMany } from './one-of-many.ts';
import { isPlace } from '../words/places.ts';

/** A noun of the language: of people, bodies or things; no name, unless it stands as one. */
export const isNoun = (lexicon: Lexicon, lower: string): boolean =>
  isRole(lexicon, lower) ||
  lexicon.people.has(lower) ||
  lexicon.institutions.has(lower) ||
  lexicon.common.has(lower) ||
  isEverydayWord(lexicon.language, lower);

/** What the article itself makes of its words, lower-cased. */
interface Known {
  surnames: ReadonlySet<string>;
  /** Nouns for people that are on no list. */
  nouns: ReadonlySet<string>;
}

/**
 * Is the capitalised word at token `i`, alone in its run, a name?
 * @param initial does it open a sentence, where any word has a capital?
 */
export function isNameAlone(
  doc: Document, lexicon: Lexicon, { surnames, nouns }: Known, i: number, initial: boolean,
): boolean {
  const token = doc.tokens[i];
  if (!token) return false;
  const { text, lower } = token;
  const isOffice = isRole(lexicon, lower) || lexicon.people.has(lower);
  if (!isOffice && lexicon.bodies?.test(lower)) return true;
  const isTheirs = withoutEnd(lower).some((word) => surnames.has(word));
  const isNounHere = withoutEnd(lower).some((word) => nouns.has(word));
  if (isNounHere && hasArticle(doc, lexicon, i, isTheirs)) return false;
  if (isOffice && isTheirs) return standsAsName(doc, lexicon, i);
  if (isOffice || lexicon.institutions.has(lower)) return false;
  if (isTheirs || followsTitle(lexicon, doc.tokens[i - 1]?.lower ?? '', lower)) return true;
  if (withoutEnd(text).some((word) => isListed(lexicon, word))) return true;
  return !isNoun(lexicon, lower) && standsForItself(doc, lexicon, i, initial);
}

/** "Bolt siegte", "mit Bolt": no article of one among many, and where any word has a capital, a verb of saying. */
const standsForItself = (doc: Document, lexicon: Lexicon, i: number, initial: boolean): boolean =>
  !isOneOfMany(doc, i) && (!initial || mayBeSubject(doc, lexicon, i));

/** "Der Bootswart", "ihre Küfer"; of what is a surname there as well only "ein Schäfer". */
function hasArticle(
  { tokens }: Document, { determiners, possessives }: Lexicon, i: number, isTheirs: boolean,
): boolean {
  const before = tokens[i - 1]?.lower ?? '';
  return isTheirs ? before === 'ein' || before === 'eine' : determiners.has(before) || possessives.has(before);
}

/** "Keller sagt"; before "sagen" and "sagte er" stands an adverb, or several: "Gebetsmühlenartig", "Salafisten". */
function mayBeSubject({ tokens }: Document, { saying }: Lexicon, i: number): boolean {
  const [verb, next] = [tokens[i + 1]?.lower ?? '', tokens[i + 2]?.lower ?? ''];
  return saying.has(verb) && !/e[rl]?n$/.test(verb) && !/^(?:er|ich|wir|man)$/.test(next);
}

/** As it stands, and without an "s" at its end: "Kellers". */
const withoutEnd = (word: string): string[] => [word, word.replace(/s$/, '')];

/** "(des) Umweltbundesamtes" */
const isKnownInGenitive = (word: string): boolean =>
  /\p{Ll}{4}es$/u.test(word) && isKnownOrganisation(word.slice(0, -'es'.length));

/** "Frau Keller", "Ministerin Keller"; "Trainer Mannschaft" is none. */
const followsTitle = (lexicon: Lexicon, before: string, lower: string): boolean =>
  lexicon.honorifics.has(before) || (isRole(lexicon, before) && !isNoun(lexicon, lower));

/** "sagte Koch", "Koch sagt", "laut Koch", "Frau Koch": a noun for one person would have its article. */
function standsAsName({ tokens }: Document, lexicon: Lexicon, i: number): boolean {
  const { saying, reporting, honorifics, accordingTo, so } = lexicon;
  const [before, next] = [tokens[i - 1]?.lower ?? '', tokens[i + 1]?.lower ?? ''];
  const isOfOne = (verb: string): boolean => (saying.has(verb) || reporting.has(verb)) && !/e[rl]?n$/.test(verb);
  const opens = tokens[i - 1]?.sentence !== tokens[i]?.sentence || /^[^\p{L}\p{N}]+$/u.test(before);
  return (opens && isOfOne(next)) || isOfOne(before) || honorifics.has(before) || so?.has(before) === true ||
    accordingTo.some(([word, more]) => word === before && more === undefined);
}

/** A given name, a place, a body or initials, and no everyday word. */
const isListed = (lexicon: Lexicon, word: string): boolean =>
  isPlace(word, lexicon.language) ||
  INSTITUTION_WORDS.has(word) ||
  isKnownOrganisation(word) ||
  isKnownInGenitive(word) ||
  /^\p{Lu}[\p{Lu}\p{N}]{1,6}$/u.test(word) ||
  (givenNameGender(word) !== undefined && !isEverydayWord(lexicon.language, word.toLowerCase()));

/** Two capitalised words after this token are a name: "Trainer Henning Albers", "der Chef, Henning Albers,". */
export function introducesName(doc: Document, lexicon: Lexicon, i: number): boolean {
  if (!lexicon.capitalisesNouns) return false;
  const before = doc.tokens[i]?.lower ?? '';
  const isIntroducing = before === ',' || isRole(lexicon, before) || lexicon.honorifics.has(before) ||
    lexicon.saying.has(before);
  return isIntroducing && [doc.tokens[i + 1], doc.tokens[i + 2]].every((token) =>
    token !== undefined && /^\p{Lu}/u.test(token.text) && !lexicon.common.has(token.lower) &&
    !isRole(lexicon, token.lower));
}
