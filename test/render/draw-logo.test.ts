/** A logo is drawn once, when it is posted: with the engines that draw the cards. */
import { beforeAll, describe, expect, it } from 'vitest';
import { MAX_LOGO_BYTES } from '../../src/limits.ts';
import { logoDrawer } from '../../src/render/draw-logo.ts';
import { startEngines } from '../../src/render/engines.ts';
import { encodePng } from '../../src/render/png.ts';
import { SmallPictures } from '../../src/render/small-pictures.ts';
import { makeApp } from '../app/make-app.ts';
import { ARTICLE } from '../app/article.ts';
import { decodePng } from './decode-png.ts';
import { engineModules } from './engine-modules.ts';

const svg = (body: string, viewBox = '0 0 200 60') =>
  `data:image/svg+xml;base64,${btoa(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox}">${body}</svg>`)}`;
const png = (width: number, height: number, value: (at: number) => number) =>
  encodePng({ width, height, data: Uint8Array.from({ length: width * height * 4 }, (_, at) => value(at)) });
const asUri = (bytes: Uint8Array) => `data:image/png;base64,${Buffer.from(bytes).toString('base64')}`;
const RED = '<circle cx="30" cy="30" r="30" fill="#c00"/>';

let drawLogo: ReturnType<typeof logoDrawer>;
beforeAll(() => {
  drawLogo = logoDrawer(() => startEngines(engineModules()));
}, 60_000);

async function drawn(src: string, width = 200, height = 60) {
  const logo = await drawLogo({ src, width, height });
  if (typeof logo === 'string') throw new Error(logo);
  const bytes = Buffer.from(logo.src.replace('data:image/png;base64,', ''), 'base64');
  return { logo, bytes, pixels: decodePng(bytes) };
}

describe('a posted logo', () => {
  it('is kept as a PNG of the size that the largest card shows, twice over', async () => {
    const { logo, pixels } = await drawn(svg(RED));
    expect([logo.width, logo.height, pixels.width, pixels.height]).toEqual([200, 60, 640, 192]);
    expect([...pixels.rgba.subarray((96 * 640 + 96) * 4, (96 * 640 + 97) * 4)]).toEqual([204, 0, 0, 255]);
  });

  it('stays as it came where it is a PNG of that size', async () => {
    const src = asUri(png(40, 20, (at) => (at % 4 === 3 ? 255 : at % 251)));
    expect((await drawn(src, 40, 20)).logo.src).toBe(src);
  });

  it('is made smaller until it is stored in few bytes', async () => {
    let state = 1;
    const noise = png(900, 180, (at) => (at % 4 === 3 ? 255 : (state = (state * 16_807) % 2_147_483_647) & 0xff));
    expect((await drawn(asUri(noise), 1800, 360)).bytes.length).toBeLessThanOrEqual(MAX_LOGO_BYTES);
  });

  it.each([
    ['a PNG that breaks off', asUri(png(40, 20, () => 200).slice(0, 60)), /draws nothing|cannot be drawn/],
    ['a picture of nothing', svg('<rect width="9" height="9" fill="none"/>'), /draws nothing/],
    ['shapes that stand beside it', svg('<rect x="900" width="9" height="9"/>'), /draws nothing/],
    ['what is no picture', 'data:image/svg+xml;base64,PHN2Zz4=', /draws nothing|cannot be drawn/],
  ])('%s is refused', async (_, src, wrong) => expect(await drawLogo({ src, width: 200, height: 60 })).toMatch(wrong));

  it('is drawn once, however often it is posted', async () => {
    let count = 0;
    const dot = { width: 1, height: 1, data: Uint8Array.of(9, 9, 9, 9) };
    const counting = new SmallPictures({ rasterise: () => (count++, dot) });
    const draw = logoDrawer(async () => ({ pictures: counting }));
    for (let time = 0; time < 3; time += 1) await draw({ src: svg(RED), width: 200, height: 60 });
    expect(count).toBe(1);
  });
});

describe('a post', () => {
  const send = (logo: string, draw = drawLogo) =>
    makeApp({ drawLogo: draw }).post(JSON.stringify({ text: ARTICLE, brand: { logo } }), {
      'content-type': 'application/json',
    });

  it('with a logo that draws nothing is a 400 that names the field', async () => {
    const answer = await send(svg('<g/>'));
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({ errors: [{ path: 'brand.logo', message: 'draws nothing' }] });
  });

  it('stores the drawn one', async () => {
    const { post, keyValue } = makeApp({ drawLogo });
    const answer = await post(JSON.stringify({ text: ARTICLE, brand: { logo: svg(RED) } }), {
      'content-type': 'application/json',
    });
    const { id } = (await answer.json()) as { id: string };
    expect(await keyValue.get(`sheet:${id}`)).toContain('"src":"data:image/png;base64,');
  });

  it('while nothing can be drawn is a 500 that stores nothing', async () => {
    const answer = await send(svg(RED), () => Promise.reject(new Error('no engines')));
    expect([answer.status, ((await answer.json()) as { code: string }).code]).toEqual([500, 'RENDER_FAILED']);
  });
});

it('a PNG is made smaller by the mean of its pixels: thin lines do not break', async () => {
  const { pictures } = await startEngines(engineModules());
  const stripes = asUri(png(320, 32, (at) => (at % 4 === 3 ? 255 : (at >> 2) % 8 === 0 ? 255 : 0)));
  const { data } = pictures.draw({ href: stripes, width: 40, height: 4, isStretched: true });
  for (let at = 0; at < data.length; at += 4) expect(data[at]).toBeCloseTo(255 / 8, -1);
});
