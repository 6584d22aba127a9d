import { describe, expect, it } from 'vitest';
import { isLoopback, parseKeys } from '../../src/routes/keys.ts';
import { ARTICLE, makeApp, ORIGIN } from './make-app.ts';

const text = { 'content-type': 'text/plain' };
const PUBLIC = 'https://cards.example.org';

describe('with keys', () => {
  const keys = ['first-key', 'second-key'];
  it.each([
    ['Bearer first-key', 201, 'a key'],
    ['Bearer second-key', 201, 'the other: keys are changed by having two for a while'],
    ['bearer first-key', 201, 'the scheme has no case (RFC 9110)'],
    ['Bearer first-ke', 401, 'one character short'],
    ['Bearer first-keyy', 401, 'one character long'],
    ['Bearer first-key,second-key', 401, 'the secret as it is written'],
    ['Bearer FIRST-KEY', 401, 'a key has a case'],
    ['Bearer ', 401, 'no key'],
    ['Basic first-key', 401, 'another scheme'],
    ['first-key', 401, 'no scheme'],
  ])('%j answers %i (%s)', async (authorization, status) => {
    const { post } = makeApp({ keys });
    const response = await post(ARTICLE, { ...text, authorization }, PUBLIC);
    expect(response.status).toBe(status);
  });

  it('asks for one on localhost too, and says how', async () => {
    const response = await makeApp({ keys }).post(ARTICLE);
    expect(response.status).toBe(401);
    expect(response.headers.get('www-authenticate')).toBe('Bearer realm="verbatim"');
    expect(await response.json()).toMatchObject({
      code: 'UNAUTHORIZED', detail: 'Send a key: Authorization: Bearer …',
    });
  });

  it.each([
    ['POST', '/api/sheets'], ['GET', '/api/sheets'], ['DELETE', '/api/sheets/0123456789abcdef'],
  ])('guards %s %s', async (method, path) => {
    const { app } = makeApp({ keys });
    expect((await app.request(`${PUBLIC}${path}`, { method })).status).toBe(401);
  });

  it('leaves reading public', async () => {
    const { app } = makeApp({ keys });
    expect((await app.request(`${PUBLIC}/api/sheets/0123456789abcdef`)).status).toBe(404);
  });

  it('refuses before it reads: a stranger cannot make it take 4 MB', async () => {
    const { app } = makeApp({ keys });
    const body = new ReadableStream({ pull: () => expect.unreachable('the body was read') }, { highWaterMark: 0 });
    const request = new Request(`${PUBLIC}/api/sheets`, {
      method: 'POST',
      body,
      headers: text,
      duplex: 'half',
    } as RequestInit);
    expect((await app.request(request)).status).toBe(401);
  });
});

describe('without a key', () => {
  it('writes on this machine only, and says elsewhere which command sets a key', async () => {
    const { post, keyValue } = makeApp();
    const response = await post(ARTICLE, text, PUBLIC);
    expect(response.status).toBe(401);
    expect(await response.json()).toMatchObject({ detail: expect.stringContaining('wrangler secret put API_KEYS') });
    expect((await keyValue.list({ prefix: '', limit: 1 })).keys).toEqual([]);
    expect((await post(ARTICLE, text, ORIGIN)).status).toBe(201);
  });

  it.each(['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto', 'x-real-ip', 'via'])(
    'does not take what a proxy passes on under a local name: it says %s',
    async (name) => expect((await makeApp().post(ARTICLE, { ...text, [name]: '203.0.113.7' })).status).toBe(401),
  );

  it('does not take what a page of another site makes a browser on this machine post', async () => {
    const { post } = makeApp();
    expect((await post(ARTICLE, { ...text, origin: 'https://elsewhere.example' })).status).toBe(401);
    expect((await post(ARTICLE, { ...text, origin: 'null' })).status).toBe(401);
    expect((await post(ARTICLE, { ...text, origin: ORIGIN })).status).toBe(201);
  });

  it.each([
    ['http://localhost:8787', true, 'by name'],
    ['http://127.0.0.1', true, 'by number'],
    ['http://127.8.8.8', true, 'all of 127/8 is this machine'],
    ['http://[::1]:80', true, 'in IPv6'],
    ['http://app.localhost', true, 'RFC 6761 keeps .localhost here'],
    ['http://0x7f.1', true, 'URL parsing brings every spelling of 127.0.0.1 to one'],
    ['http://localhost.example.org', false, 'a name that begins so'],
    ['http://127.0.0.1.example.org', false, 'a name that looks like a number'],
    ['http://notlocalhost', false, 'a name that ends so'],
    ['http://192.168.0.1', false, 'the network is not this machine'],
    ['http://[::ffff:7f00:1]', false, 'mapped addresses are not needed, so not trusted'],
  ])('%s is loopback: %s (%s)', (url, expected) => {
    expect(isLoopback(new URL(url))).toBe(expected);
  });
});

it.each<[string | undefined, string[], string]>([
  [undefined, [], 'no secret'],
  ['', [], 'an empty secret is no key'],
  [' , ,', [], 'nor are commas'],
  ['first-key, second-key ,', ['first-key', 'second-key'], 'white space around a key is none of it'],
])('API_KEYS %j holds %j (%s)', (secret, expected) => {
  expect(parseKeys(secret)).toEqual(expected);
});

it.each(['x', 'first-key,y', 'two words', 'schlüssel'])('does not start with the keys %j', (secret) =>
  expect(() => parseKeys(secret)).toThrow(/API_KEYS/),
);
