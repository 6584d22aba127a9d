/**
 * A renderer that throws, traps, hangs or lacks its fonts: that picture fails, the sheet and the next picture do not.
 */
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { DRAW_TIMEOUT_MS } from '../../../src/limits.ts';
import { assetFonts } from '../../../src/render/asset-fonts.ts';
import { cardDrawer, type DrawCard } from '../../../src/render/draw-card.ts';
import { startEngines, type Engines } from '../../../src/render/engines.ts';
import { Sheet } from '../../../src/schema.ts';
import { pngSize } from '../../e2e/png-size.ts';
import { diskFonts } from '../../render/disk-fonts.ts';
import { engineModules } from '../../render/engine-modules.ts';
import { ARTICLE, makeApp } from '../make-app.ts';

/** An engine that stops in the middle, as wasm does when it runs out of its memory. */
const TRAP = '<svg xmlns="http://www.w3.org/2000/svg" width="40000" height="40000"/>';
let engines: Engines;
beforeAll(async () => {
  engines = await startEngines(engineModules());
}, 60_000);

async function withSheet(draw: DrawCard) {
  const made = makeApp({ draw });
  const { id } = Sheet.loose().parse(await (await made.post(ARTICLE)).json());
  return { ...made, sheet: `/api/sheets/${id}`, card: `/cards/${id}/summary.png`, svg: `/cards/${id}/summary.svg` };
}
async function failed(answer: Response): Promise<void> {
  expect([answer.status, answer.headers.get('cache-control')]).toEqual([500, 'no-store']);
  const body = await answer.text();
  expect(JSON.parse(body)).toMatchObject({ code: 'RENDER_FAILED' });
  expect(body).not.toMatch(/injected|unreachable|node_modules|at .*:\d+/);
}
async function isDrawn(answer: Response): Promise<void> {
  expect(answer.status).toBe(200);
  expect(pngSize(new Uint8Array(await answer.arrayBuffer())).width).toBe(1200);
}

describe('a renderer', () => {
  it('that throws: RENDER_FAILED for the picture, not kept; the sheet is whole; the next try draws', async () => {
    let broken = true;
    const flaky: Engines['satori'] = {
      draw: (...args) => (broken ? Promise.reject(new Error('injected')) : engines.satori.draw(...args)),
    };
    const { get, sheet, card, logged } = await withSheet(
      cardDrawer(async () => ({ ...engines, satori: flaky }), diskFonts),
    );
    await failed(await get(card));
    expect(logged.at(-1)).toMatchObject({ status: 500, code: 'RENDER_FAILED', message: 'injected' });
    expect((await get(sheet)).status).toBe(200);
    broken = false;
    await isDrawn(await get(card));
  });

  it('that traps in the real engine: RENDER_FAILED, and the next card is drawn by a new instance', async () => {
    const trapping: Engines['painter'] = Object.assign(Object.create(engines.painter), {
      draw: () => engines.resvg.rasterise(TRAP),
    });
    let traps = true;
    const drawer = cardDrawer(async () => ({ ...engines, painter: traps ? trapping : engines.painter }), diskFonts);
    const { get, card } = await withSheet(drawer);
    await failed(await get(card));
    traps = false;
    await isDrawn(await get(card));
  });

  it('that does not start: RENDER_FAILED, and the next card starts it again', async () => {
    let starts = 0;
    const start = async () => {
      if (starts++ === 0) throw new WebAssembly.RuntimeError('unreachable');
      return engines;
    };
    const { get, card } = await withSheet(cardDrawer(start, diskFonts));
    await failed(await get(card));
    await isDrawn(await get(card));
  });

  it('that hangs: 503 when its time is up, and the next who asks does not wait for it', async () => {
    let hangs = true;
    const { get, card } = await withSheet(async () => (hangs ? new Promise<never>(() => undefined) : Uint8Array.of(1)));
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      const waiting = get(card);
      await vi.waitFor(() => expect(vi.getTimerCount()).toBe(1));
      vi.advanceTimersByTime(DRAW_TIMEOUT_MS + 1);
      const late = await waiting;
      expect([late.status, late.headers.get('retry-after'), await late.json()]).toMatchObject([
        503, '10', { code: 'TIMED_OUT' },
      ]);
    } finally {
      vi.useRealTimers();
    }
    hangs = false;
    expect((await get(card)).status).toBe(200);
  });
});

describe('fonts', () => {
  /** [what the assets answer, how] */
  const ANSWERS: [string, () => Promise<Response>][] = [
    ['are missing', async () => new Response('', { status: 404 })],
    ['answer 503', async () => new Response('', { status: 503 })],
    ['fail', () => Promise.reject(new Error('injected'))],
  ];
  it.each(ANSWERS)('that %s: RENDER_FAILED, and the card is drawn once they are back', async (_, answer) => {
    let away = true;
    const assets = {
      fetch: async (input: RequestInfo | URL) => {
        const file = away ? null : await diskFonts.read(new URL(String(input)).pathname.replace('/fonts/', ''));
        return file ? new Response(file.slice().buffer) : answer();
      },
    };
    const { get, card, sheet } = await withSheet(cardDrawer(async () => engines, assetFonts(assets)));
    await failed(await get(card));
    expect((await get(sheet)).status).toBe(200);
    away = false;
    await isDrawn(await get(card));
  });
});
