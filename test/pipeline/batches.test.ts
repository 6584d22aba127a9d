/** Batches on the whole Worker, bundled, in workerd, with a queue and KV on disk; the outside is the test's own. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import * as z from 'zod';
import { startBundled, type BundledWorker } from '../bundled-worker.ts';
import { articlePage, openOutside, type Outside, until } from './outside.ts';

const PATIENCE = 120_000;
let disk = '';
let worker: BundledWorker;
let outside: Outside;
/** How often a page was asked for that is busy at first. */
let busy = 0;

const start = () => startBundled({ persistTo: disk, gate: outside.gate, vars: { QUEUE_PAUSE_S: '0.5' } });

beforeAll(async () => {
  disk = await mkdtemp(join(tmpdir(), 'verbatim-batches-'));
  outside = await openOutside(({ url }) => {
    const { pathname } = new URL(url);
    if (pathname === '/gone') return { status: 404 };
    if (pathname === '/down') return { status: 503 };
    if (pathname === '/busy') return (busy += 1) < 3 ? { status: 429, headers: { 'retry-after': '1' } } : { body: articlePage(7) };
    return { body: articlePage(Number(pathname.slice(1))) };
  });
  worker = await start();
}, PATIENCE);
afterAll(async () => {
  await worker.stop();
  await outside.close();
  await rm(disk, { recursive: true, force: true });
}, PATIENCE);

const Progress = z.object({
  id: z.string(), state: z.string(), total: z.number(), done: z.number(), failed: z.number(), url: z.string(),
  results: z.array(z.object({
    n: z.number(), status: z.number().nullable(), sheet: z.string().optional(),
    problem: z.object({ code: z.string(), detail: z.string() }).optional(),
  })).optional(),
});
const post = (body: string, headers: Record<string, string> = {}, path = '/api/batches') =>
  fetch(worker.url + path, { method: 'POST', headers: { 'content-type': 'application/x-ndjson', ...headers }, body });
const progress = async (id: string) =>
  Progress.parse(await (await fetch(`${worker.url}/api/batches/${id}`)).json());
const ended = (id: string) => until(async () => {
  const now = await progress(id);
  return now.state === 'done' && now;
});
const text = (n: number) => `The ferry Merle ${n} left the harbour on Monday with ${n} cars on board.\n\n` +
  `“We are on time with ferry ${n},” said Per Holm, the captain of the ship.`;
const page = (path: string) => `https://news.port-allery.org${path}`;

it('reads articles and addresses behind the answer, with results in their order and each fault at its place', async () => {
  const lines = [
    JSON.stringify({ text: text(1) }),
    JSON.stringify(page('/2')),
    '{"text": "broken',
    JSON.stringify({ text: 'Too short.' }),
    '',
    JSON.stringify({ url: page('/gone') }),
    JSON.stringify({ url: page('/busy'), publisher: 'The Harbour Times' }),
    JSON.stringify({ url: 'http://127.0.0.1/inside' }),
    JSON.stringify({ text: `${text(8)}\n\n${'The harbour stays closed for a week. '.repeat(2000)}` }),
    JSON.stringify({ txt: 'unknown' }),
  ].join('\n');
  const answer = await post(lines);
  const first = Progress.parse(await answer.json());
  expect([answer.status, answer.headers.get('location'), first.total]).toEqual([202, first.url, 9]);
  const { results = [], failed } = await ended(first.id);
  expect(results.map(({ n, status, problem }) => [n, problem?.code ?? status])).toEqual([
    [0, 201], [1, 201], [2, 'INVALID_JSON'], [3, 'ARTICLE_TOO_SHORT'], [4, 'URL_STATUS'], [5, 201], [6, 'URL_REFUSED'],
    [7, 201], [8, 'INVALID_BODY'],
  ]);
  expect(failed).toBe(5);
  expect(busy).toBe(3);
  const sheet = await fetch(`${worker.url}/api/sheets/${results[5]?.sheet}`);
  expect(await sheet.json()).toMatchObject({ source: { publisher: 'The Harbour Times', url: page('/busy') } });
}, PATIENCE);

it('takes JSON, too, and the same articles again as known', async () => {
  const body = JSON.stringify({ articles: [{ text: text(1) }, page('/2'), { text: text(3) }] });
  const { id } = Progress.parse(await (await post(body, { 'content-type': 'application/json' })).json());
  expect((await ended(id)).results?.map(({ status }) => status)).toEqual([200, 200, 201]);
}, PATIENCE);

it('is the same batch under the same idempotency key, and another body under it is refused', async () => {
  const key = { 'idempotency-key': 'monday-1' };
  const body = JSON.stringify({ text: text(20) });
  const [one, two] = [await post(body, key), await post(body, key)];
  const id = Progress.parse(await one.json()).id;
  expect([one.status, two.status, Progress.parse(await two.json()).id]).toEqual([202, 202, id]);
  await ended(id);
  const other = await post(JSON.stringify({ text: text(21) }), key);
  expect([other.status, await other.json()]).toMatchObject([422, { code: 'IDEMPOTENCY_KEY_REUSED' }]);
}, PATIENCE);

const REFUSED: [why: string, body: string, type: string, status: number, code: string][] = [
  ['nothing', '', 'application/x-ndjson', 400, 'INVALID_BODY'],
  ['an empty array', '[]', 'application/json', 400, 'INVALID_BODY'],
  ['an object of something else', '{"urls": []}', 'application/json', 400, 'INVALID_BODY'],
  ['another type', 'a,b', 'text/csv', 415, 'UNSUPPORTED_MEDIA_TYPE'],
  ['a thousand and one', '"https://a.port-allery.org/"\n'.repeat(1001), 'application/x-ndjson', 413, 'BODY_TOO_LARGE'],
];
it.each(REFUSED)('refuses %s', async (_, body, type, status, code) => {
  const answer = await post(body, { 'content-type': type });
  expect([answer.status, await answer.json()]).toMatchObject([status, { code }]);
});

it('says of a batch that there is none', async () => {
  const answer = await fetch(`${worker.url}/api/batches/nothing`);
  expect([answer.status, await answer.json()]).toMatchObject([404, { code: 'BATCH_NOT_FOUND' }]);
});

it('loses nothing when the Worker and its queue end in the middle: the clock queues again what has no result', async () => {
  const lines = Array.from({ length: 120 }, (_, n) => JSON.stringify({ text: text(1000 + n) })).join('\n');
  const { id } = Progress.parse(await (await post(lines)).json());
  await worker.stop();
  worker = await startBundled({ persistTo: disk, gate: outside.gate, vars: { QUEUE_PAUSE_S: '0.1' } });
  const before = await progress(id);
  expect(before.done).toBeLessThan(120);
  const { results = [] } = await until(async () => {
    await worker.tick();
    const now = await progress(id);
    return now.state === 'done' && now;
  });
  expect(results.every(({ status }) => status === 201 || status === 200)).toBe(true);
  expect(new Set(results.map(({ sheet }) => sheet)).size).toBe(120);
}, PATIENCE);
