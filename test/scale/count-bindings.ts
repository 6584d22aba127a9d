/** Real bindings of the platform, every call of them counted, and for D1 every row that it says it touched. */

export interface Counts { reads: number; writes: number; lists: number; deletes: number; rowsRead: number; rowsWritten: number; messages: number }
const NONE: Counts = { reads: 0, writes: 0, lists: 0, deletes: 0, rowsRead: 0, rowsWritten: 0, messages: 0 };

export class Counter {
  counts: Counts = { ...NONE };

  /** What work costs; what was counted before is left out. */
  async of(work: () => Promise<unknown>): Promise<Counts> {
    this.counts = { ...NONE };
    await work();
    return this.counts;
  }

  kv(kv: KVNamespace): KVNamespace {
    const counted = <A extends unknown[], R>(field: keyof Counts, call: (...given: A) => R) => (...given: A): R => {
      this.counts[field] += 1;
      return call(...given);
    };
    return {
      get: counted('reads', kv.get.bind(kv)),
      getWithMetadata: counted('reads', kv.getWithMetadata.bind(kv)),
      put: counted('writes', kv.put.bind(kv)),
      list: counted('lists', kv.list.bind(kv)),
      delete: counted('deletes', kv.delete.bind(kv)),
    } as unknown as KVNamespace;
  }

  d1(db: D1Database): D1Database {
    return {
      prepare: db.prepare.bind(db),
      batch: async <T>(statements: D1PreparedStatement[]) => {
        const answers = await db.batch<T>(statements);
        for (const { meta } of answers) {
          this.counts.rowsRead += meta.rows_read;
          this.counts.rowsWritten += meta.rows_written;
        }
        return answers;
      },
    } as unknown as D1Database;
  }
}
