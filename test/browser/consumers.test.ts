/** Libraries that others unfurl links with, reading a running Worker. */
import { extract } from '@extractus/oembed-extractor';
import metascraper from 'metascraper';
import date from 'metascraper-date';
import description from 'metascraper-description';
import image from 'metascraper-image';
import language from 'metascraper-lang';
import publisher from 'metascraper-publisher';
import title from 'metascraper-title';
import address from 'metascraper-url';
import ogs from 'open-graph-scraper';
import { unfurl } from 'unfurl.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CardEntry } from '../../src/schema.ts';
import { PATIENCE, workerWithSheet } from './worker-with-sheet.ts';

let running: Awaited<ReturnType<typeof workerWithSheet>>;
let card: CardEntry;
/** Who said it, and how it begins: the title of the card's page. */
let [speaker, opening] = ['', ''];

beforeAll(async () => {
  running = await workerWithSheet();
  const found = running.sheet.cards.find(({ kind }) => kind === 'quote');
  const quote = running.sheet.quotes.find(({ id }) => id === found?.id);
  if (!found || !quote?.speaker) throw new Error('The article has no card of a quotation any more.');
  card = found;
  [speaker, opening] = [quote.speaker.name, quote.text.split(' ').slice(0, 4).join(' ')];
}, PATIENCE);
afterAll(() => running.stop(), PATIENCE);

describe('a card’s page is read', () => {
  it(
    'by open-graph-scraper: title, description, picture with size, type and alt',
    async () => {
      const { result } = await ogs({ url: card.page });
      expect(result).toMatchObject({
        success: true,
        ogSiteName: 'Verbatim',
        ogType: 'article',
        ogUrl: card.page,
        ogLocale: 'en_US',
        twitterCard: 'summary_large_image',
        articlePublishedTime: '2026-03-12',
      });
      expect(result.ogTitle).toContain(`${speaker}: “${opening}`);
      expect(result.ogDescription).toContain('The Port Allery Courier');
      expect(result.ogImage?.[0]).toMatchObject({
        url: card.images.og.url,
        width: '1200',
        height: '630',
        type: 'image/png',
        alt: card.alt,
      });
      // X reads 420 letters: whole sentences of the same words
      const { url, alt = '' } = result.twitterImage?.[0] ?? {};
      expect(url).toBe(card.images.og.url);
      expect(alt.length).toBeLessThanOrEqual(420);
      expect(alt).toMatch(/[.”…]$/u);
      expect(card.alt.startsWith(alt.replace(/\s…$/u, ''))).toBe(true);
      expect(result.jsonLD?.[0]).toMatchObject({ '@type': 'WebPage' });
    },
    PATIENCE,
  );

  it(
    'by unfurl.js: the same, and the embed behind it',
    async () => {
      const found = await unfurl(card.page);
      expect(found.title).toContain(speaker);
      expect(found.canonical_url).toBe(card.page);
      expect(found.favicon).toBe(`${running.url}/favicon.svg`);
      expect(found.open_graph?.images?.[0]).toMatchObject({
        url: card.images.og.url,
        width: 1200,
        height: 630,
        alt: card.alt,
      });
      expect(found.twitter_card?.card).toBe('summary_large_image');
      expect(found.oEmbed).toMatchObject({ type: 'rich', width: 600 });
    },
    PATIENCE,
  );

  it('by metascraper: what it is, when it was printed, its picture', async () => {
    const read = metascraper([title(), description(), image(), address(), date(), language(), publisher()]);
    const found = await read({ url: card.page, html: await (await fetch(card.page)).text() });
    expect(found).toMatchObject({ url: card.page, image: card.images.og.url, lang: 'en', publisher: 'Verbatim' });
    expect(found['title']).toContain(speaker);
    expect(found['description']).toContain('The Port Allery Courier');
    expect(found['date']).toMatch(/^2026-03-12/);
  }, PATIENCE);

  it(
    'by oembed-extractor, which finds the way by the page’s own link: a frame no wider than it asked for',
    async () => {
      const found = await extract(card.page, { maxwidth: 500 });
      expect(found).toMatchObject({ version: '1.0', type: 'rich', provider_name: 'Verbatim', width: 500 });
      expect(JSON.stringify(found)).toContain(`${running.url}/embed/${running.sheet.id}/${card.id}`);
    },
    PATIENCE,
  );
});

it('the picture of a preview is there at once, small enough for every network', async () => {
  for (const { images } of running.sheet.cards) {
    const answer = await fetch(images.og.url);
    const bytes = (await answer.arrayBuffer()).byteLength;
    expect([answer.status, bytes < 300_000]).toEqual([200, true]);
  }
}, PATIENCE);
