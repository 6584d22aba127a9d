/** Counted by spaces where that is sure, and elsewhere as Unicode parts words: both say the same. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hasWords } from '../../src/cards/has-words.ts';

const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });
const wordsOf = (text: string): number => Array.from(segmenter.segment(text)).filter((one) => one.isWordLike).length;
const saysAlike = (text: string): void => {
  const count = wordsOf(text);
  for (const least of [1, 2, 3, 4, 7]) expect(hasWords(text, least), `${text} has ${least}`).toBe(count >= least);
};

test.each([
  ['three words by spaces', 'The bridge closes.', 3],
  ['marks, stops and apostrophes are no words', '“It’s shut,” she said … (again).', 5],
  ['a hyphen parts two words', 'A well-known bridge', 4],
  ['a dash between spaces is none', 'The bridge – shut', 3],
  ['a letter or a stop between digits parts none, an apostrophe before a letter does', '2nd, 3.5 and 1980’s', 5],
  ['letters of other scripts', 'Мост закрыт', 2],
  ['a script without spaces', '桥', 1],
  ['nothing', ' … ', 0],
])('%s', (_, text, count) => {
  expect(wordsOf(text)).toBe(count);
  expect(hasWords(text, count)).toBe(true);
  expect(hasWords(text, count + 1)).toBe(false);
});

test('a text of any letters and signs is counted as Unicode counts', () => {
  const letters = fc.constantFrom(...'ab1.,’\'-–"“”()…:;!?_é大я$%&/\u00a0 \n'.split(''), ' ', ' ', 'a', 'b', 'bridge');
  fc.assert(fc.property(fc.array(letters, { maxLength: 30 }), (parts) => saysAlike(parts.join(''))), { numRuns: 3000 });
});
