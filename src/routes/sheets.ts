/** /api/sheets: take an article, give its fact sheet; read, list and remove sheets. */
import { Hono } from 'hono';
import * as z from 'zod';
import { ownHostsOf } from '../article/own-hosts.ts';
import { LIST_LIMIT } from '../limits.ts';
import { applyEdits } from '../desk/apply-edits.ts';
import { ID_PATTERN } from '../sheet/digest.ts';
import { removeSheet } from '../sheet/remove-sheet.ts';
import type { SheetStore } from '../sheet/store.ts';
import { conditional, isHeld } from './conditional.ts';
import { afterAnswer } from './keep-alive.ts';
import type { KeepDeps } from './keep-article.ts';
import { requireKey } from './keys.ts';
import { keptPictureAlts } from './picture-alts.ts';
import { parseQuery } from './query.ts';
import type { RateLimiter } from './rate.ts';
import { tagOf } from './revise.ts';
import { findSheet, picturesOf, planned, showSheet, successorLink } from './show-sheet.ts';
import { warmPictures, type WarmDeps } from './warm-pictures.ts';
import { requireWriter } from './writer.ts';

export interface SheetRouteDeps extends WarmDeps, KeepDeps {
  store: SheetStore;
  fetch: typeof fetch;
  /** Keys that may write; none: loopback only. */
  keys: readonly string[];
  /** Counts writes; absent: unlimited. */
  writes?: RateLimiter | undefined;
  /** Whether the link previews of a new sheet are drawn behind its answer; absent: they are. */
  drawsAhead?: boolean;
  /** Where readers find the pages; null or absent: where the post came. */
  publicOrigin?: string | null;
}

const ListQuery = z.strictObject({
  limit: z.coerce.number().int().min(1).max(LIST_LIMIT.max).default(LIST_LIMIT.default),
  cursor: z.string().min(1).max(1024).optional(),
});
const NoQuery = z.strictObject({});

export function sheetRoutes(deps: SheetRouteDeps) {
  const { store } = deps;
  const withPictureAlts = keptPictureAlts(store);
  return new Hono()
    .post('/', async (c) => {
      await requireWriter(c.req.raw, deps);
      // the reader is the largest part of all: whoever reads a sheet does without it
      const [{ readArticle }, { keepArticle }] = await Promise.all([
        import('../article/read-article.ts'), import('./keep-article.ts'),
      ]);
      const article = await readArticle(c.req.raw, {
        fetch: deps.fetch,
        now: deps.now,
        ownHosts: ownHostsOf(c.req.url, deps),
      });
      const { record, created } = await keepArticle(article, deps);
      const { origin } = new URL(c.req.url);
      const sheet = await showSheet(record, origin, deps.drawing);
      if (created && deps.drawsAhead !== false)
        afterAnswer(c, (keepAlive) => warmPictures(record, deps.publicOrigin ?? origin, deps, keepAlive));
      const headers = {
        location: sheet.urls.json,
        'cache-control': 'no-store',
        ...successorLink(sheet.correctedBy?.json),
      };
      const answer = { ...withPictureAlts(sheet, record, origin), article: { text: record.article.text } };
      return c.json(answer, created ? 201 : 200, headers);
    })
    .get('/', async (c) => {
      await requireKey(c.req.raw, deps.keys);
      const { rows, cursor } = await store.list(parseQuery(ListQuery, c.req.url));
      const { origin } = new URL(c.req.url);
      const sheets = rows.map((row) => ({
        ...row,
        page: `${origin}/s/${row.id}`,
        json: `${origin}/api/sheets/${row.id}`,
      }));
      return c.json({ sheets, cursor }, 200, { 'cache-control': 'no-store' });
    })
    .get('/:id', conditional(), async (c) => {
      parseQuery(NoQuery, c.req.url);
      const record = await findSheet(store, c.req.param('id'));
      const { origin } = new URL(c.req.url);
      const sheet = await showSheet(record, origin, deps.drawing);
      const etag = await tagOf(sheet);
      const headers = { 'cache-control': 'no-cache', etag, ...successorLink(sheet.correctedBy?.json) };
      // where it is held, `conditional` answers 304 and leaves the body out, so no card need be laid out for it
      const answer = isHeld(c.req.header('if-none-match'), etag) ? sheet : withPictureAlts(sheet, record, origin);
      return c.json(answer, 200, headers);
    })
    .delete('/:id', async (c) => {
      await requireWriter(c.req.raw, deps);
      const id = c.req.param('id');
      if (ID_PATTERN.test(id)) {
        const record = await removeSheet(id, store, deps.now());
        const origin = deps.publicOrigin ?? new URL(c.req.url).origin;
        await deps.forgetPictures(id, record ? await picturesOf(applyEdits(planned(record)), origin, deps) : []);
      }
      return c.body(null, 204);
    });
}
