import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { feedStore } from '../../src/feeds/feed-store.ts';
import { deadLetters } from '../../src/jobs/dead-letters.ts';
import { recentKey } from '../../src/sheet/keys.ts';
import { webhookStore } from '../../src/webhooks/webhook-store.ts';
import { ARTICLE, makeApp, NOW, ORIGIN } from './make-app.ts';

const at = NOW.toISOString();
const queue = { send: async () => undefined, depth: async () => 7 };

describe('/admin', () => {
  it('shows what waits, what was given up and why, feeds, webhooks and sheets a day, and no secret', async () => {
    const { get, post, keyValue } = makeApp({ queue });
    await post(ARTICLE);
    const job = { kind: 'item', feed: 'harbour', url: 'https://a.port-allery.org/<b>1', print: 'x' } as const;
    await deadLetters(keyValue).keep(job, { code: 'URL_STATUS', detail: 'status 404', attempts: 6, at: NOW });
    const feed = { url: 'https://a.port-allery.org/', kind: 'feed', everyMinutes: 15, perMinute: 12, recheckHours: 6,
      approve: false, brand: null, origin: ORIGIN, since: at } as const;
    await feedStore(keyValue).put('harbour', feed);
    await feedStore(keyValue).putState('harbour', { readAt: at, queued: {} }, { at, outcome: 'FEED_UNREADABLE', detail: 'broken' });
    const webhook = { url: 'https://b.port-allery.org/', events: ['sheet.created' as const], secret: 'whsec_hidden', since: at };
    await webhookStore(keyValue).put('cms', webhook);
    const html = await (await get('/admin/state')).text();
    for (const words of ['<dd>7</dd>', 'URL_STATUS: status 404', '&lt;b&gt;1 of feed harbour', 'FEED_UNREADABLE: broken',
      'cms', 'sheet.created', '2026-03-04</th><td>1</td>', '/api/webhooks/cms/test']) expect(html).toContain(words);
    expect(html).not.toContain('whsec');
  });

  it('counts a sheet once, though two posts of its article at once left a row each', async () => {
    const { get, post, keyValue } = makeApp({ queue });
    const { id } = z.object({ id: z.string() }).parse(await (await post(ARTICLE)).json());
    await keyValue.put(recentKey(id, new Date(NOW.getTime() + 20).toISOString()), '');
    expect(await (await get('/admin/state')).text()).toContain('2026-03-04</th><td>1</td>');
  });

  it('is an empty page without a key, and says what is missing where no queue is bound', async () => {
    const { get } = makeApp({ keys: ['a-key-of-the-house'] });
    expect([(await get('/admin')).status, (await get('/admin/state')).status]).toEqual([200, 401]);
    expect(await (await makeApp().get('/admin/state')).text()).toContain('No queue is bound');
  });
});

it('the archive says what is missing where no database is bound, as JSON and as a page', async () => {
  const { get } = makeApp({ queue });
  const answer = await get('/api/quotes?q=harbour');
  expect([answer.status, await answer.json()]).toMatchObject([501, { code: 'NOT_IMPLEMENTED' }]);
  expect([(await get('/quotes')).status, (await get('/sources')).status]).toEqual([501, 501]);
});
