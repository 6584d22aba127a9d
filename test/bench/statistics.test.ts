import { expect, it } from 'vitest';
import { median, percentile } from './statistics.ts';

it.each([
  [[3, 1, 2], 0.5, 2, 'the middle one, in any order'],
  [[1, 2, 3, 10], 0.5, 2.5, 'between the two in the middle'],
  [[10, 9, 100], 0.5, 10, 'by value, not by digits'],
  [[0, 100], 0.95, 95, 'between ranks'],
  [[7], 0.95, 7, 'of one'],
])('percentile(%j, %d) is %d: %s', (values, share, expected) => {
  expect(percentile(values, share)).toBeCloseTo(expected, 10);
});

it('is not a number of nothing', () => expect(median([])).toBeNaN());
