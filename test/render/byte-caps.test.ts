/** What an isolate keeps is bounded by bytes that are counted here, however many different cards it draws. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ByteCache } from '../../src/render/byte-cache.ts';
import { FontLibrary } from '../../src/render/fonts.ts';
import { CoverageFiller } from '../../src/render/glyphs/coverage-filler.ts';
import { GlyphAtlas } from '../../src/render/glyphs/glyph-atlas.ts';
import { Shaper } from '../../src/render/glyphs/shaper.ts';
import { StampSet } from '../../src/render/glyphs/stamps.ts';
import { TrueTypeFont } from '../../src/render/glyphs/true-type.ts';
import { startResvg } from '../../src/render/resvg-engine.ts';
import { diskFonts } from './disk-fonts.ts';
import { engineModules } from './engine-modules.ts';

const KB = 1024;
const MB = KB * KB;
const fileOf = (path: string) => Uint8Array.from(readFileSync(`public/fonts/${path}`)).buffer;

describe('ByteCache', () => {
  it('drops what was asked for least recently, until it fits', () => {
    const dropped: string[] = [];
    const cache = new ByteCache<string, number>(10, (key) => dropped.push(key));
    cache.put('a', 1, 4);
    cache.put('b', 2, 4);
    cache.get('a');
    cache.put('c', 3, 4);
    expect([dropped, cache.keys(), cache.bytes]).toEqual([['b'], ['a', 'c'], 8]);
  });

  it('keeps that order where the newest is asked for again, or was dropped', () => {
    const cache = new ByteCache<string, number>(12);
    for (const key of ['a', 'b', 'c']) cache.put(key, 1, 4);
    cache.get('c');
    cache.get('a');
    cache.get('a');
    expect(cache.keys()).toEqual(['b', 'c', 'a']);
    cache.drop('a');
    cache.get('b');
    cache.put('a', 1, 4);
    cache.put('d', 1, 4);
    expect(cache.keys()).toEqual(['b', 'a', 'd']);
  });

  it('counts an entry once that is put again, and keeps none that is larger than itself', () => {
    const cache = new ByteCache<string, number>(10);
    cache.put('a', 1, 6);
    cache.put('a', 2, 8);
    cache.put('b', 3, 11);
    expect([cache.get('a'), cache.get('b'), cache.bytes]).toEqual([2, undefined, 8]);
  });
});

it('font files: 60 Chinese cards of rare words', async () => {
  const library = new FontLibrary(diskFonts, MB);
  let most = 0;
  for (let card = 0; card < 60; card += 1) {
    const text = String.fromCodePoint(...Array.from({ length: 8 }, (_, i) => 0x4e00 + card * 300 + i * 37));
    const { fonts } = await library.load([{ family: 'Inter', weight: 500, italic: false, text }], 'zh');
    expect(fonts.length).toBeGreaterThan(1);
    most = Math.max(most, library.bytes);
  }
  expect(most).toBeGreaterThan(MB / 2);
  expect(most).toBeLessThanOrEqual(MB);
});

it('the shaper: its instance is given up before a font would make it too large', () => {
  const shaper = new Shaper(engineModules().harfbuzz, 2 * MB);
  const file = fileOf('inter/latin-500-normal.ttf');
  for (let face = 0; face < 60; face += 1) {
    const font = shaper.font(file.slice(0));
    expect(shaper.shape(font, 'Port Allery', {})).toHaveLength(11);
  }
  expect(shaper.memoryBytes).toBeLessThanOrEqual(2 * MB);
});

it('glyphs: with what each takes beside its pixels', () => {
  const atlas = new GlyphAtlas(new CoverageFiller(engineModules().pixels), 256 * KB);
  const font = new TrueTypeFont(fileOf('inter/latin-500-normal.ttf'));
  let most = 0;
  for (let size = 10; size < 200; size += 1) {
    atlas.coverages(Array.from({ length: 20 }, (_, i) => ({ font, id: 10 + i, size, x: 0, y: 0, ink: 0 })));
    most = Math.max(most, atlas.bytes);
  }
  // A card's own glyphs come on top: they are needed until it is drawn.
  expect(most).toBeLessThan(256 * KB + 20 * (200 * 200 + KB));
  expect(most).toBeGreaterThan(20 * 500);
});

it('stamps: a shape that follows the text is another one each time', () => {
  const stamps = new StampSet(new CoverageFiller(engineModules().pixels), 64 * KB);
  for (let height = 1; height < 300; height += 1) stamps.coverage(`M0,0 h4 v${height} h-4`, 0, 0, 4, height);
  expect(stamps.bytes).toBeGreaterThan(32 * KB);
  expect(stamps.bytes).toBeLessThanOrEqual(64 * KB);
});

it('resvg: a picture that made its memory too large is its instance’s last', async () => {
  const memories: WebAssembly.Memory[] = [];
  const Plain = WebAssembly.Instance;
  const noting = new Proxy(Plain, {
    construct(target, args) {
      const made: unknown = Reflect.construct(target, args);
      if (made instanceof Plain && made.exports['memory'] instanceof WebAssembly.Memory)
        memories.push(made.exports['memory']);
      return made as object;
    },
  });
  WebAssembly.Instance = noting;
  try {
    const resvg = await startResvg(engineModules().resvg);
    const draw = (side: number) =>
      resvg.rasterise(`<svg xmlns="http://www.w3.org/2000/svg" width="${side}" height="${side}"/>`);
    expect(draw(3000).data).toHaveLength(3000 * 3000 * 4);
    expect(draw(20).data).toHaveLength(1600);
    expect(memories).toHaveLength(2);
    expect(memories[0]?.buffer.byteLength).toBeGreaterThan(28 * MB);
    expect(memories[1]?.buffer.byteLength).toBeLessThan(8 * MB);
  } finally {
    WebAssembly.Instance = Plain;
  }
});
