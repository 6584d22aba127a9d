/** Pictures within a card are drawn by themselves, once a size: what resvg is given is counted. */
import { expect, it } from 'vitest';
import { flattening } from '../../src/render/flatten-images.ts';
import type { ResvgEngine } from '../../src/render/resvg-engine.ts';
import { SmallPictures } from '../../src/render/small-pictures.ts';

const emoji = (fill: string) =>
  Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 36 36"><circle cx="18" cy="18" r="18" fill="${fill}"/></svg>`,
  ).toString('base64');
const image = (fill: string, x: number) =>
  `<image href="data:image/svg+xml;base64,${emoji(fill)}" x="${x}.4" y="3" width="20" height="24.2"/>`;
const card = (...images: string[]) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="400">${images.join('')}</svg>`;

function counting(): { engine: ResvgEngine; given: string[] } {
  const given: string[] = [];
  const rasterise = (svg: string) => {
    given.push(svg);
    const side = svg.includes('width="400"') ? 400 : 20;
    return { width: side, height: side === 400 ? 400 : 24, data: new Uint8Array(4 * side * (side === 400 ? 400 : 24)) };
  };
  return { engine: flattening({ rasterise }), given };
}

const blank: ResvgEngine = {
  rasterise(svg) {
    const [, width = 0, height = 0] = (/width="(\d+)" height="(\d+)"/.exec(svg) ?? []).map(Number);
    return { width, height, data: new Uint8Array(width * height * 4) };
  },
};

it('draws each once a size, and the card with their pixels', () => {
  const { engine, given } = counting();
  engine.rasterise(card(image('red', 1), image('red', 30), image('blue', 60)));
  engine.rasterise(card(image('blue', 1)));
  expect(given).toHaveLength(4);
  const cards = given.filter((svg) => svg.includes('width="400"'));
  expect(cards).toHaveLength(2);
  for (const svg of cards) expect(svg).not.toContain('image/svg+xml');
  expect(cards[0]).toContain('x="30" y="3" width="20" height="24" href="data:image/png;base64,');
});

it('keeps no more pixels than its cap has bytes', () => {
  const pictures = new SmallPictures(blank, 64 * 1024);
  for (let side = 1; side < 100; side += 1)
    pictures.pixels({ href: 'data:,', width: side, height: side, isStretched: false });
  expect(pictures.bytes).toBeGreaterThan(32 * 1024);
  expect(pictures.bytes).toBeLessThanOrEqual(64 * 1024);
});

it.each([
  ['<rect x="1" y="3" width="20" height="24.2"/>', true, 'its own box, as satori writes it'],
  ['<circle r="9"/>', false, 'something else'],
])('takes a picture that is clipped to %s: %s (%s)', (clip, isTaken) => {
  const { engine, given } = counting();
  const clipped = image('red', 1).replace('1.4', '1').replace('/>', ' clip-path="url(#c)"/>');
  engine.rasterise(card(`<clipPath id="c">${clip}</clipPath>`, clipped));
  expect(given.at(-1)?.includes('image/svg+xml')).toBe(!isTaken);
});

it('leaves a picture alone that says no place of its own', () => {
  const { engine, given } = counting();
  const svg = card(image('red', 1).replace('width="20"', ''));
  engine.rasterise(svg);
  expect(given).toEqual([svg]);
});
