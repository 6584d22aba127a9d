/** Long lists as tables: they hold what a set of their words holds. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordsOfList, wordTable } from '../../src/text/word-table.ts';

const TOWNS = '\nOslo,Port Allery,\nSan José,Ōtsu,𝔊rad,O\n';
const WORDS = '\n  gate quay\npier\ntide  stone ';

describe('a table', () => {
  it('of names has each of them, and no part of one', () => {
    const towns = wordTable(',', TOWNS);
    expect(['Oslo', 'Port Allery', 'San José', '𝔊rad', 'O'].filter((name) => !towns.has(name))).toEqual([]);
    const others = ['', ',', ' ', '\n', 'Port', 'Allery', 'San', 'oslo', 'Osl', 'slo', 'Oslo,', 'Oslo,Port Allery', '𝔊'];
    expect(others.filter(towns.has)).toEqual([]);
  });

  it('of words in lines has each of them', () => {
    const words = wordTable(' ', WORDS);
    expect(['gate', 'quay', 'pier', 'tide', 'stone'].every(words.has)).toBe(true);
    expect(['gate quay', 'quay\npier', 'at'].some(words.has)).toBe(false);
    expect([...wordsOfList(' ', WORDS)]).toEqual(['gate', 'quay', 'pier', 'tide', 'stone']);
  });

  it('of several lists tells the first that names a word', () => {
    const { listOf } = wordTable(' ', 'ann eve', 'eve kim', '');
    expect(['ann', 'eve', 'kim', 'lee'].map(listOf)).toEqual([0, 0, 1, -1]);
  });

  it('of nothing has nothing', () => {
    expect(wordTable(',').has('')).toBe(false);
    expect(wordTable(',', '', '\n').has('Oslo')).toBe(false);
  });

  it('holds what a set of the same words holds', () => {
    const word = fc.stringMatching(/^[a-c\u00e9ж]{1,4}$/);
    fc.assert(fc.property(fc.array(fc.array(word)), fc.array(word), (lists, asked) => {
      const table = wordTable(' ', ...lists.map((list) => list.join(' ')));
      const known = new Set(lists.flat());
      for (const one of [...known, ...asked]) {
        expect(table.has(one)).toBe(known.has(one));
        expect(table.listOf(one)).toBe(lists.findIndex((list) => list.includes(one)));
      }
    }));
  });
});
