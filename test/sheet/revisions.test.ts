import { expect, it } from 'vitest';
import { Fault } from '../../src/errors.ts';
import { memoryKeyValue } from '../../src/sheet/memory.ts';
import { revisionStore } from '../../src/sheet/revisions.ts';
import { revisionOf, revisionSuite, sheet } from './revisions-kv.ts';
import { LAG_MS, TwoCentres, type World } from './two-centres.ts';

revisionSuite('memory', () => memoryKeyValue(() => 0));

it('of two data centres that have not heard of each other: both said yes, the earlier holds, the other is kept', async () => {
  const world: World = { now: Date.parse('2026-03-04T12:00:00Z'), chance: () => 1 };
  const centres = new TwoCentres(world);
  const [here, there] = [1, 2].map(() => revisionStore(centres.centre(async () => undefined)));
  if (!here || !there) throw new Error('Two centres are wanted.');
  const first = await here.write(sheet, revisionOf(1, 'anna'));
  const second = await there.write(sheet, revisionOf(1, 'ben', '0', '2026-03-04T12:00:01.000Z'));
  expect([first.holds, second.holds]).toEqual([true, true]);
  world.now += 2 * LAG_MS;
  for (const centre of [here, there]) {
    expect((await centre.head(sheet))?.name).toBe(first.name);
    expect((await centre.list(sheet)).map(({ name, holds }) => [name, holds])).toEqual([
      [first.name, true], [second.name, false],
    ]);
    expect((await centre.find(sheet, second.name))?.by).toBe('ben');
  }
});

it('one that cannot be read is told by name, and one before it is still found', async () => {
  const kv = memoryKeyValue(() => 0);
  const store = revisionStore(kv);
  const one = await store.write(sheet, revisionOf(1, 'anna'));
  await store.write(sheet, revisionOf(2, 'ben', one.name));
  const [newest] = (await kv.list({ prefix: 'edit:', limit: 1 })).keys;
  const { metadata = null } = newest ?? {};
  await kv.put(newest?.name ?? '', 'not a revision', { metadata });
  await expect(store.head(sheet)).rejects.toThrow(Fault);
  expect((await store.find(sheet, '1'))?.by).toBe('anna');
});

it('lives as long as its sheet, when a post changes that', async () => {
  const now = Date.parse('2026-03-04T12:00:00Z');
  let clock = now;
  const store = revisionStore(memoryKeyValue(() => clock));
  const short = { ...sheet, expiresAt: new Date(now + 60_000).toISOString() };
  await store.write(short, revisionOf(1, 'anna'));
  await store.renew({ ...sheet, expiresAt: null });
  clock += 86_400_000;
  expect((await store.head(sheet))?.by).toBe('anna');
});
