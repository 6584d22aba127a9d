/**
 * A batch from the wire into the queue: its articles are held, the large ones put by, and nothing is queued before the
 * last has come, so that a body that breaks off leaves nothing. What was posted is kept first: a queue that loses
 * messages, or a Worker that ends while it fills it, costs time and no article.
 */
import { createHash } from 'node:crypto';
import { Fault } from '../errors.ts';
import { MAX_BATCH_HELD, MAX_MESSAGE_ARTICLE } from '../limits.ts';
import type { Batch, BatchItem, BatchStore } from './batch-store.ts';
import type { JobQueue, Waiting } from './job-queue.ts';

export interface BatchDeps { batches: BatchStore; queue: JobQueue }

export async function takeBatch(
  sent: AsyncIterable<Exclude<BatchItem, { isStored: true }>>,
  { id, origin, now }: { id: string; origin: string; now: Date },
  { batches, queue }: BatchDeps,
): Promise<Batch> {
  const items: BatchItem[] = [];
  const stored: number[] = [];
  const hash = createHash('sha256');
  let held = 0;
  try {
    const known = await batches.find(id);
    for await (const item of sent) {
      const json = JSON.stringify(item);
      hash.update(json).update('\n');
      const size = Buffer.byteLength(json);
      const isHeld = !('json' in item) || (size <= MAX_MESSAGE_ARTICLE && held + size <= MAX_BATCH_HELD);
      if (isHeld) held += size;
      else if (!known) {
        stored.push(items.length); // first, so that one that was half written is taken away, too
        await batches.part.put(id, items.length, JSON.stringify(item.json), now);
      }
      items.push(isHeld ? item : { isStored: true });
    }
    const digest = hash.digest('hex');
    if (known && known.digest !== digest)
      throw new Fault('IDEMPOTENCY_KEY_REUSED', 'This key came with other articles before. Take a new one for these.');
    const batch = known ?? { id, createdAt: now.toISOString(), digest, origin, items };
    if (!known) await batches.put(batch);
    await queueBatch(batch, new Set(known ? (await batches.results(id)).keys() : []), queue);
    return batch;
  } catch (thrown) {
    if (!(thrown instanceof Fault && thrown.code === 'QUEUE_FAILED'))
      for (const n of stored) await batches.part.remove(id, n).catch(() => undefined); // they expire by themselves
    throw thrown;
  }
}

/** Puts into the queue what has no result yet. */
export async function queueBatch({ id, items, origin }: Batch, done: ReadonlySet<number>, queue: JobQueue) {
  const jobs = items.flatMap((item, n): Waiting[] => {
    if (done.has(n) || 'broken' in item) return [];
    return [{ job: { kind: 'article', batch: id, n, article: 'json' in item ? item.json : null, origin } }];
  });
  await queue.send(jobs);
}
