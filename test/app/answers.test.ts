import { describe, expect, it } from 'vitest';
import { Fault, PROBLEMS, problemType, toFault, toProblem, type FaultCode } from '../../src/errors.ts';
import { sheetStore } from '../../src/sheet/store.ts';
import { ARTICLE, makeApp, ORIGIN } from './make-app.ts';

const SECRET = 'a word of the article';

describe('every answer', () => {
  it.each(['/healthz', '/api/sheets/0123456789abcdef', '/nowhere', '/api/sheets?limit=x'])(
    'of %s is closed by default',
    async (path) => {
      const { headers } = await makeApp().get(path);
      expect(headers.get('content-security-policy')).toContain("default-src 'none'");
      expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('strict-origin-when-cross-origin');
      expect(headers.get('x-request-id')).toBe('request-1');
    },
  );

  it('takes over the request id of a caller, unless it could break a log line', async () => {
    const id = async (given: string) =>
      (await makeApp().get('/healthz', { headers: { 'x-request-id': given } })).headers.get('x-request-id');
    expect(await id('trace-42')).toBe('trace-42');
    expect(await id('{"status":200}')).toBe('request-1');
    expect(await id('x'.repeat(300))).toBe('request-1');
  });

  it('promises TLS only where it was called by it', async () => {
    const { app } = makeApp();
    expect((await app.request('https://cards.example.org/healthz')).headers.get('strict-transport-security')).toMatch(
      /max-age/,
    );
    expect((await app.request('http://localhost/healthz')).headers.get('strict-transport-security')).toBeNull();
  });
});

describe('other sites', () => {
  it('may read', async () => {
    const { headers } = await makeApp().get('/healthz', { headers: { origin: 'https://elsewhere.example' } });
    expect(headers.get('access-control-allow-origin')).toBe('*');
  });

  it('may not write: neither the preflight nor the answer allows it', async () => {
    const { app, post } = makeApp({ keys: ['k'] });
    const asked = { origin: 'https://elsewhere.example', 'access-control-request-method': 'POST' };
    const preflight = await app.request(`${ORIGIN}/api/sheets`, { method: 'OPTIONS', headers: asked });
    expect(preflight.headers.get('access-control-allow-methods')).toBe('GET,HEAD');
    const written = await post(ARTICLE, {
      'content-type': 'text/plain',
      authorization: 'Bearer k',
      origin: 'https://elsewhere.example',
    });
    expect([written.status, written.headers.get('access-control-allow-origin')]).toEqual([201, null]);
  });
});

describe('a call that cannot be answered', () => {
  it.each([
    ['PUT', '/api/sheets', 'GET, HEAD, POST'],
    ['DELETE', '/api/sheets', 'GET, HEAD, POST'],
    ['PUT', '/api/sheets/0123456789abcdef', 'DELETE, GET, HEAD, PATCH'],
    ['POST', '/healthz', 'GET, HEAD'],
  ])('%s %s is METHOD_NOT_ALLOWED, with what is allowed', async (method, path, allow) => {
    const response = await makeApp().app.request(`${ORIGIN}${path}`, { method });
    expect([response.status, response.headers.get('allow')?.split(', ').sort().join(', ')]).toEqual([405, allow]);
    expect(await response.json()).toMatchObject({ code: 'METHOD_NOT_ALLOWED', type: '/problems/method-not-allowed' });
  });

  it('is NOT_FOUND where nothing is', async () => {
    const response = await makeApp().get('/nowhere');
    expect([response.status, response.headers.get('content-type')]).toEqual([404, 'application/problem+json']);
    expect(await response.json()).toMatchObject({ code: 'NOT_FOUND', status: 404 });
  });

  it('tells nothing of what broke inside, and logs one line without the article', async () => {
    const cause = new SyntaxError(`Unexpected token in "${SECRET}"`);
    const { get, logged } = makeApp({ store: { ...sheetStoreThatThrows(cause) } });
    const response = await get('/api/sheets/0123456789abcdef?');
    const body = await response.text();
    expect(response.status).toBe(500);
    expect(JSON.parse(body)).toEqual({
      type: '/problems/internal',
      title: PROBLEMS.INTERNAL.title,
      status: 500,
      code: 'INTERNAL',
      detail: 'The call could not be answered. Try again; if it fails again, report the request id.',
    });
    expect(logged).toEqual([
      {
        at: '2026-03-04T12:00:00.000Z',
        requestId: 'request-1',
        method: 'GET',
        path: '/api/sheets/0123456789abcdef',
        status: 500,
        ms: 0,
        code: 'INTERNAL',
        cause: 'SyntaxError',
      },
    ]);
    expect(body + JSON.stringify(logged)).not.toMatch(new RegExp(`${SECRET}|at .*:\\d+`));
  });

  it('is STORE_FAILED when the store is down: 503, when to come back, and nothing half done', async () => {
    const down = new Fault('STORE_FAILED', 'The store could not list.', {
      headers: { 'retry-after': '5' },
      cause: new Error('KV is down'),
    });
    const { post, logged } = makeApp({ store: sheetStoreThatThrows(down) });
    const response = await post(ARTICLE);
    expect([response.status, response.headers.get('retry-after')]).toEqual([503, '5']);
    expect(logged[0]).toMatchObject({ status: 503, code: 'STORE_FAILED', message: 'KV is down' });
  });

  it('never logs the query, the key or the words of a post', async () => {
    const { app, logged } = makeApp({ keys: ['topsecret'] });
    await app.request(`${ORIGIN}/api/sheets?title=privatetitle`, {
      method: 'POST',
      body: ARTICLE,
      headers: { 'content-type': 'text/plain', authorization: 'Bearer topsecret' },
    });
    expect(logged).toHaveLength(1);
    expect(JSON.stringify(logged)).not.toMatch(/topsecret|privatetitle|ferry|Aurora/);
  });
});

describe('/healthz', () => {
  it('is ok when every part is', async () => {
    const response = await makeApp({ checks: { store: async () => 1, renderer: async () => 1 } }).get('/healthz');
    expect([response.status, await response.json()]).toEqual([
      200,
      { status: 'ok', parts: { store: 'ok', renderer: 'ok' } },
    ]);
  });
  it('names the part that fails, without its reason, and answers 503', async () => {
    const checks = { store: async () => 1, renderer: () => Promise.reject(new Error(SECRET)) };
    const response = await makeApp({ checks }).get('/healthz');
    expect([response.status, await response.json()]).toEqual([
      503,
      { status: 'failing', parts: { store: 'ok', renderer: 'failing' } },
    ]);
  });
});

describe('the map of faults', () => {
  const codes = Object.keys(PROBLEMS) as FaultCode[];
  it.each(codes)('%s has an address that explains it', async (code) => {
    const response = await makeApp().get(problemType(code));
    expect(response.status).toBe(200);
    expect(await response.text()).toContain(`code ${code}, status ${PROBLEMS[code].status}`);
  });
  it.each(['constructor', '__proto__', 'no-such-fault'])('%s is none of them', async (slug) => {
    expect((await makeApp().get(`/problems/${slug}`)).status).toBe(404);
    const inBrowser = await makeApp().get(`/problems/${slug}`, { headers: { accept: 'text/html' } });
    expect([inBrowser.status, inBrowser.headers.get('content-type')]).toEqual([404, 'text/html; charset=UTF-8']);
  });
  it('carries the faults of a schema and leaves the cause behind', () => {
    const errors = [{ path: 'title', message: 'too long' }];
    expect(toProblem(new Fault('INVALID_BODY', 'd', { errors, cause: new Error(SECRET) }))).toEqual({
      type: '/problems/invalid-body',
      title: PROBLEMS.INVALID_BODY.title,
      status: 400,
      detail: 'd',
      code: 'INVALID_BODY',
      errors,
    });
  });
  it.each([[null], ['words'], [new TypeError(SECRET)], [{ code: 'NOT_FOUND' }]])('%j thrown is INTERNAL', (thrown) => {
    expect(toFault(thrown)).toMatchObject({ code: 'INTERNAL', detail: expect.not.stringContaining(SECRET) });
  });
});

function sheetStoreThatThrows(error: Error): ReturnType<typeof sheetStore> {
  const fail = () => Promise.reject(error);
  const reading = { get: fail, links: fail, isKept: fail, life: fail, newestAt: fail, list: fail, newestReleased: fail };
  const revisions = { head: fail, list: fail, find: fail, write: fail, renew: fail, forget: fail };
  const reports = { add: fail, list: fail, counts: fail, remove: fail, forget: fail };
  const kits = { get: fail, list: fail, put: fail, remove: fail };
  return { ...reading, revisions, kits, reports, put: fail, delete: fail, sweep: fail };
}
