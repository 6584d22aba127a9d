/** From what the app is given to what the consumer needs. */
import { feedStore } from '../feeds/feed-store.ts';
import type { CardRouteDeps } from '../routes/cards.ts';
import type { PipelineDeps } from '../routes/pipeline-deps.ts';
import type { SheetRouteDeps } from '../routes/sheets.ts';
import { batchStore } from '../jobs/batch-store.ts';
import { deadLetters } from '../jobs/dead-letters.ts';
import { requireQueue } from '../jobs/job-queue.ts';
import type { Pauses } from '../jobs/pauses.ts';
import { webhookStore } from '../webhooks/webhook-store.ts';
import type { ConsumerDeps } from './consumer-deps.ts';

export function consumerDepsOf(
  deps: SheetRouteDeps & CardRouteDeps & PipelineDeps,
  pauses: Pauses,
  keepAlive: ConsumerDeps['keepAlive'],
): ConsumerDeps {
  return {
    ...deps,
    queue: requireQueue(deps.queue),
    batches: batchStore(deps.keyValue),
    feeds: feedStore(deps.keyValue),
    webhooks: webhookStore(deps.keyValue),
    letters: deadLetters(deps.keyValue),
    ...pauses,
    keepAlive,
  };
}
