/**
 * Capitalised words that stand side by side and are two names: "la maire de Nantes Claire Jouve", "глава МИД Сергей
 * Одинцов". A given name after words that are none begins a name of its own; so does what follows a place or an
 * acronym.
 */
import { pattern } from '../../../pattern.ts';
import { CLUB_LETTERS } from '../words/clubs.ts';
import type { Document, Token } from '../../../text/document.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { isEnglishWord } from '../words/everyday-words.ts';
import { isNobleTitle } from './german-house.ts';
import { givenNameGender, isAlsoWord } from '../words/given-names.ts';
import { isRole } from '../words/name-kind.ts';
import { isNumbered, OPENS_ARAB_NAME, PARTICLES } from '../words/name-run.ts';
import type { AsWritten } from './as-written.ts';
import { CHAMBERS, holderOfOffice, isNamedAfter, SCHOOL_LETTERS } from './named-after.ts';
import { namesAmongNouns } from './noun-run.ts';
import { isOfTown } from './origin.ts';
import { isKnownOrganisation } from '../words/known-organisations.ts';
import { opensAsBody } from '../words/opens-body.ts';
import { isCountry, isPlace } from '../words/places.ts';
import { townOfOffice } from './town-of-office.ts';
import { looksSaidOfName, withoutOpening } from './word-before-name.ts';

/** Token bounds of the names in the run [first, end). */
export function splitNameRun(
  doc: Document, lexicon: Lexicon, known: AsWritten, first: number, end: number,
): [number, number][] {
  if (!lexicon.headFirst) return [[first, end]];
  const parts = lexicon.capitalisesNouns ? namesAmongNouns(doc, lexicon, known, first, end) : [[first, end] as const];
  return parts.flatMap(([from, to]): [number, number][] => {
    if (isOneName(doc, lexicon, from, to)) return [[from, to]];
    const beside = withoutTrade(doc, lexicon, known, namesSideBySide(doc, lexicon, from, to));
    return withoutOpening(doc, lexicon, known, beside);
  });
}

/**
 * "Tischler Uwe Kern", "der Berner Oberländer Uwe Kern": a word right before a full name is a trade or says where
 * somebody is from, unless it is a name elsewhere. German.
 */
function withoutTrade(
  doc: Document, lexicon: Lexicon, known: AsWritten, parts: [number, number][],
): [number, number][] {
  const [trade, person] = parts;
  if (!lexicon.capitalisesNouns || !trade || !person) return parts;
  const { text = '', lower = '' } = doc.tokens[trade[1] - 1] ?? {};
  const isOfRegion = trade[1] - trade[0] === 2 && isOfTown(doc.tokens[trade[0]]?.text ?? '') && /er(?:in)?$/.test(text);
  if (trade[1] - trade[0] !== 1 && !isOfRegion) return parts;
  const isBeside = trade[1] === person[0] && person[1] - person[0] > 1 && /^\p{Lu}\p{Ll}{3,}$/u.test(text);
  const isName = known.surnames.has(lower) || isPlace(text, lexicon.language) || isKnownOrganisation(text);
  return isBeside && !isName ? parts.slice(1) : parts;
}

function namesSideBySide(doc: Document, lexicon: Lexicon, first: number, end: number): [number, number][] {
  if (isBehindTitle(doc, lexicon, first, end)) return namesSideBySide(doc, lexicon, first + 2, end);
  if (isNamedAfter(doc, lexicon, first, end)) return [[first, end]];
  const second = agencyEnd(doc, first, end) || townOfOffice(doc, lexicon, first, end) ||
    holderOfOffice(doc, lexicon, first, end) || firmOfBoss(doc, lexicon, first, end) ||
    secondName(doc, lexicon, first, end);
  if (second > 0) return [[first, second], [second, end]];
  const opensKnown = isOneName(doc, lexicon, first, first + 2); // "IG Metall Küste"
  for (let i = first + (opensKnown ? 2 : 1); i < end - 1; i++) {
    const before = doc.tokens.slice(first, i);
    const behindTown = townOfOffice(doc, lexicon, i, end); // "Câmara de Gaia (Eduardo Vítor Reis)"
    if (behindTown > 0) return [[first, behindTown], [behindTown, end]];
    if (!mayBegin(doc, lexicon, first, i)) continue;
    if (before.some(({ text }) => isGivenName(text) && !isCountry(text, doc.language))) return [[first, end]];
    const begins = beginsName(doc, lexicon, first, i);
    if (begins || isWhole(lexicon, before)) return partedAt(doc, lexicon, first, i, end);
  }
  return [[first, end]];
}

/** "PDG de Transalp"; "Polícia da República" is a body. */
function isBehindTitle(doc: Document, lexicon: Lexicon, first: number, end: number): boolean {
  const { lower = '' } = doc.tokens[first] ?? {};
  const isOffice = isTitle(lexicon, lower) && !isNobleTitle(doc, lexicon, first) && !opensAsBody(lexicon, lower);
  return end - first > 2 && isOffice && /^\p{Ll}/u.test(doc.tokens[first + 1]?.text ?? '');
}

const mayBegin = (doc: Document, lexicon: Lexicon, first: number, i: number): boolean =>
  /^\p{Lu}/u.test(doc.tokens[i]?.text ?? '') && !isTitle(lexicon, doc.tokens[i - 1]?.lower ?? '') &&
  !isCountry(doc.tokens[i]?.text ?? '', doc.language) && // "Banca d'Italia", "Amazon Italia"
  doc.tokens[first]?.text !== 'De' && // "De la Vega Prado"
  !goesOnWithTitle(doc, lexicon, first, i) && !goesOnThoughGiven(doc, lexicon, first, i) &&
  !(i === first + 1 && OPENS_ARAB_NAME.test(doc.tokens[first]?.text ?? ''));

/**
 * "Trabalhadores Sem Terra", "Universidade Nova de Lisboa", "Fundación para la Libertad de Prensa": given names
 * elsewhere, and behind an article nobody's.
 */
function goesOnThoughGiven({ tokens }: Document, lexicon: Lexicon, first: number, i: number): boolean {
  const [before = '', word = ''] = [tokens[i - 1]?.lower, tokens[i]?.lower];
  if (!lexicon.openers) return false;
  const isBehindArticle = lexicon.determiners.has(before) || /^pel[ao]s?$/.test(before);
  return lexicon.prepositions.has(word) || /^(?:nova|samba)$/.test(word) ||
    (isBehindArticle && opensAsBody(lexicon, tokens[first]?.lower ?? ''));
}

/** "Hospital Reina Sofía", "Hospital de Santa Luzia", "Polícia de São Paulo": no person begins there. */
function goesOnWithTitle(doc: Document, lexicon: Lexicon, first: number, i: number): boolean {
  const [body = '', royal = ''] = [doc.tokens[first]?.lower, doc.tokens[i]?.lower];
  if (lexicon.institutions.has(body) && isTitle(lexicon, royal)) return true;
  if (isNumbered(doc, i + 1, first)) return true; // "Asl Roma 1"
  return doc.tokens.slice(first, i + 1).some(({ text }) => SAINTS.has(text)); // "Escola Santa Rita"
}

/** Behind "l'ad di Leonardo (Roberto Cingolani)", "attaquant de l'AJ Auxerre (Lassine Sinayoko)", or 0. */
function firmOfBoss(doc: Document, lexicon: Lexicon, first: number, end: number): number {
  const { text = '' } = doc.tokens[first] ?? {};
  const person = end - TWO_WORDS;
  if (!lexicon.bodyHeads?.small || person <= first || person - first > TWO_WORDS) return 0;
  const isTwo = person - first === TWO_WORDS;
  const isFirm = isOneName(doc, lexicon, first, person) || (!isTwo && NAMED_LIKE_PEOPLE.has(text));
  const lower = (i: number): string => doc.tokens[i]?.lower ?? '';
  const of = lexicon.genitives?.has(lower(first - 1)) ? first - 1 : first - TWO_WORDS; // "de la"
  const office = /^g[eé]n[eé]ral/.test(lower(of - 1)) ? of - TWO_WORDS : of - 1;
  const isName = [person, person + 1].every((i) =>
    !isEnglishWord(lower(i)) && /^\p{Lu}\p{Ll}/u.test(doc.tokens[i]?.text ?? ''));
  const isOffice = BOSSES.test(lower(office)) || (isTwo && isTitle(lexicon, lower(office)));
  return isFirm && isName && isOffice && lexicon.genitives?.has(lower(of)) === true ? person : 0;
}
/** Firms that no list has: what they are called is a given name elsewhere. */
const NAMED_LIKE_PEOPLE = new Set(['Leonardo', 'Tim', 'Italo']);
/** A person's name, and the most that a firm has before it. */
const TWO_WORDS = 2;
const BOSSES = pattern(
  'u',
  '^(?:ad|ceo|dg|delegat[oa]|president[ea]|direttore|direttrice|présidente?|président-directeur|patronn?e?|pdg|',
  'direct(?:eur|rice))$',
);

/** Behind the agency in "dijo a Efe Rosa Gil", or 0. */
const agencyEnd = (doc: Document, first: number, end: number): number =>
  AGENCIES.has(doc.tokens[first]?.text ?? '') && end - first > 1 ? first + 1 : 0;

/** News agencies whose name may be a given name too, or stands before one. */
const AGENCIES = new Set(['Efe', 'EFE', 'Lusa', 'Ansa', 'ANSA', 'Télam', 'Reuters', 'AFP']);
/** Behind these a given name goes on with the name of a place or a house. */
const SAINTS = new Set(
  ('San Santa Santo Sant São Saint Sainte Virgen Virxe Nuestra Nossa Notre Infanta Infante Fray Sor Beato Beata')
    .split(' '),
);

const beginsName = (doc: Document, lexicon: Lexicon, first: number, i: number): boolean =>
  givenNameGender(doc.tokens[i]?.text ?? '') !== undefined && !isSetOff(doc, lexicon, first, i) &&
  !isUnknownGiven(doc, lexicon, first, i);

/**
 * "Maicol Antonio Sales", "Yeison Andrés Gil": where people bear two given names, the first may be one of no list. Not
 * behind "of": "la alcaldesa de Nantes Clara Gil".
 */
const isUnknownGiven = (doc: Document, lexicon: Lexicon, first: number, second: number): boolean =>
  (second - first <= 2 && /^(?:es|it|pt)$/.test(lexicon.language) && CUT_SHORT.test(doc.tokens[first]?.text ?? '')) ||
  TWO_SURNAMES.has(lexicon.language) && second - first === 1 && !isOneName(doc, lexicon, first, second) &&
  !looksSaidOfName(doc, lexicon, first) &&
  /^\p{Lu}\p{Ll}{3,}$/u.test(doc.tokens[first]?.text ?? '') &&
  !lexicon.prepositions.has(doc.tokens[first - 1]?.lower ?? '') && !CHAMBERS.test(doc.tokens[first]?.lower ?? '') &&
  !isWord(lexicon, doc.tokens[first]?.lower ?? '');

/** ", Kobenan Kouassi Adjoumani,": of no list, where two commas set three words off. French, Italian. */
function isSetOff({ tokens }: Document, lexicon: Lexicon, first: number, second: number): boolean {
  const areOutside = [first - 1, second + 2].every((i) => tokens[i]?.text === ',');
  const words = tokens.slice(first, second + 2);
  return lexicon.bodyHeads?.small !== undefined && second - first === 1 && areOutside &&
    words.every(({ text }) => /^\p{Lu}\p{Ll}{2,}$/u.test(text)) && !isPlace(words[0]?.text ?? '', lexicon.language) &&
    !isWord(lexicon, words[0]?.lower ?? '') && !isTitle(lexicon, words[0]?.lower ?? '');
}

/** "Mª Luisa", "Ma. del Carmen", "M. Luisa", "Fco. Javier"; in French "M." is no name, "a. D." in German. */
const CUT_SHORT = /^(?:M\.?ª|Ma\.|Fco\.|\p{Lu}\.)$/u;

const isWord = ({ institutions, common }: Lexicon, lower: string): boolean =>
  institutions.has(lower) || common.has(lower);

/** Two names, without what joins them; "Comité Internacional de la Cruz Roja" is one, for the second is a body. */
function partedAt(doc: Document, lexicon: Lexicon, first: number, second: number, end: number): [number, number][] {
  let last = second;
  while (last > first && isJoining(doc.tokens[last - 1])) last -= 1;
  return last < second && isOneName(doc, lexicon, second, end) ? [[first, end]] : [[first, last], [second, end]];
}

/** "Gobierno de (Pedro Sánchez)": what joins the two is part of neither. */
const isJoining = (token: Token | undefined): boolean => token !== undefined && !/\p{Lu}/u.test(token.text);

/** "New York Times" */
function isOneName(doc: Document, { language }: Lexicon, first: number, end: number): boolean {
  const [opening, last] = [doc.tokens[first], doc.tokens[end - 1]];
  const name = opening && last ? doc.text.slice(opening.start, last.end) : '';
  return isKnownOrganisation(name) || isPlace(name, language);
}

const TAKE_A_NAME = new Set([...CLUB_LETTERS, ...SCHOOL_LETTERS]);
/** A place, or an acronym that takes no town: what follows is another name. */
function isWhole(lexicon: Lexicon, before: readonly Token[]): boolean {
  if (opensAsBody(lexicon, before[0]?.lower ?? '') && before.length === 1) return false; // "Banda Municipal"
  const words = before.map(({ text }) => text);
  const last = words.at(-1) ?? '';
  return isPlace(words.join(' '), lexicon.language) || (/^\p{Lu}{2,5}$/u.test(last) && !TAKE_A_NAME.has(last));
}

/**
 * Spanish and Portuguese people bear two surnames, and a surname may be a given name too: "María López Santiago Ruiz".
 */
const TWO_SURNAMES = new Set(['es', 'pt']);

/** Words of two people, each with a given name and a surname. */
const TWO_NAMES = 4;

/**
 * Where a second person begins after a full name, or 0: at the noun of a role ("Emma Adler Milliardärin Kim Kern",
 * a line of a picture's credit before the next sentence), or at a given name ("Jacques Morel Philippe Salin").
 */
function secondName(doc: Document, lexicon: Lexicon, from: number, end: number): number {
  let first = from;
  while (first < end && isTitle(lexicon, doc.tokens[first]?.lower ?? '')) first += 1;
  if (!isGiven(doc, first)) return 0;
  for (let i = first + 2; i < end - 1; i++) {
    const isNoun = /^\p{Lu}/u.test(doc.tokens[i]?.text ?? '') && isTitle(lexicon, doc.tokens[i]?.lower ?? '');
    if (isNoun && !isNobleTitle(doc, lexicon, i)) return i; // "Ernst August Prinz von Hannover" is one
  }
  const twoFullNames = end - first === TWO_NAMES && isGiven(doc, first + 2) &&
    !isGiven(doc, first + 1) && !isParticle(lexicon, doc.tokens[first + 1]);
  return twoFullNames && !TWO_SURNAMES.has(lexicon.language) ? first + 2 : 0;
}

/** "Carla Di Pietro Conti", "João da Silva Reis", and not "der Roman von Ada Manni". */
const isParticle = ({ capitalisesNouns }: Lexicon, { text, lower }: Partial<Token> = {}): boolean =>
  PARTICLES.has(lower ?? '') && (text !== lower || !capitalisesNouns);

const isGiven = (doc: Document, i: number): boolean => isGivenName(doc.tokens[i]?.text ?? '');

const isGivenName = (word: string): boolean => givenNameGender(word) !== undefined && !isAlsoWord(word);

const isTitle = (lexicon: Lexicon, lower: string): boolean => lexicon.honorifics.has(lower) || isRole(lexicon, lower);
