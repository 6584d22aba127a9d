/** An item of a feed: what is stated of the feed holds for its sheet, and a try that was ended is told of once more. */
import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../src/desk/apply-edits.ts';
import { Fault } from '../../src/errors.ts';
import { StatedFeed } from '../../src/feeds/stated-feed.ts';
import type { Job } from '../../src/jobs/job.ts';
import type { Change } from '../../src/jobs/announce.ts';
import { planned } from '../../src/routes/show-sheet.ts';
import { memoryKeyValue } from '../../src/sheet/memory.ts';
import { NOW, ORIGIN } from '../app/make-app.ts';
import { articlePage } from '../pipeline/outside.ts';
import { makeConsumer } from './make-consumer.ts';

const URL_OF_PAGE = 'https://news.port-allery.org/1';
const job: Job = { kind: 'item', feed: 'harbour', url: URL_OF_PAGE, print: 'a' };

async function withFeed(more: object = {}, keyValue = memoryKeyValue(() => NOW.getTime())) {
  const asked: string[] = [];
  const told: Change[] = [];
  const fetch: typeof globalThis.fetch = async (input) => {
    asked.push(new URL(String(input)).pathname);
    if (String(input).endsWith('/robots.txt')) return new Response('', { status: 404 });
    return new Response(articlePage(1), { headers: { 'content-type': 'text/html' } });
  };
  let clock = NOW.getTime();
  const now = () => new Date((clock += 5000));
  const made = makeConsumer({ keyValue, fetch, now, announce: async (change) => void told.push(change) });
  const { brand = null, ...stated } = StatedFeed.parse({ url: 'https://news.port-allery.org/feed', ...more });
  const feed = { ...stated, brand, origin: ORIGIN, since: NOW.toISOString() };
  await made.deps.feeds.put('harbour', feed);
  const sheet = async () => {
    const { sheet: id = '' } = (await made.deps.feeds.item({ name: 'harbour', since: feed.since }, URL_OF_PAGE)) ?? {};
    const record = await made.deps.store.get(id);
    return record && applyEdits(planned(record));
  };
  return { ...made, asked, told, sheet };
}

describe('an item', () => {
  it.each([[true, `feed harbour`], [false, undefined]])('of a feed whose sheets are approved: %s', async (approve, by) => {
    const { deliver, sheet } = await withFeed({ approve, publisher: 'The Harbour Times', brand: { accent: '#112233' } });
    expect(await deliver([job])).toEqual(['done']);
    const record = await sheet();
    expect([record?.desk.isApproved, record?.edited?.by]).toEqual([approve, by]);
    expect(record).toMatchObject({ source: { publisher: 'The Harbour Times' }, brand: { accent: '#112233' } });
  });

  it('that an editor withdrew stays so when its page is read again', async () => {
    const { deliver, deps, sheet } = await withFeed({ approve: true });
    await deliver([job]);
    const record = await sheet();
    if (!record?.edited) throw new Error('it was approved');
    await deps.store.revisions.write(record, {
      ...record.edited, n: 2, base: record.edited.name, by: 'anna', edits: { ...record.edited.edits, sheetApproved: null },
    });
    await deliver([{ ...job, print: 'b' }]);
    expect((await sheet())?.desk.isApproved).toBe(false);
  });

  it('that says the same again costs one request, writes no sheet and tells nobody', async () => {
    const memory = memoryKeyValue(() => NOW.getTime());
    const written: string[] = [];
    const keyValue = { ...memory, put: (...given: Parameters<typeof memory.put>) => (written.push(given[0]), memory.put(...given)) };
    const { deliver, asked, told } = await withFeed({}, keyValue);
    await deliver([job]);
    const before = [asked.length, told.length];
    written.length = 0;
    expect(await deliver([{ ...job, print: 'b' }, { ...job, print: 'b' }])).toEqual(['done', 'done']);
    expect([asked.length, told.length]).toEqual([(before[0] ?? 0) + 2, before[1]]);
    expect(written.filter((key) => !key.startsWith('item:'))).toEqual([]);
  });

  it('whose try was ended after its sheet was kept is told of again, as the same event', async () => {
    const memory = memoryKeyValue(() => NOW.getTime());
    let isEnding = true;
    const keyValue = { ...memory, put: (...given: Parameters<typeof memory.put>) => {
      if (given[0].startsWith('item:') && isEnding) return Promise.reject(new Fault('STORE_FAILED', 'ended'));
      return memory.put(...given);
    } };
    const { deliver, deps, told } = await withFeed({}, keyValue);
    expect(await deliver([job])).toEqual([30]);
    isEnding = false;
    expect(await deliver([job], 2)).toEqual(['done']);
    expect(told).toHaveLength(2);
    expect(told[0]).toEqual(told[1]);
    expect((await deps.store.list({ limit: 10 })).rows).toHaveLength(1);
  });

  it('whose page is given up later keeps its sheet, and has its letter before it is put down as over', async () => {
    const memory = memoryKeyValue(() => NOW.getTime());
    const written: string[] = [];
    const keyValue = { ...memory, put: (...given: Parameters<typeof memory.put>) => (written.push(given[0]), memory.put(...given)) };
    const { deliver, deps, sheet } = await withFeed({}, keyValue);
    await deliver([job]);
    written.length = 0;
    deps.fetch = async () => new Response('', { status: 404 });
    for (let attempt = 1; attempt <= 10; attempt += 1) await deliver([{ ...job, print: 'b' }], attempt);
    expect(await deps.letters.list()).toHaveLength(1);
    expect(written.findIndex((key) => key.startsWith('dead:'))).toBeLessThan(written.findIndex((key) => key.startsWith('item:')));
    expect(await sheet()).not.toBeNull();
  });
});
