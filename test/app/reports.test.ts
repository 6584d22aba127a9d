/** Errors that readers report: from the page to the desk, and no further. */
import { describe, expect, it } from 'vitest';
import { MAX_REPORTS } from '../../src/limits.ts';
import { sheetStore } from '../../src/sheet/store.ts';
import { makeDesk } from './desk-calls.ts';

const form = (fields: Record<string, string>, headers: Record<string, string> = {}): RequestInit => ({
  method: 'POST',
  body: new URLSearchParams(fields).toString(),
  headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
});

describe('a report of a reader', () => {
  it('goes from the share page to the list of past sheets and to the desk, until it is ticked off', async () => {
    const { get, id, read, keyValue } = await makeDesk();
    const { sheet: before } = await read();
    const [card = { id: '' }] = before.cards;
    expect(await (await get(`/s/${id}/${card.id}`)).text()).toContain(`href="/s/${id}/report?card=${card.id}"`);
    const page = await get(`/s/${id}/report?card=${card.id}`);
    expect(page.headers.get('content-security-policy')).toContain("form-action 'self'");
    expect(await page.text()).toContain('<form method="post"');
    const note = 'He said <b>June</b>, not July';
    const sent = await get(`/s/${id}/report`, form({ card: card.id, kind: 'words', note }));
    expect([sent.status, await sent.text()]).toEqual([200, expect.stringContaining('Thank you.')]);
    expect(await (await get('/desk/rows')).text()).toContain('Reports from readers: 1');
    const work = await (await get(`/desk/${id}/work`)).text();
    expect(work).toContain('He said &lt;b&gt;June&lt;/b&gt;, not July');
    expect(await (await get(`/s/${id}`)).text()).not.toContain('not July');
    expect((await read()).sheet).toEqual(before);
    const [report] = await sheetStore(keyValue).reports.list(id);
    expect((await get(`/api/sheets/${id}/reports/${report?.name}`, { method: 'DELETE' })).status).toBe(204);
    expect(await (await get('/desk/rows')).text()).not.toContain('Reports from readers');
  });

  it('is kept as often as editors can read, and goes with its sheet', async () => {
    const { get, id, keyValue } = await makeDesk();
    for (let i = 0; i <= MAX_REPORTS; i++) {
      const answer = await get(`/s/${id}/report`, form({ kind: 'other', note: `No. ${i}` }));
      expect(await answer.text()).toContain(i < MAX_REPORTS ? 'Thank you.' : 'already have reports');
    }
    expect(await sheetStore(keyValue).reports.list(id)).toHaveLength(MAX_REPORTS);
    await get(`/api/sheets/${id}`, { method: 'DELETE' });
    expect(await sheetStore(keyValue).reports.list(id)).toEqual([]);
  });

  it.each([
    ['of another site', form({ kind: 'other' }, { origin: 'https://evil.example' }), 403],
    ['without a kind', form({ note: 'x' }), 400],
    ['with a field of its own', form({ kind: 'other', sheet: 'x' }), 400],
    ['that is a book', form({ kind: 'other', note: 'x'.repeat(5000) }), 413],
    ['as JSON', { method: 'POST', body: '{}', headers: { 'content-type': 'application/json' } }, 415],
  ])('%s is refused, and kept nowhere', async (_, init, status) => {
    const { get, id, keyValue } = await makeDesk();
    expect((await get(`/s/${id}/report`, init)).status).toBe(status);
    expect((await keyValue.list({ prefix: 'report:', limit: 9 })).keys).toEqual([]);
  });

  it.each(['none', 'desk@example.org'])('is not taken where REPORTS_TO is %s', async (reportsTo) => {
    const { get, id } = await makeDesk({ reportsTo });
    expect((await get(`/s/${id}/report`)).status).toBe(404);
    expect(await (await get(`/s/${id}`)).text()).not.toContain(`/s/${id}/report`);
  });

  it('takes no name that leads to another key', async () => {
    const { get, id, keyValue } = await makeDesk();
    const before = (await keyValue.list({ prefix: '', limit: 99 })).keys.length;
    for (const name of ['..%2F..', 'x', `1%3A${id}`]) await get(`/api/sheets/${id}/reports/${name}`, { method: 'DELETE' });
    expect((await keyValue.list({ prefix: '', limit: 99 })).keys.length).toBe(before);
  });
});
