/** Addresses as people and programs type them: with a slash too many, unknown, by HEAD. */
import { describe, expect, it } from 'vitest';
import { Sheet } from '../../src/schema.ts';
import { ARTICLE, makeApp, ORIGIN } from './make-app.ts';

const { app, post, get } = makeApp();
const sheet = Sheet.parse(await (await post(ARTICLE)).json());
const BROWSER = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };

describe('a slash too many', () => {
  it.each([`/s/${sheet.id}/`, `/s/${sheet.id}/summary/`, `/embed/${sheet.id}/`, '/docs/', `/api/sheets/${sheet.id}/`])(
    '%s leads to the address without it',
    async (path) => {
      const answer = await get(path);
      expect([answer.status, answer.headers.get('location')]).toEqual([301, ORIGIN + path.slice(0, -1)]);
    },
  );
});

describe('an unknown address', () => {
  it.each(['/nowhere', '/s', '/cards/x'])('%s is a page for a browser', async (path) => {
    const answer = await get(path, { headers: BROWSER });
    expect([answer.status, answer.headers.get('content-type')]).toEqual([404, expect.stringContaining('text/html')]);
    expect(answer.headers.get('content-security-policy')).toContain("style-src 'self'");
    expect(await answer.text()).toContain('NOT_FOUND');
  });
  it.each([{ accept: '*/*' }, { accept: 'application/json' }] as const)(
    'is a problem for a program (%j)',
    async (headers) => {
      const answer = await get('/nowhere', { headers });
      expect([answer.status, answer.headers.get('content-type')]).toEqual([404, 'application/problem+json']);
    },
  );
});

describe('HEAD', () => {
  const paths = [
    '/',
    '/docs',
    '/openapi.json',
    '/healthz',
    '/nowhere',
    `/s/${sheet.id}`,
    `/s/${sheet.id}/`,
    `/embed/${sheet.id}`,
    `/api/sheets/${sheet.id}`,
    `/cards/${sheet.id}/summary.png`,
  ];
  it.each(
    paths.flatMap(
      (path) =>
        [
          [path, {}],
          [path, BROWSER],
        ] as const,
    ),
  )('%s answers as GET does, without a body (%j)', async (path, headers) => {
    const [got, head] = [await get(path, { headers }), await app.request(ORIGIN + path, { method: 'HEAD', headers })];
    expect([head.status, Object.fromEntries(head.headers), await head.text()]).toEqual([
      got.status,
      Object.fromEntries(got.headers),
      '',
    ]);
  });
});

it('names the fields of a brand where one is unknown', async () => {
  const answer = await post(JSON.stringify({ text: ARTICLE, brand: { colour: '#fff' } }), {
    'content-type': 'application/json',
  });
  expect([answer.status, await answer.json()]).toMatchObject([
    400, { errors: [{ path: 'brand', message: 'unknown: "colour"; allowed are accent, logo, name, fonts, corner' }] },
  ]);
});
