/** A language's number words as look-up tables, built once; empty for a language without a list. */
import { compoundReader } from './compounds.ts';
import { partsOf } from './halves.ts';
import { MORE_NUMBER_WORDS } from './more-number-words.ts';
import { NO_NUMBER_WORDS, NUMBER_WORDS, type NumberWords } from './number-words.ts';
import { SCALE_WORDS } from './scale-words.ts';

export interface NumberLexicon {
  language: string;
  /** What a word is worth that adds or is multiplied: "seven", "zweihundertfünfzig". */
  cardinalOf: (word: string) => number | undefined;
  scales: Map<string, number>;
  /** Scales that stand without a number: "mil personas", "tausend Menschen". */
  bare: Set<string>;
  fractions: Map<string, number>;
  vague: Set<string>;
  /** Before a scale they leave it open: "several thousand", "ein paar hundert". */
  vagueHeads: Set<string>;
  joiners: Set<string>;
  halves: Set<string>;
  ones: Set<string>;
  parts: ReturnType<typeof partsOf>;
  /** May a number in words begin with this word? Few do, and many lists are asked for them. */
  begins: (word: string) => boolean;
}

const list = (words: string): readonly string[] => words.split(' ');

const BARE: Readonly<Record<string, readonly string[]>> = {
  de: list('hundert tausend'),
  fr: list('cent mille'),
  es: list('mil'),
  it: list('cento mille'),
  pt: list('mil'),
  ru: list('тысяча тысячу'),
  uk: list('тисяча тисячу'),
  nl: list('honderd duizend'),
  pl: list('tysiąc'),
  sv: list('hundra tusen'),
  tr: list('bin'),
  ar: list('مئة مائة ألف مليون مليار'),
  he: list('אלף מיליון מיליארד'),
};

const VAGUE_HEADS: Readonly<Record<string, readonly string[]>> = {
  en: list('several few couple many'),
  de: list('mehrere mehreren einige einigen paar viele vielen'),
  fr: list('plusieurs quelques'),
  es: list('varios varias unos unas algunos algunas pocos pocas'),
  it: list('alcuni alcune diversi diverse parecchi parecchie'),
  pt: list('vários várias alguns algumas poucos poucas'),
  ru: list('несколько нескольких'),
  uk: list('кілька декілька кількох'),
  nl: list('enkele meerdere paar verschillende'),
  pl: list('kilka kilku wiele parę'),
  sv: list('flera några'),
  tr: list('birkaç'),
  id: list('beberapa'),
  el: list('μερικές μερικά αρκετές αρκετά'),
  hi: list('कई'),
};

const scalesOnly = Object.fromEntries(
  Object.entries(SCALE_WORDS).map(([language, scales]) => [language, { ...NO_NUMBER_WORDS, scales }]),
);
const lexicons = new Map(
  Object.entries({ ...scalesOnly, ...MORE_NUMBER_WORDS, ...NUMBER_WORDS }).map(([language, words]) => [
    language,
    compile(words, language),
  ]),
);
const noLexicon = compile(NO_NUMBER_WORDS, '');

export function lexiconOfNumbers(language: string): NumberLexicon {
  return lexicons.get(language) ?? noLexicon;
}

/** Are this language's words for thousand and million read? */
export const knowsScales = (language: string): boolean => lexicons.has(language);

function compile(words: NumberWords, language: string): NumberLexicon {
  const cardinals = new Map(Object.entries(words.cardinals));
  for (const [word, value] of partsOf(language).whole) cardinals.set(word, value);
  const cardinalOf = compoundReader(language, cardinals);
  const parts = partsOf(language);
  const heads = new Set([
    ...words.vague, ...(VAGUE_HEADS[language] ?? []), ...words.halves, ...words.ones, ...(BARE[language] ?? []),
    ...Object.keys(words.fractions), ...parts.heads.keys(),
  ]);
  return {
    language,
    cardinalOf,
    scales: new Map(Object.entries(words.scales)),
    bare: new Set(BARE[language]),
    fractions: new Map(Object.entries(words.fractions)),
    vague: new Set(words.vague),
    vagueHeads: new Set(VAGUE_HEADS[language]),
    joiners: new Set(words.joiners),
    halves: new Set(words.halves),
    ones: new Set(words.ones),
    parts,
    begins: (word) => heads.has(word) || cardinalOf(word) !== undefined,
  };
}
