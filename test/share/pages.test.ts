import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { Sheet } from '../../src/schema.ts';
import { makePages, metaOf, ORIGIN } from './make-page.ts';

const TEXT = readFileSync(join(import.meta.dirname, '../corpus/harbour-bridge/article.txt'), 'utf8');
const ARTICLE = {
  text: TEXT,
  publisher: 'The Port Allery Courier',
  sourceUrl: 'https://courier.example/bridge',
  title: 'Bridge to close',
};
const { app, sheet, get, html, page } = await makePages(ARTICLE);
/** The first quotation that has a card: the chief engineer's. */
const QUOTE = sheet.cards.find(({ kind }) => kind === 'quote')?.id ?? '';
/** A house that shows its own articles. */
const own = await makePages(ARTICLE, { shownShare: 1 });

describe('a share page', () => {
  it('describes itself to previews: of the sheet by its first card, of a card by that card', async () => {
    for (const [path, card] of [
      [`/s/${sheet.id}`, sheet.cards[0]],
      ...sheet.cards.map((entry) => [`/s/${sheet.id}/${entry.id}`, entry] as const),
    ] as const) {
      const meta = metaOf(await page(path));
      expect(meta).toMatchObject({
        'og:url': `${ORIGIN}${path}`,
        'og:type': 'article',
        'og:site_name': 'Verbatim',
        'og:locale': 'en_US',
        'og:image': card?.images.og.url,
        'og:image:width': '1200',
        'og:image:height': '630',
        'og:image:type': 'image/png',
        'og:image:alt': card?.alt,
        'twitter:card': 'summary_large_image',
        'twitter:image': card?.images.og.url,
        'article:published_time': '2026-03-12',
      });
      expect(meta['og:title']?.length).toBeGreaterThan(10);
      expect(meta['og:title']?.length).toBeLessThan(160);
      expect(meta['og:description']).toContain('The Port Allery Courier');
      expect(meta['og:description']?.length).toBeLessThanOrEqual(200);
    }
  });

  it('calls nothing a source where no publisher is known', async () => {
    const bare = await makePages({ text: TEXT, publishedAt: '2026-03-12' });
    const { 'og:description': told } = metaOf(await bare.page(`/s/${bare.sheet.id}`));
    expect(told).toMatch(/[^:] 12 March 2026$/);
    expect(told).not.toContain('Source');
  });

  it('gives a secure address of the picture where there is one', async () => {
    const secure = async (origin: string) =>
      metaOf(parseHTML(await (await app.request(`${origin}/s/${sheet.id}`)).text()).document)['og:image:secure_url'];
    expect(await secure('https://cards.example')).toMatch(/^https:\/\/cards\.example\/cards\//);
    expect(await secure('http://cards.example')).toBeUndefined();
  });

  it('says all of it within the first 20 KB', async () => {
    for (const { id } of sheet.cards) {
      const bytes = new TextEncoder().encode(await html(`/s/${sheet.id}/${id}`));
      expect(new TextDecoder().decode(bytes.slice(0, 20_000))).toContain('</head>');
    }
  });

  it('cites the article and its speakers in JSON-LD, and checks no claim', async () => {
    const document = await page(`/s/${sheet.id}/${QUOTE}`);
    const data = JSON.parse(document.querySelector('script[type="application/ld+json"]')?.textContent ?? '');
    expect(data['@type']).toBe('WebPage');
    expect(data.citation).toMatchObject({
      '@type': 'NewsArticle',
      url: ARTICLE.sourceUrl,
      headline: ARTICLE.title,
      datePublished: '2026-03-12',
    });
    expect(data.isBasedOn['@id']).toBe(data.citation['@id']);
    const quote = sheet.quotes.find(({ id }) => id === QUOTE);
    expect(data.mainEntity[0]).toMatchObject({
      '@type': 'Quotation',
      text: quote?.text,
      spokenByCharacter: { name: quote?.speaker?.name },
    });
    expect(quote?.speaker?.name).toBe('Tomas Okafor');
    expect(JSON.stringify(data)).not.toContain('ClaimReview');
  });

  it('tells a body that speaks from somebody in JSON-LD', async () => {
    const text = readFileSync(join(import.meta.dirname, '../corpus/body-speaks/article.txt'), 'utf8');
    const made = await makePages({ text });
    const document = await made.page(`/s/${made.sheet.id}`);
    const data = JSON.parse(document.querySelector('script[type="application/ld+json"]')?.textContent ?? '');
    const speakers = data.mainEntity.map((entity: { spokenByCharacter: unknown }) => entity.spokenByCharacter);
    expect(speakers).toContainEqual({ '@type': 'Organization', name: 'Coastal Safety Agency' });
  });

  it('marks the very words of every piece in a sentence of the article, and links to them', async () => {
    const document = await own.page(`/s/${sheet.id}`);
    const flat = (text = '') => text.replace(/\s+/g, ' ');
    for (const { id, text, link } of [...sheet.facts, ...sheet.quotes]) {
      const item = document.getElementById(id);
      if (text === sheet.headline.text) continue;
      expect(
        flat([...(item?.querySelectorAll('mark:not(.naming)') ?? [])].map((mark) => mark.textContent).join('')),
      ).toBe(flat(text));
      const context = flat(item?.querySelector('blockquote')?.textContent ?? '').replace(/^… | …$/g, '');
      expect(flat(TEXT)).toContain(context);
      expect([...(item?.querySelectorAll('.where a') ?? [])].map((a) => a.getAttribute('href'))).toEqual([link]);
    }
  });

  it('says who spoke, and in which words the article names them', async () => {
    const item = (await page(`/s/${sheet.id}`)).getElementById('quote-1');
    expect(item?.querySelector('.shown-speaker')?.textContent).toBe('Helena Brandt, Mayor');
    expect(item?.querySelector('.where q')?.textContent).toBe('said Mayor Helena Brandt');
  });

  it('leads from the words at a quotation to the name, link by link, and says how sure that is', async () => {
    const quote = sheet.quotes.find(({ evidence }) => (evidence?.path?.length ?? 0) > 2);
    const chain = quote?.evidence?.path?.map(({ start, end }) => TEXT.trim().slice(start, end)) ?? [];
    const item = (await own.page(`/s/${sheet.id}`)).querySelector(`#${quote?.id} .where`);
    expect(chain.at(-1)).toBe(quote?.speaker?.name);
    expect([...(item?.querySelectorAll('q') ?? [])].map((q) => q.textContent)).toEqual(chain);
    expect(item?.textContent).toContain(`(${Math.round(100 * (quote?.confidence ?? 0))} % sure)`);
  });

  it('of a corrected article leads to the newest sheet', async () => {
    const before = await makePages({ ...ARTICLE, sourceUrl: 'https://courier.example/corrected' });
    await before.post(
      JSON.stringify({
        ...ARTICLE,
        sourceUrl: 'https://courier.example/corrected',
        text: TEXT.replace('$48.6 million', '$46.8 million'),
      }),
      { 'content-type': 'application/json' },
    );
    const old = Sheet.parse(await (await before.get(`/api/sheets/${before.sheet.id}`)).json());
    expect(old.correctedBy).toBeDefined();
    expect((await before.page(`/s/${before.sheet.id}`)).querySelector('.corrected a')?.getAttribute('href')).toBe(
      old.correctedBy?.page,
    );
    expect((await page(`/s/${sheet.id}`)).querySelector('.corrected')).toBeNull();
  });

  it('says how many quotations it has no room for, and where all are', async () => {
    const document = await page(`/s/${sheet.id}`);
    const shown = document.querySelectorAll('.passage-quote').length;
    const note = document.querySelector('.passages .more');
    expect(shown).toBeLessThan(sheet.quotes.length);
    expect(note?.textContent).toContain(`More quotations in the article: ${sheet.quotes.length - shown}.`);
    const full = await get(new URL(note?.querySelector('a')?.getAttribute('href') ?? '').pathname);
    const listed = await full.text();
    for (const { text } of sheet.quotes) expect(listed).toContain(text.slice(0, 20));
    expect((await own.page(`/s/${sheet.id}`)).querySelector('.passages .more')).toBeNull();
    expect((await page(`/s/${sheet.id}/${QUOTE}`)).querySelector('.passages .more')).toBeNull();
  });

  it('never holds the whole article', async () => {
    const shown = (await page(`/s/${sheet.id}`)).querySelector('.passages')?.textContent ?? '';
    expect(shown).not.toContain(TEXT.slice(0, 500));
    const sentences = TEXT.split(/(?<=[.”])\s+/);
    expect(sentences.filter((sentence) => !shown.includes(sentence)).length).toBeGreaterThan(1);
  });

  it('has every action as a plain link or form of text, buttons only for scripts', async () => {
    const document = await page(`/s/${sheet.id}/${QUOTE}`);
    for (const button of document.querySelectorAll('button'))
      expect(button.closest('[data-needs-script][hidden]')).not.toBeNull();
    const downloads = [...document.querySelectorAll('a[download]')].map((a) => a.getAttribute('href'));
    expect(downloads).toEqual(
      Object.values(sheet.cards.find(({ id }) => id === QUOTE)?.images ?? {}).map(({ url }) => url),
    );
  });

  it('is asked for again each time, by a tag', async () => {
    const first = await get(`/s/${sheet.id}`);
    const etag = first.headers.get('etag') ?? '';
    expect([first.headers.get('cache-control'), etag !== '']).toEqual(['no-cache', true]);
    expect((await get(`/s/${sheet.id}`, { headers: { 'if-none-match': etag } })).status).toBe(304);
    const head = await get(`/s/${sheet.id}`, { method: 'HEAD' });
    expect([head.status, await head.text()]).toEqual([200, '']);
    expect((await get(`/s/${sheet.id}`, { headers: { range: 'bytes=0-99' } })).status).toBe(200);
  });

  it.each([
    ['/s/0000000000000000', 404, 'SHEET_NOT_FOUND'],
    ['/s/nothing', 404, 'SHEET_NOT_FOUND'],
    [`/s/${sheet.id}/quote-99`, 404, 'CARD_NOT_FOUND'],
    ['/embed/0000000000000000', 404, 'SHEET_NOT_FOUND'],
  ])('%s answers %d with a page that says so', async (path, status, code) => {
    const answer = await get(path);
    expect([answer.status, answer.headers.get('content-type'), answer.headers.get('cache-control')]).toEqual([
      status,
      'text/html; charset=UTF-8',
      'no-store',
    ]);
    expect(await answer.text()).toContain(code);
  });
});

describe('content security', () => {
  it.each([
    [`/s/${sheet.id}`, "frame-ancestors 'none'"],
    [`/s/${sheet.id}/${QUOTE}`, "frame-ancestors 'none'"],
    [`/embed/${sheet.id}`, 'frame-ancestors *'],
    [`/embed/${sheet.id}/${QUOTE}`, 'frame-ancestors *'],
  ])('of %s says %s, and lets nothing in from elsewhere', async (path, ancestors) => {
    const policy = (await get(path)).headers.get('content-security-policy') ?? '';
    expect(policy).toContain(ancestors);
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe|https?:/);
  });
});
