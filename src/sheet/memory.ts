/** A KeyValue in memory, for tests and for the examples of the description. It keeps strings only: no references. */
import type { KeyValue } from './key-value.ts';

/** @param now milliseconds since 1970; decides what has expired. */
export function memoryKeyValue(now: () => number): KeyValue {
  const entries = new Map<string, { value: string; metadata: string; expiration: number }>();
  const alive = (key: string) => {
    const entry = entries.get(key);
    return entry && entry.expiration * 1000 > now() ? entry : null;
  };
  return {
    get: async (key) => alive(key)?.value ?? null,
    stat: async (key) => {
      const entry = alive(key);
      return entry && { metadata: JSON.parse(entry.metadata) };
    },
    put: async (key, value, { metadata = null, expiration = Infinity } = {}) => {
      entries.set(key, { value, metadata: JSON.stringify(metadata), expiration });
    },
    delete: async (key) => {
      entries.delete(key);
    },
    list: async ({ prefix, limit, cursor }) => {
      const names = [...entries.keys()].filter((key) => key.startsWith(prefix) && alive(key)).sort();
      const from = cursor === undefined ? 0 : Number(cursor);
      const keys = names
        .slice(from, from + limit)
        .map((name) => ({ name, metadata: JSON.parse(alive(name)?.metadata ?? 'null') }));
      return { keys, cursor: from + limit < names.length ? String(from + limit) : null };
    },
  };
}
