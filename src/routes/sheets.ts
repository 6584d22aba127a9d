/** /api/sheets: take an article, give its fact sheet; read, list and remove sheets. */
import { Hono } from 'hono';
import { etag } from 'hono/etag';
import * as z from 'zod';
import { readArticle } from '../article/read-article.ts';
import { LIST_LIMIT } from '../limits.ts';
import { ID_PATTERN } from '../sheet/digest.ts';
import { keepSheet } from '../sheet/keep-sheet.ts';
import type { SheetStore } from '../sheet/store.ts';
import { requireKey } from './keys.ts';
import { parseQuery } from './query.ts';
import { requireRate, type RateLimiter } from './rate.ts';
import { findSheet, showSheet } from './show-sheet.ts';

export interface SheetRouteDeps {
  store: SheetStore;
  now: () => Date;
  fetch: typeof fetch;
  /** Keys that may write; none: loopback only. */
  keys: readonly string[];
  /** Counts writes; absent: unlimited. */
  writes?: RateLimiter | undefined;
  /** Takes the pictures of a sheet out of every cache that we hold. */
  forgetPictures: (id: string) => Promise<void>;
  /** Identifies what draws the cards; part of every picture's version. */
  drawing: string;
}

const ListQuery = z.strictObject({
  limit: z.coerce.number().int().min(1).max(LIST_LIMIT.max).default(LIST_LIMIT.default),
  cursor: z.string().min(1).max(1024).optional(),
});
const NoQuery = z.strictObject({});

export function sheetRoutes(deps: SheetRouteDeps) {
  const { store } = deps;
  return new Hono()
    .post('/', async (c) => {
      await requireWriter(c.req.raw, deps);
      const article = await readArticle(c.req.raw, { fetch: deps.fetch, now: deps.now });
      const { record, created } = await keepSheet(article, store, deps.now());
      const sheet = await showSheet(record, new URL(c.req.url).origin, deps.drawing);
      return c.json({ ...sheet, article: { text: record.article.text } }, created ? 201 : 200, { location: sheet.urls.json });
    })
    .get('/', async (c) => {
      await requireKey(c.req.raw, deps.keys);
      const { rows, cursor } = await store.list(parseQuery(ListQuery, c.req.url));
      const { origin } = new URL(c.req.url);
      const sheets = rows.map((row) => ({ ...row, page: `${origin}/s/${row.id}`, json: `${origin}/api/sheets/${row.id}` }));
      return c.json({ sheets, cursor }, 200, { 'cache-control': 'no-store' });
    })
    .get('/:id', etag(), async (c) => {
      parseQuery(NoQuery, c.req.url);
      const record = await findSheet(store, c.req.param('id'));
      return c.json(await showSheet(record, new URL(c.req.url).origin, deps.drawing), 200, { 'cache-control': 'no-cache' });
    })
    .delete('/:id', async (c) => {
      await requireWriter(c.req.raw, deps);
      const id = c.req.param('id');
      if (ID_PATTERN.test(id)) {
        await store.delete(id);
        await deps.forgetPictures(id);
      }
      return c.body(null, 204);
    });
}

async function requireWriter(request: Request, { keys, writes }: SheetRouteDeps): Promise<void> {
  await requireKey(request, keys);
  await requireRate(request, writes);
}
