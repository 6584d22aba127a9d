/** What the scripts of `npm run prepare` write is what is there, and holds what it should. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { advances } from '../../scripts/advances.ts';
import { importClosure } from '../../scripts/import-closure.ts';
import { unpackWoff } from '../../scripts/unpack-woff.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const packageFolder = (name: string) => dirname(createRequire(import.meta.url).resolve(`${name}/package.json`));
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');

it('fonts: the manifest is that of the installed packages', () => {
  expect(() => execFileSync(process.execPath, ['scripts/fonts.ts', '--check'], { cwd: ROOT })).not.toThrow();
});

it('fonts: a face stands there as the font inside its package, and emoji with them', () => {
  const woff = readFileSync(join(packageFolder('@fontsource/newsreader'), 'files/newsreader-latin-500-normal.woff'));
  const face = readFileSync(join(ROOT, 'public/fonts/newsreader/latin-500-normal.ttf'));
  expect(face.equals(unpackWoff(woff))).toBe(true);
  expect(existsSync(join(ROOT, 'public/fonts/emoji/1f309.svg'))).toBe(true);
});

it('advances: the widths are those of the installed faces', () => {
  expect(read('templates/advances.json')).toBe(advances());
});

it('web-fonts: every face that a style sheet of ours names is there', () => {
  const named = [...read('public/site.css').matchAll(/url\(["']?\/?(type\/[^"')]+)/g)].map(([, path]) => path ?? '');
  expect(named.length).toBeGreaterThan(0);
  expect(named.filter((path) => !existsSync(join(ROOT, 'public', path)))).toEqual([]);
});

describe('unpack-woff', () => {
  const woff = readFileSync(join(packageFolder('@fontsource/inter'), 'files/inter-latin-400-normal.woff'));
  const font = unpackWoff(woff);
  const tables = Array.from({ length: font.readUInt16BE(4) }, (_, i) => {
    const at = 12 + 16 * i;
    return {
      name: font.toString('latin1', at, at + 4), sum: font.readUInt32BE(at + 4), start: font.readUInt32BE(at + 8),
      length: font.readUInt32BE(at + 12),
    };
  });

  it('writes every table with the sum that the font states (OpenType, "calculating checksums")', () => {
    expect(tables.map(({ name }) => name)).toEqual(expect.arrayContaining(['cmap', 'glyf', 'head', 'hmtx', 'loca']));
    for (const { name, sum, start, length } of tables) {
      if (name === 'head') continue; // its sum leaves out a field of its own
      let total = 0;
      for (let at = start; at < start + length; at += 4) total = (total + font.readUInt32BE(at)) >>> 0;
      expect([name, total]).toEqual([name, sum]);
    }
  });

  it('refuses what is no WOFF', () => {
    expect(() => unpackWoff(font)).toThrow('not a WOFF file');
  });
});

it('slim-satori: carries no HarfBuzz, no Tailwind and no reader of fonts, and asks for our segmenters', () => {
  const slim = read('src/render/wasm/satori.js');
  expect(slim.length).toBeLessThan(310_000); // 428,000 with Tailwind
  expect(slim).not.toMatch(/opentype|postcss-selector|windowDimensions/);
  expect(slim).not.toContain(readFileSync(createRequire(import.meta.url).resolve('harfbuzzjs/hb.wasm')).toString('base64'));
  expect(slim.split('new LazySegmenter(')).toHaveLength(3);
  expect(slim).toContain('parts.push(" ",'); // an element of SVG is one string, not a sum of many
  expect(slim).not.toContain('new Intl.Segmenter(');
  // written straight into a property, a function keeps its whole card until a full collection
  expect(/\.(?:measure|lastBaseline)=(?:\(|[\w$]+=>)/.test(slim)).toBe(false);
});

it('slim-pdfjs: knows the PDF.js that is installed, and what unfolds is metered', () => {
  execFileSync(process.execPath, ['scripts/slim-pdfjs.ts'], { cwd: ROOT }); // writes where another one was written
  const slim = read('src/article/document/pdf/pdfjs.js');
  expect(slim).toMatch(/spend\(\w+-\w+\.byteLength\)/);
  expect(slim.match(/\bspend\(/g)?.length).toBeGreaterThanOrEqual(10);
});

it('slim-pdfjs: holds what reads text, and nothing that draws, edits or unpacks pictures', () => {
  const slim = read('src/article/document/pdf/pdfjs.js');
  expect(slim.length).toBeLessThan(600_000); // 1,550,000 with all of it
  const has = (name: string) => slim.includes(name);
  const reads = ['PartialEvaluator', 'FlateStream', 'CipherTransformFactory', 'CFFParser'];
  expect(reads.filter((name) => !has(name))).toEqual([]);
  const draws = ['CanvasGraphics', 'AnnotationFactory', 'AnnotationEditor', 'XFAFactory', 'JpegImage'];
  expect([...draws, 'makeBrotliDecode', 'pdfjsLib'].filter(has)).toEqual([]);
});

it('import-closure: follows sources and packages to the end', () => {
  const { files, packages } = importClosure(ROOT, ['src/render/draw-card.ts']);
  expect(files).toEqual(expect.arrayContaining(['src/render/draw-card.ts', 'src/limits.ts', 'templates/measure.ts']));
  expect(files).not.toContain('src/app.ts');
  expect(packages.some((entry) => entry.startsWith('node_modules/zod@'))).toBe(true);
});
