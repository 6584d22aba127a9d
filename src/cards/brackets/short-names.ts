/**
 * A surname whose bearer is named in full elsewhere, completed as newspapers do it: "[Manmohan] Singh", "Lee [Kuan
 * Yew]’s plan".
 */
import { isEverydayWord } from '../../extract/names/words/everyday-words.ts';
import { lexiconFor } from '../../extract/lexicon/index.ts';
import { givenNameGender, isAlsoWord } from '../../extract/names/words/given-names.ts';
import type { ReadPerson } from '../../extract/extraction.ts';
import { PARTICLES } from '../../extract/names/words/name-run.ts';
import { isPlace } from '../../extract/names/words/places.ts';
import { NO_LONGER } from '../../extract/names/role/premodifier.ts';
import { isCapital } from '../../extract/sense/passage.ts';
import { shortNameOf } from '../../extract/sense/short-name.ts';
import { pattern } from '../../pattern.ts';
import type { Document, Span, Token } from '../../text/document.ts';
import { oncePer } from '../../text/memo.ts';
import { bareOf, endsInOwnersS } from '../../text/possessive.ts';
import type { Planning } from '../planning.ts';
import { sentenceSpanAt } from '../where.ts';
import { isOffice, isPlainRole } from '../shown-role.ts';
import type { Filling } from './filling.ts';

/** A name of more words before the surname is an office or a body, or reads as one. */
const FORENAMES = /^\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){0,2}$/u;

/** "Barcelona's win Saturday": whatever stands before a day elsewhere, it is no forename. */
const DAY = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/;

/**
 * Of somebody whose office the article tells, or whose first name we know, for a body may look like a person; where two
 * bear the name, nobody's.
 */
export function shortNameFilling({ sheet: { people }, document }: Planning, { start, end }: Span): Filling | null {
  const short = bareOf(document.text.slice(start, end));
  const [bearer, other] = people.filter(({ name }) => name !== short && shortNameOf(document, name) === short);
  if (bearer?.start === undefined || other || isOfElse(document, short) || isOfFamily(document, start)) return null;
  if (hasNamesake(document, bearer.name, short)) return null;
  const isFirst = !bearer.name.endsWith(` ${short}`);
  const rest = isFirst ? bearer.name.slice(short.length + 1) : bearer.name.slice(0, -short.length - 1);
  const isSomebody = bearer.role !== null || givenNameGender(bearer.name.split(/\s+/)[0] ?? '') !== undefined;
  if (!isSomebody || !isForenames(document, rest)) return null;
  const from = isFirst ? bearer.start + short.length + 1 : withTitle(document, bearer, bearer.start, start);
  const to = bearer.start + (isFirst ? bearer.name.length : rest.length);
  const at = isFirst ? start + short.length : start;
  // "[Mayor Rosa] Medina" for "Ms Medina": an office within an honorific reads as a slip
  const honorific = from < bearer.start ? honorificBefore(document, at) : 0;
  return { start: at - honorific, end: at, beside: isFirst ? 'after' : 'before', put: { start: from, end: to } };
}
const honorificBefore = ({ text }: Document, at: number): number =>
  HONORIFIC_BEFORE.exec(text.slice(Math.max(0, at - LONGEST_HONORIFIC), at))?.[0].length ?? 0;
const HONORIFIC_BEFORE = /(?<!\p{L})(?:Mr|Mrs|Ms|Miss)\.?\s$/u;
/** With the letter before it, and its stop. */
const LONGEST_HONORIFIC = 8;

/** "la famiglia Medina", "die Brüder Medina", "the Medina family": several bear it. */
function isOfFamily({ text }: Document, start: number): boolean {
  const behind = text.slice(start, start + NEAR_FAMILY);
  return FAMILY_BEFORE.test(text.slice(Math.max(0, start - NEAR_FAMILY), start)) || FAMILY_BEHIND.test(behind);
}
const NEAR_FAMILY = 40;
const FAMILY_BEFORE = pattern(
  'iu',
  String.raw`(?<!\p{L})(?:famili?[ae]|famigli[ae]|família|famille|coniugi|fratelli|sorelle|frères|sœurs|époux|`,
  String.raw`couple|clan|hermanos|hermanas|matrimonio|`,
  String.raw`irmãos|irmãs|casal|Familien|Brüder|Geschwister|Schwestern|Ehepaar|Eheleute|`,
  String.raw`dinastia|dynastie|dinastía)\s$`,
);
const FAMILY_BEHIND = /^\p{Lu}[\p{L}-]+\s(?:family|brothers|sisters|clan|dynasty|siblings|twins|couple)(?!\p{L})/u;

/** "former Lund Comptroller Rosa Medina", read as one name: without its first word it says what she is no more. */
function isForenames({ language }: Document, words: string): boolean {
  const { roles } = lexiconFor(language);
  return FORENAMES.test(words) && !words.split(' ').slice(1).some((word) => roles.has(word.toLowerCase()));
}

/** "King", "Judge", "Portugal", "Saturday": the article may mean no Turi King by it. */
function isOfElse(document: Document, short: string): boolean {
  const { tokens, language } = document;
  if (DAY.test(short) || isAlsoWord(short)) return true;
  if (placesOf(document, short.toLowerCase()).some((at) => tokens[at]?.text === short.toLowerCase())) return true;
  return isPlace(short, language) && placesOf(document, short).some((at) =>
    tokens[at]?.text === short && WHERE.has(tokens[at - 1]?.lower ?? ''));
}
const WHERE: ReadonlySet<string> = new Set('in at from to near into nach aus bei en à de desde em di da'.split(' '));

/**
 * "Dzhokhar Tsarnaev" beside Tamerlan: the article names another of them, whether or not the reader listed him. What
 * stands before the surname may be an office ("Chief"), letters ("LAPD") or the first word of a sentence, too.
 */
export function hasNamesake(document: Document, name: string, short: string): boolean {
  const { tokens, language } = document;
  const own = new Set(name.split(/\s+/));
  // "Alex Wynn" is Alexander Wynn
  const isOwn = (word: string): boolean =>
    own.has(word) || (word.length >= NICKNAME && [...own].some((one) => one.startsWith(word)));
  const { honorifics, conjunctions } = lexiconFor(language);
  const called = new Set<string>(); // "Mr Orlo" and "Mrs Orlo" are two
  const isName = ({ text, lower }: Token): boolean => {
    if (honorifics.has(lower)) return called.add(lower).size > 1;
    return givenNameGender(text) !== undefined || !(/^\P{Ll}+$|\.$/u.test(text) || isEverydayWord(language, lower));
  };
  return placesOf(document, short).some((at) => {
    const inside = tokens[at - 1]?.text ?? '';
    // "Parsaloi ole Nkuruna", and no "Ida und Lund"
    const before = tokens[PARTICLES.has(inside) && !conjunctions.has(inside) ? at - 2 : at - 1];
    if (before?.kind !== 'word' || !isCapital(before)) return false;
    return !isOwn(before.text) && !endsInOwnersS(before.lower) && isName(before);
  });
}

/** The tokens of each word, without its possessive ending: an article is asked for all of its surnames. */
const placesByWord = oncePer(({ tokens }: Document): ReadonlyMap<string, readonly number[]> => {
  const places = new Map<string, number[]>();
  tokens.forEach(({ kind, text }, at) => {
    if (kind !== 'word') return;
    const bare = bareOf(text);
    const known = places.get(bare);
    if (known) known.push(at);
    else places.set(bare, [at]);
  });
  return places;
});
const NOWHERE: readonly number[] = [];
const placesOf = (document: Document, word: string): readonly number[] =>
  placesByWord(document).get(word) ?? NOWHERE;

/** Letters of a short form that tell whose it is. */
const NICKNAME = 3;

/** Letters of an office before a name that a bracket has room for. */
const TITLE = 40;

/** "department's spokesman Dan Stanton": by itself it is any department's. */
const OWNER = /^\p{Ll}[\p{L}-]*['’]s\s/u;
/** Titles that have a capital before a name wherever they stand. */
const FORMAL = pattern(
  'u',
  String.raw`^(?:\p{Lu}[\p{L}.’'-]*\s)+\p{Lu}[\p{L}.’'-]*$|`,
  '^(?:Superintendent|President|Mayor|Governor|Senator|Judge|Sheriff)$',
);

/** "greatest marathon runner": no office. */
const PRAISE = /^(?:most|\p{Ll}+(?<!for)est|best|worst)\s/u;

/** "[spokesman Dan] Stanton": the office goes with the name where it stands before it. */
export function withTitle(
  document: Document, { role, roleStart, roleEnd }: ReadPerson, start: number, at: number,
): number {
  // elsewhere an office bends with its sentence: "seinen französischen Amtskollegen"
  if (document.language !== 'en' || role === null || !isPlainRole(role)) return start;
  if (PRAISE.test(role) || (!isOffice(role, document.language) && !role.endsWith('.'))) return start; // "Gov."
  if (roleStart === undefined || roleEnd !== start - 1 || start - roleStart > TITLE) return start;
  // "the big Obama donors" want no president
  if (/(?<!\p{L})(?:the|an?)\s(?:\p{Ll}+\s)?$/iu.test(document.text.slice(Math.max(0, at - TITLE), at))) return start;
  // at the head of a sentence it has a capital that it has nowhere else
  const isHeadOf = (place: number): boolean => sentenceSpanAt(document, place)?.start === place;
  if (isHeadOf(roleStart) && !isHeadOf(at) && !FORMAL.test(role)) return start;
  return fromWhat(document.text, role, roleStart);
}

/** "[former mayor Rosa] Medina": without the word she would be it still. */
function fromWhat(text: string, role: string, start: number): number {
  const [before = '', word = ''] = WORD_BEFORE.exec(text.slice(Math.max(0, start - TITLE), start)) ?? [];
  return NO_LONGER.test(word.toLowerCase()) ? start - before.length : start + (OWNER.exec(role)?.[0].length ?? 0);
}
const WORD_BEFORE = /(?<!\p{L})(\p{L}+)[\s-]$/u;
