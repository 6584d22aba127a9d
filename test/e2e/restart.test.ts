/**
 * The whole Worker, bundled as for a deploy, on workerd under Miniflare, with its KV on disk: post, end, start, read.
 */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { SIZES } from '../../src/limits.ts';
import { Sheet, SIZE_NAMES } from '../../src/schema.ts';
import { startBundled, type BundledWorker } from '../bundled-worker.ts';
import { pngSize } from './png-size.ts';

const ARTICLE = join(import.meta.dirname, '../corpus/harbour-bridge/article.txt');
const PATIENCE = 120_000;
let disk = '';
let worker: BundledWorker;

beforeAll(async () => {
  disk = await mkdtemp(join(tmpdir(), 'verbatim-e2e-'));
  worker = await startBundled({ persistTo: disk });
}, PATIENCE);

afterAll(async () => {
  await worker.stop();
  await rm(disk, { recursive: true, force: true });
}, PATIENCE);

const post = async () => {
  const body = await readFile(ARTICLE);
  return fetch(`${worker.url}/api/sheets`, { method: 'POST', headers: { 'content-type': 'text/plain' }, body });
};
const pathOf = (address: string) => new URL(address).pathname + new URL(address).search;

it('keeps a sheet and its cards over a restart', async () => {
  const first = await post();
  expect(first.status).toBe(201);
  const { article, ...before } = (await first.json()) as { id: string; article: { text: string } };
  const sheet = Sheet.parse(before);
  for (const { text, start, end } of [...sheet.facts, ...sheet.quotes, ...sheet.figures, ...sheet.dates]) {
    expect(article.text.slice(start, end)).toBe(text);
  }

  await worker.stop();
  worker = await startBundled({ persistTo: disk });

  const stored = Sheet.parse(await (await fetch(`${worker.url}/api/sheets/${sheet.id}`)).json());
  expect(stored.facts).toEqual(sheet.facts);
  expect(stored.cards.map(({ id }) => id)).toEqual(sheet.cards.map(({ id }) => id));
  expect((await post()).status).toBe(200);
  for (const size of SIZE_NAMES) {
    const picture = await fetch(worker.url + pathOf(stored.cards[0]?.images[size].url ?? ''));
    expect([picture.status, picture.headers.get('content-type')]).toEqual([200, 'image/png']);
    expect(pngSize(new Uint8Array(await picture.arrayBuffer()))).toEqual(SIZES[size]);
  }
}, PATIENCE);

it('draws every card that the sheet names', async () => {
  const sheet = Sheet.parse(await (await post()).json());
  for (const { images } of sheet.cards) {
    const picture = await fetch(images.og.url);
    expect([picture.status, images.og.url]).toEqual([200, images.og.url]);
    expect(pngSize(new Uint8Array(await picture.arrayBuffer()))).toEqual(SIZES.og);
  }
}, PATIENCE);

it('says that all its parts are well', async () => {
  const health = await fetch(`${worker.url}/healthz`);
  expect([health.status, await health.json()]).toMatchObject([
    200, { status: 'ok', parts: { store: 'ok', renderer: 'ok' } },
  ]);
});
