/**
 * Every quotation of our own articles, altered as careless hands and language models do it: none of it may pass. And
 * printed as papers print it: all of it must.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPlainText } from '../../src/article/plain-text.ts';
import { checkedArticle } from '../../src/check/checked-article.ts';
import { checkQuotes, type CheckedArticle } from '../../src/check/check-quotes.ts';
import { extract } from '../../src/extract/extract.ts';
import { readDocument } from '../../src/text/read-document.ts';

const CORPUS = resolve(import.meta.dirname, '../corpus');
const UNSTATED = { title: null, author: null, publisher: null, publishedAt: null };

interface Quoted { article: CheckedArticle; text: string; name: string | null }

const words = (text: string): string[] => text.split(/\s+/);
/** A dash alone is a mark. */
const isWordless = (text: string): boolean => words(text).some((word) => !/[\p{L}\p{N}]/u.test(word));

const QUOTED: Quoted[] = readdirSync(CORPUS, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap(({ name: folder }) => {
    const raw = readFileSync(join(CORPUS, folder, 'article.txt'), 'utf8').trim();
    const { language = 'en' } = JSON.parse(readFileSync(join(CORPUS, folder, 'expected.json'), 'utf8'));
    const document = readDocument({ ...readPlainText(raw, null), language });
    const { quotes } = extract(document, UNSTATED);
    const article = checkedArticle(document, quotes);
    const said = quotes.map(({ text, speaker }) => ({ article, text, name: speaker?.name ?? null }));
    // a writer's sentence is quoted, too
    const written = document.sentences.map(({ start, end }) => ({ article, text: raw.slice(start, end), name: null }));
    return [...said, ...written.filter(({ text }) => !text.includes('\n') && !isWordless(text))];
  });

const SPACED = /[^\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
const middle = (text: string): number => Math.floor(words(text).length / 2);
const withWord = (text: string, at: number, word: string): string => words(text).with(at, word).join(' ');
const firstDigit = (text: string): string => text.replace(/\d/, (digit) => String((Number(digit) + 1) % 10));

/** An alteration, or null where the quotation has nothing to alter in that way. */
type Alter = (text: string) => string | null;
const ALTERED: Record<string, Alter> = {
  'another word in the middle': (text) => withWord(text, middle(text), 'zebra'),
  'another last word': (text) => withWord(text, words(text).length - 1, 'zebra'),
  'another first word': (text) => withWord(text, 0, 'Zebra'),
  'a word more': (text) => words(text).toSpliced(middle(text), 0, 'really').join(' '),
  'a negation more': (text) => words(text).toSpliced(middle(text), 0, 'not').join(' '),
  'a word less': (text) => (words(text).length > 2 ? words(text).toSpliced(middle(text), 1).join(' ') : null),
  'another number': (text) => (/\d/.test(text) ? firstDigit(text) : null),
  'no negation': (text) => {
    const without = text.replace(/(?<=\p{L}) (?:not|never|nicht|pas|no|non|não|nie)(?= \p{L})/u, '');
    return without === text ? null : without;
  },
  'two words in another order': (text) => {
    const [all, at] = [words(text), middle(text)];
    const [a = '', b = ''] = all.slice(at - 1, at + 1);
    return a === b || b === '' ? null : all.with(at - 1, b).with(at, a).join(' ');
  },
  'a letter less': (text) => text.replace(/(?<=\p{L})\p{Ll}(?=\p{Ll})/u, ''),
  'a plural': (text) => (SPACED.test(text) ? withWord(text, middle(text), `${words(text)[middle(text)]}s`) : null),
};

/** As papers print it: other marks, other dashes, a stop at the end, a sentence's capital. */
const PRINTED: Record<string, (text: string) => string> = {
  'to the letter': (text) => text,
  'straight marks': (text) => text.replace(/[’‘]/g, "'").replace(/[“”]/g, '"'),
  'in marks, with a comma at the end': (text) => `“${text.replace(/[.,]$/, '')},”`,
  'with hard spaces': (text) => text.replaceAll(' ', '\u00a0'),
  'over two lines': (text) => text.replace(' ', '\n'),
  'a capital at its start': (text) => text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()),
};
const GREEN = ['exact', 'typographic'];
const PASSES = [...GREEN, 'elided'];

const verdictOf = (article: CheckedArticle, text: string) => checkQuotes(article, [{ text }])[0]?.verdict;

/** By chance some alterations say what the article says elsewhere: those are no faults. */
const saysElsewhere = ({ text }: CheckedArticle, altered: string): boolean => text.includes(altered);

describe(`${QUOTED.length} quotations and sentences`, () => {
  it('are enough to tell', () => expect(QUOTED.length).toBeGreaterThan(500));

  it.each(Object.entries(ALTERED))('none passes with %s', (_, alter) => {
    const tried = QUOTED.flatMap(({ article, text }) => {
      const altered = alter(text);
      return altered === null || altered === text || saysElsewhere(article, altered) ? [] : [{ article, altered }];
    });
    expect(tried.length).toBeGreaterThan(5);
    const passed = tried.filter(({ article, altered }) => PASSES.includes(verdictOf(article, altered) ?? ''));
    expect(passed.map(({ altered }) => altered)).toEqual([]);
  });

  it.each(Object.entries(PRINTED))('all pass %s', (_, print) => {
    const failed = QUOTED.filter(({ article, text }) => !GREEN.includes(verdictOf(article, print(text)) ?? ''));
    expect(failed.map(({ text }) => print(text))).toEqual([]);
  });

  it('none agrees with another’s name', () => {
    const named = QUOTED.filter(({ name }) => name !== null);
    const agreeing = named.filter(({ article, text }, i) => {
      const other = named[(i + named.length / 2) % named.length | 0]?.name ?? '';
      const said = article.quotes.some(({ speaker }) => speaker?.name.includes(other));
      return !said && checkQuotes(article, [{ text, speaker: other }])[0]?.speaker === 'agrees';
    });
    expect(named.length).toBeGreaterThan(100);
    expect(agreeing.map(({ text }) => text)).toEqual([]);
  });
});
