import { describe, expect, it } from 'vitest';
import { PictureStore } from '../../src/render/picture-store.ts';
import type { PictureKey, PictureTier } from '../../src/render/picture-tiers.ts';
import { MAX_DRAWN_AHEAD } from '../../src/limits.ts';
import { Sheet } from '../../src/schema.ts';
import { ARTICLE } from '../app/article.ts';
import { makeApp, ORIGIN } from '../app/make-app.ts';

/** An app whose background work can be waited for, with a tier that remembers what it was asked and given. */
function makeWarmApp(
  draw: () => Promise<Uint8Array> = async () => new Uint8Array([7]),
  changes: Parameters<typeof makeApp>[0] = {},
) {
  const asked: string[] = [];
  const kept = new Map<string, Uint8Array>();
  const name = ({ card, size, format }: PictureKey) => `${card}.${size}.${format}`;
  const tier: PictureTier = {
    get: async (key) => { asked.push(name(key)); return kept.get(name(key)) ?? null; },
    put: async (key, bytes) => void kept.set(name(key), bytes),
    forget: async () => undefined,
  };
  let drawn = 0;
  const pictures = new PictureStore({ capBytes: 1000, tiers: [tier], onError: () => undefined });
  const { app } = makeApp({ pictures, draw: () => { drawn += 1; return draw(); }, ...changes });
  const background: Promise<unknown>[] = [];
  const context = {
    waitUntil: (work: Promise<unknown>) => void background.push(work),
    passThroughOnException: () => undefined,
    props: {},
  };
  const post = async (body: string) => {
    const answer = await app.request(
      `${ORIGIN}/api/sheets`,
      { method: 'POST', body, headers: { 'content-type': 'text/plain' } },
      {},
      context,
    );
    const settled = async (): Promise<void> => {
      const before = background.length;
      await Promise.allSettled(background);
      if (background.length > before) await settled();
    };
    return { status: answer.status, sheet: Sheet.parse(await answer.json()), settled };
  };
  return { app, post, asked, kept, count: () => drawn };
}

describe('after a POST', () => {
  it('every link preview is drawn before anybody asks, and no cache is asked for what cannot be there', async () => {
    const { app, post, asked, kept, count } = makeWarmApp();
    const { sheet, settled } = await post(ARTICLE);
    await settled();
    expect([...kept.keys()]).toEqual(sheet.cards.map(({ id }) => `${id}.og.png`));
    expect(asked).toEqual([]);
    const before = count();
    for (const { images } of sheet.cards) expect((await app.request(images.og.url)).status).toBe(200);
    expect(count()).toBe(before);
  });

  it('of a sheet with many cards only the first are drawn', async () => {
    const names = ['Lima', 'Okafor', 'Brandt', 'Novak', 'Haddad', 'Sorensen', 'Petrov', 'Garcia', 'Tanaka', 'Weber'];
    const days = [
      'weather', 'harbour', 'school', 'railway', 'hospital', 'market', 'library', 'museum', 'theatre', 'bridge',
    ];
    const told = names.map(
      (name, i) =>
        `“The new ${days[i]} will open for all of us in spring ${i + 2027},” said Ana ${name}, a member of the Port Allery council.`,
    );
    const costs = [
      'The council of Port Allery closed the bridge on Monday after engineers found 300 cracks in 4 of its girders.',
      'The council will spend $48 million on the repairs of the harbour bridge, 14 times the sum of 2019.',
      'About 23,000 people cross the harbour bridge on a weekday, the traffic department of Port Allery said.',
      'Workers in Port Allery rebuilt the harbour railway for $11 million in 2024, a report of the council said.',
      'Prices in 61 shops of Port Allery fell by 7 percent after the council closed the bridge in 2019.',
    ];
    const { post, kept } = makeWarmApp();
    const { sheet, settled } = await post([...costs, ...told].join('\n\n'));
    await settled();
    expect(sheet.cards.length).toBeGreaterThan(MAX_DRAWN_AHEAD);
    expect([...kept.keys()]).toEqual(sheet.cards.slice(0, MAX_DRAWN_AHEAD).map(({ id }) => `${id}.og.png`));
  });

  it('nothing is drawn where no tier would keep it for other data centres, and a picture is there when it is asked ' +
    'for', async () => {
    const { app, post, count } = makeWarmApp(undefined, { drawsAhead: false });
    const { sheet, settled } = await post(ARTICLE);
    await settled();
    expect(count()).toBe(0);
    expect((await app.request(sheet.cards[0]?.images.og.url ?? '')).status).toBe(200);
    expect(count()).toBe(1);
  });

  it('of a known article nothing is drawn again', async () => {
    const { post, count } = makeWarmApp();
    await (await post(ARTICLE)).settled();
    const before = count();
    const again = await post(ARTICLE);
    await again.settled();
    expect([again.status, count()]).toEqual([200, before]);
  });

  it('a card that cannot be drawn leaves answer and other cards alone', async () => {
    let first = true;
    const { post, kept } = makeWarmApp(async () => {
      if (first) { first = false; throw new Error('no ink'); }
      return new Uint8Array([7]);
    });
    const { status, sheet, settled } = await post(ARTICLE);
    await settled();
    expect([status, kept.size]).toEqual([201, sheet.cards.length - 1]);
  });
});
