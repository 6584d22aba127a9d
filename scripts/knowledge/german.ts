/** Everyday German words, told from names, and surnames as Germans bear them. */
import { GERMAN_WORDS_TOO, NAMES_OF_WIKIPEDIA } from './german-exceptions.ts';
import { capital, type GivenNames } from './given-names.ts';
import type { City, German } from './packages.ts';

/** Smaller places are named in hardly any article. */
const TOWN = 8000;
/** So many words of the Wikipedia, the commonest first, are looked through; then names prevail. */
const LOOKED_THROUGH = 16_000;
const ENDINGS = ['e', 'en', 'n', 's', 'es', 'er', 'ern', 'em', 'nen', 'st', 't', 'te', 'ten'];
/** Parts of a compound have at least so many letters: the reader takes words apart by the same rule. */
const FIRST_PART = 3;
const LAST_PART = 4;

interface Names {
  given: GivenNames;
  /** In small letters. */
  surnames: ReadonlySet<string>;
  cities: readonly City[];
  /** Whether our own list of given names has it. */
  isListed: (name: string) => boolean;
}

interface OtherWords {
  /** English ones. */
  known: ReadonlySet<string>;
  /** Places and bodies of our own lists, and countries, in small letters. */
  ours: ReadonlySet<string>;
}

export function germanWords(german: German, names: Names, others: OtherWords): string[] {
  const isName = nameTest(german, names);
  const everyday = german.commonWords.filter((word) =>
    /^[a-zäöüß]{3,}$/.test(word) && (GERMAN_WORDS_TOO.has(word) || !isName(word)));
  const surnames = new Set([...german.lastnames, ...names.surnames]);
  const rarer = german.wikipedia
    .slice(0, LOOKED_THROUGH)
    .filter((word) => /^[a-zäöüß]{4,}$/.test(word))
    .filter((word) => !others.known.has(word) && !others.ours.has(word) && !NAMES_OF_WIKIPEDIA.has(word))
    .filter((word) => !isName(word) && !surnames.has(word))
    .filter((word) => !/ers?$/.test(word) || !isName(word.replace(/ers?$/, ''))); // "Hamburger"
  return withoutMade(new Set([...everyday, ...rarer]));
}

function nameTest(german: German, { given, cities, isListed }: Names): (word: string) => boolean {
  const towns = new Set(cities.filter(({ population }) => population >= TOWN).map(({ name }) => name.toLowerCase()));
  const firstNames = new Set(german.firstnames);
  return (word) => towns.has(word) || given.has(word) || firstNames.has(word) || isListed(capital(word));
}

/** Without those that an ending makes of another, or two others together: "Abschlussball". */
export function withoutMade(words: ReadonlySet<string>): string[] {
  const isInflected = (word: string) =>
    ENDINGS.some((ending) => word.endsWith(ending) && words.has(word.slice(0, -ending.length)));
  const isCompound = (word: string) =>
    [...word].some((_, at) => at >= FIRST_PART && word.length - at >= LAST_PART && words.has(word.slice(at)));
  return [...words].filter((word) => !isInflected(word) && !isCompound(word)).sort();
}

/** Those that are words as well are told by what stands around them. */
export const germanSurnames = ({ lastnames }: German, given: GivenNames): string[] =>
  lastnames.filter((name) => /^[a-zäöüß]{3,}$/.test(name) && !given.has(name)).map(capital).sort();
