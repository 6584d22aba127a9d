/** What the clock sets off: a look at each feed that is due, and at no other. */
import { expect, it } from 'vitest';
import { memoryKeyValue } from '../../src/sheet/memory.ts';
import { onSchedule } from '../../src/consumer/schedule.ts';
import { StatedFeed } from '../../src/feeds/stated-feed.ts';
import { NOW } from '../app/make-app.ts';
import { makeConsumer } from './make-consumer.ts';

const at = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000);

it('queues a look at a feed that is due, and sets its next turn', async () => {
  let now = NOW;
  const { deps, sent } = makeConsumer({ now: () => now });
  const stated = StatedFeed.parse({ url: 'https://news.port-allery.org/feed', everyMinutes: 10 });
  const feed = { ...stated, brand: null, origin: 'https://cards.port-allery.org', since: NOW.toISOString() };
  for (const [name, due] of [['early', at(-1)], ['late', at(7)]] as const) {
    await deps.feeds.put(name, feed);
    await deps.feeds.setDue(name, due);
  }
  const queued: string[][] = [];
  for (const minutes of [0, 5, 10, 15]) {
    now = at(minutes);
    await onSchedule(deps);
    queued.push(sent.splice(0).map(({ job }) => (job.kind === 'feed' ? job.feed : job.kind)));
  }
  expect(queued).toEqual([['early'], [], ['early', 'late'], []]);
});

it('does not look again at a feed before the time that its host named, whatever its clock says', async () => {
  const keyValue = memoryKeyValue(() => NOW.getTime());
  const fetch: typeof globalThis.fetch = async (input) =>
    String(input).endsWith('/robots.txt')
      ? new Response('', { status: 404 })
      : new Response('', { status: 429, headers: { 'retry-after': '7200' } });
  const { deps, deliver } = makeConsumer({ keyValue, fetch });
  const stated = StatedFeed.parse({ url: 'https://news.port-allery.org/feed', everyMinutes: 10 });
  await deps.feeds.put('busy', { ...stated, brand: null, origin: 'https://cards.port-allery.org', since: NOW.toISOString() });
  await deps.feeds.setDue('busy', at(10));
  expect(await deliver([{ kind: 'feed', feed: 'busy' }])).toEqual([7200]);
  expect(await deps.feeds.due()).toEqual([{ name: 'busy', at: at(120).toISOString() }]);
});
