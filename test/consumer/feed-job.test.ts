/** A look at a feed that the test's host serves: what becomes a message, when, and when again. */
import { expect, it } from 'vitest';
import { StatedFeed } from '../../src/feeds/stated-feed.ts';
import { ITEM_LOST_PAUSES, LONGEST_PAUSE_S } from '../../src/limits.ts';
import { NOW, ORIGIN } from '../app/make-app.ts';
import { FIRST_PAUSE, makeConsumer } from './make-consumer.ts';

const HOST = 'https://news.port-allery.org';
const rss = (links: readonly string[]) =>
  `<rss version="2.0"><channel><title>T</title><link>${HOST}/</link><description>D</description>` +
  links.map((link) => `<item><title>Ferry</title><link>${link}</link></item>`).join('') + '</channel></rss>';

/** Its looks, each at a minute of its own; `answer` says what stands under an address, and with which headers. */
async function withFeed(answer: (url: string, headers: Headers) => Response, more: object = {}) {
  let minute = 0;
  const asked: string[] = [];
  const fetch: typeof globalThis.fetch = async (input, init) => {
    asked.push(String(input));
    return answer(String(input), new Headers(init?.headers));
  };
  const made = makeConsumer({ fetch, now: () => new Date(NOW.getTime() + minute * 60_000) });
  const put = (changes: object = {}) => {
    const stated = StatedFeed.parse({ url: `${HOST}/feed`, recheckHours: 0, ...more, ...changes });
    return made.deps.feeds.put('harbour', { ...stated, brand: null, origin: ORIGIN, since: NOW.toISOString() });
  };
  await put();
  /** @returns the pages that became messages, with the seconds before each */
  const look = async (at: number) => {
    minute = at;
    await made.deliver([{ kind: 'feed', feed: 'harbour' }]);
    return made.sent.splice(0).flatMap(({ job, delayS }) => (job.kind === 'item' ? [[new URL(job.url).pathname, delayS]] : []));
  };
  return { ...made, asked, look, put };
}
const missing = () => new Response('', { status: 404 });

it('queues again what the queue lost, also where the feed changes at every look', async () => {
  let newest = 1;
  const { look } = await withFeed((url) => (url.endsWith('/feed') ? new Response(rss([`${HOST}/lost`, `${HOST}/${newest}`])) : missing()));
  const lostMinutes = (ITEM_LOST_PAUSES * FIRST_PAUSE) / 60;
  const queued: number[] = [];
  for (let minute = 0; minute <= 2 * lostMinutes; minute += 15) {
    newest += 1;
    if ((await look(minute)).some(([path]) => path === '/lost')) queued.push(minute);
  }
  expect(queued).toEqual([0, Math.ceil(lostMinutes / 15) * 15]);
});

it('spaces the pages of a host as its robots.txt asks, and asks no host for it that has a single page', async () => {
  const others = Array.from({ length: 20 }, (_, n) => `https://h${n}.port-allery.org/${n}`);
  const links = [`${HOST}/1`, ...others, `${HOST}/2`, `${HOST}/3`];
  const { look, asked } = await withFeed((url) => {
    if (url === `${HOST}/robots.txt`) return new Response('User-agent: *\nCrawl-delay: 7');
    return url.endsWith('/feed') ? new Response(rss(links)) : missing();
  });
  const queued = await look(0);
  expect(queued.filter(([, delayS]) => delayS !== 0)).toEqual([['/2', 7], ['/1', 14]]);
  expect(queued).toHaveLength(links.length);
  expect(asked).toEqual([`${HOST}/robots.txt`, `${HOST}/feed`]);
});

it('asks for the whole feed again where something that it named was lost, though nothing in it changed', async () => {
  const asked: (string | null)[] = [];
  const { look } = await withFeed((url, headers) => {
    if (!url.endsWith('/feed')) return missing();
    asked.push(headers.get('if-none-match'));
    if (headers.has('if-none-match')) return new Response(null, { status: 304 });
    return new Response(rss([`${HOST}/lost`]), { headers: { etag: '"one"' } });
  });
  const lostMinutes = Math.ceil((ITEM_LOST_PAUSES * FIRST_PAUSE) / 60);
  expect([await look(0), await look(15), await look(lostMinutes)]).toEqual([[['/lost', 0]], [], [['/lost', 0]]]);
  expect(asked).toEqual([null, '"one"', null]);
});

it('waits no longer than our longest pause, whatever year its host names', async () => {
  const { deps, look } = await withFeed((url) =>
    url.endsWith('/feed')
      ? new Response('', { status: 503, headers: { 'retry-after': 'Fri, 31 Dec 9999 23:59:59 GMT' } })
      : missing());
  await look(0);
  const [due] = await deps.feeds.due();
  expect(Date.parse(due?.at ?? '') - NOW.getTime()).toBe(LONGEST_PAUSE_S * 1000);
});
