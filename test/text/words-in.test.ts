/** Which words an article has, and which a phrase needs. */
import { expect, it } from 'vitest';
import { readDocument } from '../../src/text/read-document.ts';
import { wordsIn, wordsNeeded } from '../../src/text/words-in.ts';

const TEXT = 'Either-or, said O’Neill: “The 2nd pier’s œuvre” cost €4m at https://pier.org/neither/nor and theſe.';

it.each([
  ['either', true, 'half of a compound'],
  ['neill', true, 'behind an apostrophe'],
  ['œuvre', true, 'letters beyond ASCII'],
  ['neither', true, 'within an address, where a pattern would find it'],
  ['these', true, 'a long s, as a pattern takes it'],
  ['2nd', true, 'with its number'],
  ['nd', true, 'and without'],
  ['the pier', false, 'two words'],
])('%s: %s (%s)', (word, isThere) => {
  const document = readDocument({ text: TEXT, bodyStart: 0, blocks: [], language: 'en' });
  expect(wordsIn(document).has(word)).toBe(isThere);
});

it.each([
  ['on the one hand', ['on', 'the', 'one', 'hand']],
  ['first(?: called| said)', []],
  ['zu(?: guter)? letzt', ['letzt']],
  ['on the other hand(?:le)?', ['on', 'the', 'other']],
  ['never|no longer', []],
  ['claims?', []],
  ['soit .* soit', ['soit', 'soit']],
  ['d[’\']une part', ['part']],
  ['nie|niemals mehr', []],
])('%s needs %j', (phrase: string, needs: string[]) => expect(wordsNeeded(phrase)).toEqual(needs));
