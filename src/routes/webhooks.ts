/** /api/webhooks: who is told of what happens to sheets; and a try whose answer is told at once. */
import { Hono, type Context } from 'hono';
import * as z from 'zod';
import { checkAddress } from '../article/address-guard.ts';
import { parseStated, readJsonBody } from '../article/read-article.ts';
import { Fault } from '../errors.ts';
import { requireQueue } from '../jobs/job-queue.ts';
import {
  StatedWebhook, WEBHOOK_FIELDS, WEBHOOK_NAME, webhookStore, type Webhook,
} from '../webhooks/webhook-store.ts';
import { requireKey } from './keys.ts';
import type { PipelineDeps } from './pipeline-deps.ts';
import { parseQuery } from './query.ts';
import { requireRate } from './rate.ts';

interface WebhookDeps extends PipelineDeps { fetch: typeof fetch }

const NoQuery = z.strictObject({});
const PRIVATE = { 'cache-control': 'no-store' };

export function webhookRoutes(deps: WebhookDeps) {
  const webhooks = webhookStore(deps.keyValue);
  const find = async (c: Context): Promise<{ name: string; webhook: Webhook }> => {
    const name = nameOf(c);
    const webhook = await webhooks.find(name);
    if (!webhook) throw new Fault('WEBHOOK_NOT_FOUND', 'No webhook has this name. PUT one to this address.');
    return { name, webhook };
  };
  return new Hono()
    .use(async (c, next) => {
      await requireKey(c.req.raw, deps.keys);
      if (c.req.method !== 'GET') await requireRate(c.req.raw, deps.writes);
      parseQuery(NoQuery, c.req.url);
      await next();
    })
    .get('/', async (c) => {
      const [wanted, deliveries] = await Promise.all([webhooks.wanted(), webhooks.deliveries()]);
      const list = wanted.map((one) => ({ ...one, last: deliveries.get(one.name) ?? null }));
      return c.json({ webhooks: list }, 200, PRIVATE);
    })
    .put('/:name', async (c) => {
      const name = nameOf(c);
      requireQueue(deps.queue);
      const stated = parseStated(StatedWebhook, await readJsonBody(c.req.raw), 'INVALID_BODY', WEBHOOK_FIELDS);
      checkAddress(stated.url);
      const before = await webhooks.find(name);
      // One that has a secret keeps it until another is stated; it is told once, when it is made.
      const secret = stated.secret ?? before?.secret ?? deps.newSecret();
      const webhook: Webhook = { ...stated, secret, since: before?.since ?? deps.now().toISOString() };
      await webhooks.put(name, webhook);
      const shown = secret === before?.secret ? told(name, webhook) : { name, ...webhook };
      return c.json(shown, before ? 200 : 201, { ...PRIVATE, location: c.req.url });
    })
    .get('/:name', async (c) => {
      const { name, webhook } = await find(c);
      const last = (await webhooks.deliveries()).get(name) ?? null;
      return c.json({ ...told(name, webhook), last }, 200, PRIVATE);
    })
    .delete('/:name', async (c) => {
      await webhooks.remove(nameOf(c));
      return c.body(null, 204);
    })
    .post('/:name/test', async (c) => {
      const { webhook } = await find(c);
      const { deliver } = await import('../webhooks/deliver.ts');
      const origin = deps.publicOrigin ?? new URL(c.req.url).origin;
      const event = { id: `evt_${deps.newRequestId()}`, type: 'test', sheet: null, at: deps.now().toISOString() };
      const { status, isTaken } = await deliver(webhook, event, { ...deps, origin });
      return c.json({ taken: isTaken, status }, 200, PRIVATE);
    });
}

const told = (name: string, { secret: _, ...webhook }: Webhook) => ({ name, ...webhook });

function nameOf(c: Context): string {
  const name = c.req.param('name') ?? '';
  if (WEBHOOK_NAME.test(name)) return name;
  throw new Fault('WEBHOOK_NOT_FOUND', 'A webhook is named by up to 40 small letters, digits and dashes.');
}
