import { describe, expect, it } from 'vitest';
import { PictureLru } from '../../src/render/picture-lru.ts';
import { PictureStore } from '../../src/render/picture-store.ts';
import { KV_POLICIES, pictureName, type PictureKey, type PictureTier } from '../../src/render/picture-tiers.ts';

const name = { sheet: 'abc', card: 'quote-1', size: 'og', theme: 'paper', format: 'png', version: 'v1' } as const;
const key: PictureKey = { ...name, origin: 'https://cards.example' };
const bytes = (...values: number[]) => Uint8Array.from(values);

/** A tier in memory, slow enough for two askers to meet. */
function memoryTier(held = new Map<string, Uint8Array>()): PictureTier & { held: Map<string, Uint8Array> } {
  return {
    held,
    get: async (wanted) => held.get(pictureName(wanted)) ?? null,
    put: async (kept, picture) => void held.set(pictureName(kept), picture),
    forget: async (sheet) =>
      [...held.keys()].filter((name) => name.startsWith(`${sheet}/`)).forEach((name) => held.delete(name)),
  };
}

function setUp(tiers: PictureTier[]) {
  const errors: unknown[] = [];
  const work: Promise<unknown>[] = [];
  const store = new PictureStore({ capBytes: 100, tiers, onError: (error) => errors.push(error) });
  let drawn = 0;
  const draw = async () => bytes((drawn += 1));
  const picture = (wanted = key) => store.picture(wanted, draw, (promise) => work.push(promise));
  return { store, picture, errors, settle: () => Promise.all(work), drawn: () => drawn };
}

describe('PictureStore', () => {
  it('draws once for all who ask at the same time', async () => {
    const { picture, drawn } = setUp([memoryTier()]);
    expect(await Promise.all([picture(), picture(), picture()])).toEqual([bytes(1), bytes(1), bytes(1)]);
    expect(drawn()).toBe(1);
  });

  it('finds in an outer tier what was drawn before, and brings it nearer', async () => {
    const [near, far] = [memoryTier(), memoryTier(new Map([[pictureName(key), bytes(9)]]))];
    const { picture, drawn, settle } = setUp([near, far]);
    expect(await picture()).toEqual(bytes(9));
    await settle();
    expect([drawn(), near.held.get(pictureName(key))]).toEqual([0, bytes(9)]);
  });

  it('hands what it drew to every tier', async () => {
    const tiers = [memoryTier(), memoryTier()];
    const { picture, settle } = setUp(tiers);
    await picture();
    await settle();
    expect(tiers.map(({ held }) => held.get(pictureName(key)))).toEqual([bytes(1), bytes(1)]);
  });

  it('draws anew for another version, size, theme or format', async () => {
    const { picture, drawn, settle } = setUp([memoryTier()]);
    for (const change of [{}, { version: 'v2' }, { size: 'story' }, { theme: 'ink' }, { format: 'svg' }] as const) {
      await picture({ ...key, ...change });
      await settle();
    }
    expect(drawn()).toBe(5);
  });

  it('serves the picture all the same when a tier fails, and tells of it', async () => {
    const broken: PictureTier = {
      get: () => Promise.reject(new Error('read')),
      put: () => Promise.reject(new Error('write')),
      forget: () => Promise.reject(new Error('forget')),
    };
    const { picture, errors, settle, store } = setUp([broken]);
    expect(await picture()).toEqual(bytes(1));
    await settle();
    await store.forget('abc');
    expect(errors.map(String)).toEqual(['Error: read', 'Error: write', 'Error: forget']);
  });

  it('tries again after a drawing that failed', async () => {
    const { store, picture } = setUp([]);
    const failing = store.picture(key, () => Promise.reject(new Error('no')), () => undefined);
    await expect(failing).rejects.toThrow('no');
    expect(await picture()).toEqual(bytes(1));
  });
});

describe('PictureLru', () => {
  const kept = (size: number) => ({
    body: new Blob([new Uint8Array(size)]),
    version: 'v',
    confirmedAt: 0,
    state: { supersededBy: null, expiresAt: null },
  });

  it('drops what was not asked for the longest, by bytes', () => {
    const lru = new PictureLru(100);
    lru.put('a', kept(40));
    lru.put('b', kept(40));
    lru.get('a');
    lru.put('c', kept(40));
    expect(['a', 'b', 'c'].map((name) => lru.get(name) !== undefined)).toEqual([true, false, true]);
  });

  it('counts a replaced picture once, and takes none that is larger than all its room', () => {
    const lru = new PictureLru(100);
    for (let time = 0; time < 5; time += 1) lru.put('a', kept(60));
    lru.put('b', kept(40));
    lru.put('huge', kept(101));
    expect(['a', 'b', 'huge'].map((name) => lru.get(name) !== undefined)).toEqual([true, true, false]);
  });

  it('forgets the pictures of one sheet', () => {
    const lru = new PictureLru(100);
    lru.put('abc/1', kept(1));
    lru.put('abcd/1', kept(1));
    lru.forget('abc/');
    expect(['abc/1', 'abcd/1'].map((name) => lru.get(name) !== undefined)).toEqual([false, true]);
  });

  it('forgets those alone that the sheet no longer has', () => {
    const lru = new PictureLru(100);
    lru.put('abc/1', kept(1));
    lru.put('abc/2', { ...kept(1), version: 'w' });
    lru.forget('abc/', ({ version }) => version === 'w');
    expect(['abc/1', 'abc/2'].map((name) => lru.get(name) !== undefined)).toEqual([true, false]);
  });
});

describe('what is worth a KV write', () => {
  it.each([
    ['none', 'og', 'paper', 'png', false],
    ['og', 'og', 'paper', 'png', true],
    ['og', 'og', 'night', 'png', false],
    ['og', 'og', 'paper', 'svg', false],
    ['og', 'story', 'paper', 'png', false],
    ['all', 'story', 'night', 'svg', true],
  ] as const)('policy %s, %s.%s.%s: %s', (policy, size, theme, format, expected) => {
    expect(KV_POLICIES[policy]({ ...key, size, theme, format }, 'paper')).toBe(expected);
  });
});
