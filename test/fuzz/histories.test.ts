/** Histories of posts, removals and drawings that meet in two data centres: what stands when all is quiet. */
import { createHash } from 'node:crypto';
import { beforeAll, expect, it, vi } from 'vitest';
import { KV_SETTLED_MS } from '../../src/limits.ts';
import { keepRecord } from '../../src/sheet/keep-sheet.ts';
import type { SheetRecord } from '../../src/sheet/record.ts';
import { removeSheet } from '../../src/sheet/remove-sheet.ts';
import { sheetStore, type SheetStore } from '../../src/sheet/store.ts';
import { makeRecord } from '../sheet/make-record.ts';
import { LAG_MS, TwoCentres, type World } from '../sheet/two-centres.ts';

/** `HISTORIES=10000` for all of them; a usual run has time for these. */
const HISTORIES = Number(process.env['HISTORIES'] ?? 1_500);
const IDS = ['a', 'b', 'c'].map((letter) => letter.repeat(16));
const BEGAN = Date.parse('2026-03-04T10:00:00Z');
const LIFE_S = 86_400;

/** The same digests, but without a thread of their own: their order would be chance. */
beforeAll(() => {
  vi.spyOn(crypto.subtle, 'digest').mockImplementation(async (_, data) =>
    new Uint8Array(createHash('sha256').update(new Uint8Array(data as ArrayBuffer)).digest()).buffer);
});

/** Mulberry32: a small generator that is the same everywhere. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

type Deed = 'post' | 'brief' | 'remove' | 'draw';
interface Done { deed: Deed; id: string; began: number; ended: number; expiresAt: string | null }

class History {
  readonly world: World;
  readonly kv: TwoCentres;
  readonly done: Done[] = [];
  readonly stores: SheetStore[];
  readonly #waiting: (() => void)[] = [];
  readonly #pick: <T>(list: readonly T[]) => T;

  constructor(seed: number) {
    const chance = seeded(seed);
    this.world = { now: BEGAN, chance };
    this.kv = new TwoCentres(this.world);
    const pause = () => new Promise<void>((go) => this.#waiting.push(go));
    const centres = [this.kv.centre(pause), this.kv.centre(pause)];
    this.stores = centres.map((kv) => sheetStore(kv));
    this.#pick = (list) => list[Math.floor(chance() * list.length)] ?? list[0]!;
    this.draw = async (id, centre) => {
      if (await this.stores[centre]?.get(id)) await centres[centre]?.put(`picture:${id}/v/summary.png`, 'PNG');
    };
  }
  readonly draw: (id: string, centre: number) => Promise<void>;

  async run(): Promise<void> {
    let left = 4 + Math.floor(this.world.chance() * 4);
    const under: Promise<void>[] = [];
    while (left > 0 || this.#waiting.length > 0) {
      if (left > 0 && (this.#waiting.length === 0 || this.world.chance() < 0.1)) {
        left--;
        // No call takes longer than its timeouts; between calls anything may pass.
        this.world.now += 1000 + (this.#waiting.length > 0 ? 0 : this.#pick([0, 0, 5_000, 30_000, 90_000]));
        under.push(this.#begin());
      } else this.#step();
      await new Promise(setImmediate);
    }
    await Promise.all(under);
  }

  /** A call with nothing beside it. */
  async alone<T>(call: Promise<T>): Promise<T> {
    let isOver = false;
    void call.finally(() => (isOver = true)).catch(() => undefined);
    await new Promise(setImmediate);
    while (!isOver) {
      this.#step();
      await new Promise(setImmediate);
    }
    return call;
  }

  #step(): void {
    this.world.now += Math.floor(this.world.chance() * 500);
    this.#waiting.splice(Math.floor(this.world.chance() * this.#waiting.length), 1)[0]?.();
  }

  async #begin(): Promise<void> {
    const deed = this.#pick<Deed>(['post', 'post', 'brief', 'remove', 'remove', 'draw']);
    const [id, centre] = [this.#pick(IDS), this.world.chance() < 0.5 ? 0 : 1];
    const [store, now] = [this.stores[centre]!, new Date(this.world.now)];
    const expiresAt = deed === 'brief' ? new Date(now.getTime() + LIFE_S * 1000).toISOString() : null;
    if (deed === 'remove') await removeSheet(id, store, now);
    else if (deed === 'draw') await this.draw(id, centre);
    else
      await keepRecord(id, makeRecord().source.url, store, now, async (kept, createdAt) => ({
        ...(kept ?? makeRecord({ id, createdAt })),
        expiresAt,
      }));
    this.done.push({ deed, id, began: now.getTime(), ended: this.world.now, expiresAt });
  }
}

/** What a history should have left, in words; empty where all is well. */
async function flaws(history: History): Promise<string[]> {
  const { world, kv, stores, done } = history;
  const found: string[] = [];
  for (let round = 0; round < 6 && (round === 0 || kv.keys('gone:').length > 0); round++) {
    world.now += KV_SETTLED_MS + 2 * LAG_MS;
    await history.alone(stores[round % 2]!.sweep(new Date(world.now)));
  }
  world.now += 2 * LAG_MS;
  for (const [centre, store] of stores.entries()) {
    const alive: SheetRecord[] = [];
    for (const id of IDS) {
      const record = await history.alone(store.get(id));
      if (record) alive.push(record);
    }
    const living = new Map(alive.map((record) => [record.id, record]));
    for (const id of IDS) {
      const deeds = done.filter((one) => one.id === id && one.deed !== 'draw');
      const last = deeds.find((one) => deeds.every((other) => other === one || other.ended < one.began));
      const isThere = living.has(id);
      if (last?.deed === 'remove' && isThere) found.push(`${centre}: undead ${id[0]}`);
      if (last && last.deed !== 'remove' && !isThere) found.push(`${centre}: lost ${id[0]}`);
      if (last && isThere && living.get(id)?.expiresAt !== last.expiresAt)
        found.push(`${centre}: lost expiry of ${id[0]}`);
      const orphans = isThere ? [] : kv.keys().filter((key) => !key.startsWith('sheet:') && key.includes(id));
      if (orphans.length > 0) found.push(`${centre}: orphans ${orphans.join(' ')} after ${JSON.stringify(deeds)}`);
    }
    const { rows } = await history.alone(store.list({ limit: 100 }));
    if (
      rows
        .map(({ id }) => id)
        .sort()
        .join() !== [...living.keys()].sort().join()
    )
      found.push(`${centre}: rows ${rows.map(({ id }) => id[0]).join('')}`);
    const lasting = alive.filter(({ expiresAt }) => expiresAt === null);
    const newest = lasting.filter(({ supersededBy }) => supersededBy === null);
    if (lasting.length > 0 && newest.length !== 1) found.push(`${centre}: ${newest.length} newest`);
    const leads = lasting.every(({ id, supersededBy }) => id === newest[0]?.id || supersededBy?.id === newest[0]?.id);
    if (!leads) found.push(`${centre}: a version does not lead to the newest`);
  }
  return found;
}

it(`no undead sheet, no orphan, no lost expiry, one newest, in ${HISTORIES} histories`, async () => {
  const wrong: string[] = [];
  for (let seed = 0; seed < HISTORIES && wrong.length < 5; seed++) {
    const history = new History(seed);
    await history.run();
    const found = await flaws(history);
    if (found.length > 0) wrong.push(`seed ${seed}: ${[...new Set(found)].join('; ')}`);
  }
  expect(wrong).toEqual([]);
}, 300_000);

it('leads from the first of thirty versions to the newest', async () => {
  const history = new History(1);
  const [store] = history.stores;
  const id = (n: number) => String(n).padStart(16, '0');
  for (let n = 0; n < 30; n++) {
    const now = new Date((history.world.now += 2 * LAG_MS));
    await history.alone(
      keepRecord(id(n), makeRecord().source.url, store!, now, async (_, createdAt) =>
        makeRecord({ id: id(n), createdAt }),
      ),
    );
  }
  history.world.now += 2 * LAG_MS;
  expect((await history.alone(store!.get(id(0))))?.supersededBy?.id).toBe(id(29));
  expect((await history.alone(store!.get(id(29))))?.corrects?.id).toBe(id(28));
});
