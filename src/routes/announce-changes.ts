/** What a call did to a sheet is told behind its answer: made, changed, removed. */
import type { MiddlewareHandler } from 'hono';
import type { Change } from '../jobs/announce.ts';
import { ID_PATTERN } from '../sheet/digest.ts';
import { afterAnswer } from './keep-alive.ts';
import type { PipelineDeps } from './pipeline-deps.ts';

const CREATED = 201;

export function announceChanges({ announce, now, publicOrigin }: PipelineDeps): MiddlewareHandler {
  return async (c, next) => {
    await next();
    if (!announce || !c.res.ok || c.req.method === 'GET') return;
    const { origin, pathname } = new URL(c.req.url);
    const [, , , named] = pathname.split('/');
    const made = c.res.status === CREATED ? c.res.headers.get('location')?.split('/').at(-1) : undefined;
    const sheet = named ?? made ?? '';
    if (!ID_PATTERN.test(sheet)) return;
    const change: Change = { type: typeOf(c.req.method, named), sheet, at: now().toISOString(), origin };
    afterAnswer(c, () => announce({ ...change, origin: publicOrigin ?? origin }));
  };
}

/** A post to a sheet's own address is a change of it: a card, a revision that is restored. */
function typeOf(method: string, named: string | undefined): Change['type'] {
  if (method === 'DELETE') return 'sheet.removed';
  return named === undefined ? 'sheet.created' : 'sheet.changed';
}
