/** /desk: where an editor works on a sheet, and the list of past ones. The article is shown to a key alone. */
import { Hono } from 'hono';
import { applyEdits } from '../desk/apply-edits.ts';
import { LIST_LIMIT } from '../limits.ts';
import { DeskListPage, DeskPage, DeskRows } from '../share/desk/desk-page.tsx';
import { DeskWork } from '../share/desk/desk-work.tsx';
import { htmlOf } from '../share/html-document.tsx';
import { answerWithFaultPage } from './fault-answer.ts';
import { requireKey } from './keys.ts';
import { PAGE_HEADERS } from './page-headers.ts';
import { tagOf } from './revise.ts';
import { findRead, showSheet } from './show-sheet.ts';
import type { SheetRouteDeps } from './sheets.ts';

const FRAGMENT = { 'cache-control': 'no-store', 'content-type': 'text/html; charset=utf-8' };

export function deskRoutes(deps: SheetRouteDeps) {
  const pages = new Hono()
    .onError(answerWithFaultPage)
    .get('/', (c) => c.html(htmlOf(DeskListPage({})), 200, PAGE_HEADERS))
    .get('/:id', async (c) => {
      const { id } = await findRead(deps.store, c.req.param('id'));
      return c.html(htmlOf(DeskPage({ id })), 200, PAGE_HEADERS);
    });
  return new Hono()
    .get('/rows', async (c) => {
      await requireKey(c.req.raw, deps.keys);
      const { rows } = await deps.store.list({ limit: LIST_LIMIT.max });
      return c.body(String(DeskRows({ rows })), 200, FRAGMENT);
    })
    .get('/:id/work', async (c) => {
      await requireKey(c.req.raw, deps.keys);
      const record = applyEdits(await findRead(deps.store, c.req.param('id')));
      const sheet = await showSheet(record, new URL(c.req.url).origin, deps.drawing);
      const work = DeskWork({ record, sheet, etag: await tagOf(sheet), themes: deps.themes });
      return c.body(String(work), 200, FRAGMENT);
    })
    .route('/', pages);
}
