/**
 * What German families are called after: "Clemens Graf von Hohenau", "Wolfgang zur Eichen", "Rolf vom Berg". Behind a
 * family's name and a title of the nobility, or behind given names alone; "Anna vom Kundendienst" is from there, and
 * "Paul zur Schule" on his way.
 */
import type { Document, Token } from '../../../text/document.ts';
import { wordSet } from '../../../text/word-set.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { isEverydayWord, isGermanSurname } from '../words/everyday-words.ts';
import { ON_ONES_WAY } from './german-von.ts';
import { givenNameGender } from '../words/given-names.ts';
import { INSTITUTION_WORDS } from '../words/institution-words.ts';
import { beginsKnownOrganisation } from '../words/known-organisations.ts';
import { isRole } from '../words/name-kind.ts';
import { CAPITAL } from '../words/name-run.ts';
import { isPlace } from '../words/places.ts';

/** How many tokens the particles at `at` and the house behind them take, or 0. */
export function houseLength(doc: Document, lexicon: Lexicon, first: number, at: number): number {
  if (lexicon.language !== 'de' || at === first) return 0;
  const particles = PARTICLES.find((words) => words.every((word, k) => doc.tokens[at + k]?.lower === word));
  const house = doc.tokens[at + (particles?.length ?? 0)];
  if (!particles || !house || !CAPITAL.test(house.text) || isBody(doc, lexicon, at + particles.length)) return 0;
  const length = particles.length + 1;
  if (isBehindTitle(doc, lexicon, at))
    return !SURNAMES_TOO.has(doc.tokens[at - 1]?.lower ?? '') || isNobleHouse(house.text) ? length : 0;
  if (isOnOnesWay(doc, at + length) || givenNameGender(house.text) !== undefined) return 0;
  if (!isGivenAlone(doc, lexicon, first, at)) return 0;
  return isHouse(doc, lexicon, first, particles.join(' '), house.text) ? length : 0;
}

/** "Graf (von Hohenau)", "Dr. (von Hohenau)"; "Herr Prinz" and "Frau Edler" are called so. */
function isBehindTitle({ tokens }: Document, { honorifics }: Lexicon, at: number): boolean {
  const [before = '', earlier = ''] = [tokens[at - 1]?.lower, tokens[at - 2]?.lower];
  return honorifics.has(before) || (TITLES.has(before) && !/^(?:herrn?|frau)$/.test(earlier));
}

/** "Steffi Graf von Anfang an", "Graf zu Beginn": a word is no house. */
const isNobleHouse = (house: string): boolean =>
  isPlace(house, 'de') || LIKE_A_TOWN.test(house) || !isEverydayWord('de', house.toLowerCase());

/** Longest first. */
const PARTICLES = ['von und zu', 'von der', 'von dem', 'von den', 'von', 'vom', 'zu', 'zur']
  .map((words) => words.split(' '));

const SURNAMES_TOO = wordSet('graf prinz fürst herzog ritter edler edle baron');
/** "Clemens Graf", "Baronin": of what house comes next. */
const TITLES = wordSet(
  'graf gräfin freiherr freifrau freiin baron baronin baronesse prinz prinzessin erbprinz fürst fürstin herzog ' +
    'herzogin ritter edler edle landgraf markgraf burggraf',
);

/** "Graf von Hohenau", "Baronin zu Rhein": a title that a house follows. */
export const isNobleTitle = ({ tokens }: Document, { language }: Lexicon, at: number): boolean =>
  language === 'de' && TITLES.has(tokens[at]?.lower ?? '') && CAPITAL.test(tokens[at]?.text ?? '') &&
  /^(?:von|vom|zu)$/.test(tokens[at + 1]?.lower ?? '') && CAPITAL.test(tokens[at + 2]?.text ?? '') &&
  isNobleHouse(tokens[at + 2]?.text ?? '');

/** "Anna von Bonn aus nach Köln": from there; "dem stimmte Anna von Hohenau zu." is of her. */
const isOnOnesWay = ({ tokens }: Document, behind: number): boolean =>
  ON_ONES_WAY.has(tokens[behind]?.lower ?? '') && tokens[behind + 1]?.kind === 'word';

/** No surname so far: "Friederike", "Dr. Anna Luise", "Leiterin Anna". */
const isGivenAlone = ({ tokens }: Document, lexicon: Lexicon, first: number, at: number): boolean => {
  const isGiven = (token: Token | undefined): boolean => givenNameGender(token?.text ?? '') !== undefined;
  const before = tokens[at - 2];
  const isTitle = lexicon.honorifics.has(before?.lower ?? '') || isRole(lexicon, before?.lower ?? '');
  return isGiven(tokens[at - 1]) && (at - first === 1 || isGiven(before) || isTitle);
};

/** "von der UNO", "von Borussia Dortmund" */
function isBody(doc: Document, { institutions, bodies }: Lexicon, at: number): boolean {
  const { text = '', lower = '' } = doc.tokens[at] ?? {};
  return /^\p{Lu}{2,}/u.test(text) || institutions.has(lower) || INSTITUTION_WORDS.has(text) ||
    bodies?.test(lower) === true || beginsKnownOrganisation(doc, at);
}

/** Is it a family's name behind these particles? Many are words as well, which is told by where the name stands. */
function isHouse(doc: Document, lexicon: Lexicon, first: number, particles: string, house: string): boolean {
  if (particles === 'von') return isPlace(house, 'de') || LIKE_A_TOWN.test(house);
  if (particles === 'zu') return LIKE_A_TOWN.test(house);
  const isFamilys = particles === 'zur' ? AT_HOUSE.test(house) : isGermanSurname(house);
  return isFamilys && isTold(doc, lexicon, first);
}
/** Families behind "zur"; what else stands there is mostly what somebody speaks of or becomes: "zur Vorsitzenden". */
const AT_HOUSE = /(?:hausen|hofen|kirchen|linden|eichen|weiden|buchen|mühlen|nieden)$/i;
const LIKE_A_TOWN = new RegExp(
  '(?:stetten|stedt|städt|fels|eck|egg|burg|berg|stein|heim|hausen|hofen|kirchen|[^e]ingen|au|bach|' +
    'brunn|dorf|feldt?|walde?|th?al|horst|ow|itz|born|hagen|ried|büttel|leben|rode|roda|thurn|werth|linden)$',
  'iu',
);

/** Before the name ends a verb of saying or an office, or a sentence begins. */
function isTold({ tokens }: Document, lexicon: Lexicon, first: number): boolean {
  const [before, opening] = [tokens[first - 1], tokens[first]];
  const word = before?.lower ?? '';
  return before?.sentence !== opening?.sentence || lexicon.saying.has(word) || lexicon.reporting.has(word) ||
    lexicon.roles.has(word) || /^(?:so|laut|auch|,|herr|frau)$/.test(word);
}
