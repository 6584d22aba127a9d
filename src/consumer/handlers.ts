/** Each kind of job: how it is done, what is told where it is given up, and what it must not be done beside. */
import type { Job, JobOf } from '../jobs/job.ts';
import { archiveKind } from './archive-job.ts';
import { articleKind } from './article-job.ts';
import type { ConsumerDeps } from './consumer-deps.ts';
import { feedKind } from './feed-job.ts';
import { hubKind } from './hub-job.ts';
import { itemKind } from './item-job.ts';
import { webhookKind } from './webhook-job.ts';
import type { GivenUp, JobKind } from './job-kind.ts';

const KINDS: { [K in Job['kind']]: JobKind<K> } = {
  article: articleKind, feed: feedKind, item: itemKind, archive: archiveKind, webhook: webhookKind, hub: hubKind,
};

const kindOf = <K extends Job['kind']>(job: JobOf<K>): JobKind<K> => KINDS[job.kind];

export const handle = (job: Job, isAgain: boolean, deps: ConsumerDeps): Promise<void> =>
  kindOf(job).do(job, deps, isAgain);
export const giveUp = (job: Job, end: GivenUp, deps: ConsumerDeps): Promise<void> => kindOf(job).giveUp(job, end, deps);
export const laneOf = (job: Job): string => kindOf(job).lane(job);
