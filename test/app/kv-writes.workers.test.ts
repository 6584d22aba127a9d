/**
 * Who makes KV write pictures, counted on the KV of workerd: a post does, for the public origin; readers do not, whatever
 * names, themes and sizes they ask under.
 */
import { env } from 'cloudflare:workers';
import { describe, expect, it } from 'vitest';
import type { Bindings } from '../../src/env.ts';
import { MAX_DRAWN_AHEAD } from '../../src/limits.ts';
import { PictureStore } from '../../src/render/picture-store.ts';
import { kvTier, type KvPolicy } from '../../src/render/picture-tiers.ts';
import { parsePublicOrigin } from '../../src/routes/public-origin.ts';
import { SIZE_NAMES, Sheet } from '../../src/schema.ts';
import { ARTICLE, makeApp } from './make-app.ts';

const PUBLIC = 'https://cards.port-allery.org';
const KEY = 'a-key-of-the-house';
const HOSTS = Array.from({ length: 13 }, (_, i) => `https://host-${i}.port-allery.org:${8000 + i}`);
const { SHEETS: kv } = env as unknown as Bindings;

/** An app whose pictures go to real KV, and how often they did. */
function makeCounted(policy: KvPolicy, publicOrigin: string | null) {
  let writes = 0;
  const counting = {
    get: kv.get.bind(kv), list: kv.list.bind(kv), delete: kv.delete.bind(kv),
    put: (...given: Parameters<KVNamespace['put']>) => ((writes += 1), kv.put(...given)),
  } as unknown as KVNamespace;
  const store = new PictureStore({
    capBytes: 0, tiers: [kvTier(counting, policy, 'paper', publicOrigin)], onError: (error) => { throw error; },
  });
  const { app } = makeApp({
    pictures: store, publicOrigin, keys: [KEY], forgetPictures: (id, known) => store.forget(id, known),
  });
  const work: Promise<unknown>[] = [];
  const context = {
    waitUntil: (more: Promise<unknown>) => void work.push(more),
    passThroughOnException: () => undefined,
    props: {},
  };
  const call = async (address: string, init?: RequestInit) => app.request(address, init, {}, context);
  const settle = async (): Promise<void> => {
    const before = work.length;
    await Promise.all(work);
    if (work.length > before) await settle();
  };
  const headers = { authorization: `Bearer ${KEY}`, 'content-type': 'text/plain' };
  const post = async (body: string, origin: string) => {
    const answer = await call(`${origin}/api/sheets`, { method: 'POST', headers, body });
    return Sheet.parse(await answer.json());
  };
  const remove = (id: string) => call(`${PUBLIC}/api/sheets/${id}`, { method: 'DELETE', headers });
  const names = async (id: string) => (await kv.list({ prefix: `picture:${id}/` })).keys.map(({ name }) => name);
  return { post, call, settle, remove, names, writes: () => writes };
}

describe.each([['none', 0], ['og', 0], ['all', 1]] as const)('with PICTURES_IN_KV %s', (policy, byReaders) => {
  it('a stranger under thirteen host names, with every size and theme, writes nothing to KV', async () => {
    const { post, call, settle, writes } = makeCounted(policy, PUBLIC);
    const { id, cards } = await post(`${ARTICLE} Policy ${policy}.`, PUBLIC);
    await settle();
    const before = writes();
    expect(before).toBe(policy === 'none' ? 0 : Math.min(cards.length, MAX_DRAWN_AHEAD));
    for (const host of HOSTS)
      for (const size of SIZE_NAMES)
        for (const theme of ['paper', 'ink'])
          expect((await call(`${host}/cards/${id}/summary.png?size=${size}&theme=${theme}`)).status).toBe(200);
    await settle();
    expect(writes()).toBe(before);
  });

  it('a reader at the public origin writes only where every picture is wanted, and each once', async () => {
    const { post, call, settle, writes } = makeCounted(policy, PUBLIC);
    const { id } = await post(`${ARTICLE} Reader ${policy}.`, PUBLIC);
    await settle();
    const before = writes();
    for (let again = 0; again < 3; again++) {
      await call(`${PUBLIC}/cards/${id}/summary.png?size=story`);
      await settle();
    }
    expect(writes() - before).toBe(byReaders);
  });
});

describe('link previews', () => {
  it('of a post to another host are those of the public origin', async () => {
    const { post, call, settle, writes } = makeCounted('og', PUBLIC);
    const { id, cards } = await post(`${ARTICLE} Elsewhere.`, 'https://verbatim.courier.workers.dev');
    await settle();
    const before = writes();
    expect(before).toBe(cards.length);
    const { keys } = await kv.list({ prefix: `picture:${id}/` });
    await call(`${PUBLIC}/cards/${id}/summary.png`);
    await settle();
    expect([(await kv.list({ prefix: `picture:${id}/` })).keys, writes()]).toEqual([keys, before]);
  });

  it('of a sheet that is removed while they are drawn are gone with it', async () => {
    const { post, remove, settle, names } = makeCounted('og', PUBLIC);
    const { id } = await post(`${ARTICLE} Removed at once.`, PUBLIC);
    expect((await remove(id)).status).toBe(204);
    await settle();
    expect(await names(id)).toEqual([]);
  });
});

describe('PUBLIC_ORIGIN', () => {
  it.each([
    [undefined, null], ['', null], ['https://cards.example.org', 'https://cards.example.org'],
    ['https://cards.example.org/', 'https://cards.example.org'], ['http://127.0.0.1:8787', 'http://127.0.0.1:8787'],
  ])('%j is %j', (said, origin) => expect(parsePublicOrigin(said)).toBe(origin));
  it.each(['cards.example.org', 'ftp://cards.example.org', 'https://cards.example.org/s', 'https://a@cards.example.org'])(
    '%j stops the Worker at its start', (said) => expect(() => parsePublicOrigin(said)).toThrow('PUBLIC_ORIGIN'));
});
