/** Words as long as an article: what a name may hold is looked through once, not from each of its letters. */
import { expect, it } from 'vitest';
import { bodiesInCompounds } from '../../../src/extract/names/kind/compound-bodies.ts';
import { smallOffices } from '../../../src/extract/names/words/small-offices.ts';

/** Read once it takes some milliseconds; from each of its letters a minute, longer than any test may take. */
const LONG = 400_000;

const offices = (word: string): unknown => smallOffices(`Here the high court said so. ${word} end.`, 'en').length;
const compounds = (word: string): unknown => bodiesInCompounds(`Das sagt ${word} nicht.`, 'de').length;

it.each([
  ['A.', 'before an office', offices, 0],
  ['A-', 'before an office', offices, 0],
  ['Aa.', 'before an office', offices, 0],
  ['A. ', 'before an office', offices, 0],
  ['A.', 'in a compound', compounds, 0],
  ['A&', 'in a compound', compounds, 0],
  ['A-', 'in a compound', compounds, 0],
] as const)('%j again and again %s is read once', (unit, _where, read, found) =>
  expect(read(unit.repeat(LONG / unit.length))).toBe(found));

it.each([
  ['The Durban high court said so.', ['Durban high court']],
  ['The Port-au-Prince city council met.', ['Port-au-Prince city council']],
])('%j: %j', (text, found) =>
  expect(smallOffices(text, 'en').map(({ start, end }) => text.slice(start, end))).toEqual(found));
