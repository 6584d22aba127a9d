/** Webhooks: what is sent is what a receiver's own library takes, and what somebody sends again it refuses. */
import { Webhook } from 'standardwebhooks';
import { describe, expect, it } from 'vitest';
import { Fault } from '../../src/errors.ts';
import type { Job } from '../../src/jobs/job.ts';
import type { Waiting } from '../../src/jobs/job-queue.ts';
import { announcer } from '../../src/jobs/announce.ts';
import { memoryKeyValue } from '../../src/sheet/memory.ts';
import { webhookStore } from '../../src/webhooks/webhook-store.ts';
import { makeConsumer } from '../consumer/make-consumer.ts';
import { ARTICLE, makeApp, NOW, ORIGIN } from './make-app.ts';

const RECEIVER = 'https://hooks.port-allery.org/verbatim';
const SECRET = 'whsec_c2VjcmV0IHNlY3JldCBzZWNyZXQgc2VjcmV0';

interface Sent { url: string; init: RequestInit }
/** The app and the consumer on one store, and a receiver that answers as it is told. */
function makeBoth(answer: () => Response | Promise<Response> = () => new Response(null, { status: 204 }), now = NOW) {
  const keyValue = memoryKeyValue(() => now.getTime());
  const queued: Waiting[] = [];
  const sent: Sent[] = [];
  const queue = { send: async (jobs: readonly Waiting[]) => void queued.push(...jobs), depth: async () => queued.length };
  const fetcher: typeof fetch = async (input, init = {}) => {
    sent.push({ url: String(input), init });
    return answer();
  };
  const changes = { keyValue, queue, fetch: fetcher, now: () => now, announce: announcer(queue, webhookStore(keyValue), { hasArchive: false, hub: null, now: () => now }) };
  return { ...makeApp(changes), consumer: makeConsumer(changes), queued, sent };
}
const put = (app: ReturnType<typeof makeApp>, body: object, name = 'slack') =>
  app.get(`/api/webhooks/${name}`, { method: 'PUT', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });

const event = { id: 'evt_1', type: 'sheet.created', sheet: 'vyv4ykqvzn9qw11c', at: NOW.toISOString() };
const job: Job = { kind: 'webhook', hook: 'slack', event, origin: ORIGIN };

describe('a delivery', () => {
  const delivered = async (at = new Date()) => {
    const both = makeBoth(undefined, at);
    await put(both, { url: RECEIVER, secret: SECRET });
    expect(await both.consumer.deliver([job])).toEqual(['done']);
    const { url, init } = both.sent[0] ?? { url: '', init: {} };
    return { url, body: String(init.body), headers: Object.fromEntries(new Headers(init.headers)), init };
  };

  it('is one that the library of Standard Webhooks takes, and says where the sheet is, but no word of it', async () => {
    const { url, body, headers, init } = await delivered();
    expect([url, init.method, init.redirect]).toEqual([RECEIVER, 'POST', 'manual']);
    expect(new Webhook(SECRET).verify(body, headers)).toEqual({
      id: 'evt_1', type: 'sheet.created', timestamp: event.at,
      data: { sheet: event.sheet, json: `${ORIGIN}/api/sheets/${event.sheet}`, page: `${ORIGIN}/s/${event.sheet}` },
    });
  });

  const FORGED: [why: string, change: (one: Awaited<ReturnType<typeof delivered>>) => { body: string; headers: Record<string, string> }][] = [
    ['another body', ({ body, headers }) => ({ body: body.replace('created', 'removed'), headers })],
    ['another id', ({ body, headers }) => ({ body, headers: { ...headers, 'webhook-id': 'evt_2' } })],
    ['a newer time', ({ body, headers }) => ({ body, headers: { ...headers, 'webhook-timestamp': String(Number(headers['webhook-timestamp']) + 9) } })],
    ['no signature', ({ body, headers }) => ({ body, headers: { ...headers, 'webhook-signature': '' } })],
  ];
  it.each(FORGED)('is refused by it with %s', async (_, change) => {
    const { body, headers } = change(await delivered());
    expect(() => new Webhook(SECRET).verify(body, headers)).toThrow();
  });

  it('is refused by it when it is sent again six minutes later', async () => {
    const { body, headers } = await delivered(new Date(new Date().getTime() - 6 * 60_000));
    expect(() => new Webhook(SECRET).verify(body, headers)).toThrow(/too old/);
  });

  const FATES: [why: string, answer: () => Response | Promise<Response>, fate: 'done' | number, letters: number][] = [
    ['a receiver that is down is tried again', () => Promise.reject(new Error('refused')), 30, 0],
    ['one that fails, too', () => new Response('', { status: 500 }), 30, 0],
    ['one that is busy says when', () => new Response('', { status: 429, headers: { 'retry-after': '300' } }), 300, 0],
    ['a redirect is not followed', () => new Response('', { status: 302, headers: { location: 'http://10.0.0.1/' } }), 30, 0],
    ['one that has gone is told no more', () => new Response('', { status: 410 }), 'done', 1],
  ];
  it.each(FATES)('%s', async (_, answer, fate, letters) => {
    const both = makeBoth(answer);
    await put(both, { url: RECEIVER });
    expect(await both.consumer.deliver([job])).toEqual([fate]);
    expect(await both.consumer.deps.letters.list()).toHaveLength(letters);
    expect(both.sent).toHaveLength(1);
  });

  it('to a webhook that was taken away is none', async () => {
    const both = makeBoth();
    expect(await both.consumer.deliver([job])).toEqual(['done']);
    expect(both.sent).toEqual([]);
  });
});

describe('/api/webhooks', () => {
  it('tells the secret once, keeps it when the address changes, and never tells it again', async () => {
    const both = makeBoth();
    const first = await put(both, { url: RECEIVER });
    expect([first.status, await first.json()]).toMatchObject([201, { secret: SECRET }]);
    const second = await put(both, { url: `${RECEIVER}/2` });
    expect([second.status, JSON.stringify(await second.json())]).toEqual([200, expect.not.stringContaining('secret')]);
    expect(JSON.stringify(await (await both.get('/api/webhooks/slack')).json())).not.toContain('whsec');
    expect(JSON.stringify(await (await both.get('/api/webhooks')).json())).not.toContain('whsec');
  });

  it('is tried by a call that says what the receiver answered', async () => {
    const both = makeBoth(() => new Response('', { status: 404 }));
    await put(both, { url: RECEIVER, secret: SECRET });
    const answer = await both.get('/api/webhooks/slack/test', { method: 'POST' });
    expect([answer.status, await answer.json()]).toEqual([200, { taken: false, status: 404 }]);
    expect(JSON.parse(String(both.sent[0]?.init.body))).toMatchObject({ type: 'test', data: {} });
  });

  const REFUSED: [string, object][] = [
    ['an address inside', { url: 'http://192.168.0.1/' }], ['a port', { url: 'https://hooks.port-allery.org:8443/' }],
    ['a weak secret', { url: RECEIVER, secret: 'whsec_abc' }], ['an unknown event', { url: RECEIVER, events: ['all'] }],
  ];
  it.each(REFUSED)('refuses %s', async (_, body) => expect((await put(makeBoth(), body)).status).toBe(400));
  it('needs a key', async () => expect((await makeApp({ keys: ['a-key-of-the-house'] }).get('/api/webhooks')).status).toBe(401));
});

describe('what happens to a sheet', () => {
  it('is told of: made, changed, removed; each once, under a name of its own, to those who want it', async () => {
    const both = makeBoth();
    await put(both, { url: RECEIVER });
    await put(both, { url: RECEIVER, events: ['sheet.removed'] }, 'archive');
    const work: Promise<unknown>[] = [];
    const context = { waitUntil: (more: Promise<unknown>) => void work.push(more), passThroughOnException: () => undefined, props: {} };
    const call = async (path: string, init: RequestInit) => {
      const answer = await both.app.request(`${ORIGIN}${path}`, init, {}, context);
      for (let done = 0; done < work.length; done += 1) await work[done];
      return answer;
    };
    const post = () => call('/api/sheets', { method: 'POST', headers: { 'content-type': 'text/plain' }, body: ARTICLE });
    const { id } = (await (await post()).json()) as { id: string };
    await post(); // known: nothing happened
    const tag = (await both.get(`/api/sheets/${id}`)).headers.get('etag') ?? '';
    const headers = { 'content-type': 'application/json', 'if-match': tag };
    await call(`/api/sheets/${id}`, { method: 'PATCH', headers, body: '{"approve":"sheet"}' });
    await call(`/api/sheets/${id}`, { method: 'PATCH', headers, body: '{"approve":"sheet"}' }); // refused: 412
    await call(`/api/sheets/${id}`, { method: 'HEAD' });
    await call(`/api/sheets/${id}/reports/none`, { method: 'DELETE' }); // an editor ticks a report off
    await call(`/api/sheets/${id}`, { method: 'DELETE' });
    const told = both.queued.map(({ job: one }) => (one.kind === 'webhook' ? [one.hook, one.event.type, one.event.sheet] : []));
    expect(told).toEqual([
      ['slack', 'sheet.created', id], ['slack', 'sheet.changed', id], ['archive', 'sheet.removed', id], ['slack', 'sheet.removed', id],
    ]);
    expect(new Set(both.queued.map(({ job: one }) => (one.kind === 'webhook' ? one.event.id : ''))).size).toBe(3);
  });
});

it('a removal that nobody could be told of is a fault, and the same call again tells it', async () => {
  let isDown = true;
  const told: string[] = [];
  const { post, get } = makeApp({ announce: async ({ type }) => {
    if (isDown) throw new Fault('QUEUE_FAILED', 'The queue did not take the work.');
    told.push(type);
  } });
  const { id } = (await (await post(ARTICLE)).json()) as { id: string };
  const remove = async () => (await get(`/api/sheets/${id}`, { method: 'DELETE' })).status;
  expect([await remove(), told]).toEqual([503, []]);
  isDown = false;
  expect([await remove(), told]).toEqual([204, ['sheet.removed']]);
});

describe('a WebSub hub', () => {
  const hub = 'https://hub.port-allery.org/';
  const told: Job = { kind: 'hub', hub, origin: ORIGIN };
  it('is told of every change, and asked to fetch both feeds', async () => {
    const queued: Waiting[] = [];
    const queue = { send: async (jobs: readonly Waiting[]) => void queued.push(...jobs), depth: async () => 0 };
    const announce = announcer(queue, { wanted: async () => [] }, { hasArchive: false, hub, now: () => NOW });
    await announce({ type: 'sheet.changed', sheet: event.sheet, at: event.at, origin: ORIGIN });
    expect(queued).toEqual([{ job: told }]);
    const both = makeBoth();
    expect(await both.consumer.deliver([told])).toEqual(['done']);
    const { url, init } = both.sent[0] ?? { url: '', init: {} };
    expect([url, init.method, String(init.body)]).toEqual([
      hub, 'POST', new URLSearchParams([
        ['hub.mode', 'publish'], ['hub.url', `${ORIGIN}/feed.xml`], ['hub.url', `${ORIGIN}/feed.json`],
      ]).toString(),
    ]);
  });
  it('that fails is told again', async () =>
    expect(await makeBoth(() => new Response('', { status: 503 })).consumer.deliver([told])).toEqual([30]));
});
