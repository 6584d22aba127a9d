import { describe, expect, it } from 'vitest';
import { boost } from '../../../scripts/train/boost.ts';
import { chanceOf } from '../../../src/extract/quotes/trees.ts';

const OPTIONS = { trees: 40, depth: 2, rate: 0.3, penalty: 1, least: 0.5 };
const BOTH = [[0, 0, false], [0, 1, false], [1, 0, false], [1, 1, true]] as const;
const examples = Array.from({ length: 40 }, (_, i) => {
  const [a, b, right] = BOTH[i % 4]!;
  return { features: { ...(a && { a }), ...(b && { b }), noise: i % 3 }, right };
});

describe('boosted trees', () => {
  const trees = boost(examples, OPTIONS);

  it.each(BOTH)('learn that both must hold: a %i, b %i', (a, b, right) => {
    expect(chanceOf(trees, { a, b }) > 0.5).toBe(right);
  });

  it('give the same trees for the same examples', () => {
    expect(boost(examples, OPTIONS)).toEqual(trees);
  });

  it('read a feature that is not there as 0', () => {
    expect(chanceOf([['a', 0.5, -2, 2]], {})).toBeLessThan(0.5);
    expect(chanceOf([], {})).toBe(0.5);
  });
});
