/** What satori is told of a shaped text: as many glyphs as HarfBuzz makes, each with its characters and its advance. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { type Features, Shaper } from '../../src/render/glyphs/shaper.ts';
import { engineModules } from './engine-modules.ts';

const fileOf = (path: string) =>
  new Uint8Array(readFileSync(join(import.meta.dirname, '../../public/fonts', path))).buffer;

it.each([
  ['inter/latin-500-normal.ttf', 'Port', [0, 1, 2, 3], 'a glyph a letter'],
  ['newsreader/latin-500-normal.ttf', 'AVA', [0, 1, 2], 'kerned'],
  ['inter/latin-500-normal.ttf', '', [], 'nothing'],
])('%s sets %j: %s', (file, text, clusters) => {
  const shaper = new Shaper(engineModules().harfbuzz);
  const glyphs = shaper.shape(shaper.font(fileOf(file)), text, {});
  expect(glyphs.map(({ cl }) => cl)).toEqual(clusters);
  for (const { g, ax, ay, dy } of glyphs) {
    expect(g).toBeGreaterThan(0);
    expect(ax).toBeGreaterThan(0);
    expect([ay, dy]).toEqual([0, 0]);
  }
});

it('kerning is in the advances: AVA is narrower than its letters', () => {
  const shaper = new Shaper(engineModules().harfbuzz);
  const font = shaper.font(fileOf('newsreader/latin-500-normal.ttf'));
  const width = (text: string) => shaper.shape(font, text, {}).reduce((sum, { ax }) => sum + ax, 0);
  expect(width('AVA')).toBeLessThan(width('A') * 2 + width('V'));
});

it('features are switched for the whole text, each list of them anew', () => {
  const shaper = new Shaper(engineModules().harfbuzz);
  const font = shaper.font(fileOf('newsreader/latin-500-normal.ttf'));
  const glyphs = (features: Features) => shaper.shape(font, 'AVA fi', features).length;
  const width = (features: Features) => shaper.shape(font, 'AVA', features).reduce((sum, { ax }) => sum + ax, 0);
  expect(glyphs({ liga: false })).toBe(6);
  expect(glyphs({ liga: 1 })).toBeLessThanOrEqual(6);
  expect(width({ kern: 0, liga: 0 })).toBeGreaterThan(width({ liga: 0 }));
  expect(width({})).toBe(width({ kern: true }));
});

it('a direction that is given is not guessed: the glyphs of a number stand the other way round', () => {
  const shaper = new Shaper(engineModules().harfbuzz);
  const font = shaper.font(fileOf('inter/latin-500-normal.ttf'));
  const clusters = (direction?: 'ltr' | 'rtl') => shaper.shape(font, '123', {}, direction).map(({ cl }) => cl);
  expect(clusters()).toEqual([0, 1, 2]);
  expect(clusters('ltr')).toEqual([0, 1, 2]);
  expect(clusters('rtl')).toEqual([2, 1, 0]);
});
