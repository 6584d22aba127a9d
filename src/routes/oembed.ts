/** /oembed gives every share page of ours as a frame for other people's pages (https://oembed.com). */
import { Hono } from 'hono';
import * as z from 'zod';
import { Fault } from '../errors.ts';
import { MAX_URL_LENGTH } from '../limits.ts';
import { addressed, oembed, oembedXml } from '../share/oembed.ts';
import type { PageRouteDeps } from './pages.ts';
import { refuseTwice } from './query.ts';
import { requireRate } from './rate.ts';
import { secondsLeft } from './seconds-left.ts';
import { showCard } from './show-card.ts';
import { findPublic } from './show-sheet.ts';

/** How long a cache may answer for us. */
const KEPT_S = 300;

const pixels = z.coerce.number().int().min(1).max(10_000).optional();
/** Consumers add parameters of their own, so unknown ones are no fault here. */
const Query = z.object({
  url: z.string().max(MAX_URL_LENGTH),
  maxwidth: pixels,
  maxheight: pixels,
  format: z.string().default('json'),
});

export function oembedRoutes(deps: PageRouteDeps & { now: () => Date }) {
  const { drawing, views, now } = deps;
  return new Hono().get('/', async (c) => {
    await requireRate(c.req.raw, views);
    const { url, format, ...limits } = parse(c.req.url);
    if (format !== 'json' && format !== 'xml') throw new Fault('NOT_IMPLEMENTED', 'format: json and xml are offered.');
    const { origin } = new URL(c.req.url);
    const asked = addressed(url, origin);
    if (!asked) throw new Fault('NOT_FOUND', `url: an address like ${origin}/s/… is known here.`);
    const record = await findPublic(deps, asked.sheet);
    const left = secondsLeft(record.expiresAt, now().getTime());
    const answer = oembed(await showCard(record, origin, drawing, asked.card), limits, left);
    const headers = { 'cache-control': `public, max-age=${Math.min(left, KEPT_S)}` };
    if (format === 'json') return c.json(answer, 200, headers);
    return c.body(oembedXml(answer), 200, { ...headers, 'content-type': 'text/xml; charset=utf-8' });
  });
}

/** @throws Fault INVALID_QUERY, also for one of ours that came twice: which of the two is meant? */
function parse(address: string): z.output<typeof Query> {
  const given = new URL(address).searchParams;
  refuseTwice(given, Object.keys(Query.shape));
  const parsed = Query.safeParse(Object.fromEntries(given));
  if (parsed.success) return parsed.data;
  const errors = parsed.error.issues.map(({ path, message }) => ({ path: path.join('.'), message }));
  throw new Fault('INVALID_QUERY', errors.map(({ path, message }) => `${path}: ${message}`).join('; '), { errors });
}
