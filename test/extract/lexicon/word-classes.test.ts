/** What a word is in its language, asked by bits. */
import { expect, it } from 'vitest';
import { lexiconFor } from '../../../src/extract/lexicon/index.ts';
import { CLASS, classesIn, classesOf, isOf } from '../../../src/extract/lexicon/word-classes.ts';
import { readDocument } from '../../../src/text/read-document.ts';

it.each([
  ['en', 'said', CLASS.saying, 'a verb of saying'],
  ['en', 'mayor', CLASS.role, 'an office by list'],
  ['en', 'bricklayer', CLASS.role, 'a trade by its ending'],
  ['en', 'vice-president', CLASS.role, 'an office by its last part'],
  ['en', 'she', CLASS.pronoun | CLASS.gendered, 'a pronoun of a woman'],
  ['en', 'his', CLASS.possessive | CLASS.gendered, 'a possessive of a man'],
  ['de', 'umweltverein', CLASS.institution, 'a body by its ending, where nouns are made so'],
  ['fr', 'selon', CLASS.preposition, 'a preposition'],
])('%s: "%s" is %i (%s)', (language, word, expected) => {
  expect(classesOf(lexiconFor(language), word) & expected).toBe(expected);
});

it.each([
  ['en', 'after', CLASS.role, 'ends like "baker"'],
  ['en', 'verein', CLASS.institution, 'is no English word'],
  ['en', 'it', CLASS.gendered, 'is neither she nor he'],
  ['en', 'constructor', -1, 'is a field of every object'],
  ['en', '__proto__', -1, 'is one, too'],
  ['en', '', -1, 'is no word'],
  ['xx', 'said', -1, 'is of a language without words'],
])('%s: "%s" %#: %s', (language, word, none) => {
  expect(isOf(classesOf(lexiconFor(language), word), none)).toBe(false);
});

it('says of every word of a list that it is of its class, also when thousands have been asked for since', () => {
  const lexicon = lexiconFor('en');
  for (let n = 0; n < 10_000; n += 1) classesOf(lexicon, `word${n}`);
  for (const word of lexicon.saying) expect(isOf(classesOf(lexicon, word), CLASS.saying), word).toBe(true);
  for (const word of lexicon.roles.keys()) expect(isOf(classesOf(lexicon, word), CLASS.role), word).toBe(true);
});

it('knows each token of a document', () => {
  const document = readDocument({ text: 'The mayor said it.', bodyStart: 0, blocks: [], language: 'en' });
  const classes = classesIn(lexiconFor('en'))(document);
  const of = (any: number) => document.tokens.filter((_, i) => isOf(classes[i], any)).map(({ text }) => text);
  expect([of(CLASS.determiner), of(CLASS.role), of(CLASS.saying)]).toEqual([['The'], ['mayor'], ['said']]);
});
