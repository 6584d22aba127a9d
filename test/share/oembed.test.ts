import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { embedBox } from '../../src/share/embed-box.ts';
import { ARTICLE } from '../app/article.ts';
import { makePages, ORIGIN } from './make-page.ts';

const BRIDGE = readFileSync(join(import.meta.dirname, '../corpus/harbour-bridge/article.txt'), 'utf8');
const { sheet, get } = await makePages({ text: ARTICLE, publisher: 'A & B <i>' });
const ask = async (query: string) => {
  const answer = await get(`/oembed?${query}`);
  return { status: answer.status, type: answer.headers.get('content-type'), body: await answer.text() };
};
const PAGE = encodeURIComponent(sheet.urls.page);

describe('oEmbed', () => {
  it('is found from every share page', async () => {
    const told = await makePages({ text: BRIDGE });
    expect(told.sheet.cards.length).toBeGreaterThan(1);
    for (const { id } of [{ id: '' }, ...told.sheet.cards]) {
      const links = [...(await told.page(`/s/${told.sheet.id}/${id}`.replace(/\/$/, ''))).querySelectorAll('link[type$="+oembed"]')];
      for (const link of links)
        expect((await told.get((link.getAttribute('href') ?? '').replace(ORIGIN, ''))).status).toBe(200);
      expect(links.map((link) => link.getAttribute('type'))).toEqual(['application/json+oembed', 'text/xml+oembed']);
    }
  });

  it('answers a frame, and a thumbnail', async () => {
    const { type, body } = await ask(`url=${PAGE}`);
    expect(type).toBe('application/json');
    const answer = JSON.parse(body);
    expect(answer).toMatchObject({
      version: '1.0', type: 'rich', provider_name: 'Verbatim', width: 600, author_name: 'A & B <i>',
      thumbnail_width: 1200, thumbnail_height: 630,
    });
    const { document } = parseHTML(answer.html);
    expect(document.querySelector('iframe')?.getAttribute('src')).toBe(sheet.urls.embed);
    expect(document.querySelector('blockquote a img')?.getAttribute('alt')).toBe(sheet.cards[0]?.alt);
  });

  it('says the same as XML', async () => {
    const { type, body } = await ask(`url=${PAGE}&format=xml`);
    expect(type).toBe('text/xml; charset=utf-8');
    expect(body).toMatch(/^<\?xml [^]*<oembed><version>1\.0<\/version><type>rich<\/type>/);
    expect(body).toContain('<author_name>A &amp; B &lt;i&gt;</author_name>');
    expect(body).toContain('&lt;iframe ');
  });

  it.each([[1], [120], [320], [480], [481], [600], [2000]])(
    'is never wider than maxwidth=%d nor higher than maxheight',
    async (size) => {
      for (const query of [`maxwidth=${size}`, `maxheight=${size}`, `maxwidth=${size}&maxheight=${size}`]) {
        const answer = JSON.parse((await ask(`url=${PAGE}&${query}`)).body);
        if (query.includes('maxwidth')) expect(answer.width).toBeLessThanOrEqual(size);
        if (query.includes('maxheight')) expect(answer.height).toBeLessThanOrEqual(size);
        expect(answer.thumbnail_width === undefined).toBe(size < 1200 || (query.includes('maxheight') && size < 630));
        expect(answer.html).toContain(`width="${answer.width}" height="${answer.height}"`);
      }
    },
  );

  it.each<[string, number, string]>([
    [`url=${PAGE}&format=yaml`, 501, 'a format that is not offered'],
    [`url=${encodeURIComponent(`${ORIGIN}/s/0000000000000000`)}`, 404, 'a sheet that is not there'],
    [`url=${PAGE}%2Fquote-77`, 404, 'a card that is not there'],
    [`url=${encodeURIComponent('https://elsewhere.example/s/' + sheet.id)}`, 404, 'an address of another host'],
    [`url=${encodeURIComponent(`${ORIGIN}/api/sheets/${sheet.id}`)}`, 404, 'an address that is no page'],
    ['url=javascript:alert(1)', 404, 'no address of the web'],
    ['', 400, 'no url'],
    [`url=${PAGE}&maxwidth=wide`, 400, 'a width that is no number'],
    [`url=${PAGE}&maxwidth=0`, 400, 'no width at all'],
  ])('%s answers %d: %s', async (query, status) => {
    expect((await ask(query)).status).toBe(status);
  });

  it('takes the frame’s address, either scheme and unknown parameters', async () => {
    const { host } = new URL(ORIGIN);
    for (const url of [sheet.urls.embed, `https://${host}/s/${sheet.id}/`, `${sheet.urls.page}?utm_source=x`]) {
      expect((await ask(`url=${encodeURIComponent(url)}&dnt=1`)).status).toBe(200);
    }
  });
});

describe('the box of an embed', () => {
  it.each([
    [undefined, undefined, 600, 359],
    [480, undefined, 480, 524],
    [600, 300, 487, 300],
    [600, 250, 206, 250],
    [1000, 359, 600, 359],
    [600, 358, 598, 358],
  ])('of maxwidth %s and maxheight %s is %d × %d', (maxWidth, maxHeight, width, height) => {
    expect(embedBox(maxWidth, maxHeight)).toEqual({ width, height });
  });
});
