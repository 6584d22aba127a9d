/** The opentype.js that satori is given tells of a font what the whole one tells, and reads nothing more. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { type OpenTypeFont, parse } from '../../src/render/wasm/opentype.js';

const FONTS = join(import.meta.dirname, '../../public/fonts');
const { resolve } = createRequire(import.meta.url);
const ofSatori = createRequire(resolve('satori/package.json'));
const whole: { parse: typeof parse } = ofSatori('@shuding/opentype.js');

const asked = (font: OpenTypeFont, text: string) => {
  const { unitsPerEm, ascender, descender, tables } = font;
  const glyphs = [...text].map((char) => font.glyphs.get(font.charToGlyphIndex(char)).path);
  const shapes = glyphs.map((path) => ({ commands: path.commands, unitsPerEm: path.unitsPerEm }));
  return { unitsPerEm, ascender, descender, os2: tables['os2'], head: tables['head'], shapes };
};

it.each([
  ['newsreader/latin-500-normal.ttf', 'Quayside “first” Åé½ ﬁ 1,240'],
  ['noto-naskh-arabic/arabic-400-normal.ttf', 'قال الوزير'],
  ['noto-sans-devanagari/devanagari-400-normal.ttf', 'मंत्री ने कहा'],
])('%s', (path, text) => {
  const file = new Uint8Array(readFileSync(join(FONTS, path))).buffer;
  const slim = parse(file, { lowMemory: true });
  expect(asked(slim, text)).toEqual(asked(whole.parse(file, { lowMemory: true }), text));
  expect(Object.keys(slim.tables).sort()).toEqual(['cmap', 'head', 'hhea', 'maxp', 'os2']);
});
