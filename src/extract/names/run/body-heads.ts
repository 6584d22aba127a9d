/**
 * Names of bodies that go on in small letters: "Conseil constitutionnel", "Fédération autonome de l'enseignement",
 * "Corte dei conti". French and Italian give only the first noun a capital; what belongs to it are adjectives of
 * relation and what the body is of. Spanish and Portuguese give all of a name capitals but the adjective that says
 * whose it is: "el Ejército israelí", "el Ministerio ruso de Exteriores". In German it is what the body is for:
 * "Landesamt für Umwelt" (`field-of-body.ts`).
 */
import { pattern } from '../../../pattern.ts';
import type { Document, Token } from '../../../text/document.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { BodyHeads } from '../../lexicon/named-bodies.ts';
import { fieldOfBody, isBodyOfField } from './field-of-body.ts';
import { givenNameGender } from '../words/given-names.ts';
import { adjoins } from '../words/name-run.ts';

/** More complements than these belong to no name. */
const MOST_COMPLEMENTS = 3;

/** Is the word a noun that names a body by its capital: "Conseil", "Corte"? */
export const isBodyHead = ({ bodyHeads }: Lexicon, word: string): boolean => bodyHeads?.nouns.has(word) ?? false;

/** "Grand Conseil", "Gran Consiglio": what stands before such a noun and is a part of the name. */
export const isGrand = (word: string): boolean => /^(?:Gran|Grand|Haut)$/.test(word);

/** Is this the name of a body that goes on in small letters behind such a noun? */
export function isSmallBody(lexicon: Lexicon, words: readonly string[]): boolean {
  if (lexicon.capitalisesNouns) return isBodyOfField(words);
  const [head = '', ...rest] = isGrand(words[0] ?? '') ? words.slice(1) : words;
  return isBodyHead(lexicon, head) && rest.some((word) => /^\p{Ll}{4,}/u.test(word));
}

/** How many tokens from `at` go on with the name of a body whose noun stands right before: 0 where it is whole. */
export function goesOnSmall(doc: Document, lexicon: Lexicon, at: number): number {
  if (lexicon.capitalisesNouns) return fieldOfBody(doc, lexicon, at);
  const heads = lexicon.bodyHeads;
  if (!heads?.nouns.has(doc.tokens[at - 1]?.text ?? '')) return 0;
  const reading = { doc, lexicon, heads };
  let end = pastMembers(reading, pastAdjectives(reading, at), at - 1);
  if (heads.ofNationsOnly && end === at) return 0;
  for (let n = 0; n < MOST_COMPLEMENTS; n++) {
    const next = pastComplement(reading, end);
    if (next === end) break;
    end = pastAdjectives(reading, next);
  }
  const purpose = pastPurpose(reading, end);
  if (purpose > end || end > at)
    end = pastTown(reading, pastCalled(reading, pastFields(reading, pastSecond(reading, purpose), at - 1), at), at);
  return end - at;
}

/** "Institut de recherche (pour le développement)", "Fondazione (per la ricerca sul cancro)" */
function pastPurpose(reading: Reading, at: number): number {
  const { doc, lexicon, heads } = reading;
  const { purposes } = heads;
  const isFor = /^(?:pour|per|contre|contro)$/.test(doc.tokens[at]?.lower ?? '') && isNext(doc, at);
  const noun = pastDeterminer(reading, at + 1);
  if (!isFor || !isNext(doc, noun) || !purposes?.has(doc.tokens[noun]?.lower ?? '')) return at;
  let end = pastAdjectives(reading, noun + 1);
  const second = pastDeterminer(reading, end + 1);
  const isJoined = lexicon.conjunctions.has(doc.tokens[end]?.lower ?? '') && isNext(doc, second);
  if (isJoined && purposes.has(doc.tokens[second]?.lower ?? '')) end = pastAdjectives(reading, second + 1);
  const over = pastOver(reading, end);
  return over > end ? pastAdjectives(reading, over) : end;
}
const pastDeterminer = ({ doc, lexicon }: Reading, at: number): number =>
  lexicon.determiners.has(doc.tokens[at]?.lower ?? '') ? at + 1 : at;

/** "lutte (contre le cancer)", "ricerca (sul cancro)", "coopération (en Europe)", but not "en juin" */
function pastOver(reading: Reading, at: number): number {
  const { doc } = reading;
  const over = doc.tokens[at]?.lower ?? '';
  if (!OVER.test(over)) return pastComplement(reading, at);
  const noun = pastDeterminer(reading, at + 1);
  const isOne = /^[ei]n$/.test(over) ? /^\p{Lu}/u : /^\p{L}{4,}$/u;
  return isNext(doc, noun) && isOne.test(doc.tokens[noun]?.text ?? '') ? noun + 1 : at;
}
const OVER = /^(?:sul|sull[ao]|sull'|sur|contre|contro|en|in)$/;

/** "Ministero delle Infrastrutture (e dei Trasporti)", "ministère de l’Économie(, des Finances et du Budget)" */
export function pastFields(reading: Reading, end: number, noun: number): number {
  const { doc, lexicon, heads } = reading;
  const lowerAt = (i: number): string => doc.tokens[i]?.lower ?? '';
  if (heads.small?.ofFields.has(lowerAt(noun)) !== true) return end;
  let past = end;
  for (let n = 0; n < MOST_FIELDS && (lowerAt(past) === ',' || lexicon.conjunctions.has(lowerAt(past))); n++) {
    const isLast = lowerAt(past) !== ',';
    const next = pastComplement(reading, past + 1);
    if (next === past + 1 || !/^\p{Lu}/u.test(doc.tokens[next - 1]?.text ?? '')) break;
    past = pastAdjectives(reading, next);
    if (isLast) return past;
  }
  return end;
}
const MOST_FIELDS = 5;

/** "Unione sportiva (Torano)", "Cooperativa sociale (Aurora)": what a body is called by, behind an adjective. */
function pastCalled({ doc, heads }: Reading, end: number, first: number): number {
  const { text = '' } = doc.tokens[end] ?? {};
  const isCalled = heads.takesName?.has(doc.tokens[first - 1]?.text ?? '') === true && end > first;
  return isCalled && isNext(doc, end) && /^\p{Lu}\p{Ll}{2}/u.test(text) && givenNameGender(text) === undefined
    ? end + 1 : end;
}

/** "Associazione (utenti) del mare", "Federazione italiana (rugby)": its members or their sport. Italian. */
function pastMembers({ doc, lexicon, heads }: Reading, at: number, noun: number): number {
  const { lower = '' } = doc.tokens[at] ?? {};
  const isOfMembers = heads.kinds?.ofMembers.test(doc.tokens[noun]?.text ?? '') === true;
  if (lexicon.language !== 'it' || !isOfMembers || !isNext(doc, at)) return at;
  const isTheirSport = at > noun + 1 && lexicon.openers?.ends.has(lower) === true;
  return isTheirSport || (lexicon.people.has(lower) && /[ei]$/.test(lower)) ? at + 1 : at;
}

/** "Chambre de commerce et d’industrie (de Vannes)": behind two fields, or what it is for. */
function pastTown(reading: Reading, end: number, first: number): number {
  const town = end - first > 1 ? pastComplement(reading, end) : end;
  return town > end && /^\p{Lu}/u.test(reading.doc.tokens[town - 1]?.text ?? '') ? town : end;
}

export interface Reading {
  doc: Document;
  lexicon: Lexicon;
  heads: BodyHeads;
}

export function pastAdjectives({ doc, lexicon, heads }: Reading, at: number): number {
  let end = at;
  while (end - at < MOST_ADJECTIVES && isNext(doc, end) && !isCommon(lexicon, doc.tokens[end]) &&
    (heads.adjective.test(doc.tokens[end]?.text ?? '') || lexicon.demonyms.has(doc.tokens[end]?.text ?? '')))
    end += 1;
  return end;
}
/** A name has two or three. "hôpital" ends like one and opens names, too: "hôpital hôpital …" is read from each. */
const MOST_ADJECTIVES = 6;

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
  return isPlain && isNoField(heads, doc.tokens[at], token) ? at : noun + 1;
}
const isNoField = (heads: BodyHeads, of: Token | undefined, token: Token): boolean =>
  ADVERBIAL.test(token.lower) || isVerb(heads, of, token);

/** "di concerto (con)", "d’intesa", "de nouveau": how something is done, and no field. French, Italian. */
const ADVERBIAL = pattern(
  'u',
  '^(?:concert|accord|conserve|commun|nouveau|fait|suite|surcroît|préférence|concerto|intesa|accordo|comune|',
  'conserva|nuovo|fatto|solito|recente|conseguenza|certo|sicuro|norma|rado|fronte)$',
);

/** "demande à la Commission de proposer"; "del mare" has an article. */
const isVerb = ({ infinitive }: BodyHeads, of: Token | undefined, { text }: Token): boolean =>
  /^d(?:[ei]|['’])$/.test(of?.lower ?? '') && infinitive.test(text);

/** "Conseil (de)", "Corte (d’)appello" */
export const isOf = ({ genitives }: Lexicon, { lower = '' }: Partial<Token> = {}): boolean =>
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
export function isNext(doc: Document, i: number): boolean {
  const [before, token] = [doc.tokens[i - 1], doc.tokens[i]];
  if (!before || !token || token.sentence !== before.sentence) return false;
  return adjoins(doc, before, token) || (before.end === token.start && /['’]$/.test(before.text));
}
