/** What satori is told of a shaped text: as many glyphs as HarfBuzz makes, each with its characters and its advance. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { Shaper } from '../../src/render/glyphs/shaper.ts';
import { engineModules } from './engine-modules.ts';

const fileOf = (path: string) =>
  new Uint8Array(readFileSync(join(import.meta.dirname, '../../public/fonts', path))).buffer;

it.each([
  ['inter/latin-500-normal.ttf', 'Port', [0, 1, 2, 3], 'a glyph a letter'],
  ['newsreader/latin-500-normal.ttf', 'AVA', [0, 1, 2], 'kerned'],
  ['inter/latin-500-normal.ttf', '', [], 'nothing'],
])('%s sets %j: %s', (file, text, clusters) => {
  const shaper = new Shaper(engineModules().harfbuzz);
  const glyphs = shaper.shape(shaper.font(fileOf(file)), text, true);
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
  const width = (text: string) => shaper.shape(font, text, true).reduce((sum, { ax }) => sum + ax, 0);
  expect(width('AVA')).toBeLessThan(width('A') * 2 + width('V'));
});
