/**
 * A Hono route that answers with one picture out of memory: the most that a cached card could reach. Filled by one
 * POST.
 */
import { Hono } from 'hono';

let picture: ArrayBuffer | undefined;

export default new Hono()
  .post('/', async (c) => {
    picture = await c.req.arrayBuffer();
    return c.body(null, 204);
  })
  .get('/card.png', (c) => c.body(picture ?? new ArrayBuffer(0), 200, { 'content-type': 'image/png' }));
