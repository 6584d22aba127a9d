/** A queue delivers late, twice, out of order, and to a Worker that may be ended at any step: nothing is lost or doubled. */
import { describe, expect, it } from 'vitest';
import type { Archive } from '../../src/archive/archive.ts';
import { Fault } from '../../src/errors.ts';
import { JOB_ATTEMPTS } from '../../src/limits.ts';
import { memoryKeyValue } from '../../src/sheet/memory.ts';
import { ARTICLE, NOW } from '../app/make-app.ts';
import { articleJob, FIRST_PAUSE, KV_LAG, makeConsumer } from './make-consumer.ts';

const OTHER = `${ARTICLE} It rained.`;
const texts = [articleJob(0, { text: ARTICLE }), articleJob(1, { text: OTHER })];
const answering = (status: number, headers: Record<string, string> = {}): typeof fetch =>
  async () => new Response('', { status, headers });
const inSeconds = (seconds: number): string => new Date(NOW.getTime() + seconds * 1000).toUTCString();
const page = articleJob(0, { url: 'https://news.port-allery.org/a' });

describe('the consumer', () => {
  it('keeps one sheet and one result an article, however often and in whatever order it comes', async () => {
    const { deliver, deps } = makeConsumer();
    expect(await deliver([...texts, ...texts].reverse())).toEqual(['done', 'done', 'done', 'done']);
    expect(await deliver(texts)).toEqual(['done', 'done']);
    expect((await deps.store.list({ limit: 10 })).rows).toHaveLength(2);
    expect([...(await deps.batches.results('one')).keys()]).toEqual([0, 1]);
    expect(await deps.letters.list()).toEqual([]);
  });

  it.each([1, 2, 3, 4, 5, 6, 7, 8])('makes whole what was ended at write %i of the store', async (end) => {
    const memory = memoryKeyValue(() => NOW.getTime());
    let writes = 0;
    const ending = { ...memory, put: (...given: Parameters<typeof memory.put>) => {
      writes += 1;
      return writes === end ? Promise.reject(new Fault('STORE_FAILED', 'ended')) : memory.put(...given);
    } };
    let now = NOW;
    const { deliver, deps } = makeConsumer({ keyValue: ending, now: () => now });
    const first = await deliver(texts);
    now = new Date(NOW.getTime() + FIRST_PAUSE * 1000);
    await deliver(texts.filter((_, i) => first[i] !== 'done'), 2);
    expect((await deps.store.list({ limit: 10 })).rows).toHaveLength(2);
    expect((await deps.batches.results('one')).size).toBe(2);
    expect([...(await deps.batches.results('one')).values()].map(({ problem }) => problem)).toEqual([undefined, undefined]);
  });

  it('waits four times longer each time, then lays a letter that says why, and gives the article its problem', async () => {
    const { deliver, deps } = makeConsumer({ fetch: answering(503) });
    const pauses = [];
    for (let attempts = 1; attempts <= JOB_ATTEMPTS; attempts += 1) pauses.push(...(await deliver([page], attempts)));
    expect(pauses).toEqual([30, 120, 480, 1920, 7680, 'done']);
    expect(await deps.letters.list()).toMatchObject([
      { kind: 'article', code: 'URL_STATUS', attempts: JOB_ATTEMPTS, subject: 'article 1 of batch one' },
    ]);
    expect((await deps.batches.results('one')).get(0)).toMatchObject({ status: 422, problem: { code: 'URL_STATUS' } });
  });

  const WAITS: [string, typeof fetch, 'done' | number][] = [
    ['a busy host that names a time', answering(429, { 'retry-after': '900' }), 900],
    ['one that names a shorter time than ours', answering(429, { 'retry-after': '1' }), FIRST_PAUSE],
    ['one that names the time until when', answering(503, { 'retry-after': inSeconds(900) }), 900],
    ['one that names a time of yesterday', answering(503, { 'retry-after': inSeconds(-86_400) }), FIRST_PAUSE],
    ['one that names no time', answering(503, { 'retry-after': 'soon' }), FIRST_PAUSE],
    ['one that names a week', answering(503, { 'retry-after': '604800' }), 43_200],
    ['a host that is down', () => Promise.reject(new Error('refused')), FIRST_PAUSE],
    ['a page that is gone', answering(404), 'done'],
    ['a page behind a login', answering(403), 'done'],
  ];
  it.each(WAITS)('tries again, or not: %s', async (_, fetch, fate) =>
    expect(await makeConsumer({ fetch }).deliver([page])).toEqual([fate]));

  it('keeps no letter of an article that is none: its result says so', async () => {
    const { deliver, deps } = makeConsumer();
    expect(await deliver([articleJob(0, { text: 'Too short.' }), articleJob(1, 7)])).toEqual(['done', 'done']);
    expect([...(await deps.batches.results('one')).values()].map(({ problem }) => problem?.code)).toEqual([
      'ARTICLE_TOO_SHORT', 'INVALID_BODY',
    ]);
    expect(await deps.letters.list()).toEqual([]);
  });

  it('asks a host that wants a pause for none of its other pages, which keep all their tries, and other hosts at once', async () => {
    let asked = 0;
    const fetch: typeof globalThis.fetch = async () => {
      asked += 1;
      return new Response('', { status: 429, headers: { 'retry-after': '600' } });
    };
    const { deliver, sent } = makeConsumer({ fetch });
    const same = [0, 1, 2].map((n) => articleJob(n, { url: `https://news.port-allery.org/${n}` }));
    const other = articleJob(3, { url: 'https://coast.port-allery.org/3' });
    expect(await deliver([...same, other])).toEqual([600, 'done', 'done', 600]);
    expect(sent).toEqual(same.slice(1).map((job) => ({ job, delayS: 600 })));
    expect(asked).toBe(2);
  });

  it('looks at a sheet of the archive when KV shows everywhere what was just removed or written', async () => {
    const [older, gone] = ['aaaaaaaaaaaaaaaa', 'bbbbbbbbbbbbbbbb'];
    const archive: Archive = {
      put: async () => undefined, remove: async () => [older], wasRemoved: async () => false,
      expire: async () => undefined, clear: async () => undefined, query: async () => [],
    };
    const { deliver, sent } = makeConsumer({ archive });
    const job = { kind: 'archive', sheet: gone, at: NOW.toISOString() } as const;
    expect(await deliver([{ ...job, isRemoved: true }])).toEqual(['done']);
    expect(sent).toEqual([{ job: { ...job, sheet: older, isRemoved: false }, delayS: KV_LAG }]);
    expect(await deliver([{ ...job, isRemoved: false }])).toEqual([KV_LAG]);
  });

  it('lets one bad message touch no other', async () => {
    const { deliver } = makeConsumer({ fetch: answering(500) });
    expect(await deliver([page, texts[0], { kind: 'of a newer Worker' }, null])).toEqual([FIRST_PAUSE, 'done', 'done', 'done']);
  });

  it('lists what the platform gave up, since its Worker was ended each time', async () => {
    const { deliver, deps } = makeConsumer();
    expect(await deliver([texts[0]], 1, 'verbatim-jobs-dead')).toEqual(['done']);
    expect(await deps.letters.list()).toMatchObject([{ code: 'INTERNAL', kind: 'article' }]);
    expect(await deps.letters.list()).toHaveLength(1);
  });
});
