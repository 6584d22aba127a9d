/** Everyday English words: the levels 10 and 20 of SCOWL, in both spellings, and the rarer ones of level 35. */
import type { EnglishWords } from './packages.ts';

const LEVELS = ['english', 'english/american', 'english/british'].flatMap((name) => [`${name}/10`, `${name}/20`]);
const RARER = 'english/35';

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
  const isMade = (word: string) =>
    ENDINGS.some(([ending, base]) => word.endsWith(ending) && everyday.has(word.slice(0, -ending.length) + base));
  return [...everyday].filter((word) => !isMade(word)).sort();
}
