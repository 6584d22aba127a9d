import { describe, expect, it } from 'vitest';
import { boost } from '../../../scripts/train/boost.ts';
import { chanceOf } from '../../../src/extract/quotes/trees.ts';

const OPTIONS = { trees: 40, depth: 2, rate: 0.3, penalty: 1, least: 0.5 };
const EXCLUSIVE = [[0, 0, false], [0, 1, true], [1, 0, true], [1, 1, false]] as const;
const examples = Array.from({ length: 40 }, (_, i) => {
  const [a, b, right] = EXCLUSIVE[i % 4]!;
  return { features: { ...(a && { a }), ...(b && { b }), noise: i % 3 }, right: i === 0 ? !right : right };
});

describe('boosted trees', () => {
  const trees = boost(examples, OPTIONS);

  it.each(EXCLUSIVE)('learn what no sum of weights can say: a %i, b %i', (a, b, right) => {
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
