/** A house that shows its readers released cards alone: on pages, embeds, oEmbed answers, PDFs and feeds. */
import { expect, it } from 'vitest';
import { applyEdits } from '../../src/desk/apply-edits.ts';
import { planned } from '../../src/routes/show-sheet.ts';
import { sheetStore } from '../../src/sheet/store.ts';
import { makeDesk } from './desk-calls.ts';
import { ORIGIN } from './make-app.ts';

const CLOSED = { pagesShow: 'approved', feedShows: 'approved' } as const;

it('shows nothing of a draft, then the card that was approved, then the sheet', async () => {
  const { get, id, read, patch } = await makeDesk(CLOSED);
  const { sheet: { cards } } = await read();
  const [first = { id: '' }, second = { id: '' }] = cards;
  const pages = [`/s/${id}`, `/s/${id}/${first.id}`, `/embed/${id}`, `/oembed?url=${ORIGIN}/s/${id}`];
  const statuses = () => Promise.all(pages.map(async (page) => (await get(page)).status));
  expect(await statuses()).toEqual([404, 404, 404, 404]);
  expect(await (await get(`/s/${id}`)).text()).toContain('have not released any card');
  expect((await get(`/s/${id}.pdf`)).status).toBe(404);
  await patch({ approve: [second.id] });
  expect(await statuses()).toEqual([200, 404, 200, 200]);
  const page = await (await get(`/s/${id}`)).text();
  expect([page.includes(`/s/${id}/${second.id}`), page.includes(`/s/${id}/${first.id}"`)]).toEqual([true, false]);
  await patch({ approve: 'sheet' });
  expect(await statuses()).toEqual([200, 200, 200, 200]);
  // another state is no longer what was approved; the card by itself still is
  await patch({ order: [cards.at(-1)?.id] });
  expect(await statuses()).toEqual([200, 404, 200, 200]);
});

it('puts the approved cards of a sheet into the feeds, and no other', async () => {
  let now = new Date('2026-03-04T12:00:00Z');
  const { get, read, patch } = await makeDesk({ ...CLOSED, now: () => now });
  const { sheet: { cards } } = await read();
  const [first = { id: '' }, second = { id: '' }] = cards;
  expect(JSON.stringify(await (await get('/feed.json')).json())).not.toContain(second.id);
  await patch({ approve: [second.id] });
  now = new Date('2026-03-04T13:00:00Z');
  const feed = JSON.stringify(await (await get('/feed.json')).json());
  expect([feed.includes(`/${second.id}.png`), feed.includes(`/${first.id}.png`)]).toEqual([true, false]);
});

it('keeps who approved what and when, for editors alone', async () => {
  const { get, id, read, patch, keyValue } = await makeDesk();
  const { sheet: { cards } } = await read();
  const [first = { id: '' }] = cards;
  await patch({ approve: [first.id] });
  await patch({ approve: 'sheet' });
  const record = await sheetStore(keyValue).get(id);
  if (!record) throw new Error('The sheet is gone.');
  const { desk } = applyEdits(planned(record));
  expect(desk.signed).toMatchObject({ by: 'this machine' });
  expect(desk.approved.get(first.id)).toMatchObject({ by: 'this machine' });
  expect(await (await get(`/desk/${id}/work`)).text()).toContain('Approved by this machine');
  expect(JSON.stringify((await read()).sheet)).not.toContain('this machine');
});
