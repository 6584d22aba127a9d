/**
 * A page may say of itself that a great newspaper published it. Where nobody stated its address and none was fetched,
 * readers are told whose word that is, and machines are not told at all.
 */
import { describe, expect, it } from 'vitest';
import { makePages, metaOf, ORIGIN } from './make-page.ts';

const NAME = 'The Continental Times';
const ADDRESS = 'https://times.port-allery.org/ferry';
const html =
  `<html><head><meta property="og:site_name" content="${NAME}"><link rel="canonical" href="${ADDRESS}"></head><body>` +
  '<article><p>The ferry Aurora sank in the outer harbour on Monday, and all 40 people on board were saved.</p>' +
  '<p>“We saw it go down within ten minutes,” said Ana Lima, a fisherwoman.</p></article></body></html>';

/** Everything of a sheet that a machine reads, and what its page says to a reader. */
async function told(article: object) {
  const { sheet, get, page, html: read } = await makePages(article);
  const document = await page(`/s/${sheet.id}`);
  const { citation } = JSON.parse(document.querySelector('script[type="application/ld+json"]')?.textContent ?? '');
  const machines = [
    JSON.stringify(metaOf(document)), JSON.stringify(citation), await (await get(`/oembed?url=${ORIGIN}/s/${sheet.id}`)).text(),
    (await page(`/embed/${sheet.id}`)).querySelector('.publisher')?.textContent ?? '',
    document.querySelector('title')?.textContent ?? '',
  ];
  expect(sheet.cards.map(({ alt }) => alt).join()).not.toContain(sheet.source.claimed?.includes('publisher') ? NAME : '\0');
  expect(await read(`/s/${sheet.id}`)).toContain(NAME);
  return { sheet, machines, warning: document.querySelector('.source .claimed')?.textContent };
}

describe('a publisher that only the page names', () => {
  it('is marked for readers and left out for machines', async () => {
    const { sheet, machines, warning } = await told({ html });
    expect([sheet.source.publisher, sheet.source.url, sheet.source.claimed]).toEqual([NAME, ADDRESS, ['publisher', 'url']]);
    expect(warning).toContain('nobody checked');
    expect(machines.filter((words) => words.includes(NAME) || words.includes(ADDRESS))).toEqual([]);
  });
});

describe.each([
  ['the address is stated', { html, sourceUrl: ADDRESS }],
  ['the article is text, and somebody states both', { text: html.replace(/<[^>]*>/g, ' '), publisher: NAME, sourceUrl: ADDRESS }],
])('where %s', (_, article) => {
  it('nothing is in doubt', async () => {
    const { sheet, machines, warning } = await told(article);
    expect([sheet.source.claimed, warning]).toEqual([undefined, undefined]);
    expect(machines[1]).toContain(NAME);
    expect(machines[2]).toContain(NAME);
  });
});

it('a publisher that is stated is vouched for, though the address is not', async () => {
  const { sheet, machines } = await told({ html, publisher: NAME });
  expect(sheet.source.claimed).toEqual(['url']);
  expect(machines[1]).toContain(NAME);
  expect(machines[1]).not.toContain(ADDRESS);
});
