/** What satori is told of shaped text: a dot on the wrong side of its letter makes another word. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { renderDeps } from '../pictures/draw.ts';
import { drawSvg } from '../../src/render/draw-svg.ts';

const BASELINE_ROOM = 300;

/** Highest and lowest y of what is drawn for a text at 100 px. */
async function extent(text: string, family: string, language: string): Promise<{ top: number; bottom: number }> {
  const element = {
    type: 'div',
    props: { style: { display: 'flex', fontFamily: family, fontSize: 100, padding: 60 }, children: text },
  };
  const { svg } = await drawSvg(await renderDeps(), { element, width: 600, height: BASELINE_ROOM, language }, true);
  const path = [...svg.matchAll(/<path [^>]*?d="([^"]+)"/g)]
    .map(([, d = '']) => d)
    .filter((d) => d.length > 60)
    .join(' ');
  const ys = [...path.matchAll(/[-\d.]+[ ,]([-\d.]+)/g)].map(([, y]) => Number(y));
  return { top: Math.min(...ys), bottom: Math.max(...ys) };
}

it.each([
  ['حتح', 'ححح', 'the dots of teh hover just over the letter'],
  ['حة', 'حه', 'so do those of teh marbuta, which make a he another letter'],
])('sets %s with its dots near to %s: %s', async (dotted, bare) => {
  const [dots, plain] = [await extent(dotted, 'Newsreader', 'ar'), await extent(bare, 'Newsreader', 'ar')];
  expect(dots.top).toBeLessThan(plain.top);
  expect(plain.top - dots.top).toBeLessThan(25);
  expect(dots.bottom).toBeCloseTo(plain.bottom, 0);
});

it('satori has no HarfBuzz of its own: what it held of each face stood in memory twice', () => {
  const copy = readFileSync(join(import.meta.dirname, '../../src/render/wasm/satori.js'), 'utf8');
  expect(copy).toContain('satori-shaping.ts');
  expect(copy).not.toMatch(/hb_|HarfBuzz/);
});
