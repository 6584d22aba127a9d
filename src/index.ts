/** The Worker's entry: the only place that touches the clock, chance, the bindings and the network. */
import { env } from 'cloudflare:workers';
import { createApp } from './app.ts';
import type { Bindings } from './env.ts';
import { parseKeys } from './routes/keys.ts';
import { sheetStore } from './sheet/store.ts';
import { workersKv } from './sheet/workers-kv.ts';

const { SHEETS, API_KEYS, WRITES } = env as Bindings;
const keyValue = workersKv(SHEETS);

const app = createApp({
  store: sheetStore(keyValue),
  keys: parseKeys(API_KEYS),
  writes: WRITES,
  drawing: '1',
  forgetPictures: async () => undefined,
  now: () => new Date(),
  fetch: (input, init) => fetch(input, init),
  newRequestId: () => crypto.randomUUID(),
  log: (line) => console.log(JSON.stringify(line)),
  checks: { store: () => keyValue.list({ prefix: 'sheet:', limit: 1 }) },
});

export default { fetch: app.fetch } satisfies ExportedHandler<Bindings>;
