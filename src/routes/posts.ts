/** /api/sheets/{id}/posts: texts ready to post, for each card and network. */
import { Hono } from 'hono';
import * as z from 'zod';
import type { EditedRecord } from '../desk/apply-edits.ts';
import { sourceLine } from '../share/page-model.ts';
import { composePosts } from '../share/posts/compose-posts.ts';
import { NETWORK_NAMES, NETWORKS } from '../share/posts/networks.ts';
import type { Posts } from '../share/posts/posts-schema.ts';
import { conditional } from './conditional.ts';
import type { PageRouteDeps } from './pages.ts';
import { parseQuery } from './query.ts';
import { requireRate } from './rate.ts';
import { dressed, findSheet, showSheet } from './show-sheet.ts';

const NoQuery = z.strictObject({});

export function postRoutes(deps: PageRouteDeps) {
  return new Hono().get('/:id/posts', conditional(), async (c) => {
    parseQuery(NoQuery, c.req.url);
    await requireRate(c.req.raw, deps.views);
    const record = await findSheet(deps.store, c.req.param('id'));
    const posts = await postsOf(record, new URL(c.req.url).origin, deps.drawing);
    return c.json(posts, 200, { 'cache-control': 'no-cache' });
  });
}

export async function postsOf(record: EditedRecord, origin: string, drawing: string): Promise<Posts> {
  const sheet = await showSheet(record, origin, drawing);
  const source = sourceLine(sheet);
  const cards = sheet.cards.flatMap(({ id, alt, page, images, size = 'square' }) => {
    const planned = record.plan.cards.find((card) => card.id === id);
    if (!planned) return [];
    const card = dressed(planned, record, origin);
    const tail = [source, page].filter(Boolean).join('\n');
    const networks = NETWORK_NAMES.map((name) => {
      const network = NETWORKS[name];
      const posts = composePosts(card, tail, network).map((text) => ({ text, length: network.count(text) }));
      return { name, limit: network.limit, posts };
    });
    return [{ id, alt, image: images[size].url, link: page, networks }];
  });
  return { cards };
}
