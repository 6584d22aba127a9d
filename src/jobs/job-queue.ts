/** The queue as a port of two calls, and Cloudflare Queues behind it. */
import { Fault } from '../errors.ts';
import { QUEUE_BATCH } from '../limits.ts';
import type { Job } from './job.ts';

/** A job, and the seconds before anybody may take it up. */
export interface Waiting { job: Job; delayS?: number }

export interface JobQueue {
  /** @throws Fault QUEUE_FAILED; jobs that were taken before it failed stay in the queue. */
  send(jobs: readonly Waiting[]): Promise<void>;
  /** How many wait; null where the platform does not say. */
  depth(): Promise<number | null>;
}

/** The part of Cloudflare's binding that we use. */
export interface QueueBinding {
  sendBatch(messages: { body: Job; delaySeconds?: number; contentType: 'json' }[]): Promise<unknown>;
  metrics?(): Promise<{ backlogCount: number }>;
}

export function workersQueue(queue: QueueBinding): JobQueue {
  return {
    async send(jobs) {
      for (const portion of portionsOf(jobs)) {
        const messages = portion.map(({ job, delayS = 0 }) => ({
          body: job, contentType: 'json' as const, ...(delayS > 0 && { delaySeconds: delayS }),
        }));
        await queue.sendBatch(messages).catch((cause: unknown) => {
          throw new Fault('QUEUE_FAILED', 'The queue did not take the work. Try again in a moment.', {
            cause, headers: { 'retry-after': '5' },
          });
        });
      }
    },
    depth: async () => (await queue.metrics?.().catch(() => null))?.backlogCount ?? null,
  };
}

/** So many that one call takes them. */
function portionsOf(jobs: readonly Waiting[]): Waiting[][] {
  const portions: Waiting[][] = [];
  let bytes = 0;
  for (const one of jobs) {
    const size = Buffer.byteLength(JSON.stringify(one.job));
    const last = portions.at(-1);
    if (last && last.length < QUEUE_BATCH.messages && bytes + size <= QUEUE_BATCH.bytes) last.push(one);
    else {
      portions.push([one]);
      bytes = 0;
    }
    bytes += size;
  }
  return portions;
}

/** @throws Fault NOT_IMPLEMENTED, which says what is missing */
export function requireQueue(queue: JobQueue | null | undefined): JobQueue {
  if (queue) return queue;
  throw new Fault(
    'NOT_IMPLEMENTED',
    'This deployment has no queue. Take the "#-" off the lines of [[queues.producers]] and those after them in ' +
      'wrangler.toml, then deploy.',
  );
}
