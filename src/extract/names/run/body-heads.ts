/**
 * Names of bodies that go on in small letters: "Conseil constitutionnel", "Fédération autonome de l'enseignement",
 * "Corte dei conti". French and Italian give only the first noun a capital; what belongs to it are adjectives of
 * relation and what the body is of. Spanish and Portuguese give all of a name capitals but the adjective that says
 * whose it is: "el Ejército israelí", "el Ministerio ruso de Exteriores". In German it is what the body is for:
 * "Landesamt für Umwelt" (`field-of-body.ts`).
 */
import type { Document, Token } from '../../../text/document.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { BodyHeads } from '../../lexicon/named-bodies.ts';
import { fieldOfBody, isBodyOfField } from './field-of-body.ts';
import { adjoins } from '../words/name-run.ts';

/** More complements than these belong to no name. */
const MOST_COMPLEMENTS = 3;

/** Is the word a noun that names a body by its capital: "Conseil", "Corte"? */
export const isBodyHead = ({ bodyHeads }: Lexicon, word: string): boolean => bodyHeads?.nouns.has(word) ?? false;

/** Is this the name of a body that goes on in small letters behind such a noun? */
export function isSmallBody(lexicon: Lexicon, words: readonly string[]): boolean {
  if (lexicon.capitalisesNouns) return isBodyOfField(words);
  const [head = '', ...rest] = words;
  return isBodyHead(lexicon, head) && rest.some((word) => /^\p{Ll}{4,}/u.test(word));
}

/** How many tokens from `at` go on with the name of a body whose noun stands right before: 0 where it is whole. */
export function goesOnSmall(doc: Document, lexicon: Lexicon, at: number): number {
  if (lexicon.capitalisesNouns) return fieldOfBody(doc, lexicon, at);
  const heads = lexicon.bodyHeads;
  if (!heads?.nouns.has(doc.tokens[at - 1]?.text ?? '')) return 0;
  const reading = { doc, lexicon, heads };
  let end = pastAdjectives(reading, at);
  if (heads.ofNationsOnly && end === at) return 0;
  for (let n = 0; n < MOST_COMPLEMENTS; n++) {
    const next = pastComplement(reading, end);
    if (next === end) return (end > at ? pastSecond(reading, end) : end) - at;
    end = pastAdjectives(reading, next);
  }
  return end - at;
}

interface Reading {
  doc: Document;
  lexicon: Lexicon;
  heads: BodyHeads;
}

function pastAdjectives({ doc, lexicon, heads }: Reading, at: number): number {
  let end = at;
  while (isNext(doc, end) && !isCommon(lexicon, doc.tokens[end]) &&
    (heads.adjective.test(doc.tokens[end]?.text ?? '') || lexicon.demonyms.has(doc.tokens[end]?.text ?? '')))
    end += 1;
  return end;
}

/** "de la biodiversité", "des droits", "dei conti": past what the body is of, or `at` where nothing such follows. */
function pastComplement({ doc, lexicon, heads }: Reading, at: number): number {
  if (!isNext(doc, at) || !isOf(lexicon, doc.tokens[at])) return at;
  const isPlain = !heads.articles.has(doc.tokens[at + 1]?.lower ?? '');
  const noun = isPlain ? at + 1 : at + 2;
  const token = doc.tokens[noun];
  if (token?.kind !== 'word' || !isNext(doc, noun)) return at;
  if (heads.ofNationsOnly) return lexicon.officeFields?.has(token.text) ? noun + 1 : at;
  if (/^\p{Lu}/u.test(token.text)) return noun + 1;
  if (isCommon(lexicon, token) || lexicon.saying.has(token.lower) || !/^\p{Ll}{3,}/u.test(token.text)) return at;
  return isPlain && heads.infinitive.test(token.text) ? at : noun + 1;
}

/** "Conseil (de)", "Corte (d’)appello" */
const isOf = ({ genitives }: Lexicon, { lower = '' }: Partial<Token> = {}): boolean =>
  genitives?.has(lower) === true || lower === "d'";

/**
 * "Bureau d’enquêtes (et d’analyses)": a second thing that the body is for, in small letters and no body itself; in "au
 * nom du Conseil de quartier et de la population" and "le Tribunal de commerce et de nombreux juges" another is.
 */
function pastSecond(reading: Reading, at: number): number {
  const { doc, lexicon, heads } = reading;
  if (heads.ofNationsOnly || !isNext(doc, at) || !lexicon.conjunctions.has(doc.tokens[at]?.lower ?? '')) return at;
  const end = pastComplement(reading, at + 1);
  const [noun, next] = [doc.tokens[end - 1], doc.tokens[end]];
  if (end === at + 1 || !noun || isPlainOf(reading, at + 1) !== isPlainOf(reading, lastOf(reading, at))) return at;
  const isThing = /^\p{Ll}/u.test(noun.text) && !lexicon.institutions.has(noun.lower) &&
    !lexicon.roles.has(noun.lower) && !lexicon.people.has(noun.lower);
  const past = pastAdjectives(reading, end);
  return isThing && (past > end || !isCounted(noun, next)) ? past : at;
}

/** "de (commerce)" is plain, "de la (pêche)" and "des (ports)" are not. */
const isPlainOf = ({ doc: { tokens }, heads }: Reading, of: number): boolean =>
  /^(?:d['’]|d[ei])$/.test(tokens[of]?.lower ?? '') && !heads.articles.has(tokens[of + 1]?.lower ?? '');

/** The last "of" before `at`. */
function lastOf({ doc, lexicon }: Reading, at: number): number {
  let of = at - 1;
  while (of > at - LONGEST_COMPLEMENT && !isOf(lexicon, doc.tokens[of])) of -= 1;
  return of;
}
/** Tokens of "de la pêche maritime durable". */
const LONGEST_COMPLEMENT = 6;

/** "nombreux juges", "molti soci": a plural before a plural tells how many. */
const isCounted = ({ lower }: Token, next: Token | undefined): boolean =>
  /^\p{Ll}{4,}$/u.test(next?.text ?? '') &&
  [/[sx]$/, /[ie]$/].some((plural) => plural.test(lower) && plural.test(next?.lower ?? ''));

/** A word of no name; "des journalistes" are people of one trade. */
const isCommon = ({ common, possessives, determiners, roles }: Lexicon, token: Token | undefined): boolean =>
  !roles.has(token?.lower.replace(/s$/, '') ?? '') &&
  [common, possessives, determiners].some((list) => list.has(token?.lower ?? ''));

/** Does token `i` follow in the same sentence, with nothing but a blank or an apostrophe between? */
function isNext(doc: Document, i: number): boolean {
  const [before, token] = [doc.tokens[i - 1], doc.tokens[i]];
  if (!before || !token || token.sentence !== before.sentence) return false;
  return adjoins(doc, before, token) || (before.end === token.start && /['’]$/.test(before.text));
}
