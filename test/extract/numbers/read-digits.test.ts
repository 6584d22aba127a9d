import { describe, expect, it } from 'vitest';
import { readDigits } from '../../../src/extract/numbers/digits.ts';

describe('readDigits', () => {
  it.each<[text: string, language: string, values: (number | null)[], why: string]>([
    ['1,500', 'en', [1500], 'thousands'],
    ['1.500', 'en', [1.5], 'a decimal'],
    ['1,500', 'de', [1.5], 'a decimal comma'],
    ['1.500', 'de', [1500], 'thousands with a point'],
    ['1,500', 'es', [1500], 'Spanish is written both ways'],
    ['1.234.567,89', 'it', [1234567.89], 'groups and decimals'],
    ['1,234,567.89', 'en', [1234567.89], 'groups and decimals'],
    ['12,34,567', 'en', [1234567], 'Indian groups'],
    ['0,75', 'fr', [0.75], 'below one'],
    ['0.750', 'de', [0.75], 'no group begins with nought'],
    ['1 200', 'ru', [1200], 'grouped by a space'],
    ['1 200', 'en', [null], 'English does not group by spaces: two numbers, or one'],
    ['1 000', 'en', [1000], 'no number begins with two noughts'],
    ['1\u202f200,5', 'fr', [1200.5], 'a thin space and a decimal'],
    ["1'200", 'de', [1200], 'Swiss groups'],
    ['1.2.3', 'en', [], 'a version is no number'],
    ['1,2,3', 'en', [], 'nor is a list'],
    ['99999999999999999999', 'en', [], 'beyond what a number holds exactly'],
  ])('%s in %s', (text, language, values) => {
    expect(readDigits(text, language).map((number) => number.value)).toEqual(values);
  });
});
