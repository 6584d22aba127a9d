import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import { describe, expect, it } from 'vitest';
import { parseHub, parseShows } from '../../src/routes/feed-settings.ts';
import { Sheet } from '../../src/schema.ts';
import { ARTICLE, makeApp, NOW, ORIGIN } from './make-app.ts';

const KEY = { authorization: 'Bearer a-long-key-of-this-house' };
const keys = ['a-long-key-of-this-house'];
const OTHER =
  'The ferry Aurora sank on Monday in the outer harbour.\n\n“Nobody was hurt,” said Per Holm, who steers the ferry ' +
  'Merle and was first at the place.';

async function withTwo(changes: Parameters<typeof makeApp>[0] = {}) {
  let clock = NOW.getTime();
  const made = makeApp({ now: () => new Date((clock += 61_000)), ...changes });
  const post = async (text: string) =>
    Sheet.parse(await (await made.post(text, { 'content-type': 'text/plain', ...KEY })).json().then(withoutText));
  return { ...made, first: await post(ARTICLE), second: await post(OTHER) };
}
const withoutText = (json: unknown) => {
  const { article: _, ...sheet } = json as Record<string, unknown>;
  return sheet;
};

describe('the feeds', () => {
  it('hold the newest sheets, the last one first, with pictures and alt texts', async () => {
    const { get, first, second } = await withTwo();
    const atom = parseAtomFeed(await (await get('/feed.xml')).text());
    expect(atom.entries?.map(({ id }) => id)).toEqual([second.urls.page, first.urls.page]);
    expect(atom.entries?.[1]?.title?.value).toBe(first.headline.text);
    expect(atom.entries?.[1]?.content?.value).toContain(first.cards[0]?.images.og.url.replaceAll('&', '&amp;'));
    const json = parseJsonFeed(await (await get('/feed.json')).json());
    expect(json.items?.map(({ url }) => url)).toEqual([second.urls.page, first.urls.page]);
    expect(json.items?.[0]?.image).toBe(second.cards[0]?.images.og.url);
  });

  it('say that there is nothing yet', async () =>
    expect(await (await makeApp().get('/feed.json')).json()).toMatchObject({ items: [] }));

  it('are the same bytes until something happens, and 304 for those who have them', async () => {
    const { get } = await withTwo();
    const answer = await get('/feed.xml');
    const again = await get('/feed.xml', { headers: { 'if-none-match': answer.headers.get('etag') ?? '' } });
    expect([answer.headers.get('content-type'), again.status]).toEqual(['application/atom+xml; charset=utf-8', 304]);
  });

  it('can be narrowed to a kind of card and to a person', async () => {
    const { get, first } = await withTwo();
    const of = async (query: string) => parseJsonFeed(await (await get(`/feed.json?${query}`)).json()).items ?? [];
    const [person] = first.people;
    const named = await of(`person=${encodeURIComponent(person?.name ?? '')}`);
    expect(named.map(({ url }) => url)).toEqual([first.urls.page]);
    expect((await of('kind=quote')).every(({ tags }) => tags?.join() === 'quote')).toBe(true);
    expect((await get('/feed.json?kind=portrait')).status).toBe(400);
  });

  it('find what was approved below any number of drafts, and what a person said below any number of others', async () => {
    const { get, post, app, first } = await withTwo({ keys });
    const { headers } = await get(`/api/sheets/${first.id}`);
    const approved = await app.request(`${ORIGIN}/api/sheets/${first.id}`, {
      method: 'PATCH', body: JSON.stringify({ approve: 'sheet' }),
      headers: { 'content-type': 'application/json', 'if-match': headers.get('etag') ?? '', ...KEY },
    });
    expect(approved.status).toBe(200);
    for (let n = 0; n < 70; n += 1)
      await post(OTHER.replace('Monday', `Monday, as ${n} people saw,`), { 'content-type': 'text/plain', ...KEY });
    const urls = async (query: string) =>
      (parseJsonFeed(await (await get(`/feed.json${query}`)).json()).items ?? []).map(({ url }) => url);
    expect(await urls('')).toEqual([first.urls.page]);
    expect(await urls(`?person=${encodeURIComponent(first.people[0]?.name ?? '')}`)).toEqual([first.urls.page]);
  });

  it('show where a key is configured only what an editor approved', async () => {
    const { get, app, first } = await withTwo({ keys });
    expect(parseJsonFeed(await (await get('/feed.json')).json()).items ?? []).toEqual([]);
    const { headers } = await get(`/api/sheets/${first.id}`);
    const approved = await app.request(`${ORIGIN}/api/sheets/${first.id}`, {
      method: 'PATCH',
      headers: { 'content-type': 'application/json', 'if-match': headers.get('etag') ?? '', ...KEY },
      body: JSON.stringify({ approve: 'sheet' }),
    });
    expect(approved.status).toBe(200);
    const { items } = parseJsonFeed(await (await get('/feed.json')).json());
    expect(items?.map(({ url }) => url)).toEqual([first.urls.page]);
    const { get: getAll } = await withTwo({ keys, feedShows: 'all' });
    expect(parseJsonFeed(await (await getAll('/feed.json')).json()).items).toHaveLength(2);
  });

  it('name a WebSub hub where there is one', async () => {
    const { get } = await withTwo({ hub: 'https://hub.port-allery.org/' });
    const answer = await get('/feed.xml');
    expect(answer.headers.get('link')).toContain('<https://hub.port-allery.org/>; rel="hub"');
    expect(await answer.text()).toContain('rel="hub"');
  });

  it('leave hostile words words', async () => {
    const { get, post } = makeApp();
    await post(`<script>alert(1)</script> ]]> & “${OTHER}`);
    const [entry] = parseAtomFeed(await (await get('/feed.xml')).text()).entries ?? [];
    expect(entry?.title?.value).toContain('<script>alert(1)</script>');
    expect(entry?.content?.value).not.toContain('<script');
  });
});

it.each([
  ['all', 'all'],
  ['approved', 'approved'],
  [' ', undefined],
])('FEED_SHOWS=%s is %s', (said, shows) => expect(parseShows('FEED_SHOWS', said)).toBe(shows));
it('other values of the variables are refused', () => {
  expect(() => parseShows('FEED_SHOWS', 'some')).toThrow(/FEED_SHOWS/);
  expect(() => parseHub('http://hub.port-allery.org')).toThrow(/WEBSUB_HUB/);
  expect(parseHub(undefined)).toBeNull();
});
