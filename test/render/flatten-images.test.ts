/** Pictures within a card are drawn by themselves, once a size: what resvg is given is counted. */
import { expect, it } from 'vitest';
import { flattening } from '../../src/render/flatten-images.ts';
import type { ResvgEngine } from '../../src/render/resvg-engine.ts';
import { drawPng } from '../pictures/draw.ts';
import { ORDINARY } from '../pictures/sample-cards.ts';

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

it('leaves a picture alone that says no place of its own', () => {
  const { engine, given } = counting();
  const svg = card(image('red', 1).replace('width="20"', ''));
  engine.rasterise(svg);
  expect(given).toEqual([svg]);
});

const FACES = [...'😀😁😂🤣😃😄😅😆😉😊😋😎😍😘🥰😗😙😚🙂🤗🤩🤔🤨😐😑😶🙄😏😣😥😮🤐😯😪😫🥱😴😌😛😜'];
/** Seen: 0.3 s with the emoji known, 0.55 s with 40 new ones; it was 9.7 s. */
const WORST_CPU_MS = 2000;

it('draws 40 emoji on a story in bounded time', async () => {
  await drawPng(ORDINARY.fact, 'story', 'ink');
  const began = process.cpuUsage();
  await drawPng({ ...ORDINARY.fact, text: `We won ${FACES.join(' ')} and so on.` }, 'story', 'ink');
  const { user, system } = process.cpuUsage(began);
  expect((user + system) / 1000).toBeLessThan(WORST_CPU_MS);
});
