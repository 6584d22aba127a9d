import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { beforeEach, describe, expect, it } from 'vitest';
import type { LogLine } from '../../src/log.ts';
import type { KeptPicture } from '../../src/render/picture-lru.ts';
import { PictureStore } from '../../src/render/picture-store.ts';
import { Sheet } from '../../src/schema.ts';
import { inertCardDeps } from '../app/inert-card-deps.ts';
import { ARTICLE, makeApp, ORIGIN } from '../app/make-app.ts';

const MANY_CARDS = readFileSync(join(import.meta.dirname, '../corpus/harbour-bridge/article.txt'), 'utf8');

/** An app whose calls have ids one, two, three …, and the versioned path of one of its cards. */
async function withCard(query = '', article = ARTICLE) {
  let [calls, lookUps, time] = [0, 0, Date.parse('2026-03-04T12:00:00Z')];
  const made = makeApp({ newRequestId: () => `call-${(calls += 1)}`, now: () => new Date(time) });
  const { keyValue } = made;
  const get = keyValue.get.bind(keyValue);
  keyValue.get = (...asked) => {
    lookUps += 1;
    return get(...asked);
  };
  const answer = await made.app.request(`${ORIGIN}/api/sheets${query}`, {
    method: 'POST',
    body: article,
    headers: { 'content-type': 'text/plain' },
  });
  const sheet = Sheet.loose().parse(await answer.json());
  const path = sheet.cards[0]?.images.og.url.slice(ORIGIN.length) ?? '';
  return { ...made, sheet, path, lookUps: () => lookUps, wait: (ms: number) => (time += ms) };
}
let app: Awaited<ReturnType<typeof withCard>>;
beforeEach(async () => {
  app = await withCard();
});

function collectGarbage(): void {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
}

const headersOf = ({ headers }: Response) =>
  Object.fromEntries([...headers].filter(([name]) => name !== 'x-request-id'));

describe('a picture in memory', () => {
  it('is answered again with the same bytes and headers, under an id and a log line of its own', async () => {
    const first = await app.get(app.path);
    const again = await app.get(app.path);
    expect(headersOf(again)).toEqual(headersOf(first));
    expect(headersOf(again)).toMatchObject({
      etag: expect.any(String),
      'access-control-allow-origin': '*',
      'x-content-type-options': 'nosniff',
    });
    expect(new Uint8Array(await again.arrayBuffer())).toEqual(new Uint8Array(await first.arrayBuffer()));
    const ids = [first, again].map(({ headers }) => headers.get('x-request-id'));
    expect(new Set(ids).size).toBe(2);
    const [line, lineAgain] = app.logged.slice(-2);
    expect([line?.['requestId'], lineAgain?.['requestId']]).toEqual(ids);
    expect({ ...lineAgain, requestId: '' }).toEqual({ ...line, requestId: '' });
  });

  it('is logged as the JSON of its line', async () => {
    const lines: [LogLine, string | undefined][] = [];
    const { post, get } = makeApp({ log: (line, json) => lines.push([line, json]) });
    const sheet = Sheet.loose().parse(await (await post(ARTICLE)).json());
    const path = `/cards/${sheet.id}/${sheet.cards[0]?.id}.png`;
    await get(path);
    await get(path);
    const [line, json] = lines.at(-1) ?? [];
    expect(json).toBe(JSON.stringify(line));
  });

  it.each([
    ['x-request-id', 'trace-42', 200],
    ['if-none-match', '"another"', 200],
  ])('is answered by its route where the call brings %s', async (name, value, status) => {
    await app.get(app.path);
    const answer = await app.get(app.path, { headers: { [name]: value } });
    expect([answer.status, (await answer.arrayBuffer()).byteLength]).toEqual([status, 3]);
    if (name === 'x-request-id') expect(answer.headers.get(name)).toBe(value);
  });

  it('is still 304 to a tag that it gave, and a HEAD without a body', async () => {
    const etag = (await app.get(app.path)).headers.get('etag') ?? '';
    expect((await app.get(app.path, { headers: { 'if-none-match': etag } })).status).toBe(304);
    const head = await app.get(app.path, { method: 'HEAD' });
    expect([head.status, (await head.arrayBuffer()).byteLength]).toEqual([200, 0]);
  });

  it('is asked for in the store again once it was not confirmed for a while', async () => {
    await app.get(app.path);
    const before = app.lookUps();
    await app.get(app.path);
    expect(app.lookUps()).toBe(before);
    app.wait(31_000);
    await app.get(app.path);
    expect(app.lookUps()).toBeGreaterThan(before);
  });

  it('is gone when its sheet is', async () => {
    const { pictures } = inertCardDeps();
    const { get, post, app: routes } = makeApp({ pictures, forgetPictures: (id) => pictures.forget(id) });
    const sheet = Sheet.loose().parse(await (await post(ARTICLE)).json());
    const path = sheet.cards[0]?.images.og.url.slice(ORIGIN.length) ?? '';
    const statuses = [(await get(path)).status, (await get(path)).status];
    await routes.request(`${ORIGIN}/api/sheets/${sheet.id}`, { method: 'DELETE' });
    expect([...statuses, (await get(path)).status]).toEqual([200, 200, 404]);
  });

  it('is not looked for again when another card of its sheet is edited, and is when its own is', async () => {
    const { sheet, path, get, lookUps } = await withCard('', MANY_CARDS);
    const [first, second] = sheet.cards.map(({ id }) => id);
    const patch = async (change: object) => {
      const etag = (await get(`/api/sheets/${sheet.id}`)).headers.get('etag') ?? '';
      const headers = { 'content-type': 'application/json', 'if-match': etag };
      const edited = await get(`/api/sheets/${sheet.id}`, { method: 'PATCH', headers, body: JSON.stringify(change) });
      if (edited.status !== 200) throw new Error(await edited.text());
      const before = lookUps();
      const { status } = await get(path);
      return [status, lookUps() > before];
    };
    await get(path);
    expect(await patch({ looks: { [second ?? '']: { size: 'square' } } })).toEqual([200, false]);
    expect(await patch({ hide: [second] })).toEqual([200, false]);
    expect(await patch({ approve: 'sheet' })).toEqual([200, false]);
    expect(await patch({ looks: { [first ?? '']: { kicker: 'fact' } } })).toEqual([200, true]);
    expect(await patch({ hide: [first] })).toEqual([404, true]);
  });

  it('is nowhere else in memory once the store has dropped it', async () => {
    const pictures = new PictureStore({ capBytes: 5, tiers: [], onError: () => undefined });
    const put = pictures.near.put.bind(pictures.near);
    const kept: WeakRef<KeptPicture>[] = [];
    pictures.near.put = (key, picture) => {
      kept.push(new WeakRef(picture));
      put(key, picture);
    };
    const { get, post } = makeApp({ pictures });
    const sheet = Sheet.loose().parse(await (await post(ARTICLE)).json());
    const { og, square, portrait } = sheet.cards[0]?.images ?? {};
    for (const image of [og, square, portrait]) await (await get(image?.url.slice(ORIGIN.length) ?? '')).arrayBuffer();
    await new Promise(setImmediate); // what a WeakRef was made of stays until its turn is over
    collectGarbage();
    expect(kept.map((picture) => picture.deref() !== undefined)).toEqual([false, false, true]);
  });

  it('says each time how long a sheet that expires still lives', async () => {
    app = await withCard('?expiresIn=3600');
    const age = async () => (await app.get(app.path)).headers.get('cache-control');
    expect(await age()).toBe('public, max-age=3600');
    app.wait(10_000);
    expect(await age()).toBe('public, max-age=3590');
  });
});
