/** /desk: where an editor works on a sheet, and the list of past ones. The article is shown to a key alone. */
import { Hono, type Context } from 'hono';
import * as z from 'zod';
import { applyEdits } from '../desk/apply-edits.ts';
import { LIST_LIMIT, MAX_KIT_BYTES } from '../limits.ts';
import type { Card } from '../cards/card.ts';
import { statedKit } from '../article/brand.ts';
import { DeskListPage, DeskPage, DeskRows } from '../share/desk/desk-page.tsx';
import { DeskPreviews } from '../share/desk/desk-previews.tsx';
import { DeskWork } from '../share/desk/desk-work.tsx';
import { htmlOf } from '../share/html-document.tsx';
import { pictureOf, type CardRouteDeps } from './cards.ts';
import { conditional } from './conditional.ts';
import { drawnBrand } from './drawn-brand.ts';
import { answerWithFaultPage } from './fault-answer.ts';
import { afterAnswer } from './keep-alive.ts';
import { kitPreview } from './kit-preview.ts';
import { requireKey } from './keys.ts';
import { PAGE_HEADERS } from './page-headers.ts';
import type { PageRouteDeps } from './pages.ts';
import { parseQuery } from './query.ts';
import { requireRate } from './rate.ts';
import { BY_LANGUAGE, readerFor } from './reader.ts';
import { readJson } from './read-json.ts';
import { tagOf } from './revise.ts';
import { showCard, showCards } from './show-card.ts';
import { dressed, findRead, findSheet, showSheet, versionOf } from './show-sheet.ts';
import type { SheetRouteDeps } from './sheets.ts';

/** As long as KV's own. */
const MAX_CURSOR = 1024;
const FRAGMENT = { ...BY_LANGUAGE, 'cache-control': 'no-store', 'content-type': 'text/html; charset=utf-8' };
const DESK_HEADERS = { ...PAGE_HEADERS, ...BY_LANGUAGE };

const Asked = z.strictObject({ lang: z.string().optional() });
const AskedRows = Asked.extend({ cursor: z.string().min(1).max(MAX_CURSOR).optional() });
const AskedCard = Asked.extend({ card: z.string().optional() });

export type DeskDeps = SheetRouteDeps & CardRouteDeps & PageRouteDeps;

export function deskRoutes(deps: DeskDeps) {
  const { store } = deps;
  const warm = drawerWarmer(deps);
  const originOf = (c: Context): string => new URL(c.req.url).origin;
  const pages = new Hono()
    .onError(answerWithFaultPage)
    .get('/', conditional(), (c) => c.html(htmlOf(DeskListPage({ reader: readerFor(c) })), 200, DESK_HEADERS))
    .get('/:id', conditional(), async (c) => {
      const { id } = await findRead(store, c.req.param('id'));
      return c.html(htmlOf(DeskPage({ id, reader: readerFor(c), themes: deps.themes })), 200, DESK_HEADERS);
    });
  return new Hono()
    .get('/rows', async (c) => {
      const { cursor: from } = parseQuery(AskedRows, c.req.url);
      await requireKey(c.req.raw, deps.keys);
      const page = store.list({ limit: LIST_LIMIT.max, cursor: from });
      const [{ rows, cursor }, counts] = await Promise.all([page, store.reports.counts()]);
      const told = rows.map((row) => ({ ...row, reports: counts.get(row.id) ?? 0 }));
      const shown = { rows: told, reader: readerFor(c), cursor, isOlder: from !== undefined };
      return c.body(String(DeskRows(shown)), 200, FRAGMENT);
    })
    .get('/:id/work', async (c) => {
      parseQuery(Asked, c.req.url);
      await requireKey(c.req.raw, deps.keys);
      const record = applyEdits(await findRead(store, c.req.param('id')));
      const [shown, kits, reports] = await Promise.all([
        showCards(record, originOf(c), deps.drawing), store.kits.list(), store.reports.list(record.id),
      ]);
      const sheet = shown[0]?.sheet ?? (await showSheet(record, originOf(c), deps.drawing));
      const names = kits.map(({ name }) => name);
      const { language } = readerFor(c);
      const [first] = shown;
      if (first) warm(c, first.card);
      const rest = { etag: await tagOf(sheet), themes: deps.themes, kits: names, reports, language };
      return c.body(String(DeskWork({ record, sheet, shown, ...rest })), 200, FRAGMENT);
    })
    .get('/:id/previews', async (c) => {
      const { card: asked = null } = parseQuery(AskedCard, c.req.url);
      await requireKey(c.req.raw, deps.keys);
      const record = await findSheet(store, c.req.param('id'));
      const shown = await showCard(record, originOf(c), deps.drawing, asked || null);
      const planned = record.plan.cards.find(({ id }) => id === shown.entry.id);
      if (!planned) throw new Error(`No card ${shown.entry.id} in the plan that shows it.`);
      const png = await pictureOf(c, deps, {
        sheet: record.id,
        card: planned.id,
        size: 'og',
        format: 'png',
        theme: record.desk.looks.get(planned.id)?.theme ?? deps.themes[0],
        version: await versionOf(record, planned, originOf(c), deps.drawing),
        origin: originOf(c),
      }, dressed(planned, record, originOf(c)));
      const { words } = readerFor(c);
      const creator = deps.creator ?? null;
      return c.body(String(DeskPreviews({ shown, creator, bytes: png.length, words })), 200, FRAGMENT);
    })
    .post('/:id/kit-preview', async (c) => {
      parseQuery(Asked, c.req.url);
      await requireKey(c.req.raw, deps.keys);
      // nothing is written: three cards are drawn
      await requireRate(c.req.raw, deps.renders);
      const stated = await readJson(c.req.raw, statedKit(deps.themes), MAX_KIT_BYTES);
      const kit = await drawnBrand(stated, deps.drawLogo);
      const record = await findSheet(store, c.req.param('id'));
      return c.json(await kitPreview(record, kit, originOf(c), deps), 200, { 'cache-control': 'no-store' });
    })
    .route('/', pages);
}

/**
 * Draws one card of the first desk that an isolate serves, behind the answer: pictures that lie in a store start no
 * engine, so the first edit would wait for engines, fonts and code that has not run yet.
 */
function drawerWarmer({ draw, themes: [theme] }: Pick<DeskDeps, 'draw' | 'themes'>) {
  let isWarm = false;
  return (c: Context, card: Card): void => {
    if (isWarm) return;
    isWarm = true;
    afterAnswer(c, () => draw(card, 'og', theme, 'png').catch(() => (isWarm = false)));
  };
}
