/**
 * A clock that jumps: nothing is lost, nothing is shown that is gone. Corrections have theirs in corrections.test.ts.
 */
import { expect, it } from 'vitest';
import { Sheet } from '../../../src/schema.ts';
import { ARTICLE, makeApp, NOW, ORIGIN } from '../make-app.ts';

const HOUR = 3_600_000;

async function withSheet() {
  let time = NOW.getTime();
  const made = makeApp({ now: () => new Date(time) });
  const { id } = Sheet.loose().parse(await (await made.post(ARTICLE)).json());
  return { ...made, id, card: `/cards/${id}/summary.png`, jump: (ms: number) => (time += ms) };
}

it.each([
  ['back', -24 * HOUR],
  ['ahead', 24 * HOUR],
])('that jumps %s does not make the isolate go on showing a removed sheet', async (_, ms) => {
  const { get, keyValue, id, card, jump } = await withSheet();
  expect((await get(card)).status).toBe(200);
  await keyValue.delete(`sheet:${id}`);
  jump(ms);
  expect((await get(card)).status).toBe(404);
});

it('that goes back between posts leaves every sheet readable, listed and removable', async () => {
  const { app, get, post, id, jump } = await withSheet();
  jump(-HOUR);
  const later = Sheet.loose().parse(await (await post(`${ARTICLE} It rained.`)).json());
  expect((await post(ARTICLE)).status).toBe(200);
  const { sheets } = (await (await get('/api/sheets')).json()) as { sheets: { id: string }[] };
  expect(sheets.map((row) => row.id).sort()).toEqual([id, later.id].sort());
  for (const one of [id, later.id])
    expect((await app.request(`${ORIGIN}/api/sheets/${one}`, { method: 'DELETE' })).status).toBe(204);
  expect(await (await get('/api/sheets')).json()).toEqual({ sheets: [], cursor: null });
});

it('that goes back during a call logs no negative time', async () => {
  let reads = 0;
  const { get, logged } = makeApp({ now: () => new Date(NOW.getTime() - HOUR * reads++) });
  await get('/healthz');
  expect(logged[0]).toMatchObject({ ms: 0 });
});

it.each([
  ['1970', 0],
  ['the year 9999', 253_402_300_799_000],
])('that stands in %s keeps and lists sheets', async (_, time) => {
  const { post, get } = makeApp({ now: () => new Date(time) });
  const { id } = Sheet.loose().parse(await (await post(ARTICLE)).json());
  expect((await get(`/api/sheets/${id}`)).status).toBe(200);
  expect(await (await get('/api/sheets')).json()).toMatchObject({ sheets: [{ id }] });
});
