import { env } from 'cloudflare:workers';
import { expect, it } from 'vitest';
import type { Bindings } from '../../src/env.ts';
import { sheetStore } from '../../src/sheet/store.ts';
import { workersKv } from '../../src/sheet/workers-kv.ts';
import { makeRecord } from './make-record.ts';
import { revisionSuite } from './revisions-kv.ts';
import { storeSuite } from './store-suite.ts';

const { SHEETS } = env as unknown as Bindings;
let run = 0;

/** Each test its own keys: the namespace is shared by the file. */
function apart(): ReturnType<typeof workersKv> {
  const scope = `run-${run++}/`;
  const kv = workersKv(SHEETS);
  return {
    get: (key) => kv.get(scope + key),
    stat: (key) => kv.stat(scope + key),
    put: (key, value, options) => kv.put(scope + key, value, options),
    delete: (key) => kv.delete(scope + key),
    list: async (options) => {
      const page = await kv.list({ ...options, prefix: scope + options.prefix });
      return { ...page, keys: page.keys.map(({ name, metadata }) => ({ name: name.slice(scope.length), metadata })) };
    },
  };
}
storeSuite('Workers KV', apart);

it('reads a sheet that was put after its id had been asked for with has', async () => {
  const store = sheetStore(apart());
  const record = makeRecord();
  await store.life(record.id);
  await store.put(record, new Date());
  expect(await store.get(record.id)).toEqual(record);
});

revisionSuite('Workers KV', apart);
