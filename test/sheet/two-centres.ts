/**
 * A model of Workers KV seen from two data centres. Writes reach the central store in one order, and the centre that
 * made one sees it at once; another sees any key, present or absent, as it was up to a minute ago once it has asked,
 * and lists as they were up to a minute ago. Time and chance are given: a history can be repeated from its seed.
 */
import type { KeyValue, PutOptions } from '../../src/sheet/key-value.ts';

export const LAG_MS = 60_000;

interface Entry { value: string; metadata: unknown; expiration: number }
interface Write { at: number; entry: Entry | null }

export interface World {
  now: number;
  /** Between 0 and 1, from a seed. */
  chance: () => number;
}

export class TwoCentres {
  readonly #world: World;
  /** Every write of a key, oldest first. */
  readonly #writes = new Map<string, Write[]>();

  constructor(world: World) {
    this.#world = world;
  }

  /** What stands in the central store. */
  keys(prefix = ''): string[] {
    return [...this.#writes.keys()].filter((key) => key.startsWith(prefix) && this.#at(key, this.#world.now)).sort();
  }

  /** @param pause waits for other calls to have their turn, before each operation */
  centre(pause: () => Promise<void>): KeyValue {
    const cached = new Map<string, { entry: Entry | null; until: number }>();
    /** A centre sees the state at some moment of the last minute; never one before that which it saw last. */
    const own = new Map<string, Write>();
    let listed = -Infinity;
    const look = (key: string): Entry | null => {
      const { now, chance } = this.#world;
      const known = cached.get(key);
      if (known && known.until > now) return alive(known.entry, now);
      const entry = this.#seen(key, now - chance() * LAG_MS / 2, own.get(key));
      cached.set(key, { entry, until: now + LAG_MS / 2 });
      return alive(entry, now);
    };
    const turn = async <T>(call: () => T): Promise<T> => {
      await pause();
      return call();
    };
    const write = (key: string, entry: Entry | null) => turn(() => {
      const { now } = this.#world;
      const made = { at: now, entry };
      this.#writes.set(key, [...(this.#writes.get(key) ?? []), made]);
      own.set(key, made);
      cached.delete(key);
    });
    return {
      get: (key) => turn(() => look(key)?.value ?? null),
      stat: (key) =>
        turn(() => {
          const entry = look(key);
          return entry && { metadata: entry.metadata };
        }),
      put: (key, value, { metadata = null, expiration = Infinity }: PutOptions = {}) =>
        write(key, { value, metadata, expiration }),
      delete: (key) => write(key, null),
      list: ({ prefix, limit, cursor }) => turn(() => {
        const { now, chance } = this.#world;
        listed = Math.max(listed, now - chance() * LAG_MS);
        const found = [...this.#writes.keys()].filter((key) => key.startsWith(prefix)).sort()
          .flatMap((name) => ({ name, entry: alive(this.#seen(name, listed, own.get(name)), now) }))
          .flatMap(({ name, entry }) => (entry ? { name, metadata: entry.metadata } : []));
        const rest = cursor === undefined ? found : found.filter(({ name }) => name > cursor);
        const keys = rest.slice(0, limit);
        return { keys, cursor: rest.length > limit ? (keys.at(-1)?.name ?? null) : null };
      }),
    };
  }

  /** A key as a centre sees it: as it stood at a moment, or later where the centre wrote it itself. */
  #seen(key: string, moment: number, own: Write | undefined): Entry | null {
    const writes = this.#writes.get(key) ?? [];
    const seen = writes.findLastIndex((write) => write.at <= moment);
    return writes[Math.max(seen, own ? writes.indexOf(own) : -1)]?.entry ?? null;
  }

  #at(key: string, now: number): Entry | null {
    return alive(this.#writes.get(key)?.at(-1)?.entry ?? null, now);
  }
}

const alive = (entry: Entry | null, now: number): Entry | null =>
  entry && entry.expiration * 1000 > now ? entry : null;
