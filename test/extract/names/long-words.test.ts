/** Words as long as an article: what a name may hold is looked through once, not from each of its letters. */
import { expect, it } from 'vitest';
import { bodiesInCompounds } from '../../../src/extract/names/compound-bodies.ts';
import { smallOffices } from '../../../src/extract/names/small-offices.ts';

const SHORT = 4_000;
const LONG = 10 * SHORT;
/** Linear work grows by 10, from each letter by 100: a busy machine is between the two. */
const MOST_TIMES = 35;
const RUNS = 3;
/** Less than this no clock tells from another. */
const LEAST = 0.2;

/** The shortest of several runs, in milliseconds: what else the machine does only adds. */
function fastest(work: () => unknown): number {
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return Math.max(LEAST, Math.min(...times));
}

const offices = (word: string): void => void smallOffices(`The high court said so. ${word} end.`, 'en');
const compounds = (word: string): void => void bodiesInCompounds(`Das sagt ${word} nicht.`, 'de');

it.each([
  ['A.', 'before an office', offices],
  ['A-', 'before an office', offices],
  ['Aa.', 'before an office', offices],
  ['A. ', 'before an office', offices],
  ['A.', 'in a compound', compounds],
  ['A&', 'in a compound', compounds],
  ['A-', 'in a compound', compounds],
] as const)('%j again and again %s is read once', (unit, _where, read) => {
  const word = (length: number): string => unit.repeat(length / unit.length);
  const short = fastest(() => read(word(SHORT)));
  expect(fastest(() => read(word(LONG))) / short).toBeLessThan(MOST_TIMES);
});

it.each([
  ['The Durban high court said so.', ['Durban high court']],
  ['The Port-au-Prince city council met.', ['Port-au-Prince city council']],
])('%j: %j', (text, found) =>
  expect(smallOffices(text, 'en').map(({ start, end }) => text.slice(start, end))).toEqual(found));
