/**
 * What comes out of the queue: each message is done, put back with a pause, or kept as a dead letter, and no message
 * touches another's fate. Hosts are worked on side by side, the jobs of one host after each other.
 */
import { toFault } from '../errors.ts';
import { LONGEST_PAUSE_S } from '../limits.ts';
import { type Job, Job as JobSchema } from '../jobs/job.ts';
import { pauseAfter } from '../jobs/pauses.ts';
import { causeFields } from '../log.ts';
import type { ConsumerDeps } from './consumer-deps.ts';
import { giveUp, handle, laneOf } from './handlers.ts';
import { failureOf } from './outcome.ts';

/** The part of Cloudflare's message that we use. */
export interface QueueMessage {
  readonly body: unknown;
  readonly attempts: number;
  ack(): void;
  retry(options?: { delaySeconds?: number }): void;
}

export interface QueueBatch { readonly queue: string; readonly messages: readonly QueueMessage[] }

/** The queue where the platform puts what was never answered: its Worker was ended each time. */
const GIVEN_UP_BY_PLATFORM = /-dead$/;

export async function consume({ queue, messages }: QueueBatch, deps: ConsumerDeps): Promise<void> {
  const lanes = new Map<string, { message: QueueMessage; job: Job }[]>();
  for (const message of messages) {
    const job = JobSchema.safeParse(message.body).data;
    if (!job) {
      deps.log({ at: deps.now().toISOString(), code: 'JOB_UNKNOWN' }); // of a newer or older Worker, or nobody's
      message.ack();
      continue;
    }
    const lane = laneOf(job);
    lanes.set(lane, [...(lanes.get(lane) ?? []), { message, job }]);
  }
  const work = GIVEN_UP_BY_PLATFORM.test(queue) ? bury : attempt;
  await Promise.all([...lanes.values()].map((lane) => inTurn(lane, work, deps)));
}

type Work = (message: QueueMessage, job: Job, deps: ConsumerDeps) => Promise<number | null>;

/** One after another; a host that asks for a pause is not asked for the rest of its pages before that is over. */
async function inTurn(lane: { message: QueueMessage; job: Job }[], work: Work, deps: ConsumerDeps): Promise<void> {
  let restS: number | null = null;
  for (const { message, job } of lane) {
    if (restS === null) restS = await work(message, job, deps);
    else await putBack(message, job, restS, deps);
  }
}

/** As a new message: one that was never tried has all its tries before it. */
async function putBack(message: QueueMessage, job: Job, restS: number, deps: ConsumerDeps): Promise<void> {
  const delayS = Math.min(restS, LONGEST_PAUSE_S);
  const isSent = await deps.queue.send([{ job, delayS }]).then(() => true, () => false);
  if (isSent) message.ack();
  else message.retry({ delaySeconds: delayS });
}

/** @returns the seconds for which the other side wants to be left alone; null where it says nothing of the kind */
async function attempt(message: QueueMessage, job: Job, deps: ConsumerDeps): Promise<number | null> {
  try {
    await handle(job, message.attempts > 1, deps);
    message.ack();
    return null;
  } catch (thrown) {
    const { fault, passes, askedS } = failureOf(thrown);
    deps.log({
      at: deps.now().toISOString(), code: 'JOB_FAILED', job: job.kind, fault: fault.code, attempts: message.attempts,
      ...causeFields(fault.more.cause),
    });
    const pause = passes ? pauseAfter(message.attempts, deps.firstPauseS, askedS) : null;
    if (pause === null) await lay(message, job, thrown, deps);
    else message.retry({ delaySeconds: pause });
    return askedS;
  }
}

/** A letter that cannot be kept now is tried again by the platform, and lies in its dead queue in the end. */
async function lay(message: QueueMessage, job: Job, thrown: unknown, deps: ConsumerDeps): Promise<void> {
  const { fault, passes } = failureOf(thrown);
  try {
    const { code, detail } = fault;
    const letter = () => deps.letters.keep(job, { code, detail, attempts: message.attempts, at: deps.now() });
    await giveUp(job, { fault, passes, letter }, deps);
    message.ack();
  } catch {
    message.retry({ delaySeconds: deps.firstPauseS });
  }
}

/** The Worker was ended while it was at this job, time after time: whoever looks at the list must learn of it. */
async function bury(message: QueueMessage, job: Job, deps: ConsumerDeps): Promise<null> {
  await lay(message, job, toFault(new Error('ended while at work')), deps);
  return null;
}
