/** A sheet in other forms: Markdown, CSV, schema.org's JSON-LD, W3C annotations. */
import { Hono, type Context } from 'hono';
import * as z from 'zod';
import { MAX_SHOWN_SHARE } from '../limits.ts';
import type { Sheet } from '../schema.ts';
import { annotationPage } from '../share/exports/annotations.ts';
import { quotesCsv } from '../share/exports/csv.ts';
import { linkedData } from '../share/exports/linked-data.ts';
import { sheetMarkdown } from '../share/exports/markdown.ts';
import type { PlannedRecord } from '../sheet/record.ts';
import { sourceKinds, voicesOf } from '../sheet/sources.ts';
import { conditional } from './conditional.ts';
import type { PageRouteDeps } from './pages.ts';
import { parseQuery } from './query.ts';
import { requireRate } from './rate.ts';
import { findSheet, showSheet, successorLink } from './show-sheet.ts';

interface ExportForm { type: string; write: (sheet: Sheet, record: PlannedRecord) => string }

/** File ending → form. */
const FORMS: Readonly<Record<string, ExportForm>> = {
  md: { type: 'text/markdown; charset=utf-8', write: sheetMarkdown },
  csv: { type: 'text/csv; charset=utf-8; header=present', write: quotesCsv },
  jsonld: { type: 'application/ld+json', write: (sheet, record) => JSON.stringify(linkedData(sheet, kindsOf(record))) },
};
const kindsOf = ({ extraction }: PlannedRecord) => sourceKinds(voicesOf(extraction));
const ANNOTATIONS = 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"';
const FILE = `:file{[0-9a-z]+\\.(?:${Object.keys(FORMS).join('|')})}`;
const NoQuery = z.strictObject({});

export function exportRoutes(deps: PageRouteDeps) {
  return new Hono().get(`/${FILE}`, conditional(), async (c) => {
    const [id = '', ending = ''] = (c.req.param('file') ?? '').split('.');
    const { record, sheet } = await shown(c, id, deps);
    const form = FORMS[ending];
    if (!form) return c.notFound();
    return c.body(form.write(sheet, record), 200, {
      ...headersOf(record, c),
      'content-type': form.type,
      'content-disposition': `inline; filename="verbatim-${record.id}.${ending}"`,
    });
  });
}

export function annotationRoutes(deps: PageRouteDeps) {
  return new Hono().get('/:id/annotations', conditional(), async (c) => {
    const { record, sheet } = await shown(c, c.req.param('id'), deps);
    const page = annotationPage(sheet, record.article.text, deps.shownShare ?? MAX_SHOWN_SHARE);
    return c.body(JSON.stringify(page), 200, { ...headersOf(record, c), 'content-type': ANNOTATIONS });
  });
}

async function shown(c: Context, id: string, deps: PageRouteDeps): Promise<{ record: PlannedRecord; sheet: Sheet }> {
  parseQuery(NoQuery, c.req.url);
  await requireRate(c.req.raw, deps.views);
  const record = await findSheet(deps.store, id);
  return { record, sheet: await showSheet(record, new URL(c.req.url).origin, deps.drawing) };
}

function headersOf({ supersededBy }: PlannedRecord, c: Context): Record<string, string> {
  const newest = supersededBy ? `${new URL(c.req.url).origin}/s/${supersededBy.id}` : undefined;
  return { 'cache-control': 'no-cache', ...successorLink(newest) };
}
