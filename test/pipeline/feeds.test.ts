/** Feeds that are read by themselves: on the whole Worker in workerd, its clock set off by the test, hosts of the test's. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import * as z from 'zod';
import { startBundled, type BundledWorker } from '../bundled-worker.ts';
import { type Answer, articlePage, type Asked, openOutside, type Outside, until } from './outside.ts';

const PATIENCE = 120_000;
const HOST = 'https://news.port-allery.org';
let disk = '';
let worker: BundledWorker;
let outside: Outside;

/** What the host says, as the tests change it. */
const site = {
  items: [1, 2, 3],
  more: '',
  summaries: new Map<number, string>(),
  changed: new Set<number>(),
  feedTag: '"feed-1"',
  feedStatus: 200,
};
const feedXml = () =>
  `<rss version="2.0"><channel><title>T</title><link>${HOST}/</link><description>D</description>` +
  site.items.map((n) => `<item><title>Ferry ${n}</title><link>/${n}?utm_source=rss</link><description>${site.summaries.get(n) ?? ''}` +
    '</description></item>').join('') + `${site.more}</channel></rss>`;

/** Seven days in no order. */
const MANY = '<rss version="2.0"><channel><title>T</title><link>https://news.port-allery.org/</link><description>D</description>' +
  [5, 9, 3, 7, 4, 8, 6].map((day) => `<item><title>Ferry ${day}</title><link>/${day}</link>` +
    `<pubDate>Mon, 0${day} Nov 2026 10:00:00 GMT</pubDate></item>`).join('') + '</channel></rss>';

function host({ url, headers }: Asked): Answer {
  const { pathname } = new URL(url);
  if (pathname === '/robots.txt') return { headers: { 'content-type': 'text/plain' }, body: 'User-agent: Verbatim\nDisallow: /private' };
  if (pathname === '/feed' && site.feedStatus !== 200) return { status: site.feedStatus };
  if (pathname === '/feed' && headers['if-none-match'] === site.feedTag) return { status: 304 };
  if (pathname === '/feed') return { headers: { 'content-type': 'application/rss+xml', etag: site.feedTag }, body: feedXml() };
  if (pathname === '/many') return { headers: { 'content-type': 'application/rss+xml' }, body: MANY };
  if (pathname === '/inside') return { status: 302, headers: { location: 'http://169.254.169.254/latest/meta-data' } };
  const n = Number(pathname.slice(1));
  const tag = `"page-${n}-${site.changed.has(n)}"`;
  if (headers['if-none-match'] === tag) return { status: 304 };
  const more = site.changed.has(n) ? 'He corrected the number of boats later.' : '';
  return { headers: { etag: tag }, body: articlePage(n, { more, head: `<link rel="canonical" href="${HOST}/${n}">` }) };
}

beforeAll(async () => {
  disk = await mkdtemp(join(tmpdir(), 'verbatim-feeds-'));
  outside = await openOutside(host);
  worker = await startBundled({ persistTo: disk, gate: outside.gate, vars: { QUEUE_PAUSE_S: '0.5' } });
}, PATIENCE);
afterAll(async () => {
  await worker.stop();
  await outside.close();
  await rm(disk, { recursive: true, force: true });
}, PATIENCE);

const call = (path: string, init?: RequestInit) => fetch(worker.url + path, init);
const put = (name: string, feed: object) =>
  call(`/api/feeds/${name}`, { method: 'PUT', headers: { 'content-type': 'application/json' }, body: JSON.stringify(feed) });
const Told = z.object({ last: z.object({ at: z.string(), outcome: z.string(), queued: z.number().optional() }).nullish() });
const last = async (name: string) => Told.parse(await (await call(`/api/feeds/${name}`)).json()).last;
const List = z.object({ sheets: z.array(z.object({ id: z.string(), headline: z.string() })) });
const sheets = async () => List.parse(await (await call('/api/sheets?limit=100')).json()).sheets;
const settings = { url: `${HOST}/feed`, perMinute: 600, publisher: 'The Harbour Times' };
const pages = () => outside.asked.filter(({ url }) => /\/\d+$/.test(url)).map(({ url }) => new URL(url).pathname);
const quiet = (n: number) => until(async () => pages().length >= n && (await call('/api/feeds')).ok);

/** Puts the feed again, which sets off a look at it, and waits for its end. */
async function look(name: string, more: object = {}) {
  const before = (await last(name))?.at ?? '';
  await put(name, { ...settings, ...more });
  return until(async () => {
    const now = await last(name);
    return now && now.at > before ? now : null;
  });
}

it('shows the newest five before it is kept, and keeps nothing by that', async () => {
  const many = await (await call(`/api/feeds/many/preview?url=${encodeURIComponent(`${HOST}/many`)}`)).json();
  const newest = [9, 8, 7, 6, 5].map((day) => ({ url: `${HOST}/${day}`, title: `Ferry ${day}` }));
  expect(many).toMatchObject({ total: 7, items: newest });
  expect((many as { items: unknown[] }).items).toHaveLength(5);
  const answer = await call(`/api/feeds/harbour/preview?url=${encodeURIComponent(settings.url)}`);
  expect([answer.status, await answer.json()]).toMatchObject([200, { total: 3, items: [{ url: `${HOST}/1`, title: 'Ferry 1' }, {}, {}] }]);
  expect((await call('/api/feeds/harbour')).status).toBe(404);
});

it('reads every item once, with what is stated of the feed, and knows it from then on', async () => {
  expect(await look('harbour')).toMatchObject({ outcome: 'read', queued: 3 });
  const kept = await until(async () => (await sheets()).length === 3 && sheets());
  expect(pages().sort()).toEqual(['/1', '/2', '/3']);
  const sheet = await (await call(`/api/sheets/${kept[0]?.id}`)).json();
  expect(sheet).toMatchObject({ source: { publisher: 'The Harbour Times' } });
  expect(await look('harbour')).toMatchObject({ outcome: 'unchanged' });
  site.feedTag = '"feed-2"';
  expect(await look('harbour')).toMatchObject({ outcome: 'read', queued: 0 });
  expect(pages()).toHaveLength(3);
}, PATIENCE);

it('asks once for an item that its feed says is changed: the page is the same, and so is its sheet', async () => {
  const before = await sheets();
  site.summaries.set(1, 'Said otherwise.');
  site.feedTag = '"feed-3"';
  expect(await look('harbour')).toMatchObject({ queued: 1 });
  await quiet(4);
  expect(outside.asked.at(-1)?.headers['if-none-match']).toBe('"page-1-false"');
  expect(await sheets()).toEqual(before);
}, PATIENCE);

it('makes a new version of a page that changed, and no other', async () => {
  site.changed.add(2);
  site.summaries.set(2, 'Corrected.');
  site.feedTag = '"feed-4"';
  await look('harbour');
  const after = await until(async () => (await sheets()).length === 4 && sheets());
  const changes = await (await call(`/api/sheets/${after[0]?.id}`)).json();
  expect(changes).toMatchObject({ corrects: { json: expect.stringContaining('/api/sheets/') } });
}, PATIENCE);

it('looks again at a page of which its feed says nothing new, when it is told to', async () => {
  site.changed.add(3);
  await new Promise((resolve) => setTimeout(resolve, 1500));
  expect(await look('harbour', { recheckHours: 1 / 3600 })).toMatchObject({ outcome: 'read', queued: 3 });
  await until(async () => (await sheets()).length === 5);
}, PATIENCE);

it('reads nothing that robots.txt or the guard forbids, also behind a redirect, and says why in the dead letters', async () => {
  site.more = `<item><title>P</title><link>${HOST}/private</link></item><item><title>I</title><link>${HOST}/inside</link></item>` +
    '<item><title>L</title><link>http://127.0.0.1/</link></item>';
  site.feedTag = '"feed-5"';
  expect(await look('harbour')).toMatchObject({ queued: 2 });
  const Letters = z.object({ letters: z.array(z.object({ kind: z.string(), code: z.string(), subject: z.string(), detail: z.string() })) });
  const letters = await until(async () => {
    const told = Letters.parse(await (await call('/api/dead-letters')).json()).letters;
    return told.length === 2 && told;
  });
  expect(letters.map(({ code, subject }) => [code, subject]).sort()).toEqual([
    ['URL_REFUSED', `${HOST}/inside of feed harbour`], ['URL_REFUSED', `${HOST}/private of feed harbour`],
  ]);
  expect(outside.asked.some(({ url }) => url.includes('/private') || url.includes('169.254') || url.includes('127.0.0.1'))).toBe(false);
  site.feedTag = '"feed-6"';
  expect(await look('harbour')).toMatchObject({ queued: 0 });
}, PATIENCE);

it('says when its host fails, is looked at again, and fills a feed of its own', async () => {
  site.feedStatus = 500;
  await put('other', { ...settings, everyMinutes: 5, approve: true });
  const failed = await until(async () => {
    const now = await last('other');
    return now?.outcome === 'URL_STATUS' && now;
  });
  site.feedStatus = 200;
  await until(async () => {
    await worker.tick();
    const now = await last('other');
    return now && now.at > failed.at && ['read', 'unchanged'].includes(now.outcome);
  });
  const feed = await until(async () => {
    const { items } = await (await call('/feed.json?feed=other')).json() as { items: unknown[] };
    return items.length > 0 && items;
  });
  expect(feed.length).toBeGreaterThan(0);
}, PATIENCE);

const REFUSED: [why: string, name: string, feed: object, status: number][] = [
  ['an address that leads inside', 'a', { url: 'http://10.0.0.1/feed' }, 400],
  ['no address', 'a', {}, 400],
  ['an unknown field', 'a', { ...settings, every: 5 }, 400],
  ['every second', 'a', { ...settings, everyMinutes: 0 }, 400],
  ['a name with a slash', 'a%2Fb', settings, 404],
];
it.each(REFUSED)('refuses %s', async (_, name, feed, status) => expect((await put(name, feed)).status).toBe(status));

it('is gone when it is removed', async () => {
  expect((await call('/api/feeds/harbour', { method: 'DELETE' })).status).toBe(204);
  expect((await call('/api/feeds/harbour')).status).toBe(404);
});
