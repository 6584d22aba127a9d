/** Stores that fail in the ways in which KV does. */
import type { KeyValue } from '../../../src/sheet/key-value.ts';
import { Fault } from '../../../src/errors.ts';

/** Fails the n-th call (counted from 0), then works; `calls` tells how many there were. */
export function failingAt(kv: KeyValue, n: number): KeyValue & { calls: number } {
  const counted = { calls: 0 };
  const guard =
    <A extends unknown[], T>(call: (...args: A) => Promise<T>) =>
    async (...args: A): Promise<T> => {
      if (counted.calls++ === n)
        throw new Fault('STORE_FAILED', 'The store could not answer.', {
          headers: { 'retry-after': '5' },
        });
      return call(...args);
    };
  return Object.assign(counted, {
    get: guard(kv.get),
    stat: guard(kv.stat),
    put: guard(kv.put),
    list: guard(kv.list),
    delete: guard(kv.delete),
  });
}

/** Remembers for `ms` that a key was absent when it was asked for, as each data centre's KV cache does. */
export function rememberingAbsence(kv: KeyValue, now: () => number, ms = 60_000): KeyValue {
  const absentUntil = new Map<string, number>();
  return {
    ...kv,
    async get(key) {
      if ((absentUntil.get(key) ?? 0) > now()) return null;
      const value = await kv.get(key);
      if (value === null) absentUntil.set(key, now() + ms);
      return value;
    },
  };
}
