/** What the words of a passage are like, counted: numbers, questions, the writer in person, vague praise. */
import { functionWords, speaksOfSelf } from '../../extract/facts/function-words.ts';
import { lexiconFor } from '../../extract/lexicon/index.ts';
import { startsWithCapital } from '../../text/capital.ts';
import type { Token } from '../../text/document.ts';
import { memo } from '../../text/memo.ts';
import { wordSet } from '../../text/word-set.ts';
import type { Features } from './passage.ts';

type Count = readonly [name: string, most: number];
const MARKS: ReadonlyMap<string, Count> = new Map<string, Count>([
  ['?', ['question', 2]], ['!', ['exclaims', 2]], [':', ['colon', 1]], ['(', ['bracket', 1]], ['–', ['dash', 1]],
  ['—', ['dash', 1]], ['“', ['mark', 1]], ['”', ['mark', 1]], ['"', ['mark', 1]], ['„', ['mark', 1]],
  ['«', ['mark', 1]], ['»', ['mark', 1]],
]);
const YEAR = /^(?:19|20)\d\d$/;
const SHOUT = /^\p{Lu}{4,}$/u;
/**
 * Somebody spoken to, by language: "du" is "of the" in French. Without the German "ihr", which mostly is "hers" or
 * "theirs".
 */
const READERS: Readonly<Record<string, ReadonlySet<string>>> = {
  en: wordSet('you your'),
  de: wordSet('du dich dir euch'),
  fr: wordSet('vous votre tu'),
  es: wordSet('tú tu usted'),
  it: wordSet('tu'),
  pt: wordSet('você tu'),
};
const NOBODY: ReadonlySet<string> = new Set();

export const readerWords = (language: string): ReadonlySet<string> => READERS[language] ?? NOBODY;

/** "The plane had landed": background, not news. */
export const PAST_PERFECT = wordSet('had hatte hatten avait avaient había habían aveva avevano tinha tinham');
const VAGUE = wordSet(
  'great good best better perfect beautiful amazing popular very really many several some thing things lot way ' +
    'important clear clearly always often usually gut viele sehr einige wichtig toll beau grand très plusieurs ' +
    'beaucoup muchos muchas muy gran molti molto grande muitos muito',
);
/** More of one kind tells no more. */
const MOST = 3;

/** The counts that a word adds to by itself, with the most of each. */
const LISTS: readonly (readonly [...Count, (language: string) => Iterable<string>])[] = [
  ['reader', 1, readerWords],
  ['before', 1, () => PAST_PERFECT],
  ['saying', MOST, (language) => lexiconFor(language).saying],
  ['pointing', MOST, (language) => functionWords(language).pointing],
  ['vague', MOST, () => VAGUE],
];
/** Languages whose table is kept: more than are read. */
const LANGUAGES = 20;

/** One look at a word instead of one for each list. */
const tableOf = memo(LANGUAGES, (language: string): ReadonlyMap<string, readonly Count[]> => {
  const table = new Map<string, Count[]>();
  for (const [name, most, words] of LISTS)
    for (const word of words(language)) table.set(word, [...(table.get(word) ?? []), [name, most]]);
  return table;
});

/** All at once: an object that grew by whatever is met first would have another shape for each passage. */
const NOTHING = {
  person: 0, pointing: 0, number: 0, mark: 0, saying: 0, vague: 0, year: 0, dash: 0, before: 0, question: 0, reader: 0,
  colon: 0, exclaims: 0, bracket: 0, shout: 0,
};

const OF_PERSONS: Count = ['person', 1];
const OF_NUMBERS: Count = ['number', MOST];
const OF_YEARS: Count = ['year', MOST];
const OF_SHOUTS: Count = ['shout', 2];

export function wordingOf(tokens: readonly Token[], language: string): Features {
  const counts: Features = { ...NOTHING };
  const table = tableOf(language);
  const pronouns = functionWords(language);
  const add = ([name, most]: Count): void => {
    counts[name] = Math.min(most, (counts[name] ?? 0) + 1);
  };
  for (const token of tokens) {
    if (token.kind !== 'word') {
      const mark = MARKS.get(token.text);
      if (mark) add(mark);
      if (token.kind === 'number') add(YEAR.test(token.text) ? OF_YEARS : OF_NUMBERS);
      continue;
    }
    if (speaksOfSelf(pronouns, token)) add(OF_PERSONS);
    table.get(token.lower)?.forEach(add);
    if (startsWithCapital(token.text) && SHOUT.test(token.text)) add(OF_SHOUTS);
  }
  return counts;
}
