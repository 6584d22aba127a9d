/** What there is to know of one kind of job. Types only. */
import type { Fault } from '../errors.ts';
import type { Job, JobOf } from '../jobs/job.ts';
import type { ConsumerDeps } from './consumer-deps.ts';

export interface JobKind<K extends Job['kind']> {
  /** @param isAgain whether a try of before may have done a part of it */
  do(job: JobOf<K>, deps: ConsumerDeps, isAgain: boolean): Promise<void>;
  /** @param passes whether another try might do better @returns whether it goes to the dead letters */
  giveUp(job: JobOf<K>, fault: Fault, passes: boolean, deps: ConsumerDeps): Promise<boolean>;
  /** Jobs of one lane are done one after another: those that ask the same host. */
  lane(job: JobOf<K>): string;
}
