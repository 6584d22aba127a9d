/** What a card full of emoji costs: the pixels that resvg draws for it are counted, no clock is read. */
import { expect, it, vi } from 'vitest';
import { fitColours } from '../../src/render/glyphs/fit-colours.ts';
import { GlyphPainter } from '../../src/render/glyphs/draw-glyphs.ts';
import { Shaper } from '../../src/render/glyphs/shaper.ts';
import { drawSvg } from '../../src/render/draw-svg.ts';
import type { ResvgEngine } from '../../src/render/resvg-engine.ts';
import { startEngines } from '../../src/render/engines.ts';
import { FontLibrary } from '../../src/render/fonts.ts';
import { compositions } from '../../templates/compose.ts';
import { THEMES } from '../../templates/theme.ts';
import { ORDINARY } from '../pictures/sample-cards.ts';
import { diskFonts } from './disk-fonts.ts';
import { engineModules } from './engine-modules.ts';

vi.setConfig({ testTimeout: 60_000 });

const FACES = [...'😀😁😂🤣😃😄😅😆😉😊😋😎😍😘🥰😗😙😚🙂🤗', ...'🤩🤔🤨😐😑😶🙄😏😣😥😮🤐😯😪😫🥱😴😌😛😜'];
const STORY_PIXELS = 1080 * 1920;

it('40 emoji on a story: each is drawn once in its size, and blitted; the next card draws none', async () => {
  const engines = await startEngines(engineModules());
  const drawn = { pixels: 0, pictures: 0 };
  const counting: ResvgEngine = {
    rasterise(svg) {
      const picture = engines.resvg.rasterise(svg);
      drawn.pixels += picture.data.length / 4;
      if (svg.includes('<image')) drawn.pictures += 1;
      return picture;
    },
  };
  const { harfbuzz, pixels } = engineModules();
  const painter = new GlyphPainter(counting, pixels, new Shaper(harfbuzz));
  const deps = { ...engines, library: new FontLibrary(diskFonts), source: diskFonts };
  const draw = async (end: string) => {
    const card = { ...ORDINARY.fact, text: `We won ${FACES.join(' ')} ${end}` };
    const [composition] = compositions(card, THEMES.ink, 'story');
    if (!composition) throw new Error('A story has no composition');
    const { svg, fonts } = await drawSvg(deps, composition, false);
    return painter.draw(svg, composition, fonts);
  };
  expect(await draw('and so on.')).not.toBeNull();
  expect(drawn.pictures).toBe(FACES.length);
  expect(drawn.pixels).toBeLessThan(STORY_PIXELS);
  expect(await draw('and on so.')).not.toBeNull();
  expect(drawn.pictures).toBe(FACES.length);
});

/** So many colours, one after another, of so many pixels each. */
const shades = (count: number, pixels: number, first = 0) =>
  Array.from({ length: count }, (_, i): [number, number] => [first + i, pixels]);

it('the colours of pictures: all of them stay where there is room', () => {
  const counts = new Map(shades(100, 5));
  expect([...(fitColours(counts, [1, 2, 3], 97) ?? [])].every(([colour, shown]) => colour === shown)).toBe(true);
});

it('the colours of pictures: flat ones stay, and the shades between them become the nearest', () => {
  const flat: [number, number][] = [[0xffcc4d, 9000], [0x664500, 800], [0xffffff, 300]];
  const fitted = fitColours(new Map([...flat, ...shades(40, 2, 0xffcc20)]), [0x11141a], 8);
  for (const [colour] of flat) expect(fitted?.get(colour)).toBe(colour);
  expect(new Set(fitted?.values()).size).toBeLessThanOrEqual(8);
});

it.each([
  ['a photograph', new Map(Array.from({ length: 4000 }, (_, i): [number, number] => [(i * 2_654_435) & 0xffffff, 9]))],
  ['more colours than are compared', new Map(shades(30_000, 1))],
])('the colours of pictures: %s is not made poorer', (_, counts) => expect(fitColours(counts, [0], 40)).toBeNull());
