/** What `url` may reach from `npm start`: names are resolved, and those that lead inside are refused. */
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openUrlGate, type Resolve } from '../../scripts/url-gate.ts';
import { startWorker, type RunningWorker } from '../../scripts/worker.ts';
import { gatedFetch } from '../../src/article/gated-fetch.ts';

const PATIENCE = 120_000;
const PAGE = '<article><h1>Inside</h1><p>The operator keeps this page for the people of the house alone.</p></article>';
let asked = 0;
/** A service of this machine, as a router or a database has one. */
const inside = createServer((_, answer) => {
  asked += 1;
  answer.writeHead(200, { 'content-type': 'text/html' }).end(PAGE);
});
let port = 0;
beforeAll(async () => {
  await new Promise<void>((ready) => inside.listen(0, '127.0.0.1', ready));
  ({ port } = inside.address() as AddressInfo);
});
afterAll(() => new Promise((done) => inside.close(done)));

const names: Record<string, string[]> = {
  'inside.port-allery.org': ['127.0.0.1'],
  'both.port-allery.org': ['93.184.215.14', '127.0.0.1'],
  'router.port-allery.org': ['192.168.0.1'],
  'six.port-allery.org': ['::1'],
  'mapped.port-allery.org': ['::ffff:127.0.0.1'],
  'metadata.port-allery.org': ['169.254.169.254'],
};
const unknown = Object.assign(new Error('getaddrinfo ENOTFOUND'), { code: 'ENOTFOUND' });
const resolve: Resolve = async (name) => {
  if (name === 'unknown.port-allery.org') throw unknown;
  return (names[name] ?? []).map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
};

describe('the gate', () => {
  it.each([...Object.keys(names), '127.0.0.1', '[::1]', '10.0.0.7'])('refuses %s, and asks nothing of it', async (host) => {
    const gate = await openUrlGate({ resolve });
    const before = asked;
    await expect(gatedFetch(fetch, gate.address)(`http://${host}:${port}/`)).rejects.toMatchObject({
      code: 'URL_REFUSED',
    });
    await gate.close();
    expect(asked).toBe(before);
  });

  it.each(['nowhere.port-allery.org', 'unknown.port-allery.org'])('says that %s does not exist', async (host) => {
    const gate = await openUrlGate({ resolve });
    await expect(gatedFetch(fetch, gate.address)(`https://${host}/`)).rejects.toMatchObject({
      code: 'URL_UNREACHABLE', detail: expect.stringContaining('no host of that name'),
    });
    await gate.close();
  });

  it('passes on what it may reach, as it is answered', async () => {
    const gate = await openUrlGate({ resolve, isAllowed: () => true });
    const answer = await gatedFetch(fetch, gate.address)(`http://inside.port-allery.org:${port}/`);
    expect([answer.status, answer.headers.get('content-type'), await answer.text()]).toEqual([200, 'text/html', PAGE]);
    await gate.close();
  });

  it('looks once: what it refused or took is the address that it connects to', async () => {
    const before = asked;
    let looks = 0;
    const gate = await openUrlGate({
      resolve: async () => [{ address: (looks += 1) === 1 ? '93.184.215.14' : '127.0.0.1', family: 4 }],
      isAllowed: (address) => address === '93.184.215.14',
    });
    const stop = AbortSignal.timeout(500);
    await gatedFetch(fetch, gate.address)(`http://turns.port-allery.org:${port}/`, { signal: stop }).catch(() => null);
    await gate.close();
    expect([looks, asked]).toEqual([1, before]);
  });

  it('knows nobody without its token', async () => {
    const gate = await openUrlGate({ resolve, isAllowed: () => true });
    const { origin } = new URL(gate.address);
    const headers = { 'x-verbatim-url': `http://inside.port-allery.org:${port}/` };
    expect((await fetch(`${origin}/`, { headers })).status).toBe(404);
    await gate.close();
  });
});

describe('npm start', () => {
  let worker: RunningWorker;
  let disk = '';
  beforeAll(async () => {
    disk = await mkdtemp(join(tmpdir(), 'verbatim-gate-'));
    worker = await startWorker({ persistTo: disk, resolve });
  }, PATIENCE);
  afterAll(async () => {
    await worker.stop();
    await rm(disk, { recursive: true, force: true });
  }, PATIENCE);

  it.each([
    ['inside.port-allery.org', 400, 'URL_REFUSED', 'leads to this machine'],
    ['both.port-allery.org', 400, 'URL_REFUSED', 'leads to this machine'],
    ['router.port-allery.org', 400, 'URL_REFUSED', 'leads to this machine'],
    ['intranet', 400, 'URL_REFUSED', 'a local name'],
    ['news.example', 400, 'URL_REFUSED', 'does not exist'],
    ['unknown.port-allery.org', 422, 'URL_UNREACHABLE', 'no host of that name'],
  ])(
    'refuses %s as url',
    async (host, status, code, detail) => {
      const answer = await fetch(`${worker.url}/api/sheets`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ url: `http://${host}/article` }),
      });
      const problem = { code, detail: expect.stringContaining(detail) };
      expect([answer.status, await answer.json()]).toEqual([status, expect.objectContaining(problem)]);
    },
  );
});
