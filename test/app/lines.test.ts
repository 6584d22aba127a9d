/**
 * Who joins the line of corrections of an address: whoever states it or was fetched from it, and no page by its own
 * word.
 */
import { expect, it } from 'vitest';
import { Sheet } from '../../src/schema.ts';
import { ARTICLE, makeApp } from './make-app.ts';

const SOURCE = 'https://victim.github.io/ferry';
const page = (text: string) =>
  `<html><head><link rel="canonical" href="${SOURCE}"><meta property="og:url" content="${SOURCE}"></head>` +
  `<body><article><h1>A strike at the ferries</h1><p>${text}</p></article></body></html>`;
const json = { 'content-type': 'application/json' };

async function correctedBy(body: object, fetched?: string): Promise<unknown> {
  const { post, get } = makeApp(
    fetched === undefined
      ? {}
      : { fetch: async () => new Response(fetched, { headers: { 'content-type': 'text/html' } }) },
  );
  const { id } = Sheet.loose().parse(
    await (await post(JSON.stringify({ text: ARTICLE, sourceUrl: SOURCE }), json)).json(),
  );
  const answer = await post(JSON.stringify(body), json);
  expect(answer.status, await answer.clone().text()).toBe(201);
  return Sheet.loose().parse(await (await get(`/api/sheets/${id}`)).json()).correctedBy;
}

const other = ARTICLE.replace('40', '41');

it('takes no page for a correction by its own word', async () =>
  expect(await correctedBy({ html: page(other) })).toBeUndefined());
it('takes none that a neighbour at the same hoster serves', async () => {
  expect(await correctedBy({ url: 'https://stranger.github.io/ferry' }, page(other))).toBeUndefined();
});
it('takes the page at the address itself', async () =>
  expect(await correctedBy({ url: SOURCE }, page(other))).toBeDefined());
it('takes what states the address', async () =>
  expect(await correctedBy({ html: page(other), sourceUrl: SOURCE })).toBeDefined());
