import { describe, expect, it } from 'vitest';
import { bareOf, endsInOwnersS, isPossessive, withoutOwnersS } from '../../src/text/possessive.ts';

describe('the ending of an owner', () => {
  it.each([
    ['Lund’s', 'Lund', true, 'a curly mark'],
    ["Lund's", 'Lund', true, 'a straight mark'],
    ["Hess'", 'Hess', false, 'the mark alone'],
    ["rock's'", "rock's", false, 'the last mark alone'],
    ['O’Hara', 'O’Hara', false, 'a mark inside'],
    ["LUND'S", "LUND'S", false, 'in capitals it is none'],
    ['Hess', 'Hess', false, 'a word that ends in s'],
    ["'s", '', true, 'nothing before it'],
    ['s', 's', false, 'one letter'],
    ['', '', false, 'nothing'],
  ])('%s → %s', (word, bare, isWithS) => {
    expect(bareOf(word)).toBe(bare);
    expect(bareOf(word)).toBe(word.replace(/['’]s?$/, ''));
    expect(isPossessive(word)).toBe(bare !== word);
    expect(endsInOwnersS(word)).toBe(isWithS);
    expect(withoutOwnersS(word)).toBe(isWithS ? bare : word);
  });
});
