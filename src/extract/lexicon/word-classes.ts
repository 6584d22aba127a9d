/**
 * What a word is in its language, as bits: asked of each word dozens of times an article, in all of which a dozen lists
 * were looked up. Now they are looked up once for each distinct word that an isolate meets.
 */
import type { Document } from '../../text/document.ts';
import { oncePer } from '../../text/memo.ts';
import { WithEnclitics } from './conjugate.ts';
import { isRomance, type Lexicon } from './lexicon.ts';

/** A class each; a word may be of several. */
export const CLASS = {
  /** Verbs that report speech outright. */
  saying: 1 << 0,
  /** Nouns for a person by office, work or kin, by list or by ending. */
  role: 1 << 1,
  /** Nouns for people without a name. */
  people: 1 << 2,
  /** Nouns for bodies, by list or, in German, by ending. */
  institution: 1 << 3,
  epithet: 1 << 4,
  demonym: 1 << 5,
  determiner: 1 << 6,
  possessive: 1 << 7,
  pronoun: 1 << 8,
  /** Pronouns and possessives of a woman or a man. */
  gendered: 1 << 9,
  preposition: 1 << 10,
  conjunction: 1 << 11,
  reporting: 1 << 12,
  relative: 1 << 13,
  between: 1 << 14,
  common: 1 << 15,
} as const;

/** Are these the classes of a word that is of any of those? */
export const isOf = (classes: number | undefined, any: number): boolean => ((classes ?? 0) & any) !== 0;

/** The classes of a word in lower case. */
export const classesOf = (lexicon: Lexicon, lower: string): number => readerOf(lexicon)(lower);

/** Of each token of a document in the lexicon's language. */
export const classesIn = oncePer((lexicon: Lexicon) => oncePer(({ tokens }: Document): Int32Array => {
  const read = readerOf(lexicon);
  const classes = new Int32Array(tokens.length);
  for (let i = 0; i < tokens.length; i += 1) classes[i] = read(tokens[i]?.lower ?? '');
  return classes;
}));

/** Distinct words that are remembered: those of some ten articles. Past it all are forgotten. */
const MOST_REMEMBERED = 6000;
/** A longer one is no word of any list: it is answered anew, so that what is remembered stays small. */
const LONGEST_REMEMBERED = 40;

const readerOf = oncePer((lexicon: Lexicon): ((lower: string) => number) => {
  const remembered = new Map<string, number>();
  return (lower) => {
    const known = remembered.get(lower);
    if (known !== undefined) return known;
    const classes = classify(lexicon, lower);
    if (lower.length > LONGEST_REMEMBERED) return classes;
    if (remembered.size >= MOST_REMEMBERED) remembered.clear();
    remembered.set(apart(lower), classes);
    return classes;
  };
});

/** The same letters as a string of their own: V8 keeps a piece of a text by keeping the text. */
const apart = (piece: string): string => (piece.length < SHORTEST_PIECE ? piece : Array.from(piece).join(''));
/** Shorter ones are copied as it is. */
const SHORTEST_PIECE = 13;

function classify(lexicon: Lexicon, lower: string): number {
  let classes = tableOf(lexicon).get(lower) ?? 0;
  if (isMadeRole(lexicon, lower)) classes |= CLASS.role;
  if (lexicon.capitalisesNouns && GERMAN_BODY_NOUNS.test(lower)) classes |= CLASS.institution;
  for (const { bit, words } of openListsOf(lexicon)) if (words.has(lower)) classes |= bit;
  return classes;
}

/** Lists that hold more words than they can name. */
const openListsOf = oncePer((lexicon: Lexicon) =>
  LISTS.flatMap(([name, list]) => {
    const words = lexicon[list];
    return words instanceof WithEnclitics ? [{ bit: CLASS[name], words }] : [];
  }));

/** The classes of all words of all lists: a word that is new is looked up once, and not in each of them. */
const tableOf = oncePer((lexicon: Lexicon): ReadonlyMap<string, number> => {
  const table = new Map<string, number>();
  const add = (lower: string, bit: number): void => void table.set(lower, (table.get(lower) ?? 0) | bit);
  for (const [name, list] of LISTS) for (const lower of lexicon[list]?.keys() ?? []) add(lower, CLASS[name]);
  const { pronouns, possessives } = lexicon;
  for (const lower of [...pronouns.keys(), ...possessives.keys()]) {
    const gender = pronouns.get(lower) ?? possessives.get(lower);
    if (gender === 'male' || gender === 'female') add(lower, CLASS.gendered);
  }
  return table;
});

const LISTS = [
  ['saying', 'saying'], ['role', 'roles'], ['people', 'people'], ['institution', 'institutions'],
  ['epithet', 'epithets'], ['demonym', 'demonyms'], ['determiner', 'determiners'], ['possessive', 'possessives'],
  ['pronoun', 'pronouns'], ['preposition', 'prepositions'], ['conjunction', 'conjunctions'],
  ['reporting', 'reporting'], ['relative', 'relatives'], ['between', 'between'], ['common', 'common'],
] as const;

/** A word made with an ending of roles is longer: "after" ends like "baker". */
const SHORTEST_MADE = 5;

/**
 * "bricklayer", by an ending of nouns for people; "co-founder", by its last part; "médecin-conseil", "mother-of-three",
 * by its first; "exgobernador", behind what is written onto an office.
 */
const isMadeRole = (lexicon: Lexicon, lower: string): boolean =>
  (lower.length > SHORTEST_MADE && lexicon.roleEndings.test(lower) && !lexicon.common.has(lower)) ||
  (lexicon.language === 'es' && lexicon.roles.has(lower.replace(WRITTEN_ONTO, ''))) ||
  (lower.includes('-') && ((!/-d[aeo]s?-/.test(lower) && lexicon.roles.has(lower.slice(lower.lastIndexOf('-') + 1))) ||
    ((isRomance(lexicon) || lower.includes('-of-')) && lexicon.roles.has(lower.slice(0, lower.indexOf('-'))))));

const WRITTEN_ONTO = /^(?:ex(?:vice|sub)?|vice|sub)(?=\p{Ll}{4})/u;

const GERMAN_BODY_NOUNS = new RegExp(
  '(?:agentur|konzerns?|firma|sender|zeitung|bank|partei|gewerkschaft|unternehmens?|behörde|verbands?|vereins?|' +
    'club|klub|stiftung|magazins?|herstellers?|anbieters?|portals?|band|clubs?|klubs?|tochter|marke|kette|' +
    'hotel|institut|label|organisation|initiative|gruppe|bündnis|netzwerk|kammer|gesellschaft|genossenschaft|allianz|' +
    'vereinigung|airline|reederei|brauerei)$',
  'u',
);
