/** `url` never leads to this deployment, under the name that it was called by, or that readers know it by. */
import { expect, it } from 'vitest';
import { makeApp } from './make-app.ts';

const PUBLIC = 'https://cards.port-allery.org';
const fetched: string[] = [];
const { app } = makeApp({
  publicOrigin: PUBLIC,
  keys: ['a-key-of-the-house'],
  fetch: async (input) => {
    fetched.push(String(input));
    return new Response(null, { status: 302, headers: { location: `${PUBLIC}/s/1` } });
  },
});
const post = (url: string) =>
  app.request('https://verbatim.courier.workers.dev/api/sheets', {
    method: 'POST',
    headers: { authorization: 'Bearer a-key-of-the-house', 'content-type': 'application/json' },
    body: JSON.stringify({ url }),
  });

it.each([
  ['its public name', `${PUBLIC}/s/1`, 0],
  ['its public name with a dot', 'https://cards.port-allery.org./s/1', 0],
  ['the name of the call', 'https://verbatim.courier.workers.dev/s/1', 0],
  ['a page that leads to it', 'https://times.port-allery.org/a', 1],
])('%s', async (_, url, asked) => {
  fetched.length = 0;
  const answer = await post(url);
  expect([answer.status, await answer.json()]).toEqual([400, expect.objectContaining({ code: 'URL_REFUSED' })]);
  expect(fetched.length).toBe(asked);
});
