/** /api/feeds: which feeds are read, how often and how; a look at the newest five before one is kept. */
import { Hono, type Context } from 'hono';
import * as z from 'zod';
import { ownHostsOf } from '../article/own-hosts.ts';
import { parseStated, readJsonBody } from '../article/read-article.ts';
import { webAddress } from '../article/stated.ts';
import { Fault } from '../errors.ts';
import { FEED_NAME } from '../feeds/feed-name.ts';
import { FEED_FIELDS, FeedKind, StatedFeed, type Feed } from '../feeds/stated-feed.ts';
import { feedStore } from '../feeds/feed-store.ts';
import { requireQueue } from '../jobs/job-queue.ts';
import type { DrawLogo } from '../render/draw-logo.ts';
import { drawnBrand } from './drawn-brand.ts';
import { requireKey } from './keys.ts';
import type { PipelineDeps } from './pipeline-deps.ts';
import { parseQuery } from './query.ts';
import { requireRate } from './rate.ts';

export interface IncomingFeedDeps extends PipelineDeps { fetch: typeof fetch; drawLogo?: DrawLogo }

const NoQuery = z.strictObject({});
const PreviewQuery = z.strictObject({ url: webAddress.optional(), kind: FeedKind.optional() });
const PREVIEWED = 5;
const MINUTE_MS = 60_000;
const PRIVATE = { 'cache-control': 'no-store' };

export function incomingFeedRoutes(deps: IncomingFeedDeps) {
  const feeds = feedStore(deps.keyValue);
  const find = async (c: Context): Promise<{ name: string; feed: Feed }> => {
    const name = nameOf(c);
    const feed = await feeds.find(name);
    if (!feed) throw new Fault('FEED_NOT_FOUND', 'No feed has this name. PUT one to this address.');
    return { name, feed };
  };
  return new Hono()
    .use(async (c, next) => {
      await requireKey(c.req.raw, deps.keys);
      if (c.req.method !== 'GET') await requireRate(c.req.raw, deps.writes);
      await next();
    })
    .get('/', async (c) => {
      parseQuery(NoQuery, c.req.url);
      const [names, results, due] = await Promise.all([feeds.names(), feeds.results(), feeds.due()]);
      const list = names.map((name) => ({
        name, last: results.get(name) ?? null, next: due.find((one) => one.name === name)?.at ?? null,
      }));
      return c.json({ feeds: list }, 200, PRIVATE);
    })
    .put('/:name', async (c) => {
      const name = nameOf(c);
      const queue = requireQueue(deps.queue);
      const stated = parseStated(StatedFeed, await readJsonBody(c.req.raw), 'INVALID_BODY', FEED_FIELDS);
      const { checkAddress } = await import('../article/address-guard.ts');
      checkAddress(stated.url);
      const before = await feeds.find(name);
      const brand = await drawnBrand(stated.brand, deps.drawLogo);
      const origin = deps.publicOrigin ?? new URL(c.req.url).origin;
      const feed: Feed = { ...stated, brand, origin, since: before?.since ?? deps.now().toISOString() };
      await feeds.put(name, feed);
      await feeds.setDue(name, new Date(deps.now().getTime() + feed.everyMinutes * MINUTE_MS));
      await queue.send([{ job: { kind: 'feed', feed: name } }]);
      return c.json({ name, ...feed }, before ? 200 : 201, { ...PRIVATE, location: c.req.url });
    })
    .get('/:name', async (c) => {
      parseQuery(NoQuery, c.req.url);
      const { name, feed } = await find(c);
      const last = (await feeds.results()).get(name) ?? null;
      return c.json({ name, ...feed, last }, 200, PRIVATE);
    })
    .delete('/:name', async (c) => {
      await feeds.remove(nameOf(c));
      return c.body(null, 204);
    })
    .get('/:name/preview', async (c) => {
      const { url, kind = 'feed' } = parseQuery(PreviewQuery, c.req.url);
      const asked = url === undefined ? (await find(c)).feed : { url, kind };
      const [{ fetchFeed }, { requireAllowed }] = await Promise.all([
        import('../feeds/fetch-feed.ts'), import('../feeds/robots.ts'),
      ]);
      const way = { fetcher: deps.fetch, ownHosts: ownHostsOf(c.req.url, deps) };
      await requireAllowed(asked.url, { ...way, ...deps });
      const { items = [] } = (await fetchFeed(asked, {}, way)) ?? {};
      const shown = items.slice(0, PREVIEWED).map(({ print: _, ...item }) => item);
      return c.json({ url: asked.url, total: items.length, items: shown }, 200, PRIVATE);
    });
}

function nameOf(c: Context): string {
  const name = c.req.param('name') ?? '';
  if (FEED_NAME.test(name)) return name;
  throw new Fault('FEED_NOT_FOUND', 'A feed is named by up to 40 small letters, digits and dashes.');
}
