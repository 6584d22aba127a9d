/** Whether a word is made with an ending of nouns for people is read once a word: German has hundreds of endings. */
import { expect, it } from 'vitest';
import { lexiconFor } from '../../../src/extract/lexicon/index.ts';
import { isRole } from '../../../src/extract/names/words/name-kind.ts';

it('asks the endings once for each word, however often the word stands in an article', () => {
  let asked = 0;
  const roleEndings = /(?:sprecherin|meister)$/;
  const { test } = roleEndings;
  roleEndings.test = (word) => {
    asked += 1;
    return test.call(roleEndings, word);
  };
  const lexicon = { ...lexiconFor('de'), roleEndings };
  const words = ['hafensprecherin', 'uferpromenade', 'hafensprecherin', 'uferpromenade'];
  expect(words.map((word) => isRole(lexicon, word))).toEqual([true, false, true, false]);
  expect(asked).toBe(2);
});
