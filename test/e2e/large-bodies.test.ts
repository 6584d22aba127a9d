/** A body that is too large is always answered: by `npm start`, and by the bundled Worker under Miniflare. */
import { mkdtemp, rm } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startWorker, type RunningWorker } from '../../scripts/worker.ts';
import { MAX_BODY_BYTES } from '../../src/limits.ts';
import { startBundled } from '../bundled-worker.ts';

const PATIENCE = 120_000;
const TIMES = 8;
const BODY = Buffer.alloc(MAX_BODY_BYTES + 2 * 1024 * 1024, 'The bridge closes in May. ');

/** As most clients send: all of the body, whatever is answered meanwhile. */
const post = (url: string, headers: Record<string, string | number>): Promise<string> =>
  new Promise((answered, failed) => {
    const sent = request(`${url}/api/sheets`, { method: 'POST', headers, agent: false }, (answer) => {
      answer.resume();
      answer.on('error', failed);
      answer.on('end', () => answered(`${answer.statusCode} ${answer.headers['content-type']}`));
    });
    sent.on('error', failed);
    sent.end(BODY);
  });

type Start = (persistTo: string) => Promise<Pick<RunningWorker, 'url' | 'stop'>>;
const startDev: Start = (persistTo) => startWorker({ persistTo });
const startPlain: Start = (persistTo) => startBundled({ persistTo });

describe.each([['npm start', startDev], ['Miniflare', startPlain]])('%s', (_, start) => {
  let worker: Awaited<ReturnType<Start>>;
  let disk = '';
  beforeAll(async () => {
    disk = await mkdtemp(join(tmpdir(), 'verbatim-large-'));
    worker = await start(disk);
  }, PATIENCE);
  afterAll(async () => {
    await worker.stop();
    await rm(disk, { recursive: true, force: true });
  }, PATIENCE);

  it.each([
    ['of a known length', 'text/plain', { 'content-length': BODY.length }, 413],
    ['in chunks', 'text/plain', { 'transfer-encoding': 'chunked' }, 413],
    ['of a type that is not taken', 'image/png', { 'content-length': BODY.length }, 415],
  ])('%s', async (_, type, headers, status) => {
    const heard = new Set<string>();
    for (let time = 0; time < TIMES; time += 1) heard.add(await post(worker.url, { 'content-type': type, ...headers }));
    expect([...heard]).toEqual([`${status} application/problem+json`]);
  }, PATIENCE);
});
