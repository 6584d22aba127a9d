/**
 * The fast way (glyph atlas, palette indices) against the plain way (text as paths, resvg). Tolerance: a glyph may
 * stand half a pixel off, so edges differ; the mean difference of a channel stays under 0.5 of 255, and fewer than
 * one channel in 500 differs by more than a quarter.
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
import { diskFonts } from './disk-fonts.ts';
import { engineModules } from './engine-modules.ts';
import { otherScripts, sampleCards } from './sample-cards.ts';

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

function difference(fast: IndexedPixels, plain: Pixels): { mean: number; farOff: number } {
  let [sum, farOff] = [0, 0];
  fast.indices.forEach((index, pixel) => {
    const word = fast.palette[index] ?? 0;
    for (let channel = 0; channel < 3; channel += 1) {
      const off = Math.abs(((word >> (8 * channel)) & 255) - (plain.data[pixel * 4 + channel] ?? 0));
      sum += off;
      if (off > 64) farOff += 1;
    }
  });
  const channels = fast.indices.length * 3;
  return { mean: sum / channels, farOff: farOff / channels };
}

vi.setConfig({ testTimeout: 60_000 });

describe('the fast way draws what the plain way draws', () => {
  const simple: [string, Card][] = [...Object.entries(sampleCards), ...Object.entries(otherScripts).filter(([name]) => ['japanese', 'russian'].includes(name))];

  it.each(simple)('%s, in every size', async (_, card) => {
    for (const size of SIZE_NAMES) {
      const { fast, plain } = await bothWays(card, size, 'paper');
      if (!fast) throw new Error(`${size} took the plain way`);
      const { mean, farOff } = difference(fast, plain);
      expect(mean, size).toBeLessThan(0.5);
      expect(farOff, size).toBeLessThan(1 / 500);
    }
  });

  it.each(THEME_NAMES)('a quotation in the theme %s', async (theme) => {
    const { fast, plain } = await bothWays(sampleCards.quote, 'og', theme);
    if (!fast) throw new Error('took the plain way');
    expect(difference(fast, plain).mean).toBeLessThan(0.5);
  });
});

describe('the plain way is taken for', () => {
  it.each([
    ['arabic', 'runs from the right'],
    ['hindi', 'letters that are set around one another'],
    ['thai', 'marks over marks'],
    ['emoji', 'pictures in the text'],
  ] as const)('%s: %s', async (name, _why) => {
    const { fast, plain, missing } = await bothWays(otherScripts[name], 'og', 'paper');
    expect(fast).toBeNull();
    expect(missing).toEqual([]);
    expect(new Set(plain.data).size).toBeGreaterThan(10);
  });
});
