/** What changed between two versions, by the app: as data, as a page, and from the old page to it. */
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { Changes } from '../../src/changes/changes-schema.ts';
import { Sheet } from '../../src/schema.ts';
import { ARTICLE, makeApp, NOW, ORIGIN } from './make-app.ts';

const SOURCE = 'https://example.org/ferry';

async function publishAll(texts: readonly string[], more: object = {}) {
  let time = NOW.getTime();
  const made = makeApp({ now: () => new Date(time), ...more });
  const sheets: Sheet[] = [];
  for (const text of texts) {
    const body = JSON.stringify({ text, sourceUrl: SOURCE });
    const answer = await made.post(body, { 'content-type': 'application/json' });
    sheets.push(Sheet.parse(await answer.json()));
    time += 60_000;
  }
  const changes = async (path: string) => Changes.parse(await (await made.get(path)).json());
  const page = async (path: string) => parseHTML(await (await made.get(path)).text()).document;
  const [first, second, third] = sheets;
  if (!first || !second) throw new Error('two versions at least');
  return { ...made, changes, page, first, second, third };
}
const VERSIONS = [ARTICLE, ARTICLE.replace('ten minutes', 'five minutes'), ARTICLE.replace('ten', 'five').replace('40', '41')];

describe('the changes of a sheet', () => {
  it('are those since the version before', async () => {
    const { changes, first, second } = await publishAll(VERSIONS);
    const answer = await changes(`/api/sheets/${second.id}/changes`);
    expect(answer).toMatchObject({
      version: { id: second.id }, before: { id: first.id, page: `${ORIGIN}/s/${first.id}` },
      page: `${ORIGIN}/s/${second.id}/changes`,
    });
    expect(answer.changes[0]).toMatchObject({
      what: 'quote', change: 'altered', was: { id: 'quote-1', speaker: { name: 'Ana Lima' } },
      diff: [
        { op: 'same', text: 'We saw it go down within ' }, { op: 'removed', text: 'ten ' },
        { op: 'added', text: 'five ' }, { op: 'same', text: 'minutes,' },
      ],
    });
  });

  it('are those since any version of before that is asked for', async () => {
    const { changes, first, third } = await publishAll(VERSIONS);
    const one = await changes(`/api/sheets/${third?.id}/changes`);
    const all = await changes(`/api/sheets/${third?.id}/changes?since=${first.id}`);
    expect(one.changes.map(({ what }) => what)).toEqual(['headline', 'figure']);
    expect(all.changes.map(({ what }) => what)).toEqual(['headline', 'quote', 'figure', 'figure']);
    expect(all.page).toBe(`${ORIGIN}/s/${third?.id}/changes?since=${first.id}`);
  });

  it('are none of a first version, and none once the one before is removed', async () => {
    const { changes, app, first, second } = await publishAll(VERSIONS.slice(0, 2));
    expect(await changes(`/api/sheets/${first.id}/changes`)).toMatchObject({ before: null, changes: [] });
    await app.request(`${ORIGIN}/api/sheets/${first.id}`, { method: 'DELETE' });
    expect(await changes(`/api/sheets/${second.id}/changes`)).toMatchObject({ before: null, changes: [] });
  });

  it.each([
    ['?since=0123456789abcdef', 404, 'SHEET_NOT_FOUND', 'no such sheet'],
    ['?since=../x', 404, 'SHEET_NOT_FOUND', 'no id'],
    ['?since=', 400, 'INVALID_QUERY', 'nothing'],
    ['?before=x', 400, 'UNKNOWN_PARAMETER', 'another name'],
  ])('with %s answer %i', async (query, status, code) => {
    const { get, second } = await publishAll(VERSIONS);
    const answer = await get(`/api/sheets/${second.id}/changes${query}`);
    expect([answer.status, await answer.json()]).toMatchObject([status, { code }]);
  });

  it('compare no sheet with itself, with a later one, or with another article', async () => {
    const { get, post, first, second } = await publishAll(VERSIONS);
    const other = Sheet.parse(await (await post(ARTICLE)).json());
    for (const [of, since] of [[second, second], [first, second], [second, other]]) {
      const answer = await get(`/api/sheets/${of?.id}/changes?since=${since?.id}`);
      expect([answer.status, await answer.json()]).toMatchObject([400, { code: 'INVALID_QUERY' }]);
    }
  });

  it('are not sent again to who has them', async () => {
    const { get, second } = await publishAll(VERSIONS);
    const path = `/api/sheets/${second.id}/changes`;
    const etag = (await get(path)).headers.get('etag') ?? '';
    expect((await get(path, { headers: { 'if-none-match': etag } })).status).toBe(304);
  });
});

describe('the page of the changes', () => {
  it('shows both wordings, and marks the words', async () => {
    const { page, second } = await publishAll(VERSIONS);
    const document = await page(`/s/${second.id}/changes`);
    const [quote] = document.querySelectorAll('.change');
    expect(quote?.querySelector('h2')?.textContent).toBe('Quotation altered');
    expect(quote?.querySelector('.was .shown-text')?.textContent).toBe('“We saw it go down within ten minutes,”');
    expect(quote?.querySelector('.is .shown-text')?.textContent).toBe('“We saw it go down within five minutes,”');
    expect([quote?.querySelector('del')?.textContent, quote?.querySelector('ins')?.textContent]).toEqual(['ten', 'five']);
    expect(quote?.querySelector('.is .shown-speaker')?.textContent).toContain('Ana Lima, a fisherwoman');
  });

  it('is found from the page of the old version, and from that of the new one', async () => {
    const { page, first, third } = await publishAll(VERSIONS);
    const links = async (id: string | undefined) =>
      [...(await page(`/s/${id}`)).querySelectorAll('a')].map((link) => link.getAttribute('href'));
    expect(await links(first.id)).toContain(`${ORIGIN}/s/${third?.id}/changes?since=${first.id}`);
    expect(await links(third?.id)).toContain(`${ORIGIN}/s/${third?.id}/changes`);
  });

  it('says so where nothing changed, and where there was nothing before', async () => {
    const { page, first, second } = await publishAll([ARTICLE, ARTICLE.replace('Monday, and', 'Monday and')]);
    expect((await page(`/s/${second.id}/changes`)).body.textContent).toContain('are the same in both versions');
    expect((await page(`/s/${first.id}/changes`)).body.textContent).toContain('no version before');
  });

  it('shows no more of an article than any page, and counts the rest', async () => {
    const { page, second } = await publishAll(VERSIONS, { shownShare: 0.1 });
    const document = await page(`/s/${second.id}/changes`);
    expect(document.body.textContent).not.toContain('We saw it go down');
    expect(document.body.textContent).toContain('Changes left out here: ');
  });

  it('runs nothing that an article brings', async () => {
    const poison = (n: number) => `“We saw <script>alert(${n})</script> it go down "><img src=x onerror=alert(1)>,” said Ana Lima, a fisherwoman. The ferry sank in the harbour on Monday.`;
    const { page, second } = await publishAll([poison(1), poison(2)]);
    const document = await page(`/s/${second.id}/changes`);
    expect([document.querySelectorAll('script').length, document.querySelectorAll('.change').length]).toEqual([0, 1]);
    // the correction's card is a picture of ours, and runs nothing either
    const pictures = [...document.querySelectorAll('img')];
    expect(pictures.filter((one) => !/\/cards\/[^/]+\/correction/.test(one.getAttribute('src') ?? ''))).toEqual([]);
    expect(pictures.filter((one) => one.hasAttribute('onerror'))).toEqual([]);
  });

  it('is a page of its own where a sheet is missing', async () => {
    const answer = await makeApp().get('/s/0123456789abcdef/changes');
    expect([answer.status, answer.headers.get('content-type')]).toEqual([404, 'text/html; charset=UTF-8']);
  });
});
