/** What the clock sets off, every few minutes: a look at feeds that are due, and at batches that stand still. */
import { BATCH_STALLED_PAUSES } from '../limits.ts';
import { queueBatch } from '../jobs/take-batch.ts';
import type { ConsumerDeps } from './consumer-deps.ts';

export async function onSchedule(deps: ConsumerDeps): Promise<void> {
  await queueDueFeeds(deps);
  await tendBatches(deps);
  await deps.archive?.expire(deps.now().toISOString());
}

/** Its next turn is set first: a clock that ends here loses one look, and the feed's next one finds the same. */
async function queueDueFeeds({ feeds, queue, now }: ConsumerDeps): Promise<void> {
  const at = now();
  const due = (await feeds.due()).filter((one) => one.at <= at.toISOString());
  for (const { name } of due) {
    const feed = await feeds.get(name);
    if (!feed) continue;
    await feeds.setDue(name, new Date(at.getTime() + feed.everyMinutes * MINUTE_MS - SLACK_MS));
    await queue.send([{ job: { kind: 'feed', feed: name } }]);
  }
}

const MINUTE_MS = 60_000;
/** A clock that comes a second early next time shall not wait for its turn after that. */
const SLACK_MS = 30_000;

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
