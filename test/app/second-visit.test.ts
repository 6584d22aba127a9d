/** What a browser is told when it asks again: a 304 lays its headers over those of the answer that is kept. */
import { describe, expect, it } from 'vitest';
import { Sheet } from '../../src/schema.ts';
import { ARTICLE, makeApp } from './make-app.ts';

const POLICIES = [
  'content-security-policy', 'x-content-type-options', 'cross-origin-resource-policy', 'referrer-policy',
  'permissions-policy',
  'strict-transport-security', 'access-control-allow-origin', 'cache-control', 'link',
];
const { app, post, get } = makeApp();
const sheet = Sheet.parse(await (await post(ARTICLE)).json());
const card = sheet.cards[0]?.id ?? '';
await get('/api/kits/Courier', { method: 'PUT', headers: { 'content-type': 'application/json' }, body: '{}' });
const ids = { ':id': sheet.id, ':card': card, ':slug': 'not-found', ':name': 'Courier' };
const served = new Set(app.routes.filter(({ method }) => method === 'GET').map(({ path }) => path));
const fill = (path: string) =>
  path.includes(':file{')
    ? `/s/${sheet.id}.md`
    : Object.entries(ids).reduce((filled, [name, value]) => filled.replace(name, value), path);

/** Every GET route of the app, with what stands for its parameters. */
const addresses = [...served].flatMap((path) => {
  if (path.endsWith(':file')) return ['png', 'svg'].map((format) => `/cards/${sheet.id}/${card}.${format}`);
  return [path === '/oembed' ? `/oembed?url=${encodeURIComponent(sheet.urls.page)}` : fill(path)];
});

describe('a second visit', () => {
  it('is tried at every address', async () => {
    expect(addresses.length).toBeGreaterThan(12);
    const answers = await Promise.all(addresses.map((path) => get(path)));
    expect(answers.filter(({ status }) => status === 200).length).toBeGreaterThan(24);
  });

  it.each(addresses)('of %s keeps the policies of the first', async (path) => {
    const first = await get(path);
    const etag = first.headers.get('etag');
    const second = await get(path, { headers: { 'if-none-match': etag ?? '"none"' } });
    // what needs a binding that is not there, or names nothing, answers the same twice
    expect([path, second.status]).toEqual([path, etag === null ? first.status : 304]);
    for (const name of POLICIES) {
      const told = second.headers.get(name);
      expect([name, told === null && second.status === 304 ? first.headers.get(name) : told]).toEqual([
        name,
        first.headers.get(name),
      ]);
    }
  });

  it.each(['/', '/docs', `/s/${sheet.id}`, `/embed/${sheet.id}`])(
    'of %s is answered 304 with its own policy',
    async (path) => {
      const first = await get(path);
      const second = await get(path, { headers: { 'if-none-match': first.headers.get('etag') ?? '' } });
      expect([second.status, second.headers.get('content-security-policy')]).toEqual([
        304,
        first.headers.get('content-security-policy'),
      ]);
    },
  );
});
