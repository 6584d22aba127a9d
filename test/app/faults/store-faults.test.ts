/** KV that fails, hangs, forgets or holds rubbish: what the caller sees, and that the next call mends it. */
import { describe, expect, it } from 'vitest';
import { Sheet } from '../../../src/schema.ts';
import { memoryKeyValue } from '../../../src/sheet/memory.ts';
import { sheetStore } from '../../../src/sheet/store.ts';
import { workersKv } from '../../../src/sheet/workers-kv.ts';
import { ARTICLE, makeApp, NOW, ORIGIN } from '../make-app.ts';
import { failingAt, rememberingAbsence } from './faulty-key-value.ts';

const SOURCE = 'https://example.org/ferry';
const CORRECTED = ARTICLE.replace('40', '41');
const json = (text: string) => JSON.stringify({ text, sourceUrl: SOURCE });
const asJson = { 'content-type': 'application/json' };
const parse = async (response: Response) => Sheet.loose().parse(await response.json());
/** More calls than any request makes. */
const MOST_CALLS = 20;

/** An app on a memory that already holds the first version; the store that requests see may be another. */
async function withFirstVersion() {
  const memory = memoryKeyValue(() => NOW.getTime());
  let minute = 0;
  const now = () => new Date(NOW.getTime() + 60_000 * minute++);
  const appOn = (kv = memory) => makeApp({ store: sheetStore(kv), now });
  const first = await parse(await appOn().post(json(ARTICLE), asJson));
  return { memory, appOn, first };
}
const keysOf = async (kv: ReturnType<typeof memoryKeyValue>) =>
  (await kv.list({ prefix: '', limit: 100 })).keys.map(({ name }) => name);

describe('KV that fails once', () => {
  it('in any call of a correction’s post: 503 with Retry-After, and the next post makes everything whole', async () => {
    let failed = 0;
    for (let n = 0; n < MOST_CALLS; n++) {
      const { memory, appOn, first } = await withFirstVersion();
      const faulty = failingAt(memory, n);
      const answer = await appOn(faulty).post(json(CORRECTED), asJson);
      if (faulty.calls <= n) break;
      failed += 1;
      expect([answer.status, answer.headers.get('retry-after')], `call ${n}`).toEqual([503, '5']);
      const retried = await appOn().post(json(CORRECTED), asJson);
      const second = await parse(retried);
      expect(await parse(await appOn().get(`/api/sheets/${first.id}`))).toMatchObject({
        correctedBy: { id: second.id },
      });
      expect(await parse(await appOn().get(`/api/sheets/${second.id}`))).toMatchObject({ corrects: { id: first.id } });
      const { sheets } = (await (await appOn().get('/api/sheets')).json()) as { sheets: { id: string }[] };
      expect(sheets.map(({ id }) => id), `call ${n}`).toEqual([second.id, first.id]);
    }
    expect(failed).toBeGreaterThanOrEqual(6);
  });

  it('in any call of a removal: 503, and the next removal leaves nothing behind', async () => {
    let failed = 0;
    for (let n = 0; n < MOST_CALLS; n++) {
      const { memory, appOn, first } = await withFirstVersion();
      const before = await keysOf(memory);
      const second = await parse(await appOn().post(json(CORRECTED), asJson));
      const faulty = failingAt(memory, n);
      const remove = (app: ReturnType<typeof makeApp>) => app.app.request(`${ORIGIN}/api/sheets/${second.id}`, {
        method: 'DELETE',
      });
      const answer = await remove(appOn(faulty));
      if (faulty.calls <= n) break;
      failed += 1;
      expect(answer.status, `call ${n}`).toBe(503);
      expect((await remove(appOn())).status).toBe(204);
      const left = (await keysOf(memory)).filter((key) => !key.startsWith('gone:') && key !== `sheet:${second.id}`);
      expect(left, `call ${n}`).toEqual(before);
      expect(await memory.get(`sheet:${second.id}`), 'only that it is gone').toBe('{"removed":true}');
      expect((await parse(await appOn().get(`/api/sheets/${first.id}`))).correctedBy).toBeUndefined();
    }
    expect(failed).toBeGreaterThanOrEqual(6);
  });

  it.each(['/api/sheets', '/api/sheets/ID', '/cards/ID/summary.png'])(
    'in a reading of %s: 503, then 200',
    async (address) => {
      const { memory, appOn, first } = await withFirstVersion();
      const path = address.replace('ID', first.id);
      const { get } = appOn(failingAt(memory, 0));
      expect([(await get(path)).status, (await get(path)).status]).toEqual([503, 200]);
    },
  );
});

it('KV that never answers: 503 with Retry-After, when its time is up', async () => {
  const hang = () => new Promise<never>(() => undefined);
  const namespace = { get: hang, put: hang, delete: hang, list: hang, getWithMetadata: hang } as unknown as KVNamespace;
  const { post, get } = makeApp({ store: sheetStore(workersKv(namespace, 20)) });
  for (const answer of [await post(ARTICLE), await get('/api/sheets/0123456789abcdef'), await get('/api/sheets')]) {
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '5']);
    expect(await answer.json()).toMatchObject({ code: 'STORE_FAILED' });
  }
});

describe('KV that remembers for a minute that a key was absent', () => {
  const setUp = () => {
    let time = NOW.getTime();
    const kv = rememberingAbsence(memoryKeyValue(() => time), () => time);
    return { ...makeApp({ store: sheetStore(kv), now: () => new Date(time) }), wait: (ms: number) => (time += ms) };
  };

  it('shows a sheet from the moment that its post is answered', async () => {
    const { post, get } = setUp();
    const { id } = await parse(await post(ARTICLE));
    expect((await get(`/api/sheets/${id}`)).status).toBe(200);
    expect((await get(`/cards/${id}/summary.png`)).status).toBe(200);
  });

  it('hides a sheet that somebody asked for before it was there, for a minute and no longer; posts are not misled', async () => {
    const { post, get, wait } = setUp();
    const { id } = await parse(await makeApp().post(ARTICLE));
    expect((await get(`/api/sheets/${id}`)).status).toBe(404);
    expect((await post(ARTICLE)).status).toBe(201);
    expect((await get(`/api/sheets/${id}`)).status).toBe(404);
    wait(61_000);
    expect((await get(`/api/sheets/${id}`)).status).toBe(200);
    expect((await post(ARTICLE)).status).toBe(200);
  });
});

describe('a record that is not one of ours', () => {
  const RECORDS: [string, (whole: Record<string, unknown>) => string][] = [
    ['nothing', () => ''],
    ['no JSON', () => '<html>'],
    ['cut off', (whole) => JSON.stringify(whole).slice(0, -20)],
    ['null', () => 'null'],
    ['without a version', ({ recordVersion: _, ...rest }) => JSON.stringify(rest)],
    ['of a later version', (whole) => JSON.stringify({ ...whole, recordVersion: 99 })],
    ['of version 0', (whole) => JSON.stringify({ ...whole, recordVersion: 0 })],
    ['a version that objects know', (whole) => JSON.stringify({ ...whole, recordVersion: 'constructor' })],
    ['without its article', ({ article: _, ...rest }) => JSON.stringify(rest)],
    ['with spans of text', (whole) => JSON.stringify(whole).replaceAll(/"start":\d+/g, '"start":"0"')],
    ['nested without end', () => '['.repeat(200_000)],
  ];
  it.each(RECORDS)('(%s) is RECORD_BROKEN for that sheet alone, on every address of it', async (_, broken) => {
    const { post, get, keyValue } = makeApp();
    const [{ id }, whole] = [await parse(await post(ARTICLE)), await parse(await post(CORRECTED))];
    const key = `sheet:${id}`;
    await keyValue.put(key, broken(JSON.parse((await keyValue.get(key)) ?? '')));
    for (const path of [`/api/sheets/${id}`, `/cards/${id}/summary.png`, `/s/${id}`, `/embed/${id}`]) {
      const answer = await get(path);
      expect([answer.status, answer.headers.get('cache-control')], path).toEqual([500, 'no-store']);
      expect(await answer.text()).toContain('RECORD_BROKEN');
    }
    expect((await get(`/api/sheets/${whole.id}`)).status).toBe(200);
    expect((await (await get('/api/sheets')).json() as { sheets: unknown[] }).sheets).toHaveLength(2);
    expect((await post(ARTICLE)).status).toBe(201);
    expect((await get(`/api/sheets/${id}`)).status).toBe(200);
  });

  it('reads one that was kept before versions and expiry were linked', async () => {
    const { post, get, keyValue } = makeApp();
    const { id } = await parse(await post(ARTICLE));
    const { supersededBy: _, corrects: __, ...old } = JSON.parse((await keyValue.get(`sheet:${id}`)) ?? '');
    await keyValue.put(`sheet:${id}`, JSON.stringify(old));
    expect((await get(`/api/sheets/${id}`)).status).toBe(200);
  });
});

describe('posts that meet', () => {
  it('of one article: one sheet, one row, the same answer', async () => {
    const { post, get } = makeApp();
    const sheets = await Promise.all((await Promise.all(Array.from({ length: 8 }, () => post(ARTICLE)))).map(parse));
    expect(new Set(sheets.map(({ id }) => id)).size).toBe(1);
    expect((await (await get('/api/sheets')).json() as { sheets: unknown[] }).sheets).toHaveLength(1);
  });

  it('of two corrections at once: the next post of either puts the line in order', async () => {
    const { appOn, first } = await withFirstVersion();
    const other = ARTICLE.replace('40', '42');
    const { post, get } = appOn();
    const [a, b] = await Promise.all(
      (await Promise.all([post(json(CORRECTED), asJson), post(json(other), asJson)])).map(parse),
    );
    await post(json(CORRECTED), asJson);
    const [old, one, two] = await Promise.all(
      [first.id, a?.id, b?.id].map(async (id) => parse(await get(`/api/sheets/${id}`))),
    );
    const newest = [one, two].filter((sheet) => sheet?.correctedBy === undefined);
    expect(newest).toHaveLength(1);
    expect(old?.correctedBy?.id).toBe(newest[0]?.id);
  });
});
