/** /api/dead-letters: jobs that were given up, with why; sent again one by one or all together, or thrown away. */
import { Hono } from 'hono';
import { Fault } from '../errors.ts';
import { deadLetters } from '../jobs/dead-letters.ts';
import type { Job } from '../jobs/job.ts';
import { requireQueue } from '../jobs/job-queue.ts';
import { requireKey } from './keys.ts';
import type { PipelineDeps } from './pipeline-deps.ts';

export function deadLetterRoutes(deps: PipelineDeps) {
  const letters = deadLetters(deps.keyValue);
  /** Sent first and taken off the list then: what fails between the two is done twice, which does no harm. */
  const again = async (found: { id: string; job: Job }[]) => {
    await requireQueue(deps.queue).send(found.map(({ job }) => ({ job })));
    for (const { id } of found) await letters.remove(id);
  };
  const find = async (id: string): Promise<{ id: string; job: Job }> => {
    const job = await letters.job(id);
    if (!job) throw new Fault('LETTER_NOT_FOUND', 'No dead letter has this id. It may have been sent again.');
    return { id, job };
  };
  return new Hono()
    .use(async (c, next) => {
      await requireKey(c.req.raw, deps.keys);
      await next();
    })
    .get('/', async (c) => c.json({ letters: await letters.list() }, 200, { 'cache-control': 'no-store' }))
    .post('/retry', async (c) => {
      const rows = (await letters.list()).slice(0, RETRIED_AT_ONCE);
      const found = await Promise.all(rows.map(({ id }) => find(id).catch(() => null)));
      const whole = found.filter((one) => one !== null);
      await again(whole);
      return c.json({ sent: whole.length }, 202, { 'cache-control': 'no-store' });
    })
    .post('/:id/retry', async (c) => {
      await again([await find(c.req.param('id'))]);
      return c.json({ sent: 1 }, 202, { 'cache-control': 'no-store' });
    })
    .delete('/:id', async (c) => {
      await letters.remove(c.req.param('id'));
      return c.body(null, 204);
    });
}

/** Each takes a read and a removal of KV. */
const RETRIED_AT_ONCE = 100;
