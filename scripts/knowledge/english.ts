/** English words of SCOWL, in both spellings: everyday ones of the levels 10 and 20, and the rarer ones of level 35. */
import { isEnglishWord } from '../../src/extract/names/words/everyday-words.ts';
import type { EnglishWords } from './packages.ts';

const LEVELS = ['english', 'english/american', 'english/british'].flatMap((name) => [`${name}/10`, `${name}/20`]);
const RARER = 'english/35';
const ALL_RARER = [RARER, 'english/american/35', 'english/british/35'];

/** Endings, and what stands in their place in the word that they are put to. */
const ENDINGS: [ending: string, base: string][] = [
  ['s', ''], ['es', ''], ['ies', 'y'], ['ed', ''], ['d', ''], ['ied', 'y'], ['ing', ''], ['ing', 'e'], ['ly', ''],
  ['er', ''], ['er', 'e'],
];

interface English {
  everyday: ReadonlySet<string>;
  /** These and the rarer ones, which no name in our lists may be. */
  known: ReadonlySet<string>;
}

export function englishOf(lists: EnglishWords): English {
  const everyday = new Set(LEVELS.flatMap((level) => lists[level] ?? []).filter((word) => /^[a-z]+$/.test(word)));
  return { everyday, known: new Set([...everyday, ...(lists[RARER] ?? [])]) };
}

/** Without those that an ending makes of another, which the reader finds by itself. */
export function listedEnglish({ everyday }: English): string[] {
  return withoutMade(everyday);
}

/**
 * Those of level 35 that the reader does not know, and that no name is: "tribute", "councillor". Superlatives, and what
 * the reader tells by its ending, are left out.
 */
export function rarerEnglish(lists: EnglishWords, { everyday }: English, isName: (lower: string) => boolean): string[] {
  const words = [...everyday, ...ALL_RARER.flatMap((level) => lists[level] ?? [])];
  return withoutMade(new Set(words.filter((word) =>
    /^[a-z]{3,}$/.test(word) && !TOLD_BY_ENDING.test(word) && !isEnglishWord(word) && !isName(word))));
}
const TOLD_BY_ENDING = /(?:ing|ed|ly|ous|tion|ment|ness|ies|est|ier)$/;

function withoutMade(known: ReadonlySet<string>): string[] {
  const isMade = (word: string) =>
    ENDINGS.some(([ending, base]) => word.endsWith(ending) && known.has(word.slice(0, -ending.length) + base));
  return [...known].filter((word) => !isMade(word)).sort();
}
