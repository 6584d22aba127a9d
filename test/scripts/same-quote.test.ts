import { describe, expect, it } from 'vitest';
import { overlap, type Range, sameQuote, trimmed } from '../../scripts/eval/same-quote.ts';

const TEXT = 'He said: “The bridge is closed,” and left. “It will stay closed until May.”';
const rangeOf = (words: string): Range => [TEXT.indexOf(words), TEXT.indexOf(words) + words.length];

describe('a quotation that was read', () => {
  it.each<[string, string, string, boolean]>([
    ['with its marks', '“The bridge is closed,”', 'The bridge is closed', true],
    ['less its last word', 'It will stay closed until', 'It will stay closed until May', true],
    ['less half its words', 'It will stay', 'It will stay closed until May', false],
    ['another one', 'The bridge is closed', 'It will stay closed until May', false],
  ])('%s', (_, read, annotated, same) => {
    const at = trimmed(TEXT, ...rangeOf(read));
    expect(sameQuote([rangeOf(annotated)], (range) => range, at) !== null).toBe(same);
  });

  it('is the likest of several', () => {
    const whole = rangeOf('It will stay closed until May');
    const part = rangeOf('It will stay closed until');
    expect(sameQuote([part, whole, part], (range) => range, whole)).toBe(whole);
  });
});

it('an empty range overlaps with nothing', () => {
  expect(overlap([3, 3], [3, 3])).toBe(0);
  expect(overlap([0, 4], [2, 6])).toBeCloseTo(1 / 3);
});
