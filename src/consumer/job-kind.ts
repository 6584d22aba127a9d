/** What there is to know of one kind of job. Types only. */
import type { Fault } from '../errors.ts';
import type { Job, JobOf } from '../jobs/job.ts';
import type { ConsumerDeps } from './consumer-deps.ts';

export interface GivenUp {
  fault: Fault;
  passes: boolean;
  /** Lays it in the dead letters. */
  letter: () => Promise<void>;
}

export interface JobKind<K extends Job['kind']> {
  /** @param isAgain whether a try of before may have done a part of it */
  do(job: JobOf<K>, deps: ConsumerDeps, isAgain: boolean): Promise<void>;
  /**
   * Keeps the letter, where one is due, before it puts down that the job is over: a Worker may end between the two.
   * @param passes whether another try might do better
   */
  giveUp(job: JobOf<K>, end: GivenUp, deps: ConsumerDeps): Promise<void>;
  /** Jobs of one lane are done one after another: those that ask the same host. */
  lane(job: JobOf<K>): string;
}
