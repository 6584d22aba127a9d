/**
 * What waits in the queue: one kind a job. A job names what is to be done and nothing of how far it got, so that one
 * that comes twice, late or out of order does the same again. Parsed when it comes out, like all that a store returns.
 */
import * as z from 'zod';

const origin = z.string();

/** An article of a batch; its own JSON, or null where it was too large and is kept under the batch. */
const ArticleJob = z.object({
  kind: z.literal('article'),
  batch: z.string(),
  n: z.int().nonnegative(),
  article: z.unknown(),
  origin,
});

export const Job = z.discriminatedUnion('kind', [ArticleJob]);
export type Job = z.infer<typeof Job>;
export type JobOf<K extends Job['kind']> = Extract<Job, { kind: K }>;

/** What a job is about, for the list of dead letters: no word of an article. */
export function subjectOf(job: Job): string {
  switch (job.kind) {
    case 'article':
      return `article ${job.n + 1} of batch ${job.batch}`;
  }
}

/** What makes two jobs the same work, whatever they carry along. */
export function identityOf(job: Job): string[] {
  switch (job.kind) {
    case 'article':
      return [job.kind, job.batch, String(job.n)];
  }
}
