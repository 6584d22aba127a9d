/** /s/{id}/report: a reader reports an error to the editors of a sheet, who find it at the desk. */
import { Hono } from 'hono';
import * as z from 'zod';
import { decodeUtf8, readBytes } from '../article/read-body.ts';
import { Fault } from '../errors.ts';
import { MAX_REPORT_BYTES, MAX_REPORT_NOTE } from '../limits.ts';
import { htmlOf } from '../share/html-document.tsx';
import { plain } from '../share/plain.ts';
import { ReportedPage, ReportPage } from '../share/report-page.tsx';
import { REPORT_KINDS } from '../sheet/reports.ts';
import { answerWithFaultPage } from './fault-answer.ts';
import { REPORT_HEADERS } from './page-headers.ts';
import type { PageRouteDeps } from './pages.ts';
import { parseQuery } from './query.ts';
import { requireRate } from './rate.ts';
import { BY_LANGUAGE, readerFor } from './reader.ts';
import { findSheet } from './show-sheet.ts';
import type { SheetRouteDeps } from './sheets.ts';
import { requireWriter } from './writer.ts';

const HEADERS = { ...REPORT_HEADERS, ...BY_LANGUAGE };

export type ReportDeps = SheetRouteDeps & Pick<PageRouteDeps, 'reportsTo' | 'views'>;

const card = z.string().regex(/^[\w.-]{1,80}$/);
const Asked = z.strictObject({ card: card.optional(), lang: z.string().optional() });
const Sent = z.strictObject({
  card: card.optional(),
  kind: z.enum(REPORT_KINDS),
  note: z.string().transform((note) => plain(note).slice(0, MAX_REPORT_NOTE)).default(''),
});

export function reportRoutes(deps: ReportDeps) {
  return new Hono()
    .onError(answerWithFaultPage)
    .get('/:id/report', async (c) => {
      const { card: about = null } = parseQuery(Asked, c.req.url);
      requireOpen(deps);
      await requireRate(c.req.raw, deps.views);
      const { id, source } = await findSheet(deps.store, c.req.param('id'));
      const reader = readerFor(c, source.language);
      return c.html(htmlOf(ReportPage({ reader, sheet: id, card: about })), 200, HEADERS);
    })
    .post('/:id/report', async (c) => {
      parseQuery(Asked, c.req.url);
      requireOpen(deps);
      requireOwnForm(c.req.raw);
      await requireRate(c.req.raw, deps.writes);
      const { card: about = null, ...report } = await readForm(c.req.raw);
      const { id, plan, source } = await findSheet(deps.store, c.req.param('id'));
      const known = plan.cards.some((one) => one.id === about) ? about : null;
      const isKept = await deps.store.reports.add(id, { ...report, card: known, at: deps.now().toISOString() });
      const reader = readerFor(c, source.language);
      return c.html(htmlOf(ReportedPage({ reader, sheet: id, card: known, isKept })), 200, HEADERS);
    });
}

/** Ticking a report off, for editors: it is no part of the sheet, so no revision is made of it. */
export function tickRoutes(deps: SheetRouteDeps) {
  return new Hono().delete('/:id/reports/:name', async (c) => {
    await requireWriter(c.req.raw, deps);
    const { id } = await findSheet(deps.store, c.req.param('id'));
    await deps.store.reports.remove(id, c.req.param('name'));
    return c.body(null, 204);
  });
}

function requireOpen({ reportsTo }: ReportDeps): void {
  const isElsewhere = (reportsTo ?? null) !== null;
  if (isElsewhere) throw new Fault('NOT_FOUND', 'Reports are not taken at this address.');
}

/** @throws Fault ORIGIN_REFUSED: a page of another site may not report in its readers' name */
function requireOwnForm(request: Request): void {
  const origin = request.headers.get('origin');
  if (origin !== null && origin !== 'null' && origin !== new URL(request.url).origin)
    throw new Fault('ORIGIN_REFUSED', 'Send the form of this page.');
}

/** @throws Fault UNSUPPORTED_MEDIA_TYPE, BODY_TOO_LARGE, INVALID_BODY */
async function readForm(request: Request): Promise<z.output<typeof Sent>> {
  if (!/^application\/x-www-form-urlencoded\b/i.test(request.headers.get('content-type') ?? ''))
    throw new Fault('UNSUPPORTED_MEDIA_TYPE', 'Send the form of this page.');
  const bytes = await readBytes(request);
  if (bytes.length > MAX_REPORT_BYTES) throw new Fault('BODY_TOO_LARGE', 'Say it in fewer words.');
  const sent = Sent.safeParse(Object.fromEntries(new URLSearchParams(decodeUtf8(bytes))));
  if (sent.success) return sent.data;
  throw new Fault('INVALID_BODY', `kind: one of ${REPORT_KINDS.join(', ')} is wanted, and nothing but card and note.`);
}
