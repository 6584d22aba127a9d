/**
 * Batches in KV. Their results are keys of their own, each written by its own job alone: whichever comes twice writes
 * the same again, and progress is one list.
 *   batch:{id}            what was posted, so that what a queue loses can be queued again
 *   batch-part:{id}:{n}   an article that is too large for its message
 *   batch-open:{id}       until all results are there; its metadata says when work was last seen
 *   batch-result:{id}:{n} the result, in its metadata
 */
import * as z from 'zod';
import { BATCH_DAYS } from '../limits.ts';
import { keysOf } from '../sheet/keys.ts';
import type { KeyValue } from '../sheet/key-value.ts';

const BatchProblem = z.object({ status: z.int(), code: z.string(), detail: z.string() });

/** What became of one article: its sheet, or the problem that a post of it would have been answered with. */
export const BatchResult = z.object({
  status: z.int(),
  sheet: z.string().optional(),
  problem: BatchProblem.optional(),
});
export type BatchResult = z.infer<typeof BatchResult>;

/** An article of a batch as it waits: its JSON, that it lies in KV by itself, or that it can be none. */
const BatchItem = z.union([
  z.object({ json: z.unknown() }),
  z.object({ isStored: z.literal(true) }),
  z.object({ broken: BatchProblem }),
]);
export type BatchItem = z.infer<typeof BatchItem>;

const Batch = z.object({
  id: z.string(),
  createdAt: z.iso.datetime(),
  /** SHA-256 of the articles, which tells whether a key of idempotency comes with the same ones. */
  digest: z.string(),
  origin: z.string(),
  items: z.array(BatchItem),
});
export type Batch = z.infer<typeof Batch>;

const Open = z.object({ total: z.int(), seenAt: z.iso.datetime(), seen: z.int() });
type OpenBatch = z.infer<typeof Open> & { id: string };

export interface BatchStore {
  find(id: string): Promise<Batch | null>;
  put(batch: Batch): Promise<void>;
  part: {
    put(id: string, n: number, json: string, now: Date): Promise<void>;
    get(id: string, n: number): Promise<unknown>;
    remove(id: string, n: number): Promise<void>;
  };
  result(id: string, n: number, result: BatchResult, now: Date): Promise<void>;
  /** By their place in the batch. */
  results(id: string): Promise<Map<number, BatchResult>>;
  open(): Promise<OpenBatch[]>;
  /** How many results were there at this time. */
  seen(batch: OpenBatch, now: Date): Promise<void>;
  close(id: string): Promise<void>;
}

const DAY_S = 86_400;
const lifeOf = (now: Date) => Math.ceil(now.getTime() / 1000) + BATCH_DAYS * DAY_S;
const place = (n: number) => String(n).padStart(PLACE_DIGITS, '0');
const PLACE_DIGITS = 4;

export function batchStore(kv: KeyValue): BatchStore {
  const open = ({ id, ...metadata }: OpenBatch, now: Date) =>
    kv.put(`batch-open:${id}`, '', { metadata, expiration: lifeOf(now) });
  return {
    async find(id) {
      // asked by a list: a key that was read before it was written is remembered as absent for a minute
      const { keys } = await kv.list({ prefix: `batch:${id}`, limit: 1 });
      const json = keys.length > 0 ? await kv.get(`batch:${id}`) : null;
      return json === null ? null : Batch.parse(JSON.parse(json));
    },
    async put(batch) {
      const at = new Date(batch.createdAt);
      await kv.put(`batch:${batch.id}`, JSON.stringify(batch), { expiration: lifeOf(at) });
      await open({ id: batch.id, total: batch.items.length, seenAt: batch.createdAt, seen: 0 }, at);
    },
    part: {
      put: (id, n, json, now) => kv.put(`batch-part:${id}:${place(n)}`, json, { expiration: lifeOf(now) }),
      async get(id, n) {
        const json = await kv.get(`batch-part:${id}:${place(n)}`);
        return json === null ? null : JSON.parse(json);
      },
      remove: (id, n) => kv.delete(`batch-part:${id}:${place(n)}`),
    },
    result: (id, n, result, now) =>
      kv.put(`batch-result:${id}:${place(n)}`, '', { metadata: shortened(result), expiration: lifeOf(now) }),
    async results(id) {
      const prefix = `batch-result:${id}:`;
      const keys = await keysOf(kv, prefix);
      return new Map(
        keys.flatMap(({ name, metadata }) => {
          const result = BatchResult.safeParse(metadata).data;
          return result ? [[Number(name.slice(prefix.length)), result] as const] : [];
        }),
      );
    },
    async open() {
      const prefix = 'batch-open:';
      return (await keysOf(kv, prefix)).flatMap(({ name, metadata }) => {
        const known = Open.safeParse(metadata).data;
        return known ? [{ id: name.slice(prefix.length), ...known }] : [];
      });
    },
    seen: open,
    close: (id) => kv.delete(`batch-open:${id}`),
  };
}

/** KV metadata holds 1,024 bytes. */
const DETAIL_LENGTH = 240;

const shortened = (result: BatchResult): BatchResult =>
  result.problem
    ? { ...result, problem: { ...result.problem, detail: result.problem.detail.slice(0, DETAIL_LENGTH) } }
    : result;
