/** What makes speech worth a card: whose it is, whether it is their first word on the matter, how it points. */
import { topicOf } from '../../extract/facts/topic.ts';
import { lastWord } from '../../extract/sense/passage.ts';
import { functionWords, speaksOfSelf } from '../../extract/facts/function-words.ts';
import type { Document, Token } from '../../text/document.ts';
import { oncePer } from '../../text/memo.ts';
import { wordSet } from '../../text/word-set.ts';
import type { Planning } from '../planning.ts';
import { sentenceSpanAt } from '../where.ts';
import type { Features, Passage } from './passage.ts';

const THEM = wordSet('they them he she him her his their it its');
const THAT = wordSet("it it's that that's this these those");
const US = wordSet('we our us wir unser uns nous notre nosotros nuestro');
const STRONG = wordSet(
  'never ever must worst best only shame wrong right war fight love hate fear hope proud angry devastated tragedy ' +
    'disaster crisis dead die death kill justice freedom truth lie lies danger dangerous terrible horrible wonderful ' +
    'incredible amazing extraordinary absolutely nothing everything nobody everyone always every',
);
/** Numbers are brought to about 0 to 2, as those of other features are. */
const SCALE = { words: 15, matter: 6, role: 4, said: 4, keys: 3, most: 2, longest: 3 };
/** The words that an article comes back to most. */
const KEY_WORDS = 12;
/** "Smith said:" before a quotation in its own sentence; fewer letters are a mark and a space. */
const INTRODUCTION = 8;

export function speechOf(planning: Planning, { shown, speaker }: Passage, tokens: readonly Token[]): Features {
  const { document, sheet } = planning;
  const [first, last] = [shown[0], shown.at(-1)];
  if (!first || !last) return {};
  const words = tokens.filter(({ kind }) => kind === 'word');
  const pronouns = functionWords(document.language);
  const count = (list: ReadonlySet<string>): number => words.filter(({ lower }) => list.has(lower)).length;
  const length = Math.min(SCALE.longest, words.length / SCALE.words);
  const said = sheet.quotes.filter((quote) => quote.speaker?.name === speaker?.name);
  const isIn = (quote: { start: number; end: number } | undefined): boolean =>
    quote !== undefined && quote.start <= first.start && first.start < quote.end;
  const role = speaker?.role ?? '';
  const sentence = sentenceSpanAt(document, first.start);
  const main = [...sheet.people].sort((a, b) => b.mentions - a.mentions).slice(0, 2);
  return {
    'words-said': length,
    'words-said-squared': length ** 2,
    'words-of-matter': Math.min(SCALE.longest, mattersIn(words, pronouns.empty) / SCALE.matter),
    strong: Math.min(SCALE.most, count(STRONG)),
    'of-them': +(count(THEM) > 0),
    'of-that': Math.min(SCALE.longest, count(THAT)) / 2,
    'of-us': +(count(US) > 0),
    'in-person': +words.some((token) => speaksOfSelf(pronouns, token)),
    contracted: Math.min(SCALE.most, words.filter(({ lower }) => lower.includes("'")).length),
    'no-stop': +!/[.!?…]["”»“]?$/u.test(document.text.slice(first.start, last.end).trim()),
    'goes-on': +/^\s+[\p{Lu}“"]/u.test(document.text.slice(last.end, last.end + 2 * INTRODUCTION)),
    introduced: +(sentence !== null && first.start - sentence.start > INTRODUCTION),
    'first-said': +isIn(sheet.quotes[0]),
    'their-first': +isIn(said[0]),
    'said-much': Math.min(SCALE.most, said.length / SCALE.said),
    'main-speaker': +main.some(({ name }) => lastWord(name) === lastWord(speaker?.name ?? '')),
    'role-names': +/\p{Lu}/u.test(role),
    'role-words': Math.min(SCALE.most, role.split(/\s+/).filter(Boolean).length / SCALE.role),
    'no-role': +(role === ''),
    'key-words': SCALE.keys * keyShare(document, words),
  };
}

/** How many different words tell something: "I drive the road every day" has three. */
const mattersIn = (words: readonly Token[], empty: ReadonlySet<string>): number =>
  new Set(words.filter(({ lower }) => lower.length >= LEAST && !empty.has(lower)).map(({ lower }) => lower)).size;
const LEAST = 3;

/** Share of the article's key words, each by how often it comes back. */
function keyShare(document: Document, words: readonly Token[]): number {
  const keys = keysOf(document);
  const own = new Set(words.map(({ lower }) => lower.slice(0, STEM)));
  const [all, held] = [keys, keys.filter(([stem]) => own.has(stem))]
    .map((some) => some.reduce((sum, [, count]) => sum + count, 0));
  return all && held ? held / all : 0;
}

/** Letters to which `topicOf` cuts a word, so that its forms are one. */
const STEM = 6;

const keysOf = oncePer((document: Document): readonly (readonly [stem: string, count: number])[] =>
  [...topicOf(document).frequencies]
    .filter(([, count]) => count > 1)
    .sort(([, a], [, b]) => b - a)
    .slice(0, KEY_WORDS),
);
