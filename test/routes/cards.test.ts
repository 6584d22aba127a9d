import { beforeEach, describe, expect, it } from 'vitest';
import { Sheet } from '../../src/schema.ts';
import { ARTICLE, makeApp, ORIGIN } from '../app/make-app.ts';

/** An app with one sheet, whose every card is drawn as the count of drawings. */
async function withSheet() {
  let drawn = 0;
  let time = Date.parse('2026-03-04T12:00:00Z');
  const made = makeApp({ draw: async () => Uint8Array.of((drawn += 1)), now: () => new Date(time) });
  const sheet = Sheet.loose().parse(await (await made.post(ARTICLE)).json());
  const [card] = sheet.cards;
  if (!card) throw new Error('the sheet has no card');
  const versioned = card.images.og.url.slice(ORIGIN.length);
  const wait = (ms: number) => (time += ms);
  return { ...made, sheet, card, path: `/cards/${sheet.id}/${card.id}.png`, versioned, wait, drawn: () => drawn };
}
let app: Awaited<ReturnType<typeof withSheet>>;
beforeEach(async () => {
  app = await withSheet();
});

const header = (response: Response, name: string) => response.headers.get(name);

describe('GET /cards/{sheet}/{card}', () => {
  it('may be kept for ever at the address with the version, shortly at any other', async () => {
    expect(header(await app.get(app.versioned), 'cache-control')).toBe('public, max-age=31536000, immutable');
    expect(header(await app.get(app.path), 'cache-control')).toBe('public, max-age=300');
    expect(header(await app.get(`${app.path}?v=older`), 'cache-control')).toBe('public, max-age=300');
  });

  it('says its type and length, and answers HEAD with the same', async () => {
    for (const [extension, type] of [['png', 'image/png'], ['svg', 'image/svg+xml; charset=utf-8']] as const) {
      const path = app.path.replace(/png$/, extension);
      const got = await app.get(path);
      const head = await app.get(path, { method: 'HEAD' });
      expect([got.status, header(got, 'content-type'), header(got, 'content-length')]).toEqual([200, type, '1']);
      expect(header(got, 'content-disposition')).toMatch(new RegExp(`^inline; filename="[\\w.-]+-og\\.${extension}"$`));
      expect([head.status, header(head, 'content-length'), header(head, 'etag')]).toEqual([
        200,
        '1',
        header(got, 'etag'),
      ]);
      expect((await head.arrayBuffer()).byteLength).toBe(0);
    }
  });

  it('is closed by default; what only a document could do is denied to the SVG alone', async () => {
    const closed = {
      'content-security-policy': expect.stringContaining("default-src 'none'"),
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'cross-origin',
    };
    const document = { 'referrer-policy': expect.any(String), 'permissions-policy': expect.any(String) };
    const [png, svg] = [await app.get(app.path), await app.get(app.path.replace(/png$/, 'svg'))].map(({ headers }) =>
      Object.fromEntries(headers),
    );
    expect(png).toMatchObject(closed);
    expect(Object.keys(document).filter((name) => name in (png ?? {}))).toEqual([]);
    expect(svg).toMatchObject({ ...closed, ...document });
  });

  it('lets an SVG that is opened as a document do nothing', async () => {
    const policy = header(await app.get(app.path.replace(/png$/, 'svg')), 'content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain('sandbox');
  });

  it('refuses a parameter that is given twice', async () => {
    const answer = await app.get(`${app.path}?size=og&size=pin`);
    expect([answer.status, await answer.json()]).toMatchObject([
      400,
      { code: 'INVALID_QUERY', detail: expect.stringContaining('size') },
    ]);
  });

  it('answers 304 to a tag that it gave, before anything is drawn', async () => {
    const etag = header(await app.get(app.versioned), 'etag') ?? '';
    const before = app.drawn();
    for (const tag of [etag, `W/${etag}`, `"other", ${etag}`]) {
      const answer = await app.get(app.versioned, { headers: { 'if-none-match': tag } });
      expect([answer.status, header(answer, 'etag')], tag).toEqual([304, etag]);
    }
    app.wait(60_000);
    expect((await app.get(app.versioned, { headers: { 'if-none-match': etag } })).status).toBe(304);
    expect(app.drawn()).toBe(before);
    expect((await app.get(app.versioned, { headers: { 'if-none-match': '"stale"' } })).status).toBe(200);
  });

  it('tells sizes, themes and formats apart by their tags', async () => {
    const asked = ['', '?size=story', '?theme=ink', '?size=story&theme=ink'].map((query) => app.get(app.path + query));
    const tags = (await Promise.all(asked)).map((answer) => header(answer, 'etag'));
    expect(new Set(tags).size).toBe(4);
  });

  it('draws a picture once', async () => {
    await app.get(app.path);
    await app.get(app.versioned);
    expect(app.drawn()).toBe(1);
  });

  it('serves the whole picture to who asks for a range', async () => {
    const answer = await app.get(app.path, { headers: { range: 'bytes=0-0' } });
    expect([answer.status, header(answer, 'content-length')]).toEqual([200, '1']);
  });

  const wrong: [string, number, string, RegExp, string][] = [
    ['?size=huge', 400, 'INVALID_SIZE', /og, square, portrait, story, pin/, 'the sizes that there are'],
    ['?size=', 400, 'INVALID_SIZE', /og/, 'an empty size'],
    ['?size=OG', 400, 'INVALID_SIZE', /og/, 'names are in lower case'],
    ['?theme=neon', 400, 'INVALID_THEME', /paper, ink/, 'the themes that there are'],
    ['?colour=red', 400, 'UNKNOWN_PARAMETER', /size, theme, v/, 'a parameter that nobody knows'],
    ['?size=__proto__', 400, 'INVALID_SIZE', /og/, 'a name that every object has'],
    [`?v=${'x'.repeat(65)}`, 400, 'INVALID_QUERY', /v/, 'a version that was never given'],
  ];
  it.each(wrong)('%s: %i %s', async (query, status, code, detail) => {
    const answer = await app.get(app.path + query);
    expect(answer.status).toBe(status);
    expect(await answer.json()).toMatchObject({ code, detail: expect.stringMatching(detail) });
    expect(app.drawn()).toBe(0);
  });

  it.each([
    ['no-such-card.png', 'CARD_NOT_FOUND'],
    ['summary.gif', 'CARD_NOT_FOUND'],
    ['summary', 'CARD_NOT_FOUND'],
    [`${'x'.repeat(200)}.png`, 'CARD_NOT_FOUND'],
    ['..%2Fsummary.png', 'CARD_NOT_FOUND'],
    ['%E6%BC%A2.png', 'CARD_NOT_FOUND'],
    ['summary%22%0d%0ax-a:b.png', 'CARD_NOT_FOUND'],
  ])('%s is no card: 404', async (file, code) => {
    const answer = await app.get(`/cards/${app.sheet.id}/${file}`, { headers: { 'if-none-match': '*' } });
    expect([answer.status, await answer.json()]).toEqual([404, expect.objectContaining({ code })]);
  });

  it('knows no card of a sheet that is not there', async () => {
    for (const id of ['0'.repeat(16), 'short', '%00'])
      expect((await app.get(`/cards/${id}/summary.png`)).status, id).toBe(404);
  });
});
