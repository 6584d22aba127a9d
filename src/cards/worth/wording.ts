/** What the words of a passage are like, counted: numbers, questions, the writer in person, vague praise. */
import { functionWords, isFirstPerson } from '../../extract/facts/function-words.ts';
import { lexiconFor } from '../../extract/lexicon/index.ts';
import type { Token } from '../../text/document.ts';
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
/** Somebody spoken to. */
export const READER = wordSet('you your du ihr vous votre tú usted você tu');
/** "The plane had landed": background, not news. */
const BEFORE = wordSet('had hatte hatten avait avaient había habían aveva avevano tinha tinham');
const VAGUE = wordSet(
  'great good best better perfect beautiful amazing popular very really many several some thing things lot way ' +
    'important clear clearly always often usually gut viele sehr einige wichtig toll beau grand très plusieurs ' +
    'beaucoup muchos muchas muy gran molti molto grande muitos muito',
);
/** More of one kind tells no more. */
const MOST = 3;

/** The counts that a word adds to, with the most of each. */
type Reading = readonly [name: string, most: number, is: (token: Token, language: string) => boolean];
const WORDS: readonly Reading[] = [
  ['person', 1, isFirstPerson],
  ['reader', 1, ({ lower }) => READER.has(lower)],
  ['before', 1, ({ lower }) => BEFORE.has(lower)],
  ['saying', MOST, ({ lower }, language) => lexiconFor(language)?.saying.has(lower) === true],
  ['pointing', MOST, ({ lower }, language) => functionWords(language).pointing.has(lower)],
  ['vague', MOST, ({ lower }) => VAGUE.has(lower)],
  ['shout', 2, ({ text }) => SHOUT.test(text)],
];

export function wordingOf(tokens: readonly Token[], language: string): Features {
  const counts: Features = {};
  const add = (name: string, most: number): void => {
    counts[name] = Math.min(most, (counts[name] ?? 0) + 1);
  };
  for (const token of tokens) {
    const mark = MARKS.get(token.text);
    if (mark) add(...mark);
    if (token.kind === 'number') add(YEAR.test(token.text) ? 'year' : 'number', MOST);
    if (token.kind !== 'word') continue;
    for (const [name, most, is] of WORDS) if (is(token, language)) add(name, most);
  }
  return counts;
}
