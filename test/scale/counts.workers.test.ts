/** What each step of the pipeline costs in calls of its bindings: counted here, in workerd, and told by docs/scale.md. */
import { env } from 'cloudflare:workers';
import { expect, it } from 'vitest';
import told from '../../docs/scale.md?raw';
import { d1Archive } from '../../src/archive/archive.ts';
import { facetsOf, searchQuotes } from '../../src/archive/search.ts';
import type { Bindings } from '../../src/env.ts';
import type { Job } from '../../src/jobs/job.ts';
import type { Waiting } from '../../src/jobs/job-queue.ts';
import { announcer } from '../../src/jobs/announce.ts';
import { sheetStore } from '../../src/sheet/store.ts';
import { workersKv } from '../../src/sheet/workers-kv.ts';
import { webhookStore } from '../../src/webhooks/webhook-store.ts';
import { makeApp, NOW, ORIGIN } from '../app/make-app.ts';
import { makeConsumer } from '../consumer/make-consumer.ts';
import { articlePage } from '../pipeline/outside.ts';
import { Counter, type Counts } from './count-bindings.ts';

const { SHEETS, ARCHIVE } = env as unknown as Required<Bindings>;
const counter = new Counter();
const keyValue = workersKv(counter.kv(SHEETS));
const archive = d1Archive(counter.d1(ARCHIVE));
const sent: Waiting[] = [];
const queue = {
  send: async (jobs: readonly Waiting[]) => {
    counter.counts.messages += jobs.length;
    sent.push(...jobs);
  },
  depth: async () => sent.length,
};
const HOST = 'https://news.port-allery.org';
const ITEMS = 20;
let tag = '"1"';
const rss = () => `<rss version="2.0"><channel><title>T</title><link>${HOST}/</link><description>D</description>` +
  Array.from({ length: ITEMS }, (_, n) => `<item><title>Ferry ${n}</title><link>${HOST}/${n}</link></item>`).join('') + '</channel></rss>';
const fetcher: typeof fetch = async (input, init) => {
  const { pathname } = new URL(String(input));
  if (pathname === '/robots.txt') return new Response('', { status: 404 });
  const etag = pathname === '/feed' ? tag : '"page"';
  if (new Headers(init?.headers).get('if-none-match') === etag) return new Response(null, { status: 304 });
  const headers = { etag, 'content-type': pathname === '/feed' ? 'application/rss+xml' : 'text/html' };
  return new Response(pathname === '/feed' ? rss() : articlePage(Number(pathname.slice(1))), { headers });
};
/** KV refuses what has ended by its own clock. */
let clock = new Date().getTime();
const shared = {
  keyValue, queue, archive, fetch: fetcher, now: () => new Date((clock += 2000)),
  store: sheetStore(keyValue, () => new Date(clock)), announce: announcer(queue, webhookStore(keyValue), { hasArchive: true, hub: null, now: () => NOW }),
};
const consumer = makeConsumer(shared);
const app = makeApp(shared);
const deliver = (job: Job | undefined) => consumer.deliver([job]);
/** A job that the look at the feed sent. */
const item = (n: number): Job | undefined => sent.map(({ job }) => job).filter(({ kind }) => kind === 'item')[n];
const sheetOf = async () => (await consumer.deps.store.list({ limit: 1 })).rows[0]?.id ?? '';

/** In the order of a day. */
const STEPS: [step: string, prepare: () => Promise<unknown>, work: () => Promise<unknown>][] = [
  ['look at a feed of 20 items, all new', async () => {
    await app.get('/api/feeds/harbour', {
      method: 'PUT', headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ url: `${HOST}/feed`, perMinute: 600 }),
    });
  }, () => deliver({ kind: 'feed', feed: 'harbour' })],
  ['read a new item', () => deliver(item(1)), () => deliver(item(2))],
  ['read an item again, unchanged', async () => undefined, () => deliver(item(2))],
  ['look at the feed, answered 304', async () => undefined, () => deliver({ kind: 'feed', feed: 'harbour' })],
  ['look at the feed, changed, nothing new in it', async () => {
    for (const { job } of sent.filter(({ job: one }) => one.kind === 'item')) await deliver(job);
    tag = '"2"';
  }, () => deliver({ kind: 'feed', feed: 'harbour' })],
  ['read an article of a batch', async () => undefined, () =>
    deliver({ kind: 'article', batch: 'one', n: 0, article: { url: `${HOST}/30` }, origin: ORIGIN })],
  ['put a sheet of two quotations into the archive', async () => {
    await archive.wasRemoved('x', ''); // its tables are made
  }, async () => deliver({ kind: 'archive', sheet: await sheetOf(), at: NOW.toISOString(), isRemoved: false })],
  ['deliver to a webhook', async () => {
    const webhook = { url: `${HOST}/hook`, events: ['sheet.created' as const], secret: 'whsec_c2VjcmV0', since: NOW.toISOString() };
    await webhookStore(keyValue).put('cms', webhook);
  }, () => deliver({
    kind: 'webhook', hook: 'cms', event: { id: 'e', type: 'sheet.created', sheet: null, at: NOW.toISOString() }, origin: ORIGIN,
  })],
  ['search the archive, first page', async () => undefined, async () => {
    const search = { q: 'harbour', isApproved: false, now: NOW.toISOString() };
    await searchQuotes(archive, search, { limit: 20 });
    await facetsOf(archive, search);
  }],
];

const row = (step: string, { reads, writes, lists, deletes, messages, rowsRead, rowsWritten }: Counts) =>
  `| ${[step, reads, writes + deletes, lists, messages, rowsRead, rowsWritten].join(' | ')} |`;

it.each(STEPS)('%s: docs/scale.md tells its calls', async (step, prepare, work) => {
  await prepare();
  const counted = row(step, await counter.of(work));
  expect(told).toContain(counted);
});
