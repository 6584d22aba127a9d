import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordsIn } from '../../src/check/words.ts';
import { diffWords, sameWords } from '../../src/changes/word-diff.ts';

const written = (was: string, is: string): string =>
  diffWords(was, is)
    .map(({ op, text }) => (op === 'same' ? text : op === 'added' ? `{+${text}+}` : `{-${text}-}`))
    .join('');

describe('two wordings', () => {
  it.each([
    ['all 40 people were saved', 'all 42 people were saved', 'all {-40 -}{+42 +}people were saved'],
    ['We will not go.', 'We will go.', 'We will {-not -}go.'],
    ['We will go.', 'We will go, all of us.', 'We will go, {+all of us.+}'],
    ['雨が強く降った', '雨が弱く降った', '雨が{-強-}{+弱+}く降った'],
    ['', 'New words', '{+New words+}'],
    ['Old words', '', '{-Old words-}'],
  ])('%j → %j', (was, is, expected) => expect(written(was, is)).toBe(expected));

  it.each([
    ['“We saw it sink,” she said.', '‘We saw it sink’, she said', 'marks'],
    ['The  price rose — again', 'The price rose, again.', 'spaces and dashes'],
    ['Storm Hits Town', 'storm hits town', 'the case of first letters, as headlines have it'],
  ])('%j and %j are the same words (%s)', (was, is) => {
    expect(sameWords(was, is)).toBe(true);
    expect(diffWords(was, is).every(({ op }) => op === 'same')).toBe(true);
  });

  it.each([
    ['We will go', 'We will not go'], ['It is 3.5 million', 'It is 35 million'], ['It fell by −3', 'It fell by 3'],
    ['You did it.', 'You did it?'], ['re-sign', 'resign'],
  ])('%j and %j are not', (was, is) => expect(sameWords(was, is)).toBe(false));
});

const wording = fc.array(fc.constantFrom('the ', 'ferry, ', 'sank ', 'not ', '42 ', '“went ', 'down.” ', '— ', 'Ñandú '))
  .map((words) => words.join(''));

describe('a diff', () => {
  it('joins to the new words, letter for letter, whatever they are', () =>
    fc.assert(fc.property(fc.oneof(wording, fc.string()), fc.oneof(wording, fc.string()), (was, is) => {
      const parts = diffWords(was, is);
      const whole = parts.filter(({ op }) => op !== 'removed').map(({ text }) => text).join('');
      expect(whole).toBe(wordsIn(is).length > 0 ? is : '');
    })));

  it('is of same parts only where the words are the same', () =>
    fc.assert(fc.property(wording, wording, (was, is) => {
      expect(diffWords(was, is).every(({ op }) => op === 'same')).toBe(sameWords(was, is));
    })));

  it('of two long texts ends soon: what lies between their common ends is told as a whole', () => {
    const long = (word: string) => `A ${`${word} `.repeat(40_000)}z`;
    expect(diffWords(long('b'), long('c')).map(({ op }) => op)).toEqual(['same', 'removed', 'added', 'same']);
  });
});
