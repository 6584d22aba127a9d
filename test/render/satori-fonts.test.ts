/** What satori is told of a font is what opentype.js, which it would read it with, tells. */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import satoriFonts, { type SatoriFont } from '../../src/render/satori-fonts.ts';

const FONTS = join(import.meta.dirname, '../../public/fonts');
const { resolve } = createRequire(import.meta.url);
const ofSatori = createRequire(resolve('satori/package.json'));
type Whole = SatoriFont & { numGlyphs: number };
const { parse }: { parse: (file: ArrayBuffer, options: { lowMemory: boolean }) => Whole } =
  ofSatori('@shuding/opentype.js');

/** Of so many faces, and glyphs of a face, one in so many. */
const EVERY = { face: 5, glyph: 11 };
const FACES = readdirSync(FONTS, { recursive: true }).map(String).filter((path) => path.endsWith('.ttf')).sort();
/** U+0000 is left out: of it no text is made. */
const CHARACTERS = Array.from({ length: 0x2fff }, (_, at) => String.fromCodePoint(at + 1));

/** As JSON: an assertion walks ten thousand fields for a second. */
function told(font: SatoriFont, glyphs: readonly number[]): string {
  const { unitsPerEm, ascender, descender, tables } = font;
  const { xAvgCharWidth, usWeightClass, fsSelection } = tables.os2;
  const paths = glyphs.map((glyph) => font.glyphs.get(glyph).path).filter(({ commands }) => commands.length > 0);
  return JSON.stringify({
    unitsPerEm, ascender, descender, xAvgCharWidth, usWeightClass, fsSelection, macStyle: tables.head.macStyle,
    glyphs: CHARACTERS.map((char) => font.charToGlyphIndex(char)),
    shapes: paths.map((path) => [path.unitsPerEm, path.commands]),
  });
}

it.each(FACES.filter((_, at) => at % EVERY.face === 0))('%s', (path) => {
  const file = new Uint8Array(readFileSync(join(FONTS, path))).buffer;
  const whole = parse(file, { lowMemory: true });
  const glyphs = Array.from({ length: Math.floor(whole.numGlyphs / EVERY.glyph) }, (_, at) => at * EVERY.glyph);
  expect(told(satoriFonts.parse(file), glyphs)).toBe(told(whole, glyphs));
});
