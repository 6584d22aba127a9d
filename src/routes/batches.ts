/** /api/batches: up to a thousand articles or addresses at once, read behind the answer by way of the queue. */
import { Hono } from 'hono';
import * as z from 'zod';
import { Fault } from '../errors.ts';
import { batchStore, type Batch, type BatchResult } from '../jobs/batch-store.ts';
import { requireQueue } from '../jobs/job-queue.ts';
import { sha256 } from '../sheet/digest.ts';
import { requireKey } from './keys.ts';
import type { PipelineDeps } from './pipeline-deps.ts';
import { parseQuery } from './query.ts';
import { requireWriter } from './writer.ts';

const NoQuery = z.strictObject({});
const ID = /^[\w-]{1,64}$/;
const ID_LENGTH = 32;
const LONGEST_KEY = 255;

export function batchRoutes(deps: PipelineDeps) {
  const batches = batchStore(deps.keyValue);
  return new Hono()
    .post('/', async (c) => {
      await requireWriter(c.req.raw, deps);
      parseQuery(NoQuery, c.req.url);
      const queue = requireQueue(deps.queue);
      const { origin } = new URL(c.req.url);
      const id = await batchId(c.req.header('idempotency-key'), deps.newRequestId);
      const [{ readBatch }, { takeBatch }] = await Promise.all([
        import('../jobs/read-batch.ts'), import('../jobs/take-batch.ts'),
      ]);
      const about = { id, origin: deps.publicOrigin ?? origin, now: deps.now() };
      const batch = await takeBatch(readBatch(c.req.raw), about, { batches, queue });
      const address = `${origin}/api/batches/${id}`;
      const progress = shown(batch, new Map(), origin);
      return c.json({ ...progress, results: undefined }, 202, { location: address, 'cache-control': 'no-store' });
    })
    .get('/:id', async (c) => {
      await requireKey(c.req.raw, deps.keys);
      parseQuery(NoQuery, c.req.url);
      const id = c.req.param('id');
      const batch = ID.test(id) ? await batches.find(id) : null;
      if (!batch) throw new Fault('BATCH_NOT_FOUND', 'No batch has this id. One is kept for a week.');
      const results = await batches.results(id);
      return c.json(shown(batch, results, new URL(c.req.url).origin), 200, { 'cache-control': 'no-store' });
    });
}

/** The same key names the same batch; without one, each post is a batch of its own. */
async function batchId(key: string | undefined, newId: () => string): Promise<string> {
  if (key === undefined) return newId();
  if (key.trim() === '' || key.length > LONGEST_KEY)
    throw new Fault('INVALID_BODY', `Idempotency-Key: 1 to ${LONGEST_KEY} characters are wanted.`);
  return (await sha256(key)).slice(0, ID_LENGTH);
}

/** How far a batch is; its results in the order of its articles, null where one waits. */
function shown({ id, createdAt, items }: Batch, results: ReadonlyMap<number, BatchResult>, origin: string) {
  const all = items.map((item, n): BatchResult | null =>
    'broken' in item ? { status: item.broken.status, problem: item.broken } : (results.get(n) ?? null),
  );
  const [done, failed] = [all.filter((one) => one !== null), all.filter((one) => one?.problem)];
  return {
    id,
    createdAt,
    state: done.length === all.length ? 'done' : 'reading',
    total: all.length,
    done: done.length,
    failed: failed.length,
    url: `${origin}/api/batches/${id}`,
    results: all.map((one, n) => ({
      n,
      ...(one ?? { status: null }),
      ...(one?.sheet && { json: `${origin}/api/sheets/${one.sheet}`, page: `${origin}/s/${one.sheet}` }),
    })),
  };
}
