/** What a call did to a sheet is told: made, changed, removed. */
import type { MiddlewareHandler } from 'hono';
import type { Change } from '../jobs/announce.ts';
import { ID_PATTERN } from '../sheet/digest.ts';
import { afterAnswer } from './keep-alive.ts';
import type { PipelineDeps } from './pipeline-deps.ts';

/** Which calls do something to a sheet. Any other is none: HEAD, or an editor who ticks a reader's report off. */
const CALLS: readonly (readonly [call: RegExp, type: Change['type']])[] = [
  [/^POST \/api\/sheets$/, 'sheet.created'],
  [/^PATCH \/api\/sheets\/[^/]+$/, 'sheet.changed'],
  [/^POST \/api\/sheets\/[^/]+\/(?:cards|revisions\/[^/]+\/restore)$/, 'sheet.changed'],
  [/^DELETE \/api\/sheets\/[^/]+$/, 'sheet.removed'],
];
const CREATED = 201;

type Told = Pick<PipelineDeps, 'announce' | 'now' | 'publicOrigin'>;

/**
 * Behind the answer, but for a removal: whoever removes a sheet must hear when the archive could not be told, and the
 * same call again tells it.
 */
export function announceChanges({ announce, now, publicOrigin }: Told): MiddlewareHandler {
  return async (c, next) => {
    await next();
    if (!announce || !c.res.ok) return;
    const { origin, pathname } = new URL(c.req.url);
    const type = CALLS.find(([call]) => call.test(`${c.req.method} ${pathname}`))?.[1];
    if (type === undefined) return;
    const isKnown = type === 'sheet.created' && c.res.status !== CREATED;
    const named = type === 'sheet.created' ? new URL(c.res.headers.get('location') ?? '', origin).pathname : pathname;
    const sheet = named.split('/')[SHEET_PART] ?? '';
    if (isKnown || !ID_PATTERN.test(sheet)) return;
    const at = now().toISOString();
    const tell = () => announce({ type, sheet, at, origin: publicOrigin ?? origin });
    if (type === 'sheet.removed') await tell();
    else afterAnswer(c, tell);
  };
}

/** Of `/api/sheets/{id}`, cut at its slashes. */
const SHEET_PART = 3;
