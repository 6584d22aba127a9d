/** A corrected article: the old sheet leads to the new one, the new one back, and old addresses go on working. */
import { describe, expect, it } from 'vitest';
import { Sheet } from '../../src/schema.ts';
import { ARTICLE, makeApp, NOW, ORIGIN } from './make-app.ts';

const SOURCE = 'https://example.org/ferry';
const VERSIONS = [ARTICLE, ARTICLE.replace('40', '41'), ARTICLE.replace('40', '42')];

async function setUp() {
  let time = NOW.getTime();
  const made = makeApp({ now: () => new Date(time) });
  const parse = async (response: Response) => Sheet.loose().parse(await response.json());
  const publish = async (text: string, more: object = {}) => {
    const response = await made.post(JSON.stringify({ text, sourceUrl: SOURCE, ...more }), {
      'content-type': 'application/json',
    });
    expect(response.status, await response.clone().text()).toBeLessThan(300);
    return parse(response);
  };
  const read = async (id: string) => parse(await made.get(`/api/sheets/${id}`));
  const remove = (id: string) => made.app.request(`${ORIGIN}/api/sheets/${id}`, { method: 'DELETE' });
  return { ...made, publish, read, remove, wait: (ms: number) => (time += ms) };
}
const version = ({ id, createdAt }: Sheet) => ({
  id,
  at: createdAt,
  page: `${ORIGIN}/s/${id}`,
  json: `${ORIGIN}/api/sheets/${id}`,
});

async function corrected() {
  const app = await setUp();
  const sheets: Sheet[] = [];
  for (const text of VERSIONS) {
    sheets.push(await app.publish(text));
    app.wait(60_000);
  }
  const [first, second, third] = sheets;
  if (!first || !second || !third) throw new Error('three versions were posted');
  return { ...app, first, second, third };
}

describe('a corrected article', () => {
  it('leads from every older version to the newest, and back step by step', async () => {
    const { read, first, second, third } = await corrected();
    expect(await read(first.id)).toMatchObject({ correctedBy: version(third) });
    expect(await read(second.id)).toMatchObject({ correctedBy: version(third), corrects: version(first) });
    expect(await read(third.id)).toMatchObject({ corrects: version(second) });
    expect((await read(third.id)).correctedBy).toBeUndefined();
    expect((await read(first.id)).corrects).toBeUndefined();
    expect(third.corrects).toEqual(version(second));
  });

  it('says so in a header of the old sheet and of its pictures, which go on working', async () => {
    const { get, first, third } = await corrected();
    const sheet = await get(`/api/sheets/${first.id}`);
    expect(sheet.headers.get('link')).toBe(
      `<${ORIGIN}/api/sheets/${third.id}>; rel="successor-version latest-version"`,
    );
    const address = first.cards[0]?.images.og.url.slice(ORIGIN.length) ?? '';
    for (const turn of ['drawn', 'kept']) {
      const picture = await get(address);
      expect([picture.status, picture.headers.get('link')], turn).toEqual([
        200,
        `<${ORIGIN}/s/${third.id}>; rel="successor-version latest-version"`,
      ]);
      expect(picture.headers.get('cache-control'), 'the address has not changed its version').toMatch(/immutable/);
    }
    expect((await get(`/cards/${third.id}/summary.png`)).headers.get('link')).toBeNull();
  });

  it('keeps the order when an older version comes again: a retry corrects nothing', async () => {
    const { publish, read, first, third } = await corrected();
    expect(await publish(VERSIONS[0] ?? '')).toMatchObject({ id: first.id, correctedBy: version(third) });
    expect((await read(third.id)).correctedBy).toBeUndefined();
  });

  it('is current again when its correction is taken away', async () => {
    const { remove, read, first, second, third } = await corrected();
    await remove(third.id);
    expect(await read(first.id)).toMatchObject({ correctedBy: version(second) });
    expect((await read(second.id)).correctedBy).toBeUndefined();
    await remove(second.id);
    expect((await read(first.id)).correctedBy).toBeUndefined();
  });

  it('bridges a version that is taken from the middle', async () => {
    const { remove, read, first, second, third } = await corrected();
    await remove(second.id);
    expect(await read(third.id)).toMatchObject({ corrects: version(first) });
    expect(await read(first.id)).toMatchObject({ correctedBy: version(third) });
  });

  it('is later than what it corrects, even where the clock went back an hour in between', async () => {
    const { publish, read, wait } = await setUp();
    const first = await publish(ARTICLE);
    wait(-3_600_000);
    const second = await publish(VERSIONS[1] ?? '');
    expect(await read(first.id)).toMatchObject({ correctedBy: version(second) });
    expect((await read(second.id)).correctedBy).toBeUndefined();
  });

  it.each([
    ['https://example.org/other', 'another page'],
    ['https://example.org/ferry?page=2', 'another query is another page'],
  ])('is none of %s (%s)', async (sourceUrl) => {
    const { publish, read } = await setUp();
    const first = await publish(ARTICLE);
    await publish(VERSIONS[1] ?? '', { sourceUrl });
    expect((await read(first.id)).correctedBy).toBeUndefined();
  });

  it('is told by the page, not by a place in it', async () => {
    const { publish, read } = await setUp();
    const first = await publish(ARTICLE);
    const second = await publish(VERSIONS[1] ?? '', { sourceUrl: `${SOURCE}#comments` });
    expect((await read(first.id)).correctedBy?.id).toBe(second.id);
  });

  it('makes no versions of articles without a source', async () => {
    const { post, get } = await setUp();
    for (const text of VERSIONS) await post(text);
    for (const { id } of (await (await get('/api/sheets')).json() as { sheets: { id: string }[] }).sheets) {
      expect(await (await get(`/api/sheets/${id}`)).json()).not.toHaveProperty('correctedBy');
    }
  });

  it('passes over a broken version', async () => {
    const { publish, read, keyValue, wait } = await setUp();
    const first = await publish(ARTICLE);
    wait(1000);
    const broken = await publish(VERSIONS[1] ?? '');
    await keyValue.put(`sheet:${broken.id}`, '{');
    wait(1000);
    const third = await publish(VERSIONS[2] ?? '');
    expect(third.corrects?.id).toBe(first.id);
    expect((await read(first.id)).correctedBy?.id).toBe(third.id);
  });
});

describe('a sheet that expires', () => {
  it('says when, is gone then, and no cache may keep its pictures longer', async () => {
    const { publish, get, wait } = await setUp();
    const sheet = await publish(ARTICLE, { expiresIn: 600 });
    expect(sheet.expiresAt).toBe('2026-03-04T12:10:00.000Z');
    const address = sheet.cards[0]?.images.og.url.slice(ORIGIN.length) ?? '';
    expect((await get(address)).headers.get('cache-control')).toBe('public, max-age=600');
    wait(590_000);
    expect((await get(address)).headers.get('cache-control')).toBe('public, max-age=10');
  });

  it('lives as long as the last post wished', async () => {
    const { publish, read } = await setUp();
    const { id } = await publish(ARTICLE, { expiresIn: 600 });
    await publish(ARTICLE, { expiresIn: 1200 });
    expect((await read(id)).expiresAt).toBe('2026-03-04T12:20:00.000Z');
    await publish(ARTICLE);
    expect((await read(id)).expiresAt).toBeUndefined();
  });

  it('takes the wish in the query of a raw body too', async () => {
    const { post } = makeApp();
    const { app } = makeApp();
    const response = await app.request(`${ORIGIN}/api/sheets?expiresIn=60`, {
      method: 'POST',
      body: ARTICLE,
      headers: { 'content-type': 'text/plain' },
    });
    expect(await response.json()).toMatchObject({ expiresAt: '2026-03-04T12:01:00.000Z' });
    expect((await (await post(ARTICLE)).json())).not.toHaveProperty('expiresAt');
  });

  it.each([[59], [0], [-1], [60.5], [1e12], ['soon'], ['6e1'], [true], [[60]], [{}]])(
    'cannot live for %j seconds',
    async (expiresIn) => {
      const { post } = makeApp();
      const response = await post(JSON.stringify({ text: ARTICLE, expiresIn }), { 'content-type': 'application/json' });
      expect([response.status, await response.json()]).toMatchObject([
        400,
        { code: 'INVALID_BODY', errors: [{ path: 'expiresIn' }] },
      ]);
    },
  );

  it('does not lead from a lasting version to one that goes before it', async () => {
    const { publish, read, wait } = await setUp();
    const lasting = await publish(ARTICLE);
    wait(1000);
    const passing = await publish(VERSIONS[1] ?? '', { expiresIn: 600 });
    expect((await read(lasting.id)).correctedBy).toBeUndefined();
    expect((await read(passing.id)).corrects?.id).toBe(lasting.id);
  });
});
