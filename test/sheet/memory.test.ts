import { expect, it } from 'vitest';
import { memoryKeyValue } from '../../src/sheet/memory.ts';
import { sheetStore } from '../../src/sheet/store.ts';
import { makeRecord } from './make-record.ts';
import { storeSuite } from './store-suite.ts';

const NOON = Date.parse('2026-03-04T12:00:00Z');
storeSuite('memory', () => memoryKeyValue(() => NOON));

it('forgets a sheet at the moment it expires, in the list too', async () => {
  let now = NOON;
  const store = sheetStore(memoryKeyValue(() => now));
  const record = makeRecord({ expiresAt: '2026-03-04T12:10:00.000Z' });
  await store.put(record, new Date(NOON));
  expect(await store.life(record.id)).not.toBeNull();
  now += 11 * 60_000;
  expect(await store.get(record.id)).toBeNull();
  expect((await store.list({ limit: 5 })).rows).toEqual([]);
});
