/** /admin: how the pipeline does, for whoever has a key. */
import { Hono } from 'hono';
import { feedStore } from '../feeds/feed-store.ts';
import { batchStore } from '../jobs/batch-store.ts';
import { deadLetters } from '../jobs/dead-letters.ts';
import { KV_PAGE } from '../limits.ts';
import { AdminPage } from '../share/admin/admin-page.tsx';
import { AdminStateView, type AdminState } from '../share/admin/admin-state.tsx';
import { htmlOf } from '../share/html-document.tsx';
import type { KeyValue } from '../sheet/key-value.ts';
import { parseLineKey } from '../sheet/keys.ts';
import { webhookStore } from '../webhooks/webhook-store.ts';
import { answerWithFaultPage } from './fault-answer.ts';
import { requireKey } from './keys.ts';
import { PAGE_HEADERS } from './page-headers.ts';
import type { PipelineDeps } from './pipeline-deps.ts';

const FRAGMENT = { 'cache-control': 'no-store', 'content-type': 'text/html; charset=utf-8' };
const DAY_LENGTH = 10;
/** Pages of the list of sheets that are counted: each costs one list of KV. */
const PAGES_COUNTED = 5;

export function adminRoutes(deps: PipelineDeps) {
  const pages = new Hono()
    .onError(answerWithFaultPage)
    .get('/', (c) => c.html(htmlOf(AdminPage({})), 200, PAGE_HEADERS));
  return new Hono()
    .get('/state', async (c) => {
      await requireKey(c.req.raw, deps.keys);
      return c.body(String(AdminStateView(await stateOf(deps))), 200, FRAGMENT);
    })
    .route('/', pages);
}

async function stateOf({ keyValue, queue }: PipelineDeps): Promise<AdminState> {
  const [feeds, webhooks] = [feedStore(keyValue), webhookStore(keyValue)];
  const [names, results, due, hooks, deliveries, letters, open, days] = await Promise.all([
    feeds.names(), feeds.results(), feeds.due(), webhooks.wanted(), webhooks.deliveries(),
    deadLetters(keyValue).list(), batchStore(keyValue).open(), sheetsADay(keyValue),
  ]);
  return {
    depth: queue ? ((await queue.depth()) ?? 'untold') : null,
    openBatches: open.length,
    letters,
    feeds: names.map((name) => ({
      name, last: results.get(name) ?? null, next: due.find((one) => one.name === name)?.at ?? null,
    })),
    webhooks: hooks.map((hook) => ({ ...hook, last: deliveries.get(hook.name) ?? null })),
    days,
  };
}

/** Counted from the list of sheets, newest first; the oldest day may go on beyond what was looked at. */
async function sheetsADay(kv: KeyValue): Promise<AdminState['days']> {
  const counts = new Map<string, number>();
  const seen = new Set<string>();
  let cursor: string | undefined;
  for (let page = 0; page < PAGES_COUNTED; page += 1) {
    const { keys, cursor: next } = await kv.list({ prefix: 'recent:', limit: KV_PAGE, cursor });
    for (const { name } of keys) {
      const row = parseLineKey(name.replace(/^recent:/, 'source::'));
      if (row === null || seen.has(row.id)) continue; // two posts of one article at once leave a row each
      seen.add(row.id);
      const day = row.at.slice(0, DAY_LENGTH);
      counts.set(day, (counts.get(day) ?? 0) + 1);
    }
    cursor = next ?? undefined;
    if (cursor === undefined) break;
  }
  const days = [...counts].map(([day, sheets]) => ({ day, sheets, isWhole: true }));
  return cursor === undefined ? days : days.map((one, i) => ({ ...one, isWhole: i < days.length - 1 }));
}
