/** What the words of a name alone say of its kind: given names, nouns of bodies and places, capitals, digits. */
import { inTitleCase } from '../../../text/capital.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { isEverydayWord, isGermanSurname } from '../words/everyday-words.ts';
import { givenNameGender, isAlsoWord } from '../words/given-names.ts';
import {
  INSTITUTION_WORDS, NO_INSTITUTION, PLACE_WORDS, SURE_BODIES, THING_WORDS,
} from '../words/institution-words.ts';
import type { KindFeatures, NameContext } from './name-context.ts';
import { plainCase } from '../words/inflection.ts';
import { isKnownOrganisation } from '../words/known-organisations.ts';
import { isKnownSurname } from '../words/known-surnames.ts';
import { isRole } from '../words/name-kind.ts';
import { type NameRun, OPENS_ARAB_NAME } from '../words/name-run.ts';
import { isPlace } from '../words/places.ts';

/** More words than this are all alike. */
const MOST_WORDS = 5;

/** The words of a name, and parts of them that are asked for often. */
interface Shape {
  lexicon: Lexicon;
  words: readonly string[];
  name: string;
  first: string;
  last: string;
  /** All words but the last. */
  inner: readonly string[];
  /** Has it more than one word? */
  long: boolean;
}

type Sign = readonly [name: string, holds: (shape: Shape) => boolean];
const isGiven = (word: string): boolean => givenNameGender(word) !== undefined;
const SMALL_PLACE = /^(?:region|district|province|county|airport|city|town|village|state)$/;
const PLACE_OPENING = /^(?:Cape|Fort|Port|Lake|Mount|Mt\.?|Isle|St\.?)$/;
const takesOf = (words: readonly string[]): boolean =>
  words.some((word, i) => SURE_BODIES.has(word) && /^(?:of|for|on)$/.test(words[i + 1] ?? ''));

const INNER_CAPITAL = /\p{Ll}\p{Lu}/u;

const SHAPES: readonly Sign[] = [
  ['given name or word first', ({ first }) => isGiven(first) && isAlsoWord(first)],
  ['given name first', ({ first }) => isGiven(first) && !isAlsoWord(first)],
  ['given name and surname', isLikeAPerson],
  [
    'given name alone',
    ({ lexicon, long, first }) => !long && isGiven(first) && !isAlsoWord(first) && !isPlace(first, lexicon.language),
  ],
  ['known surname', ({ last }) => isKnownSurname(last)],
  ['given name last', ({ long, last }) => long && isGiven(last)],
  ['initial', ({ inner }) => inner.slice(1).some((word) => /^\p{Lu}\.?$/u.test(word))],
  ['initials first', ({ long, first }) => long && /^(?:\p{Lu}\.){1,3}$/u.test(first)],
  ['Jr', ({ last }) => /^(?:Jr|Sr|II|III)\.?$/.test(last)],
  ['acronym', ({ long, last }) => !long && /^\p{Lu}[\p{Lu}\d&.]{1,6}$/u.test(last)],
  ['no body by these capitals', ({ last }) => NO_INSTITUTION.has(last)],
  ['shouted', ({ long, name }) => long && name === name.toUpperCase()],
  ['digit', ({ name }) => /\d/.test(name)],
  [
    'capital inside a word',
    ({ name }) => INNER_CAPITAL.test(name) && INNER_CAPITAL.test(name.replace(/\bMa?c(?=\p{Lu})/gu, '')),
  ],
  ['hyphen', ({ name }) => name.includes('-')],
  ['institution last', ({ last }) => INSTITUTION_WORDS.has(last)],
  ['institution inside', ({ inner }) => inner.some((word) => INSTITUTION_WORDS.has(word))],
  ['sure body last', ({ last }) => SURE_BODIES.has(last)],
  ['sure body first', ({ long, first }) => long && SURE_BODIES.has(first)],
  ['sure body of', ({ words }) => takesOf(words)],
  [
    'body by its words',
    ({ long, words, name, first, last }) =>
      SURE_BODIES.has(last) || takesOf(words) || (long && SURE_BODIES.has(first)) || isKnownOrganisation(name),
  ],
  ['thing last', ({ last }) => THING_WORDS.has(last)],
  ['thing inside', ({ inner }) => inner.some((word) => THING_WORDS.has(word))],
  ['place noun last', ({ long, last }) => long && PLACE_WORDS.has(last)],
  ['place noun first', ({ long, first }) => long && PLACE_WORDS.has(first)],
  ['small place noun last', ({ last }) => SMALL_PLACE.test(last)],
  [
    'place by its words',
    ({ long, first, last }) =>
      SMALL_PLACE.test(last) ||
      (long && (PLACE_WORDS.has(last) || PLACE_WORDS.has(first) || PLACE_OPENING.test(first))),
  ],
  ['of', ({ words }) => words.includes('of')],
  ['for', ({ words }) => words.includes('for')],
  ['and', ({ words }) => words.includes('and') || words.includes('&')],
  ['known place', ({ lexicon, name }) => isPlace(name, lexicon.language) || isQuarter(lexicon, name)],
  [
    'place first',
    ({ lexicon, long, words }) =>
      long && [1, 2].some((count) => isPlace(words.slice(0, count).join(' '), lexicon.language)),
  ],
  ['place last', ({ lexicon, long, last }) => long && isPlace(last, lexicon.language)],
  ['known body', ({ name }) => isKnownOrganisation(name)],
  [
    'known body first',
    ({ long, first, inner }) => long && (isKnownOrganisation(first) || isKnownOrganisation(inner.join(' '))),
  ],
  [
    'nation first',
    ({ lexicon, first, name }) => lexicon.demonyms.has(first.toLowerCase()) && !isPlace(name, lexicon.language),
  ],
  ['role last', ({ lexicon, last }) => isRole(lexicon, last.toLowerCase())],
  ['role inside', ({ lexicon, inner }) => inner.some((word) => isRole(lexicon, word.toLowerCase()))],
  ['abstract', ({ last }) => /(?:tion|ment|ness|ism|ity|ing|ics|ance|ence|logy|phy)s?$/.test(last)],
  ['plural', ({ last }) => /[^s]s$/.test(last)],
  ['one letter', ({ last }) => last.length === 1],
  ['town by its ending', ({ long, last }) => !long && TOWN_ENDING.test(last)],
  ['land by its ending', ({ long, last }) => !long && /(?:ien|land|stan|ia|ie)$/.test(last)],
  ['surname of Germans', ({ last }) => isGermanSurname(last)],
  ['noun of bodies first', ({ lexicon, long, first }) => long && lexicon.institutions.has(first.toLowerCase())],
  ['body by itself', ({ lexicon, long, last }) => !long && lexicon.bodies?.test(last.toLowerCase()) === true],
  ['noun of bodies last', ({ lexicon, last }) => isNounOfBodies(lexicon, last)],
  [
    'noun after a hyphen',
    ({ lexicon, last }) => /-\p{Lu}/u.test(last) && isEverydayWord(lexicon.language, last.toLowerCase()),
  ],
  ['place before a hyphen', ({ lexicon, last }) => isPlace(/^(\p{L}+)-/u.exec(last)?.[1] ?? '', lexicon.language)],
];

/** "Paul Roy", "Meike Sandforth": no town, whatever preposition stands before it; "San Vero" is one. */
function isLikeAPerson({ lexicon, words, long, first, name }: Shape): boolean {
  const isNoun = (word: string): boolean =>
    [INSTITUTION_WORDS, PLACE_WORDS, THING_WORDS].some((list) => list.has(word)) ||
    lexicon.institutions.has(word.toLowerCase()) || /\d/.test(word);
  return long && words.length < MOST_WORDS && isGiven(first) && !isAlsoWord(first) &&
    !SAINT.test(first) && !isArticle(lexicon, first) &&
    !words.some(isNoun) && !isPlace(name, lexicon.language) && !isPlace(first, lexicon.language);
}
/** "Berlin-Friedrichshain"; not "Berlin-Besuch", "Paris-Starter". */
function isQuarter(lexicon: Lexicon, name: string): boolean {
  const [, town, quarter] = /^(\p{Lu}\p{Ll}+)-(\p{Lu}\p{Ll}+)$/u.exec(name) ?? [];
  return lexicon.capitalisesNouns === true && town !== undefined && quarter !== undefined && isPlace(town, 'de') &&
    (isPlace(quarter, 'de') || TOWN_ENDING.test(quarter)) && !isNounOfBodies(lexicon, quarter);
}
/** "Les Amis": a given name elsewhere. */
const isArticle = ({ determiners }: Lexicon, word: string): boolean => determiners.has(word.toLowerCase());
const SAINT = /^(?:San|Santa|Santo|São|Saint|Sainte|Sankt)$/;

const TOWN_ENDING = /.(?:burg|stadt|dorf|heim|hausen|berg|bach|feld|ingen|furt|kirchen|ville|town|ton|bury|grad|ovo)$/;

/** "Innenministerium", "Bürgerverein": the noun, or a compound that ends in it. */
const isNounOfBodies = (lexicon: Lexicon, word: string): boolean => {
  const lower = word.toLowerCase();
  if (lexicon.institutions.has(lower)) return true;
  if (!lexicon.capitalisesNouns) return false;
  for (let at = 3; at <= lower.length - SHORTEST_BODY; at++) if (lexicon.institutions.has(lower.slice(at))) return true;
  return false;
};
const SHORTEST_BODY = 4;

/** "ANNA BIANCHI": a given name and more, in capitals, has the shape that it has elsewhere. */
const inPlainCase = ({ headFirst }: Lexicon, written: readonly string[]): readonly string[] => {
  const [first = '', ...more] = written.map(inTitleCase);
  const isShouted = headFirst && more.length > 0 && written.every((word) => word === word.toUpperCase());
  return isShouted && isGiven(first) && !isAlsoWord(first) ? [first, ...more] : written;
};

export function addShape({ lexicon, lower }: NameContext, run: NameRun, found: KindFeatures): void {
  const words = inPlainCase(lexicon, run.words);
  const [opening = '', second = ''] = words;
  const first = words.length > 2 && OPENS_ARAB_NAME.test(opening) ? second : opening;
  const last = words.at(-1) ?? '';
  const long = words.length > 1;
  const name = (lexicon.capitalisesNouns ? plainCase(words) : words).join(' ');
  const shape = { lexicon, words, name, first, last, inner: words.slice(0, -1), long };
  for (const [sign, holds] of SHAPES) if (holds(shape)) found[sign] = 1;
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).map((word) => word.toLowerCase());
  const share = (some: readonly string[]): number => some.length / Math.max(1, capitals.length);
  found['share of everyday words'] = isPlace(shape.name, lexicon.language) ? 0 : share(
    capitals.filter((word) => isEverydayWord(lexicon.language, word)),
  );
  found['share of words in small letters'] = share(capitals.filter((word) => lower.has(word)));
  found['words'] = Math.min(MOST_WORDS, words.length);
  found[`${found['words']} words`] = 1;
}
