/** What the routes of the pipeline are given. Types only. */
import type { Archive } from '../archive/archive.ts';
import type { Announce } from '../jobs/announce.ts';
import type { JobQueue } from '../jobs/job-queue.ts';
import type { KeyValue } from '../sheet/key-value.ts';
import type { RateLimiter } from './rate.ts';

export interface PipelineDeps {
  keyValue: KeyValue;
  /** Absent where no queue is bound: calls that need it answer 501. */
  queue?: JobQueue | null;
  /** Absent where no database is bound: calls that need it answer 501. */
  archive?: Archive | null;
  keys: readonly string[];
  writes?: RateLimiter | undefined;
  now: () => Date;
  newRequestId: () => string;
  /** Secret of a webhook that states none. */
  newSecret: () => string;
  /** Tells the archive and the webhooks; absent: nobody. */
  announce?: Announce;
  publicOrigin?: string | null;
}
