/** What the consumer is given. Types only. */
import type { Archive } from '../archive/archive.ts';
import type { FeedStore } from '../feeds/feed-store.ts';
import type { Announce } from '../jobs/announce.ts';
import type { BatchStore } from '../jobs/batch-store.ts';
import type { DeadLetters } from '../jobs/dead-letters.ts';
import type { JobQueue } from '../jobs/job-queue.ts';
import type { Pauses } from '../jobs/pauses.ts';
import type { KeepDeps } from '../routes/keep-article.ts';
import type { WarmDeps } from '../routes/warm-pictures.ts';
import type { KeyValue } from '../sheet/key-value.ts';
import type { WebhookStore } from '../webhooks/webhook-store.ts';
import type { SheetStore } from '../sheet/store.ts';

export interface ConsumerDeps extends KeepDeps, Omit<WarmDeps, 'store'>, Pauses {
  store: SheetStore;
  fetch: typeof fetch;
  queue: JobQueue;
  letters: DeadLetters;
  batches: BatchStore;
  feeds: FeedStore;
  webhooks: WebhookStore;
  archive?: Archive | null;
  /** Absent: nobody is told. */
  announce?: Announce;
  keyValue: KeyValue;
  drawsAhead?: boolean;
  publicOrigin?: string | null;
  /** Lets work go on behind the job. */
  keepAlive: (work: Promise<unknown>) => void;
}
