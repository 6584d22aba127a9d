/** The archive on the whole Worker: D1 on disk behind the queue, filled by posts, emptied by removals, rebuilt from KV. */
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import * as z from 'zod';
import { startBundled, type BundledWorker } from '../bundled-worker.ts';
import { until } from './outside.ts';

const PATIENCE = 120_000;
let disk = '';
let worker: BundledWorker;
const start = () => startBundled({ persistTo: disk, vars: { QUEUE_PAUSE_S: '0.5' } });
beforeAll(async () => {
  disk = await mkdtemp(join(tmpdir(), 'verbatim-archive-'));
  worker = await start();
}, PATIENCE);
afterAll(async () => {
  await worker.stop();
  await rm(disk, { recursive: true, force: true });
}, PATIENCE);

const Facet = z.array(z.object({ name: z.string(), quotes: z.number() }));
const Found = z.object({
  quotes: z.array(z.object({ text: z.string(), speaker: z.string().nullable(), day: z.string(), sheet: z.string() })),
  cursor: z.string().nullable(),
  total: z.number().optional(),
  facets: z.object({ speaker: Facet, publisher: Facet, language: Facet }).optional(),
});
const call = (path: string, init?: RequestInit) => fetch(worker.url + path, init);
const search = async (query: string) => Found.parse(await (await call(`/api/quotes?${query}`)).json());
const found = (query: string, n: number) => until(async () => {
  const answer = await search(query);
  return answer.total === n && answer;
});
async function post(text: string, more: Record<string, string> = {}): Promise<string> {
  const body = JSON.stringify({ text, ...more });
  const answer = await call('/api/sheets', { method: 'POST', headers: { 'content-type': 'application/json' }, body });
  return z.object({ id: z.string() }).parse(await answer.json()).id;
}
const article = (ship: string, lima: string, holm: string) =>
  `The ferry ${ship} left the harbour of Port Allery on Monday with forty cars on board.\n\n` +
  `“${lima}” said Ana Lima, a fisherwoman.\n\n“${holm}” said Per Holm, the harbour master.`;

let [first, second] = ['', ''];

it('holds what was posted, found by words whatever their case and accents, by speaker and by day', async () => {
  first = await post(article('Merle', 'The façade of the old harbour is gone,', 'We are on time this morning,'), {
    publisher: 'The Harbour Times', publishedAt: '2026-01-05',
  });
  second = await post(article('Aurora', 'Nobody saw the façade fall down,', 'The harbour is closed until Thursday,'), {
    publisher: 'Coast Daily', publishedAt: '2026-03-02',
  });
  const all = await found('', 4);
  expect(all.quotes.map(({ day }) => day)).toEqual(['2026-03-02', '2026-03-02', '2026-01-05', '2026-01-05']);
  expect(all.facets).toMatchObject({
    speaker: [{ name: 'Ana Lima', quotes: 2 }, { name: 'Per Holm', quotes: 2 }],
    publisher: [{ name: 'Coast Daily', quotes: 2 }, { name: 'The Harbour Times', quotes: 2 }],
  });
  const rows: [query: string, n: number][] = [
    ['q=FACADE', 2], ['q=facade%20nobody', 1], ['q=%22old%20harbour%22', 1], ['q=%22harbour%20old%22', 0], ['q=submarine', 0],
    ['speaker=Per%20Holm', 2], ['speaker=Per', 0], ['from=2026-02-01', 2], ['to=2026-01-05', 2],
    ['q=harbour&speaker=Per%20Holm&from=2026-03-01&to=2026-03-31', 1],
    ['q=NEAR(a%20b)%20OR%20text:x%20*%20%22', 0], ['q=harbour%27;DROP%20TABLE%20quotes;--', 0],
  ];
  for (const [query, n] of rows) expect([query, (await search(query)).quotes.length]).toEqual([query, n]);
}, PATIENCE);

it('comes page by page, each quotation once', async () => {
  const seen: string[] = [];
  let cursor: string | null = '';
  do {
    const answer: z.infer<typeof Found> = await search(`limit=1${cursor ? `&cursor=${cursor}` : ''}`);
    seen.push(...answer.quotes.map(({ text }) => text));
    cursor = answer.cursor;
  } while (cursor !== null);
  expect([seen.length, new Set(seen).size]).toEqual([4, 4]);
});

it('shows people, feeds of a search, and sources by week, also as CSV', async () => {
  const person = await (await call('/people/Per%20Holm')).text();
  expect(person).toContain('same name may be borne by several people');
  expect(person).toContain('The harbour is closed until Thursday');
  expect(person).not.toContain('Nobody saw the façade');
  const feed = await (await call('/quotes.xml?speaker=Ana%20Lima')).text();
  expect(feed.match(/<entry>/g)).toHaveLength(2);
  const csv = await (await call('/sources.csv?from=2026-01-01&to=2026-12-31')).text();
  expect(csv.split('\r\n').map((line) => line.replace('\ufeff', '')).slice(0, 3)).toEqual([
    'week,speaker,kind,quotes,words,sheets', expect.stringMatching(/^2026-W10,.*,person,1,\d+,1$/), expect.stringMatching(/^2026-W10,/),
  ]);
  expect((await call('/sources?from=2026-01-01&to=2026-12-31')).status).toBe(200);
});

it('finds of a corrected article the newest version alone, and the older again when that is removed', async () => {
  const sourceUrl = 'https://times.port-allery.org/queen';
  const before = await post(article('Queen', 'It is the wrong zebra,', 'We stay here tonight,'), { sourceUrl });
  await until(async () => (await search('q=zebra')).quotes.length === 1);
  const after = await post(article('Queen', 'It is the right zebra,', 'We stay here tonight,'), { sourceUrl });
  const [one] = await until(async () => {
    const { quotes } = await search('q=zebra');
    return quotes.length === 1 && quotes[0]?.sheet === after && quotes;
  });
  expect(one?.text).toContain('right');
  await call(`/api/sheets/${after}`, { method: 'DELETE' });
  await until(async () => (await search('q=zebra')).quotes.length === 0);
  await until(async () => (await search('q=zebra')).quotes[0]?.sheet === before);
  await call(`/api/sheets/${before}`, { method: 'DELETE' });
  await until(async () => (await search('q=zebra')).quotes.length === 0);
}, PATIENCE);

it('forgets what is removed, whatever jobs of before come late, and knows it again when it is posted again', async () => {
  await call(`/api/sheets/${second}`, { method: 'DELETE' });
  await found('', 2);
  await post(article('Aurora', 'Nobody saw the façade fall down,', 'The harbour is closed until Thursday,'), {
    publisher: 'Coast Daily', publishedAt: '2026-03-02',
  });
  await found('', 4);
}, PATIENCE);

it('is whole after a restart, and rebuilt from KV by one command', async () => {
  await worker.stop();
  worker = await start();
  expect((await search('')).total).toBe(4);
  const { stdout } = await promisify(execFile)(process.execPath, [resolve(import.meta.dirname, '../../scripts/archive.ts'), worker.url]);
  expect(stdout).toContain('2 sheets queued');
  const again = await found('', 4);
  expect(again.quotes.map(({ sheet }) => sheet)).toContain(first);
}, PATIENCE);

const REFUSED: [query: string, code: string][] = [
  ['q=%22%22', 'INVALID_QUERY'], ['q=***', 'INVALID_QUERY'], ['from=yesterday', 'INVALID_QUERY'], ['limit=9999', 'INVALID_QUERY'],
  ['cursor=abc', 'INVALID_QUERY'], ['speker=x', 'UNKNOWN_PARAMETER'],
];
it.each(REFUSED)('refuses ?%s', async (query, code) => {
  const answer = await call(`/api/quotes?${query}`);
  expect([answer.status, await answer.json()]).toMatchObject([400, { code }]);
});

it('what a key shows is private to every cache', async () => {
  const kept = async (headers: Record<string, string>) => {
    const answer = await call('/api/quotes', { headers });
    return [answer.headers.get('cache-control'), /authorization/i.test(answer.headers.get('vary') ?? '')];
  };
  expect(await kept({})).toEqual(['public, max-age=60', true]);
  expect(await kept({ authorization: 'Bearer a-key' })).toEqual(['private, max-age=60', true]);
});
