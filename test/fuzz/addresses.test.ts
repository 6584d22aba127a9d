/** Any address with any query and any headers, on an app that holds a sheet: an answer of our own, never a 5xx. */
import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import { Sheet } from '../../src/schema.ts';
import { ARTICLE, makeApp, ORIGIN } from '../app/make-app.ts';

const app = makeApp();
let id = '';
beforeAll(async () => {
  id = Sheet.loose().parse(await (await app.post(ARTICLE)).json()).id;
});

const WORDS = [
  'api',
  'sheets',
  'cards',
  's',
  'embed',
  'oembed',
  'healthz',
  'problems',
  'openapi.json',
  'docs',
  'ID',
  'summary',
  'summary.png',
  'quote-1.svg',
  '..',
  '.',
  '%',
  '%ff',
  '%00',
  '%2e%2e',
  '__proto__',
  'constructor',
  '//',
  '\\',
  'x'.repeat(3000),
  'é',
  '\ud83d\ude00',
];
const QUERIES = [
  'size',
  'theme',
  'v',
  'url',
  'maxwidth',
  'maxheight',
  'format',
  'limit',
  'cursor',
  'title',
  'expiresIn',
  '__proto__',
  'constructor',
];
const VALUES = [
  'og',
  'story',
  'json',
  'xml',
  '0',
  '-1',
  '1e999',
  'NaN',
  '99999999999999999999',
  '',
  '%',
  '%00',
  '__proto__',
  'http://localhost:8787/s/ID',
  'http://[',
  'javascript:alert(1)',
  'file:///etc/passwd',
];
const HEADERS = [
  'accept',
  'accept-language',
  'accept-encoding',
  'authorization',
  'content-length',
  'content-type',
  'cookie',
  'if-none-match',
  'if-modified-since',
  'origin',
  'range',
  'x-request-id',
  'x-forwarded-host',
  'x-http-method-override',
  'cf-connecting-ip',
];
const METHODS = ['GET', 'HEAD', 'OPTIONS', 'PUT', 'PATCH', 'POST'];

const part = fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...WORDS) }, { weight: 1, arbitrary: fc.webSegment() });
const query = fc.array(
  fc.tuple(fc.constantFrom(...QUERIES), fc.oneof(fc.constantFrom(...VALUES), fc.string({ maxLength: 20 }))),
  { maxLength: 4 },
);
const printable = fc.string({ unit: 'grapheme-ascii', maxLength: 40 });
const headers = fc.dictionary(
  fc.constantFrom(...HEADERS),
  fc.oneof(printable, fc.constantFrom('*', 'bytes=0-', 'bytes=-1', 'Bearer ', 'W/"x"', 'null', '\t', 'a'.repeat(9000))),
  { maxKeys: 4 },
);

it('is answered', async () => {
  const seen = new Set<number>();
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...METHODS),
      fc.array(part, { maxLength: 5 }),
      query,
      headers,
      async (method, parts, pairs, given) => {
        const address = `${ORIGIN}/${parts.join('/')}?${new URLSearchParams(pairs)}`.replaceAll('ID', id);
        const { status, headers: sent } = await app.app.request(address, { method, headers: given });
        seen.add(status);
        expect(status === 501 ? 0 : status, '501 is a format that oEmbed does not offer').toBeLessThan(500);
        // What a 304 does not say stands as the kept answer said it; a policy that it does say is the page's own.
        const policy = sent.get('content-security-policy');
        if (status !== 304 || policy !== null) expect(policy).toContain("default-src 'none'");
        if (status !== 304) expect(sent.get('x-content-type-options')).toBe('nosniff');
        expect(sent.get('access-control-allow-credentials')).toBeNull();
      },
    ),
    { numRuns: 1500 },
  );
  expect([...seen]).toEqual(expect.arrayContaining([200, 400, 404, 405]));
}, 120_000);
