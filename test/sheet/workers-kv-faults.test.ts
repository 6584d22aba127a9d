import { describe, expect, it } from 'vitest';
import { workersKv } from '../../src/sheet/workers-kv.ts';

/** A namespace whose every call does the same: fail, or never answer. */
function namespace(call: () => Promise<never>): KVNamespace {
  return { get: call, put: call, delete: call, list: call, getWithMetadata: call } as unknown as KVNamespace;
}
const failing = namespace(() => Promise.reject(new Error('500 Internal Server Error')));
const hanging = namespace(() => new Promise<never>(() => undefined));

describe.each([
  ['fails', failing],
  ['never answers', hanging],
])('when KV %s', (_, kv) => {
  const store = workersKv(kv, 20);
  it.each([
    ['get', () => store.get('k')],
    ['put', () => store.put('k', 'v')],
    ['list', () => store.list({ prefix: '', limit: 1 })],
    ['delete', () => store.delete('k')],
  ])('%s is STORE_FAILED, says when to come back, and keeps the cause for the log', async (_name, call) => {
    await expect(call()).rejects.toMatchObject({
      code: 'STORE_FAILED',
      more: { headers: { 'retry-after': '5' }, cause: expect.any(Error) },
    });
  });
});
