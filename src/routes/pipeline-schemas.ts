/** What the calls of the pipeline answer, as their description says it. */
import * as z from 'zod';
import { FoundQuote, SourceRow } from '../archive/search.ts';
import { Feed } from '../feeds/stated-feed.ts';
import { Brand } from '../schema.ts';
import { BatchResult } from '../jobs/batch-store.ts';

const at = z.iso.datetime();
const Batch = z.object({
  id: z.string(), createdAt: at, state: z.enum(['reading', 'done']), total: z.int(), done: z.int(), failed: z.int(),
  url: z.string(),
  results: z.array(BatchResult.extend({
    n: z.int(), status: z.int().nullable(), json: z.string().optional(), page: z.string().optional(),
  })).optional(),
});
const FeedLook = z.object({
  at, outcome: z.string(), detail: z.string().optional(), items: z.int().optional(), queued: z.int().optional(),
});
const { kind, everyMinutes, perMinute, recheckHours, approve } = Feed.shape;
const FeedSettings = z.object({
  name: z.string(), url: z.string(), kind, everyMinutes, perMinute, recheckHours, approve,
  origin: z.string(), since: at,
  publisher: z.string().optional(), language: z.string().optional(), brand: Brand.nullish(),
  last: FeedLook.nullable().optional(),
});
const FeedPreview = z.object({
  url: z.string(), total: z.int(),
  items: z.array(z.object({ url: z.string(), title: z.string().nullable(), published: z.string().nullable() })),
});
const FeedList = z.object({
  feeds: z.array(z.object({ name: z.string(), last: FeedLook.nullable(), next: z.string().nullable() })),
});
const Delivery = z.object({ at, event: z.string(), outcome: z.string() });
const WebhookSettings = z.object({
  name: z.string(), url: z.string(), events: z.array(z.string()), since: at, secret: z.string().optional(),
  last: Delivery.nullable().optional(),
});
const WebhookList = z.object({
  webhooks: z.array(z.object({ name: z.string(), events: z.array(z.string()), last: Delivery.nullable() })),
});
const WebhookTest = z.object({ taken: z.boolean(), status: z.int() });
const DeadLetters = z.object({
  letters: z.array(z.object({
    id: z.string(), kind: z.string(), subject: z.string(), code: z.string(), detail: z.string(), at, attempts: z.int(),
  })),
});
const Resent = z.object({ sent: z.int() });
const Counted = z.array(z.object({ name: z.string(), quotes: z.int() }));
const FoundQuotes = z.object({
  quotes: z.array(FoundQuote.extend({ page: z.string(), json: z.string() })),
  cursor: z.string().nullable(),
  total: z.int().optional(),
  facets: z.object({ speaker: Counted, publisher: Counted, language: Counted }).optional(),
});
const SourcesByWeek = z.object({ from: z.string(), to: z.string(), sources: z.array(SourceRow) });
const Rebuilt = z.object({ queued: z.int(), cursor: z.string().nullable() });

export const PIPELINE_ANSWERS = {
  Batch, FeedSettings, FeedPreview, FeedList, WebhookSettings, WebhookList, WebhookTest, DeadLetters, Resent,
  FoundQuotes, SourcesByWeek, Rebuilt,
} as const satisfies Record<string, z.ZodType>;
