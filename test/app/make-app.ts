/** The app on a store in memory, with a clock that stands still and a log that is kept. */
import { createApp } from '../../src/app.ts';
import type { Deps } from '../../src/env.ts';
import type { LogLine } from '../../src/log.ts';
import { memoryKeyValue } from '../../src/sheet/memory.ts';
import { sheetStore } from '../../src/sheet/store.ts';
import { inertCardDeps } from './inert-card-deps.ts';

export const NOW = new Date('2026-03-04T12:00:00Z');
export const ORIGIN = 'http://localhost:8787';

export { ARTICLE } from './article.ts';

export function makeApp(changes: Partial<Deps> = {}) {
  const logged: LogLine[] = [];
  const keyValue = memoryKeyValue(() => NOW.getTime());
  const deps: Deps = {
    ...inertCardDeps(),
    store: sheetStore(keyValue, changes.now ?? (() => NOW)),
    keyValue,
    newSecret: () => 'whsec_c2VjcmV0IHNlY3JldCBzZWNyZXQgc2VjcmV0',
    keys: [],
    drawing: 'test',
    forgetPictures: async () => undefined,
    now: () => NOW,
    fetch: () => Promise.reject(new Error('no network in this test')),
    newRequestId: () => 'request-1',
    log: (line) => logged.push(line),
    checks: {},
    ...changes,
  };
  const app = createApp(deps, async () => deps);
  const post = (body: BodyInit, headers: Record<string, string> = { 'content-type': 'text/plain' }, origin = ORIGIN) =>
    app.request(`${origin}/api/sheets`, { method: 'POST', body, headers });
  const get = (path: string, init?: RequestInit) => app.request(`${ORIGIN}${path}`, init);
  return { app, post, get, logged, keyValue };
}
