import { afterEach, describe, expect, it, vi } from 'vitest';
import { fetchUrl } from '../../src/article/fetch-url.ts';
import { MAX_PAGE_BYTES } from '../../src/limits.ts';
import { makeDocx, p, r } from './document/make-docx.ts';
import { makePdf } from './document/make-pdf.ts';
import { outcome, post } from './post.ts';

const SENTENCES =
  'The harbour reopened on Friday after a week of storms, officials said, and the first ferry left at noon. '.repeat(4);
const PAGE = `<html><head><title>Harbour reopens</title></head><body><article><h1>Harbour reopens</h1><p>${SENTENCES}</p><p>${SENTENCES}</p></article></body></html>`;
const html = (body: BodyInit = PAGE, init: ResponseInit = {}) =>
  new Response(body, { headers: { 'content-type': 'text/html; charset=utf-8' }, ...init });
const redirect = (location: string, status = 302) => new Response(null, { status, headers: { location } });

/** A network of fixed answers; what is not in it fails the test, so no refused address is ever asked. */
function network(answers: Record<string, () => Response | Promise<Response>>) {
  const asked: string[] = [];
  const fetcher: typeof fetch = async (input, init) => {
    const address = String(input);
    asked.push(address);
    expect(init?.redirect).toBe('manual');
    const answer = answers[address];
    if (!answer) throw new Error(`asked for ${address}`);
    return answer();
  };
  return { fetcher, asked };
}
const read = (url: string, fetcher: typeof fetch) =>
  outcome(post(JSON.stringify({ url }), 'application/json', '', fetcher));

afterEach(() => vi.useRealTimers());

describe('each refusal has its code', () => {
  const START = 'https://news.com/a';
  const endless = () =>
    new ReadableStream<Uint8Array>({ pull: (controller) => controller.enqueue(new Uint8Array(500_000).fill(32)) });
  const rows: [string, Record<string, () => Response | Promise<Response>>, string, RegExp][] = [
    [
      'a missing page',
      { [START]: () => html('gone', { status: 404 }) },
      'URL_STATUS',
      /status 404: there is no such page/,
    ],
    ['a refusal', { [START]: () => html('no', { status: 403 }) }, 'URL_STATUS', /status 403/],
    ['a server that fails', { [START]: () => html('oops', { status: 500 }) }, 'URL_STATUS', /status 500/],
    ['a part of a page', { [START]: () => html(PAGE, { status: 206 }) }, 'URL_STATUS', /status 206: it sends a part/],
    ['payment required', { [START]: () => html('pay', { status: 402 }) }, 'PAYWALLED', /402/],
    [
      'a broken PDF',
      { [START]: () => new Response('%PDF', { headers: { 'content-type': 'application/pdf' } }) },
      'DOCUMENT_BROKEN',
      /PDF/,
    ],
    [
      'a PDF without end',
      { [START]: () => new Response(endless(), { headers: { 'content-type': 'application/pdf' } }) },
      'URL_TOO_LARGE',
      /at most 5242880 bytes/,
    ],
    [
      'a mail',
      { [START]: () => new Response('From: a', { headers: { 'content-type': 'message/rfc822' } }) },
      'URL_MEDIA_TYPE',
      /"message\/rfc822"/,
    ],
    ['no content type', { [START]: () => new Response(new Uint8Array([1])) }, 'URL_MEDIA_TYPE', /no content type/],
    ['a body without end', { [START]: () => html(endless()) }, 'URL_TOO_LARGE', /at most 5242880 bytes/],
    [
      'a declared size',
      {
        [START]: () =>
          html(PAGE, { headers: { 'content-type': 'text/html', 'content-length': String(MAX_PAGE_BYTES + 1) } }),
      },
      'URL_TOO_LARGE',
      /at most/,
    ],
    [
      'a host that is not there',
      { [START]: () => Promise.reject(new TypeError('getaddrinfo ENOTFOUND')) },
      'URL_UNREACHABLE',
      /could not be reached/,
    ],
    [
      'a host that the platform does not know',
      { [START]: () => new Response('error code: 1016', { status: 530 }) },
      'URL_UNREACHABLE',
      /no host of that name/,
    ],
    ['a redirect to loopback', { [START]: () => redirect('http://127.0.0.1/admin') }, 'URL_REFUSED', /public internet/],
    [
      'a redirect to metadata, protocol-relative',
      { [START]: () => redirect('//169.254.169.254/latest/') },
      'URL_REFUSED',
      /public internet/,
    ],
    ['a redirect to a file', { [START]: () => redirect('file:///etc/passwd') }, 'URL_REFUSED', /scheme/],
    ['a redirect with credentials', { [START]: () => redirect('https://a:b@news.com/') }, 'URL_REFUSED', /user name/],
    [
      'a redirect loop',
      { [START]: () => redirect('/b'), 'https://news.com/b': () => redirect('/a') },
      'URL_REDIRECTS',
      /more than 5 times/,
    ],
    ['a redirect that names no place', { [START]: () => new Response(null, { status: 302 }) }, 'URL_STATUS', /302/],
    [
      'a page with no article',
      { [START]: () => html('<html><body><nav><a href=/>Home</a></nav></body></html>') },
      'NO_ARTICLE_FOUND',
      /holds no article/,
    ],
    ['an empty page', { [START]: () => html('') }, 'NO_ARTICLE_FOUND', /0 words/],
    [
      'a paywall stub',
      {
        [START]: () =>
          html(
            `<html><body><article><h1>Harbour</h1><p>The harbour reopened on Friday after a week of storms, officials said.</p><div>Subscribe to continue reading</div></article></body></html>`,
          ),
      },
      'PAYWALLED',
      /behind a paywall/,
    ],
    [
      'text that is too short',
      { [START]: () => new Response('too short', { headers: { 'content-type': 'text/plain' } }) },
      'ARTICLE_TOO_SHORT',
      /at least 8 words/,
    ],
    ['NUL bytes called HTML', { [START]: () => html(new Uint8Array(400)) }, 'ARTICLE_NOT_TEXT', /NUL/],
  ];
  it.each(rows)('%s', async (_, answers, code, detail) => {
    const { fetcher } = network(answers);
    const found = await read(START, fetcher);
    expect(found.code).toBe(code);
    expect(found.detail).toMatch(detail);
  });

  it('asks for nothing when the address is refused', async () => {
    const { fetcher, asked } = network({});
    expect((await read('http://169.254.169.254/', fetcher)).code).toBe('URL_REFUSED');
    expect(asked).toEqual([]);
  });

  it('waits ten seconds and no longer, even where the fetcher heeds no signal', async () => {
    vi.useFakeTimers();
    const never: typeof fetch = () => new Promise(() => undefined);
    const timeout = vi.spyOn(AbortSignal, 'timeout').mockImplementation((ms) => {
      const controller = new AbortController();
      setTimeout(() => controller.abort(new DOMException('late', 'TimeoutError')), ms);
      return controller.signal;
    });
    const waiting = read(START, never);
    await vi.advanceTimersByTimeAsync(10_000);
    expect((await waiting).code).toBe('URL_TIMEOUT');
    timeout.mockRestore();
  });
});

describe('reads what it may', () => {
  it('follows redirects and keeps the last address', async () => {
    const { fetcher, asked } = network({
      'https://sho.rt/x': () => redirect('https://news.com/old', 301),
      'https://news.com/old': () => redirect('/new?id=1', 308),
      'https://news.com/new?id=1': () => html(),
    });
    const { article } = await read('https://sho.rt/x', fetcher);
    expect(asked).toHaveLength(3);
    expect(article).toMatchObject({ title: 'Harbour reopens', sourceUrl: 'https://news.com/new?id=1' });
  });

  const canonical: [string, string, string][] = [
    ['https://www.news.com/b', 'https://www.news.com/b', 'of the same site'],
    ['/b', 'https://news.com/b', 'relative'],
    ['https://other-paper.com/b', 'https://news.com/a', 'of another publisher: not believed'],
    ['https://news.com/', 'https://news.com/a', 'the front page: not believed'],
    ['javascript:alert(1)', 'https://news.com/a', 'no web address'],
  ];
  it.each(canonical)('a canonical address %s → %s (%s)', async (href, expected) => {
    const { fetcher } = network({
      'https://news.com/a': () => html(PAGE.replace('<title>', `<link rel="canonical" href="${href}"><title>`)),
    });
    expect((await read('https://news.com/a', fetcher)).article?.sourceUrl).toBe(expected);
  });

  const charsets: [string, string, string][] = [
    ['text/html; charset=windows-1251', '', 'header'],
    ['text/html', '<meta charset="windows-1251">', 'meta'],
    ['text/html', '<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">', 'http-equiv'],
  ];
  it.each(charsets)('charset from %s %s (%s)', async (contentType, meta) => {
    const russian = 'Мост закрыт, сказали в мэрии города, и откроется только через два года после ремонта. '.repeat(5);
    const page = `<html><head>${meta}<title>x</title></head><body><article><p>${russian}</p></article></body></html>`;
    const bytes = Uint8Array.from(page, (char) =>
      /[А-я]/.test(char) ? char.charCodeAt(0) - 0x410 + 0xc0 : char.charCodeAt(0),
    );
    const { fetcher } = network({
      'https://news.com/a': () => html(bytes, { headers: { 'content-type': contentType } }),
    });
    const { article } = await read('https://news.com/a', fetcher);
    expect(article?.text).toBe(russian.trim());
    expect(article?.language).toBe('ru');
  });

  it('reads plain text behind an address', async () => {
    const { fetcher } = network({
      'https://news.com/a.txt': () =>
        new Response(`LONDON, Nov. 6, 2024 (AP) — ${SENTENCES}`, { headers: { 'content-type': 'text/plain' } }),
    });
    expect((await read('https://news.com/a.txt', fetcher)).article).toMatchObject({
      publishedAt: '2024-11-06',
      sourceUrl: 'https://news.com/a.txt',
      bodyStart: 28,
    });
  });
});

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const LINES = ['The port closed the bridge on Monday after a crack was found.', '“It may not stand,” said Ana Lima.'];
const files: [string, string, () => Uint8Array | Promise<Uint8Array>][] = [
  [
    'a PDF',
    'application/pdf',
    () => makePdf([{ columns: [{ x: 72, top: 780, lines: [LINES[0] ?? '', { text: LINES[1] ?? '', down: 30 }] }] }]),
  ],
  ['a PDF, its type with a parameter', 'Application/PDF; qs=0.001', async () => files[0]?.[2]() ?? new Uint8Array()],
  ['a PDF of a server that does not say so', 'application/octet-stream', async () => files[0]?.[2]() ?? new Uint8Array()],
  ['a PDF to be kept', 'application/force-download', async () => files[0]?.[2]() ?? new Uint8Array()],
  ['a PDF by its old name', 'application/x-pdf', async () => files[0]?.[2]() ?? new Uint8Array()],
  ['a Word file of a server that does not say so', 'binary/octet-stream', async () => files.at(-1)?.[2]() ?? new Uint8Array()],
  ['a Word file', WORD, () => makeDocx(LINES.map((line) => p(r(line))).join(''))],
];
it.each(files)('reads %s behind an address', async (_, type, make) => {
  const bytes = Uint8Array.from(await make());
  const { fetcher } = network({
    'https://news.com/release': () => redirect('https://files.com/release'),
    'https://files.com/release': () => new Response(bytes, { headers: { 'content-type': type } }),
  });
  const { article } = await read('https://news.com/release', fetcher);
  expect(article).toMatchObject({ text: LINES.join('\n\n'), sourceUrl: 'https://files.com/release' });
});

it.each<[string, Uint8Array, string]>([
  ['a program', new TextEncoder().encode(`MZ${'x'.repeat(3000)}`), 'URL_MEDIA_TYPE'],
  ['a page', new TextEncoder().encode(PAGE), 'URL_MEDIA_TYPE'],
  ['nothing', new Uint8Array(), 'URL_MEDIA_TYPE'],
  ['the head of a PDF alone', new TextEncoder().encode('%PDF-1.7'), 'DOCUMENT_BROKEN'],
  ['a zip that is no Word file', new TextEncoder().encode('PK\u0003\u0004zip'), 'DOCUMENT_BROKEN'],
])('refuses a file that is %s, whatever it is called', async (_, bytes, expected) => {
  const { fetcher } = network({
    'https://files.com/x': () =>
      new Response(Uint8Array.from(bytes), { headers: { 'content-type': 'application/octet-stream' } }),
  });
  expect((await read('https://files.com/x', fetcher)).code).toBe(expected);
});

it('refuses the host that the call came to, at every redirect', async () => {
  const { fetcher, asked } = network({ 'https://news.com/a': () => redirect('https://cards.news.com/s/1') });
  await expect(fetchUrl('https://cards.news.com/s/1', fetcher, ['cards.news.com'])).rejects.toMatchObject({
    code: 'URL_REFUSED',
  });
  await expect(fetchUrl('https://news.com/a', fetcher, ['cards.news.com'])).rejects.toMatchObject({
    code: 'URL_REFUSED',
  });
  expect(asked).toEqual(['https://news.com/a']);
});
