/**
 * One table of what numbers and dates are worth, over all languages that are read. Every figure is read in six frames:
 * alone, in brackets, at the end of a sentence, between semicolons, in a paragraph of its own, before an exclamation.
 */
import { describe, expect, it } from 'vitest';
import { readDates } from '../../../src/extract/dates/read-dates.ts';
import { readFigures } from '../../../src/extract/figures/read-figures.ts';
import { documentOf } from '../document-of.ts';
import * as eastAsian from './east-asian.ts';
import * as english from './english.ts';
import * as germanic from './germanic.ts';
import * as rarer from './rarer.ts';
import * as romance from './romance.ts';
import * as slavic from './slavic.ts';
import * as westernAsian from './western-asian.ts';

const TABLES = [english, germanic, romance, slavic, eastAsian, westernAsian, rarer];
const FIGURES = TABLES.flatMap((table) => table.FIGURES);
const DATES = TABLES.flatMap((table) => table.DATES);

const FRAMES = [
  (n: string) => n, (n: string) => `(${n})`, (n: string) => `X, ${n}.`, (n: string) => `X; ${n}; Y.`,
  (n: string) => `X\n\n${n}\n\nY`, (n: string) => `X… ${n}!`,
];
const CONTEXT = { title: null, author: null, publisher: null, publishedAt: '2026-11-18' };

it('has at least 300 rows in at least 20 languages', () => {
  const languages = new Set([...FIGURES, ...DATES].map(([language]) => language.split('-')[0]));
  expect(FIGURES.length + DATES.length).toBeGreaterThanOrEqual(300);
  expect(languages.size).toBeGreaterThanOrEqual(20);
});

describe('figures', () => {
  for (const [language, figure, value, unit, why = 'plain'] of FIGURES) {
    it(`${language}: ${figure} is ${value} ${unit} (${why})`, () => {
      for (const frame of FRAMES) {
        const text = frame(figure);
        const found = readFigures(documentOf(text, language), CONTEXT);
        const told = found.map((f) => [f.text, f.value === null ? null : Number(f.value.toPrecision(12)), f.unit]);
        expect(told, text).toEqual([[figure, value, unit]]);
      }
    });
  }
});

describe('dates', () => {
  for (const [language, sentence, dates, why = 'plain'] of DATES) {
    it(`${language}: ${sentence} (${why})`, () => {
      const found = readDates(documentOf(sentence, language), { ...CONTEXT, language });
      expect(found.map(({ date }) => String(date)).join(' ')).toBe(dates);
      for (const { start, end, text } of found) expect(sentence.slice(start, end)).toBe(text);
    });
  }
});
