/** Rates: who writes or draws too much is told when to come back; whoever shows what is already drawn never is. */
import { describe, expect, it } from 'vitest';
import { callerOf, type RateLimiter } from '../../src/routes/rate.ts';
import { Sheet } from '../../src/schema.ts';
import { ARTICLE, makeApp, ORIGIN } from './make-app.ts';

const PUBLIC = 'https://cards.example.org';
const keys = ['key'];
const text = { 'content-type': 'text/plain', authorization: 'Bearer key' };

/** Refuses one address; counts what it was asked. */
function limiter(refused: string): RateLimiter & { asked: string[] } {
  const asked: string[] = [];
  return { asked, limit: async ({ key }) => ({ success: asked.push(key) > 0 && key !== refused }) };
}

describe('writes', () => {
  it.each([
    ['203.0.113.7', 429, '60'],
    ['203.0.113.8', 201, null],
  ])('of %s: %i', async (address, status, retryAfter) => {
    const { post } = makeApp({ keys, writes: limiter('203.0.113.7') });
    const response = await post(ARTICLE, { ...text, 'cf-connecting-ip': address }, PUBLIC);
    expect([response.status, response.headers.get('retry-after')]).toEqual([status, retryAfter]);
  });

  it('are counted after the key: a stranger uses up nobody’s rate', async () => {
    const writes = limiter('');
    const { post } = makeApp({ keys, writes });
    await post(ARTICLE, { ...text, authorization: 'Bearer wrong' }, PUBLIC);
    expect(writes.asked).toEqual([]);
  });

  it('of this machine are never refused', async () => {
    const writes = limiter('unknown');
    expect((await makeApp({ writes }).post(ARTICLE)).status).toBe(201);
    expect(writes.asked).toEqual([]);
  });
});

describe('drawings', () => {
  const GREEDY = { 'cf-connecting-ip': '203.0.113.7' };
  const OTHER = { 'cf-connecting-ip': '203.0.113.8' };
  async function withSheet(draw = async () => Uint8Array.of(1)) {
    const renders = limiter('203.0.113.7');
    const { app, post } = makeApp({ keys, renders, draw });
    const { id } = Sheet.loose().parse(await (await post(ARTICLE, text, PUBLIC)).json());
    const card = (headers: HeadersInit, query = '', origin = PUBLIC) =>
      app.request(`${origin}/cards/${id}/summary.png${query}`, { headers });
    return { card, renders };
  }

  it('are refused by 429 with Retry-After, and not kept as a failure', async () => {
    const { card } = await withSheet();
    const refused = await card(GREEDY);
    expect([refused.status, refused.headers.get('retry-after'), refused.headers.get('cache-control')]).toEqual([
      429, '60', 'no-store',
    ]);
    expect((await card(OTHER)).status).toBe(200);
  });

  it('are counted, pictures that are there already are not', async () => {
    const { card, renders } = await withSheet();
    await card(OTHER);
    expect((await card(GREEDY)).status).toBe(200);
    expect(renders.asked).toEqual(['203.0.113.8']);
  });

  it('of others do not fail with the one who is refused', async () => {
    const { card } = await withSheet();
    const answers = await Promise.all([card(GREEDY), card(OTHER)]);
    expect(answers.map(({ status }) => status)).toEqual([429, 200]);
  });

  it('of this machine are never refused', async () => {
    const { card } = await withSheet();
    expect((await card(GREEDY, '', ORIGIN)).status).toBe(200);
  });
});

describe('pages', () => {
  it.each(['/s/', '/embed/', '/oembed?url=https%3A%2F%2Fcards.example.org%2Fs%2F'])(
    'at %s are refused by 429 with Retry-After',
    async (path) => {
      const { app, post } = makeApp({ keys, views: limiter('203.0.113.7') });
      const { id } = Sheet.loose().parse(await (await post(ARTICLE, text, PUBLIC)).json());
      const answers = await Promise.all(
        ['203.0.113.7', '203.0.113.8'].map((address) =>
          app.request(`${PUBLIC}${path}${id}`, { headers: { 'cf-connecting-ip': address } }),
        ),
      );
      expect(answers.map(({ status, headers }) => [status, headers.get('retry-after')])).toEqual([
        [429, '60'],
        [200, null],
      ]);
    },
  );
});

it.each([
  ['203.0.113.7', '203.0.113.7', 'an IPv4 address'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2', 'the network of an IPv6 address'],
  ['2001:0DB8:0001:2::ffff', '2001:db8:1:2', 'the same, written otherwise'],
  ['2001:db8::1', '2001:db8:0:0', 'zeros that are left out'],
  ['::1', '0:0:0:0', 'all of them'],
  ['unknown', 'unknown', 'no address: all who have none share one count'],
])('%s counts as %s (%s)', (address, caller) => {
  expect(callerOf(address)).toBe(caller);
});
