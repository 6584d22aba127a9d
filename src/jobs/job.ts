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

/** A feed that is due. */
const FeedJob = z.object({ kind: z.literal('feed'), feed: z.string() });

/** An item of a feed as the feed tells it now: its address, and a print of what the feed says of it. */
const ItemJob = z.object({ kind: z.literal('item'), feed: z.string(), url: z.string(), print: z.string() });

/** What the archive holds of a sheet, brought to what KV holds; `at` orders it against a removal. */
const ArchiveJob = z.object({ kind: z.literal('archive'), sheet: z.string(), at: z.string(), isRemoved: z.boolean() });

/** An event for one webhook. Its id is made of what happened, so that a receiver knows one that comes again. */
const WebhookJob = z.object({
  kind: z.literal('webhook'),
  hook: z.string(),
  event: z.object({ id: z.string(), type: z.string(), sheet: z.string().nullable(), at: z.string() }),
  origin,
});

/** The feeds of this deployment have changed: a WebSub hub is told. */
const HubJob = z.object({ kind: z.literal('hub'), hub: z.string(), origin });

export const Job = z.discriminatedUnion('kind', [ArticleJob, FeedJob, ItemJob, ArchiveJob, WebhookJob, HubJob]);
export type Job = z.infer<typeof Job>;
export type JobOf<K extends Job['kind']> = Extract<Job, { kind: K }>;

/** What a job is about, for the list of dead letters: no word of an article. */
export function subjectOf(job: Job): string {
  switch (job.kind) {
    case 'article':
      return `article ${job.n + 1} of batch ${job.batch}`;
    case 'feed':
      return `feed ${job.feed}`;
    case 'item':
      return `${job.url} of feed ${job.feed}`;
    case 'archive':
      return `sheet ${job.sheet}`;
    case 'hub':
      return `hub ${job.hub}`;
    case 'webhook':
      return `${job.event.type} ${job.event.sheet ?? ''} to ${job.hook}`;
  }
}

/** What makes two jobs the same work, whatever they carry along. */
export function identityOf(job: Job): string[] {
  switch (job.kind) {
    case 'article':
      return [job.kind, job.batch, String(job.n)];
    case 'feed':
      return [job.kind, job.feed];
    case 'item':
      return [job.kind, job.feed, job.url];
    case 'archive':
      return [job.kind, job.sheet];
    case 'hub':
      return [job.kind, job.hub];
    case 'webhook':
      return [job.kind, job.hook, job.event.id];
  }
}
