/**
 * "consiglio comunale di Orvano", "fromagerie Vuillemin", "rue de la Paix", "nationale 6": a noun in small letters and
 * what stands behind it are one name together. French and Italian; what the noun alone tells, "le conseil", is none.
 */
import { pattern } from '../../../pattern.ts';
import { startsWithSmall } from '../../../text/capital.ts';
import type { Document, Span, Token } from '../../../text/document.ts';
import { oncePer } from '../../../text/memo.ts';
import type { Entity, EntityKind } from '../../entity.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { SmallNouns } from '../../lexicon/named-bodies.ts';
import { isBeforeTitle } from './before-title.ts';
import { isNext, isOf, pastAdjectives, pastFields, type Reading } from './body-heads.ts';
import { givenNameGender } from '../words/given-names.ts';
import { isNoSite, isTraded } from '../words/no-site.ts';
import { isPlace } from '../words/places.ts';
import { PLATFORMS } from '../words/platforms.ts';

export interface NamedByNoun extends Span {
  /** null where what follows is a town, and the noun no part of its name: "mairie de Vannes". */
  kind: 'organisation' | 'place' | null;
  firstToken: number;
  endToken: number;
  /** Is what stands behind the noun no name by itself: "fromagerie Vuillemin", but "préfecture du Gers"? */
  isWhole: boolean;
  /** Where the town begins that the body is of: "conseil municipal de (Vannes)". */
  town?: number;
}

/** A name that the article gives, by the token it begins with. */
type Named = ReadonlyMap<number, { endToken: number; kind: EntityKind; words: number; isLone: boolean }>;
interface Looking extends Reading {
  small: SmallNouns;
  named: Named;
}

/** All such names in the order of the text. */
export function namedByNoun(doc: Document, lexicon: Lexicon, entities: readonly Entity[]): NamedByNoun[] {
  const heads = lexicon.bodyHeads;
  if (!heads?.small) return [];
  const named: Named = new Map(entities.flatMap(({ mentions, name, kind, listedAs = kind }) =>
    mentions.map(({ firstToken, endToken }) => [firstToken, {
      endToken, kind: listedAs, words: endToken - firstToken, isLone: !name.includes(' '),
    }] as const)));
  const looking = { doc, lexicon, heads, small: heads.small, named };
  const found: NamedByNoun[] = [];
  for (let i = 0; i < doc.tokens.length; i++) {
    const one = mayHead(looking, doc.tokens[i]) ? nameFrom(looking, i) : null;
    if (!one) continue;
    found.push(one);
    i = one.endToken - 1;
  }
  return found;
}

const mayHead = ({ lexicon, small }: Looking, token: Token | undefined): boolean =>
  token?.kind === 'word' && startsWithSmall(token.text) &&
  (nounsOf(small).has(token.lower) || lexicon.namesakes?.houses.has(token.lower) === true ||
    lexicon.sites?.test(token.lower) === true);
/** All of a language in one set: every small word of an article is looked up. */
const nounsOf = oncePer(({ ofTown, toldOfTown, inTown, ground, roads, markets }: SmallNouns): ReadonlySet<string> =>
  new Set([ofTown, toldOfTown, inTown, ground, roads, markets ?? []].flatMap((nouns) => [...nouns])));

function nameFrom(looking: Looking, noun: number): NamedByNoun | null {
  const { doc, small } = looking;
  const { start, lower } = doc.tokens[noun] ?? { start: 0, lower: '' };
  const behind = pastWhatItIsOf(looking, noun);
  const of = pastOf(looking, behind);
  const at = { noun, lower, at: of, before: doc.tokens[of - 1]?.lower ?? '', isTold: behind > noun + 1 };
  const isRoad = small.roads.has(lower);
  const named = isRoad ? road(looking, noun) : of > behind ? behindOf(looking, at) : rightBehind(looking, at);
  if (!named || named.endToken < 0) return null;
  return { ...named, start, end: doc.tokens[named.endToken - 1]?.end ?? start, firstToken: noun };
}

type Found = Omit<NamedByNoun, 'start' | 'end' | 'firstToken'>;
interface Behind {
  noun: number;
  lower: string;
  /** Where the name begins, and the word before it. */
  at: number;
  before: string;
  /** Has the noun an adjective, or is it of something in small letters? */
  isTold: boolean;
}

/** "préfecture (des Landes)", "rue (de la Paix)", "mairie (de Vannes)" */
function behindOf(looking: Looking, { noun, lower, at, before, isTold }: Behind): Found | null {
  const { doc, lexicon, small } = looking;
  if (small.ofTown.has(lower) || (small.toldOfTown.has(lower) && isTold)) return bodyOf(looking, noun, lower, at);
  if (small.inTown.has(lower)) return { endToken: bodyEnd(looking, at, lower), kind: null, isWhole: false, town: at };
  const { kind = null } = looking.named.get(at) ?? {};
  const isMarket = kind === 'unknown' && small.markets?.has(lower) === true && !isTraded(doc, noun);
  if (isMarket) return { endToken: bodyEnd(looking, at, lower), kind: null, isWhole: false, town: at };
  const isUnnamed = kind === null || (kind === 'unknown' && !PLAIN_OF.test(before)); // "la place de Martin"
  const isSite = small.ground.has(lower) || (lexicon.sites?.test(lower) === true && isUnnamed);
  return isSite && !isTold ? site(looking, lower, at) : null;
}

function bodyOf(looking: Looking, noun: number, lower: string, at: number): Found {
  const { doc, small } = looking;
  const end = bodyEnd(looking, at, lower);
  const isNowhere = end < 0 || PLATFORMS.has(doc.tokens[at]?.text ?? ''); // "le tribunal de Twitter"
  const endToken = isNowhere ? -1 : pastOrigin(looking, pastFields(looking, end, noun));
  if (isOnlyTold(looking, noun, endToken)) return { endToken, kind: null, isWhole: false, town: at };
  const isWhole = small.ofFields.has(lower);
  const isCut = (looking.named.get(at)?.endToken ?? 0) > endToken;
  const isOfTown = !isWhole && !isCut && !OF_MANY.test(doc.tokens[at - 1]?.lower ?? '');
  return { endToken, kind: 'organisation', isWhole, ...(isOfTown && { town: at }) };
}

/** "ministero delle Imprese e del Made (in Italy)" */
const pastOrigin = ({ doc: { tokens } }: Looking, end: number): number =>
  tokens[end - 1]?.text === 'Made' && tokens[end]?.text === 'in' ? end + IN_ITALY : end;
const IN_ITALY = 2;

function site(looking: Looking, noun: string, at: number): Found | null {
  const endToken = siteEnd(looking, at);
  return isNoSite(looking.doc, looking.lexicon, noun, at, endToken) ? null : { endToken, kind: 'place', isWhole: true };
}

/** "Villa Serena, casa di riposo di Orvano, cerca": between commas and without an article it tells what that is. */
const isOnlyTold = ({ doc, small }: Looking, noun: number, end: number): boolean =>
  small.toldOfTown.has(doc.tokens[noun]?.lower ?? '') && doc.tokens[noun - 1]?.text === ',' &&
  doc.tokens[end]?.text === ',';

const PLAIN_OF = /^(?:d[ei]|d['’])$/;

/** "fromagerie (Vuillemin)", "lycée agricole (Jean-Zay)", "quai (Carnot)" */
function rightBehind(looking: Looking, { noun, lower, at, isTold }: Behind): Found | null {
  const { doc, lexicon, small } = looking;
  const { lower: before = '', kind } = doc.tokens[noun - 1] ?? {};
  // "avvenuta via Zoom"
  if (lower === 'via' && kind === 'word' && !lexicon.prepositions.has(before) && !lexicon.conjunctions.has(before))
    return null;
  const isSite = small.ground.has(lower) || lexicon.sites?.test(lower) === true; // "teatro La Fenice"
  const isCalled = isTold || (!isSite && isArticled(looking, at));
  const isHouse = lexicon.namesakes?.houses.has(lower) === true || (small.toldOfTown.has(lower) && isCalled);
  if (isHouse) return { endToken: houseEnd(looking, at), kind: 'organisation', isWhole: true };
  return isSite && !isTold ? site(looking, lower, at) : null;
}

/** "circolo (Il Mulino)": an article with a capital, and no surname as in "in commissione La Russa tace". */
const isArticled = ({ doc, lexicon, named }: Looking, at: number): boolean =>
  lexicon.determiners.has(doc.tokens[at]?.lower ?? '') && !/^(?:person|unknown)$/.test(named.get(at)?.kind ?? '');

/** "la commission scolaire des Navigateurs": of no town */
const OF_MANY = /^(?:des|dei|degli|delle)$/;

/** Behind the adjectives of the noun and what it is of in small letters: "cour d’appel", "syndicat mixte des eaux". */
function pastWhatItIsOf(looking: Looking, noun: number): number {
  const { doc, lexicon, small } = looking;
  let end = noun + 1;
  for (let n = 0; n < MOST_PARTS; n++) {
    const adjectives = pastAdjectives(looking, end);
    const isPlain = NO_ADJECTIVE.test(doc.tokens[end]?.lower ?? '');
    if (adjectives > end && !isPlain) end = adjectives;
    const complement = isOf(lexicon, doc.tokens[end]) ? pastArticle(looking, end + 1) : end;
    if (complement > end && small.complements.has(doc.tokens[complement]?.lower ?? '')) end = complement + 1;
  }
  return end;
}
const MOST_PARTS = 2;
/** Which of them, but no part of a name: "l’école actuelle de", "la scuola principale di". */
const NO_ADJECTIVE = /^(?:actuel|principal|attual|final|offici[ae]l|ufficial|commerc)/u;

const pastArticle = ({ doc, heads }: Looking, at: number): number =>
  heads.articles.has(doc.tokens[at]?.lower ?? '') ? at + 1 : at;

/** "des (Landes)", "de la (Paix)": the token with a capital behind "of", or `at`. */
function pastOf(looking: Looking, at: number): number {
  const { doc, lexicon } = looking;
  if (!isNext(doc, at) || !isOf(lexicon, doc.tokens[at])) return at;
  const name = pastArticle(looking, at + 1);
  return isCapital(doc, name) ? name : at;
}

/** Behind the name from `at` on, which may be in no list; -1 where none stands there, or somebody's in full. */
function bodyEnd(looking: Looking, at: number, noun = ''): number {
  if (looking.named.has(at)) return namedEnd(looking, at, noun);
  let end = at;
  const isArticle = looking.lexicon.determiners.has(looking.doc.tokens[at]?.lower ?? ''); // "Il Mulino"
  if (isArticle) end = looking.named.get(at + 1)?.endToken ?? at + 1;
  while (end - at < LONGEST && isCapital(looking.doc, end) && (end === at || !looking.named.has(end))) end += 1;
  return end > at + (isArticle ? 1 : 0) ? end : -1;
}

function namedEnd(looking: Looking, at: number, noun: string): number {
  const { endToken = at, isLone } = looking.named.get(at) ?? {};
  if (isBeforeTitle(looking.doc, noun, at, endToken)) return at + 1;
  // "la cour d’appel de Pau", "le tribunal de Nancy": of one word that is nobody's name in full
  const isSeat = isLone === true && looking.small.seats.has(noun) &&
    PLAIN_OF.test(looking.doc.tokens[at - 1]?.lower ?? '');
  return !isSeat && isSomebody(looking, at) ? -1 : pastLand(looking, at, endToken);
}

/** "Val (d’Orne)", "Pays (de Retz)" */
function pastLand(looking: Looking, at: number, end: number): number {
  const of = LANDS.test(looking.doc.tokens[at]?.text ?? '') && end === at + 1 ? pastOf(looking, end) : end;
  return of > end ? (looking.named.get(of)?.endToken ?? of + 1) : end;
}
const LANDS = /^(?:Val|Vallée|Pays|Ville|Plateau|Valle|Città|Terre)$/;

/** Words of a name that no list has: "rue du Vieux Moulin". */
const LONGEST = 3;

/** A full name, or a given name: "l’école de Paul" is no place. */
function isSomebody({ doc, lexicon, named }: Looking, at: number): boolean {
  const one = named.get(at);
  // "Les Genêts", "Val d’Orne"
  if (lexicon.determiners.has(doc.tokens[at]?.lower ?? '') || LANDS.test(doc.tokens[at]?.text ?? '')) return false;
  const isGiven = givenNameGender(doc.tokens[at]?.text ?? '') !== undefined;
  return /^(?:person|unknown)$/.test(one?.kind ?? '') && isGiven && !isPlace(doc.tokens[at]?.text ?? '', doc.language);
}

/** "Martel" may look like somebody's name; "Paul Martel" is listed with its noun elsewhere, or is somebody. */
function siteEnd(looking: Looking, at: number): number {
  const one = looking.named.get(at);
  if (!isCapital(looking.doc, at) || (one?.kind === 'person' && one.words > 1 && isSomebody(looking, at))) return -1;
  return one ? one.endToken : bodyEnd(looking, at);
}

/** "lycée Eugène-Boudin du Havre": the town behind such a name is no part of it. */
function houseEnd(looking: Looking, at: number): number {
  const { doc, lexicon } = looking;
  const end = siteEnd(looking, at);
  if (ADJECTIVES.test(doc.tokens[at]?.text ?? '')) return end; // "université Libre de Bruxelles"
  for (let i = at + 1; i < end; i++)
    if (isOf(lexicon, doc.tokens[i]) && isPlace(doc.tokens[end - 1]?.text ?? '', doc.language)) return i;
  return end;
}

const ADJECTIVES = pattern(
  'u',
  '^(?:Libre|Ouverte?|Populaire|Technique|Polytechnique|Catholique|Supérieure?|Normale|Nationale?|Agricole|Privée?|',
  'Internationale?|Libera|Aperta|Cattolica|Popolare|Superiore|Telematica|Nazionale)$',
);

/** "nationale 6", "route départementale 28", "autoroute A84"; "en nationale 2" they play. */
function road({ doc, heads }: Looking, noun: number): Found | null {
  const at = heads.adjective.test(doc.tokens[noun + 1]?.text ?? '') ? noun + 2 : noun + 1;
  const isNumber = /^(?:\p{Lu}{1,3}\d{1,3}|\d{1,3})$/u.test(doc.tokens[at]?.text ?? '');
  const isRoad = isNext(doc, at) && isNumber && !/^[ei]n$/.test(doc.tokens[noun - 1]?.lower ?? '');
  return isRoad ? { endToken: at + 1, kind: 'place', isWhole: true } : null;
}

const isCapital = (doc: Document, i: number): boolean =>
  isNext(doc, i) && doc.tokens[i]?.kind === 'word' && /^\p{Lu}[’'\p{Ll}]/u.test(doc.tokens[i]?.text ?? '');
