/** /problems/{code}: what the `type` of an error answer leads to. */
import { Hono } from 'hono';
import { PROBLEMS } from '../errors.ts';

const BY_SLUG = new Map(
  Object.entries(PROBLEMS).map(([code, problem]) => [code.toLowerCase().replaceAll('_', '-'), { code, ...problem }]),
);

export function problemRoutes() {
  return new Hono().get('/:slug', (c) => {
    const problem = BY_SLUG.get(c.req.param('slug'));
    if (!problem) return c.notFound();
    return c.text(`${problem.title}.\n\ncode ${problem.code}, status ${problem.status}\n`, 200, {
      'cache-control': 'public, max-age=86400',
    });
  });
}
