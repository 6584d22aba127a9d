/** What the clock sets off, every few minutes: batches that stand still are queued again, whole ones closed. */
import { BATCH_STALLED_PAUSES } from '../limits.ts';
import { queueBatch } from '../jobs/take-batch.ts';
import type { ConsumerDeps } from './consumer-deps.ts';

export async function onSchedule(deps: ConsumerDeps): Promise<void> {
  await tendBatches(deps);
}

/** A queue keeps a message for some days, and a Worker that ends while it fills one may leave half of it out. */
async function tendBatches({ batches, queue, now, firstPauseS }: ConsumerDeps): Promise<void> {
  const patienceMs = BATCH_STALLED_PAUSES * firstPauseS * 1000;
  for (const open of await batches.open()) {
    const batch = await batches.find(open.id);
    const results = await batches.results(open.id);
    const done = results.size + (batch?.items.filter((item) => 'broken' in item).length ?? 0);
    const isStalled = done === open.seen && now().getTime() - Date.parse(open.seenAt) >= patienceMs;
    if (!batch || done >= open.total) await batches.close(open.id);
    else if (done !== open.seen || isStalled) {
      if (isStalled) await queueBatch(batch, new Set(results.keys()), queue);
      await batches.seen({ ...open, seen: done, seenAt: now().toISOString() }, now());
    }
  }
}
