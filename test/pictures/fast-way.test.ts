/**
 * The fast way (glyph atlas, palette indices) against the plain way (text as paths, resvg). Tolerance: a glyph may
 * stand half a pixel off, so edges differ. The mean difference of a channel stays under 1 of 255, fewer than one in
 * 250 differs by more than a quarter, and no tile of 16 pixels has a tenth more or less ink: a letter that lacked, or
 * stood elsewhere, would show.
 */
import { describe, expect, it, vi } from 'vitest';
import type { Card } from '../../src/cards/card.ts';
import { drawSvg } from '../../src/render/draw-svg.ts';
import { startEngines } from '../../src/render/engines.ts';
import { FontLibrary } from '../../src/render/fonts.ts';
import type { IndexedPixels } from '../../src/render/palette.ts';
import type { Pixels } from '../../src/render/resvg-engine.ts';
import { SIZE_NAMES, type SizeName } from '../../src/schema.ts';
import { compositions, overflows } from '../../templates/compose.ts';
import { THEMES, THEME_NAMES, type ThemeName } from '../../templates/theme.ts';
import { diskFonts } from '../render/disk-fonts.ts';
import { engineModules } from '../render/engine-modules.ts';
import { otherScripts, sampleCards } from '../render/sample-cards.ts';

const TILE = 16;
const library = new FontLibrary(diskFonts);
const deps = async () => ({ ...(await startEngines(engineModules())), library, source: diskFonts });

async function bothWays(card: Card, size: SizeName, theme: ThemeName) {
  const tools = await deps();
  for (const composition of compositions(card, THEMES[theme], size)) {
    const text = await drawSvg(tools, composition, false);
    if (overflows(text.boxes).length > 0) continue;
    const fast = tools.painter.draw(text.svg, composition, text.fonts);
    const plain = tools.resvg.rasterise((await drawSvg(tools, composition, true)).svg);
    return { fast, plain, missing: text.missing };
  }
  throw new Error(`no composition of ${card.id} holds in ${size}`);
}

/**
 * Of 255: the mean difference of a channel, and the largest between the mean ink of two tiles; the share of channels
 * that differ by more than a quarter.
 */
function difference(fast: IndexedPixels, plain: Pixels): { mean: number; tile: number; farOff: number } {
  const across = Math.ceil(fast.width / TILE);
  const tiles = new Float64Array(across * Math.ceil(fast.height / TILE));
  let [sum, farOff] = [0, 0];
  for (let y = 0; y < fast.height; y += 1) {
    for (let x = 0; x < fast.width; x += 1) {
      const word = fast.palette[fast.scanlines[y * (fast.width + 1) + 1 + x] ?? 0] ?? 0;
      for (let channel = 0; channel < 3; channel += 1) {
        const off = ((word >> (8 * channel)) & 255) - (plain.data[(y * fast.width + x) * 4 + channel] ?? 0);
        const tile = Math.floor(y / TILE) * across + Math.floor(x / TILE);
        tiles[tile] = (tiles[tile] ?? 0) + off;
        sum += Math.abs(off);
        if (Math.abs(off) > 64) farOff += 1;
      }
    }
  }
  const channels = fast.width * fast.height * 3;
  return {
    mean: sum / channels,
    tile: Math.max(...tiles.map(Math.abs)) / (TILE * TILE * 3),
    farOff: farOff / channels,
  };
}

function expectAlike(fast: IndexedPixels, plain: Pixels, what: string): void {
  const { mean, tile, farOff } = difference(fast, plain);
  expect(mean, what).toBeLessThan(1);
  expect(farOff, what).toBeLessThan(1 / 250);
  expect(tile, what).toBeLessThan(20);
}

vi.setConfig({ testTimeout: 60_000 });

describe('the fast way draws what the plain way draws', () => {
  const simple: [string, Card][] = [
    ...Object.entries(sampleCards),
    ...Object.entries(otherScripts).filter(([name]) => ['japanese', 'russian', 'emoji'].includes(name)),
  ];

  it.each(simple)('%s, in every size', async (_, card) => {
    for (const size of SIZE_NAMES) {
      const { fast, plain } = await bothWays(card, size, 'paper');
      if (!fast) throw new Error(`${size} took the plain way`);
      expectAlike(fast, plain, size);
    }
  });

  it.each(THEME_NAMES)('a quotation in the theme %s', async (theme) => {
    const { fast, plain } = await bothWays(sampleCards.quote, 'og', theme);
    if (!fast) throw new Error('took the plain way');
    expectAlike(fast, plain, theme);
  });
});

describe('the plain way is taken for', () => {
  it.each([
    ['arabic', 'runs from the right'],
    ['hindi', 'letters that are set around one another'],
    ['thai', 'marks over marks'],
  ] as const)('%s: %s', async (name, _why) => {
    const { fast, plain, missing } = await bothWays(otherScripts[name], 'og', 'paper');
    expect(fast).toBeNull();
    expect(missing).toEqual([]);
    expect(new Set(plain.data).size).toBeGreaterThan(10);
  });
});
