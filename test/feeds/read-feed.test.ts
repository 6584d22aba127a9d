import { describe, expect, it } from 'vitest';
import { readFeed } from '../../src/feeds/read-feed.ts';

const BASE = 'https://news.port-allery.org/feeds/all';
const rss = (items: string, head = '') =>
  `<?xml version="1.0"?>${head}<rss version="2.0"><channel><title>T</title><link>https://news.port-allery.org/</link>` +
  `<description>D</description>${items}</channel></rss>`;
const item = (link: string, title = 'A', date = '', more = '') =>
  `<item><title>${title}</title><link>${link}</link>${date && `<pubDate>${date}</pubDate>`}${more}</item>`;
const urls = async (text: string, kind: 'feed' | 'sitemap' = 'feed') =>
  (await readFeed(text, kind, BASE)).map(({ url }) => url);

describe('a feed', () => {
  const ROWS: [why: string, text: string, kind: 'feed' | 'sitemap', expected: string[]][] = [
    ['RSS, newest first', rss(item('https://a.port-allery.org/1', 'A', 'Mon, 02 Mar 2026 10:00:00 GMT') +
      item('https://a.port-allery.org/2', 'B', 'Tue, 03 Mar 2026 10:00:00 GMT')), 'feed',
    ['https://a.port-allery.org/2', 'https://a.port-allery.org/1']],
    ['its own order where one has no time', rss(item('https://a.port-allery.org/1') + item('https://a.port-allery.org/2', 'B',
      'Tue, 03 Mar 2026 10:00:00 GMT')), 'feed', ['https://a.port-allery.org/1', 'https://a.port-allery.org/2']],
    ['addresses that begin at its own', rss(item('/story/1')), 'feed', ['https://news.port-allery.org/story/1']],
    ['a page once, without marks of campaigns', rss(item('https://a.port-allery.org/1?utm_source=rss&amp;id=3#top') +
      item('https://a.port-allery.org/1?id=3')), 'feed', ['https://a.port-allery.org/1?id=3']],
    ['no address that leads inside', rss(item('http://127.0.0.1/admin') + item('file:///etc/passwd') +
      item('javascript:alert(1)') + item('http://user:pass@a.port-allery.org/') + item('https://a.port-allery.org/9')),
    'feed', ['https://a.port-allery.org/9']],
    ['Atom', '<feed xmlns="http://www.w3.org/2005/Atom"><title>T</title><id>urn:1</id><updated>2026-03-03T00:00:00Z</updated>' +
      '<entry><title>A</title><id>urn:2</id><updated>2026-03-03T00:00:00Z</updated><link rel="enclosure" href="/x.mp3"/>' +
      '<link href="/a"/></entry></feed>', 'feed', ['https://news.port-allery.org/a']],
    ['RDF', '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/">' +
      '<channel rdf:about="x"><title>T</title><link>https://news.port-allery.org/</link><description>D</description></channel>' +
      '<item rdf:about="y"><title>A</title><link>https://news.port-allery.org/rdf</link></item></rdf:RDF>', 'feed',
    ['https://news.port-allery.org/rdf']],
    ['JSON Feed', JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'T', items: [
      { id: '1', url: 'https://news.port-allery.org/json', content_text: 'x' }] }), 'feed', ['https://news.port-allery.org/json']],
    ['a sitemap of Google News', '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:n="http://www.google.com/' +
      'schemas/sitemap-news/0.9"><url><loc>https://news.port-allery.org/s1</loc><n:news><n:publication_date>2026-03-01' +
      '</n:publication_date><n:title>S &amp; T</n:title></n:news><image:image><image:loc>https://x.port-allery.org/i.png' +
      '</image:loc></image:image></url></urlset>', 'sitemap', ['https://news.port-allery.org/s1']],
  ];
  it.each(ROWS)('gives %s', async (_, text, kind, expected) => expect(await urls(text, kind)).toEqual(expected));

  const BROKEN: [why: string, text: string, kind: 'feed' | 'sitemap'][] = [
    ['an empty body', '', 'feed'],
    ['a page', '<!doctype html><html><body><p>Not found</p></body></html>', 'feed'],
    ['XML that breaks off', '<rss version="2.0"><channel><item><title>A', 'sitemap'],
    ['JSON of something else', '{"items": 7}', 'feed'],
    ['entities that unfold without end', rss(item('https://a.port-allery.org/1', '&c;'), '<!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa">' +
      '<!ENTITY b "&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;">]>'), 'feed'],
    ['an entity that reads a file', rss(item('https://a.port-allery.org/1', '&f;'), '<!DOCTYPE rss [<!entity f SYSTEM "file:///etc/passwd">]>'),
      'feed'],
    ['a sitemap of sitemaps', '<sitemapindex><sitemap><loc>https://a.port-allery.org/</loc></sitemap></sitemapindex>', 'sitemap'],
  ];
  it.each(BROKEN)('is refused: %s', async (_, text, kind) =>
    expect(readFeed(text, kind, BASE)).rejects.toMatchObject({ code: 'FEED_UNREADABLE' }));

  it('of 20,000 items is read to its first thousand', async () => {
    const many = rss(Array.from({ length: 20_000 }, (_, n) => item(`https://a.port-allery.org/${n}`)).join(''));
    expect(await urls(many)).toHaveLength(1000);
    const sitemap = `<urlset>${Array.from({ length: 20_000 }, (_, n) => `<url><loc>https://a.port-allery.org/${n}</loc></url>`).join('')}</urlset>`;
    expect(await urls(sitemap, 'sitemap')).toHaveLength(1000);
  });

  it('nested without end is read or refused', async () => {
    const deep = rss(`<item>${'<a>'.repeat(50_000)}</item>`);
    await expect(readFeed(deep, 'feed', BASE).catch((fault: { code: string }) => fault.code)).resolves.toBeDefined();
  });

  it('tells what a hostile title says as text, cut', async () => {
    const [one] = await readFeed(rss(item('https://a.port-allery.org/1', `&lt;script&gt;alert(1)&lt;/script&gt;${'x'.repeat(9000)}`)), 'feed', BASE);
    expect(one?.title?.length).toBeLessThanOrEqual(300);
  });

  it('prints an item anew when its title, time, summary or text changes, and only then', async () => {
    const print = async (more: string, title = 'A') => (await readFeed(rss(item('https://a.port-allery.org/1', title, '', more)), 'feed', BASE))[0]?.print;
    const usual = await print('<description>x</description>');
    expect(await print('<description>x</description><comments>https://c.port-allery.org/</comments>')).toBe(usual);
    expect(await print('<description>y</description>')).not.toBe(usual);
    expect(await print('<description>x</description>', 'B')).not.toBe(usual);
  });
});
