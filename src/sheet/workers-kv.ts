/** Workers KV as a KeyValue. Every failure and every call that hangs becomes STORE_FAILED; none is retried here. */
import { Fault } from '../errors.ts';
import { STORE_TIMEOUT_MS } from '../limits.ts';
import type { KeyValue } from './key-value.ts';

/** @throws Fault STORE_FAILED (from every call) when KV fails or does not answer within `timeoutMs`. */
export function workersKv(kv: KVNamespace, timeoutMs = STORE_TIMEOUT_MS): KeyValue {
  return {
    get: (key) => guarded('read', timeoutMs, () => kv.get(key, 'text')),
    stat: (key) =>
      guarded('read', timeoutMs, async () => {
        const { value, metadata } = await kv.getWithMetadata(key, 'stream');
        await value?.cancel(); // the value of an article may be megabytes
        return value && { metadata: metadata ?? null };
      }),
    put: (key, value, { metadata, expiration } = {}) =>
      guarded('write', timeoutMs, () =>
        kv.put(key, value, {
          ...(metadata !== undefined && { metadata }),
          ...(expiration !== undefined && { expiration }),
        }),
      ),
    delete: (key) => guarded('delete', timeoutMs, () => kv.delete(key)),
    list: ({ prefix, limit, cursor }) =>
      guarded('list', timeoutMs, async () => {
        const page = await kv.list({ prefix, limit, ...(cursor !== undefined && { cursor }) });
        return {
          keys: page.keys.map(({ name, metadata }) => ({ name, metadata: metadata ?? null })),
          cursor: page.list_complete ? null : page.cursor,
        };
      }),
  };
}

async function guarded<T>(action: string, timeoutMs: number, call: () => Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${timeoutMs} ms`)), timeoutMs);
  });
  try {
    return await Promise.race([call(), late]);
  } catch (cause) {
    const detail = `The store could not ${action}. Nothing is lost; try again in a moment.`;
    throw new Fault('STORE_FAILED', detail, { cause, headers: { 'retry-after': '5' } });
  } finally {
    clearTimeout(timer);
  }
}
