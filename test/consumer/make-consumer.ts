/** The consumer on a store in memory: jobs go in as a platform would deliver them, and what became of each comes out. */
import { consume, type QueueMessage } from '../../src/consumer/consume.ts';
import { consumerDepsOf } from '../../src/consumer/deps-of.ts';
import type { Deps } from '../../src/env.ts';
import type { Job } from '../../src/jobs/job.ts';
import type { Waiting } from '../../src/jobs/job-queue.ts';
import { memoryKeyValue } from '../../src/sheet/memory.ts';
import { sheetStore } from '../../src/sheet/store.ts';
import { inertCardDeps } from '../app/inert-card-deps.ts';
import { NOW } from '../app/make-app.ts';

export const FIRST_PAUSE = 30;
export const KV_LAG = 60;

export function makeConsumer(changes: Partial<Deps> = {}) {
  const keyValue = changes.keyValue ?? memoryKeyValue(() => NOW.getTime());
  const sent: Waiting[] = [];
  const given: Deps = {
    ...inertCardDeps(),
    keyValue,
    newSecret: () => 'whsec_c2VjcmV0IHNlY3JldCBzZWNyZXQgc2VjcmV0',
    store: sheetStore(keyValue, () => NOW),
    queue: { send: async (jobs) => void sent.push(...jobs), depth: async () => sent.length },
    keys: [],
    drawing: 'test',
    forgetPictures: async () => undefined,
    now: () => NOW,
    fetch: () => Promise.reject(new Error('no network in this test')),
    newRequestId: () => 'request-1',
    log: () => undefined,
    checks: {},
    drawsAhead: false,
    ...changes,
  };
  const deps = consumerDepsOf(given, { firstPauseS: FIRST_PAUSE, kvLagS: KV_LAG }, () => undefined);
  /** @returns `done`, or the seconds of the pause before it comes again */
  const deliver = async (jobs: unknown[], attempts = 1, queue = 'verbatim-jobs') => {
    const fates: ('done' | number | undefined)[] = jobs.map(() => undefined);
    const messages = jobs.map((body, i): QueueMessage => ({
      body,
      attempts,
      ack: () => void (fates[i] = 'done'),
      retry: ({ delaySeconds = 0 } = {}) => void (fates[i] = delaySeconds),
    }));
    await consume({ queue, messages }, deps);
    return fates;
  };
  return { deps, given, deliver, sent, keyValue };
}

export const articleJob = (n: number, article: unknown): Job => ({
  kind: 'article', batch: 'one', n, article, origin: 'https://cards.port-allery.org',
});
