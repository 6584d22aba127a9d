import { describe, expect, it } from 'vitest';
import { CheckAnswer } from '../../src/check/check-schema.ts';
import { makeDocx, p, r } from '../article/document/make-docx.ts';
import { ARTICLE, makeApp, ORIGIN } from './make-app.ts';

const TEXT =
  'The ferry Aurora sank on Monday in the outer harbour. “We saw it go down within ten minutes,” said Ana Lima, a ' +
  'fisherwoman who was first at the place. The harbour master did not want to comment.';

function makeChecks(changes: Parameters<typeof makeApp>[0] = {}) {
  const made = makeApp(changes);
  const check = (body: unknown, headers: Record<string, string> = {}) =>
    made.app.request(`${ORIGIN}/api/check`, {
      method: 'POST',
      body: typeof body === 'string' ? body : JSON.stringify(body),
      headers: { 'content-type': 'application/json', ...headers },
    });
  const answer = async (body: unknown) => CheckAnswer.parse(await (await check(body)).json()).quotes;
  return { ...made, check, answer };
}
const SEEN = 'We saw it go down within ten minutes';

describe('POST /api/check', () => {
  it('checks quotations against a text that is sent, and keeps nothing', async () => {
    const { answer, keyValue } = makeChecks();
    const [exact, altered] = await answer({
      text: TEXT,
      quotes: [{ text: SEEN, speaker: 'Ana Lima' }, { text: 'We saw it go down within two minutes' }],
    });
    expect(exact).toMatchObject({ verdict: 'exact', speaker: 'agrees', saidBy: { name: 'Ana Lima' } });
    const [span] = exact?.spans ?? [];
    expect(TEXT.slice(span?.start, span?.end)).toBe(SEEN);
    expect(altered).toMatchObject({ verdict: 'altered', speaker: null, nearest: { text: SEEN } });
    expect((await keyValue.list({ prefix: '', limit: 10 })).keys).toEqual([]);
  });

  it('checks against HTML, and against a page that it fetches', async () => {
    const html = `<html><body><article><h1>Ferry sinks</h1><p>${TEXT}</p></article></body></html>`;
    const { answer } = makeChecks({
      fetch: async () => new Response(html, { headers: { 'content-type': 'text/html; charset=utf-8' } }),
    });
    for (const sent of [{ html }, { url: 'https://times.port-allery.org/ferry' }])
      expect((await answer({ ...sent, quotes: [{ text: SEEN }] }))[0]).toMatchObject({ verdict: 'exact' });
  });

  it('checks against a sheet without a key, for its words are public', async () => {
    const { post, check } = makeChecks({ keys: ['a-long-key-of-this-house'] });
    const made = await post(TEXT, { 'content-type': 'text/plain', authorization: 'Bearer a-long-key-of-this-house' });
    const { id } = await made.json() as { id: string };
    const answered = await check({ sheet: id, quotes: [{ text: SEEN, speaker: 'Rosa Medina' }] });
    expect(answered.status).toBe(200);
    expect(await answered.json()).toMatchObject({
      quotes: [{ verdict: 'exact', speaker: 'differs', saidBy: { name: 'Ana Lima' } }],
    });
    expect((await check({ text: TEXT, quotes: [{ text: SEEN }] })).status).toBe(401);
  });

  it('finds the quotations of a summary, and whom it names for them', async () => {
    const { answer } = makeChecks();
    const summary = 'A ferry went down. “We saw it go down within ten minutes,” Ana Lima said. Carl Brun added: “It was a shame.”';
    const checked = await answer({ text: TEXT, summary });
    expect(checked.map(({ verdict, speaker, at }) => [verdict, speaker, summary.slice(at?.start, at?.end)])).toEqual([
      ['exact', 'agrees', 'We saw it go down within ten minutes,'],
      ['absent', 'unnamed', 'It was a shame.'],
    ]);
  });

  it.each([
    ['She called it a “disaster”.', [['disaster', 'absent']], 'one word, which nobody said'],
    ['“within ten minutes”', [['within ten minutes', 'exact']], 'nothing but the words'],
    ['A sailor: «كنا هنا أمس»', [['كنا هنا أمس', 'absent']], 'a script whose marks the reader of speech passes over'],
    ['The “…” of it all, “Aurora” included.', [['Aurora', 'exact']], 'marks around no word'],
  ])('looks up whatever stands between marks: %s', async (summary, told, _why) => {
    const { answer } = makeChecks();
    const checked = await answer({ text: TEXT, summary });
    expect(checked.map(({ text, verdict }) => [text, verdict])).toEqual(told);
    for (const { text, at } of checked) expect(summary.slice(at?.start, at?.end)).toBe(text);
  });

  it.each([
    ['Brun: “We saw it go down within ten minutes.”', 'differs', 'a surname and a colon'],
    ['Brun recalled: “We saw it go down within ten minutes.”', 'differs', 'a surname, and what he does'],
    ['Lima: “We saw it go down within ten minutes.”', 'agrees', 'her own'],
    ['The harbour was shut. “We saw it go down within ten minutes.”', null, 'nobody'],
  ])('knows whom a summary means by a bare surname: %s', async (summary, speaker, _why) => {
    const { answer } = makeChecks();
    const [checked] = await answer({ text: `${TEXT} Carl Brun, a diver, looked on.`, summary });
    expect(checked).toMatchObject({ speaker, saidBy: { name: 'Ana Lima' } });
  });

  it('reads the summary of a Word document', async () => {
    const { check } = makeChecks();
    const said = ['A ferry went down.', `“${SEEN},” Ana Lima said.`];
    const bytes = makeDocx(said.map((line) => p(r(line))).join(''));
    const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
    const answered = await check({ text: TEXT, summaryFile: { type, base64: Buffer.from(bytes).toString('base64') } });
    const { quotes, summary = '' } = CheckAnswer.parse(await answered.json());
    expect(quotes.map(({ verdict, at }) => [verdict, summary.slice(at?.start, at?.end)])).toEqual([['exact', `${SEEN},`]]);
    const broken = await check({ text: TEXT, summaryFile: { type, base64: 'AAAA' } });
    expect([broken.status, await broken.json()]).toMatchObject([422, { code: 'DOCUMENT_BROKEN' }]);
  });

  it.each([
    [{ text: TEXT }, 400, 'INVALID_BODY'],
    [{ text: TEXT, quotes: [] }, 400, 'INVALID_BODY'],
    [{ text: TEXT, quotes: [{ text: '…' }] }, 400, 'INVALID_BODY'],
    [{ text: TEXT, quotes: [{ text: SEEN, said: 'Ana' }] }, 400, 'INVALID_BODY'],
    [{ text: TEXT, quotes: [{ text: SEEN }], summary: 'x' }, 400, 'INVALID_BODY'],
    [{ quotes: [{ text: SEEN }] }, 400, 'INVALID_BODY'],
    [{ text: TEXT, html: TEXT, quotes: [{ text: SEEN }] }, 400, 'INVALID_BODY'],
    [{ sheet: 'nosuchsheet', quotes: [{ text: SEEN }] }, 404, 'SHEET_NOT_FOUND'],
    [{ sheet: 'nosuchsheet', text: TEXT, quotes: [{ text: SEEN }] }, 400, 'INVALID_BODY'],
    [{ text: 'Too short.', quotes: [{ text: SEEN }] }, 422, 'ARTICLE_TOO_SHORT'],
    [{ text: TEXT, quotes: Array.from({ length: 201 }, () => ({ text: SEEN })) }, 400, 'INVALID_BODY'],
    [{ text: TEXT, quotes: [{ text: 'a'.repeat(5001) }] }, 400, 'INVALID_BODY'],
    ['{"text": ', 400, 'INVALID_JSON'],
    ['[]', 400, 'INVALID_BODY'],
  ])('refuses %j with %i %s', async (body, status, code) => {
    const answered = await makeChecks().check(body);
    expect(answered.headers.get('content-type')).toBe('application/problem+json');
    expect(await answered.json()).toMatchObject({ status, code });
    expect(answered.status).toBe(status);
  });

  it('takes JSON only, and POST only', async () => {
    const { check, get } = makeChecks();
    expect((await check(ARTICLE, { 'content-type': 'text/plain' })).status).toBe(415);
    expect((await get('/api/check')).status).toBe(405);
  });

  it('counts as a write where it reads an article, as a view where it reads a sheet', async () => {
    const asked: string[] = [];
    const limiter = (name: string) => ({ limit: async () => (asked.push(name), { success: true }) });
    const keys = ['a-long-key-of-this-house'];
    const { app } = makeChecks({ keys, writes: limiter('writes'), views: limiter('views') });
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${keys[0]}` };
    for (const against of [{ text: TEXT }, { sheet: 'nosuchsheet' }])
      await app.request('https://cards.port-allery.org/api/check', {
        method: 'POST',
        body: JSON.stringify({ ...against, quotes: [{ text: SEEN }] }),
        headers,
      });
    expect(asked).toEqual(['writes', 'views']);
  });
});
