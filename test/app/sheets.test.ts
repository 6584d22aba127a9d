import { describe, expect, it } from 'vitest';
import { Sheet } from '../../src/schema.ts';
import { ID_PATTERN } from '../../src/sheet/digest.ts';
import { ARTICLE, makeApp, NOW, ORIGIN } from './make-app.ts';

const json = async (response: Response) => (await response.json()) as Record<string, unknown> & { id: string };

describe('POST /api/sheets', () => {
  it('answers 201 with the sheet, its address, and the text that the offsets count in', async () => {
    const { post } = makeApp();
    const response = await post(`  ${ARTICLE.replaceAll('\n', '\r\n')}\n`);
    expect(response.status).toBe(201);
    const { article, ...sheet } = await json(response);
    expect(Sheet.parse(sheet)).toEqual(sheet);
    expect(sheet.id).toMatch(ID_PATTERN);
    expect(response.headers.get('location')).toBe(`${ORIGIN}/api/sheets/${sheet.id}`);
    expect(article).toEqual({ text: ARTICLE });
  });

  it('answers 200 with the same sheet when the same article comes again, and keeps the time of the first', async () => {
    let now = NOW;
    const { post } = makeApp({ now: () => now });
    const first = await json(await post(ARTICLE));
    now = new Date(NOW.getTime() + 86_400_000);
    const again = await post(ARTICLE);
    expect(again.status).toBe(200);
    expect(await json(again)).toEqual(first);
  });

  it('makes one sheet of the same words in text/plain and in JSON', async () => {
    const { post } = makeApp();
    const plain = await json(await post(ARTICLE));
    const response = await post(JSON.stringify({ text: ARTICLE }), { 'content-type': 'application/json' });
    expect([response.status, (await json(response)).id]).toEqual([200, plain.id]);
  });

  it('reads an article anew when it was kept by an older reader, under its old time', async () => {
    const { post, keyValue } = makeApp();
    const { id, createdAt, facts } = await json(await post(ARTICLE));
    const kept = JSON.parse((await keyValue.get(`sheet:${id}`)) ?? '');
    await keyValue.put(
      `sheet:${id}`,
      JSON.stringify({ ...kept, readerVersion: 'an older one', extraction: { ...kept.extraction, facts: [] } }),
    );
    const again = await post(ARTICLE);
    expect(again.status).toBe(200);
    expect(await json(again)).toMatchObject({ id, createdAt, facts });
    expect(facts).not.toEqual([]);
  });

  it('mends a broken record when its article is posted again', async () => {
    const { post, get, keyValue } = makeApp();
    const { id } = await json(await post(ARTICLE));
    await keyValue.put(`sheet:${id}`, 'not a record');
    expect((await get(`/api/sheets/${id}`)).status).toBe(500);
    expect((await post(ARTICLE)).status).toBe(201);
    expect((await get(`/api/sheets/${id}`)).status).toBe(200);
  });

  it('gives one sheet to two posts of one article at once', async () => {
    const { post, get } = makeApp();
    const answers = await Promise.all([post(ARTICLE), post(ARTICLE)]);
    const [one, two] = await Promise.all(answers.map(json));
    expect(one?.id).toBe(two?.id);
    expect(await json(await get('/api/sheets'))).toMatchObject({ sheets: [{ id: one?.id }] });
  });
});

describe('GET /api/sheets/{id}', () => {
  it('gives the sheet without the article, which belongs to its publisher', async () => {
    const { post, get } = makeApp();
    const { article, ...posted } = await json(await post(ARTICLE));
    const response = await get(`/api/sheets/${posted.id}`);
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual(posted);
    expect(article).toBeDefined();
  });

  it('answers 304 to who has it already', async () => {
    const { post, get } = makeApp();
    const { id } = await json(await post(ARTICLE));
    const etag = (await get(`/api/sheets/${id}`)).headers.get('etag') ?? '';
    const again = await get(`/api/sheets/${id}`, { headers: { 'if-none-match': etag } });
    expect([again.status, await again.text()]).toEqual([304, '']);
  });

  it.each([
    ['0000000000000000', 'an id that was never given'],
    ['short', 'no id at all'],
    ['__proto__', 'a word that objects know'],
    ['sheet:0000000000000000', 'a key of the store'],
    ['%00', 'a NUL'],
    ['..%2f..%2fsecret', 'a path'],
    ['ILOU000000000000', 'letters that no id has'],
  ])('%s is SHEET_NOT_FOUND (%s)', async (id) => {
    const { get } = makeApp();
    const response = await get(`/api/sheets/${id}`);
    expect([response.status, await json(response)]).toMatchObject([404, { code: 'SHEET_NOT_FOUND' }]);
  });

  it('refuses a parameter that it does not know, by name', async () => {
    const { get } = makeApp();
    const response = await get('/api/sheets/0000000000000000?format=xml');
    expect([response.status, await json(response)]).toMatchObject([
      400,
      { code: 'UNKNOWN_PARAMETER', detail: expect.stringContaining('format') },
    ]);
  });
});

describe('GET /api/sheets', () => {
  it('lists the newest first and gives a cursor for the rest', async () => {
    let minute = 0;
    const { post, get } = makeApp({ now: () => new Date(NOW.getTime() + 60_000 * minute) });
    const ids: string[] = [];
    for (minute = 0; minute < 3; minute++)
      ids.push((await json(await post(`${ARTICLE} It was day ${minute} of the storm.`))).id);
    const first = await json(await get('/api/sheets?limit=2'));
    expect(first).toMatchObject({ sheets: [{ id: ids[2] }, { id: ids[1] }], cursor: expect.any(String) });
    const rest = await json(await get(`/api/sheets?limit=2&cursor=${String(first['cursor'])}`));
    expect(rest).toMatchObject({ sheets: [{ id: ids[0], json: `${ORIGIN}/api/sheets/${ids[0]}` }], cursor: null });
  });

  it.each([['limit=0'], ['limit=101'], ['limit=1.5'], ['limit=many'], ['cursor=']])(
    '%s is INVALID_QUERY',
    async (query) => {
      const response = await makeApp().get(`/api/sheets?${query}`);
      expect([response.status, await json(response)]).toMatchObject([
        400,
        { code: 'INVALID_QUERY', errors: [{ path: query.split('=')[0] }] },
      ]);
    },
  );
});

describe('DELETE /api/sheets/{id}', () => {
  it('takes the sheet away, from the list too, and answers the same when it is gone already', async () => {
    const { app, post, get } = makeApp();
    const { id } = await json(await post(ARTICLE));
    const remove = () => app.request(`${ORIGIN}/api/sheets/${id}`, { method: 'DELETE' });
    expect((await remove()).status).toBe(204);
    expect((await get(`/api/sheets/${id}`)).status).toBe(404);
    expect(await json(await get('/api/sheets'))).toEqual({ sheets: [], cursor: null });
    expect((await remove()).status).toBe(204);
  });
});

describe('an article of words that objects know', () => {
  it.each(['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf'])(
    '%s is read like every other word',
    async (word) => {
      const { post } = makeApp();
      const text = `The harbour was closed for 5 ${word} days. About 1,234.5 ${word} came, $3 ${word} of it on ${word}. “We ${word},” said ${word} ${word}.`;
      const response = await post(text);
      expect(response.status).toBe(201);
      expect(
        Sheet.loose()
          .parse(await response.json())
          .figures.every(({ value }) => Number.isFinite(value)),
      ).toBe(true);
    },
  );
});
