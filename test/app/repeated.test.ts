/** A parameter that comes twice is refused wherever one is taken: who passes the call on may see another of the two. */
import { expect, it } from 'vitest';
import { Sheet } from '../../src/schema.ts';
import { ARTICLE, makeApp, ORIGIN } from './make-app.ts';

const { get, app, post } = makeApp();
const { id } = Sheet.parse(await (await post(ARTICLE)).json());
const url = `url=${ORIGIN}/s/${id}`;

it.each([
  `/cards/${id}/summary.png?size=og&size=story`, `/cards/${id}/summary.png?theme=paper&theme=paper`,
  `/cards/${id}/summary.svg?v=1&v=2`, `/oembed?${url}&${url}`, `/oembed?${url}&maxwidth=300&maxwidth=400`,
  `/oembed?${url}&format=json&format=xml`, '/api/sheets?limit=1&limit=2', '/api/sheets?cursor=a&cursor=b',
])('GET %s', async (address) => {
  const answer = await get(address);
  expect([answer.status, await answer.json()]).toEqual([400, expect.objectContaining({ code: 'INVALID_QUERY' })]);
});

it.each(['title=a&title=b', 'sourceUrl=https://a.org&sourceUrl=https://b.org', 'expiresIn=60&expiresIn=600'])(
  'POST /api/sheets?%s', async (query) => {
    const headers = { 'content-type': 'text/plain' };
    const answer = await app.request(`${ORIGIN}/api/sheets?${query}`, { method: 'POST', headers, body: ARTICLE });
    expect([answer.status, await answer.json()]).toEqual([400, expect.objectContaining({ code: 'INVALID_QUERY' })]);
  });
