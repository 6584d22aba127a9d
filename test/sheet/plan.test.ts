/** The plan that is kept: showing a sheet plans nothing, and every card knows where its words stand. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Sheet } from '../../src/schema.ts';
import { parseRecord } from '../../src/sheet/record.ts';
import { makeApp } from '../app/make-app.ts';

const TEXT = readFileSync(join(import.meta.dirname, '../corpus/harbour-bridge/article.txt'), 'utf8');
const made = makeApp();
const sheet = Sheet.loose().parse(await (await made.post(TEXT)).json());
const key = `sheet:${sheet.id}`;
const stored = async () => parseRecord(sheet.id, (await made.keyValue.get(key)) ?? '');
const addresses = sheet.cards
  .flatMap(({ id }) => [`/s/${sheet.id}/${id}`, `/embed/${sheet.id}/${id}`])
  .concat(`/s/${sheet.id}`, `/api/sheets/${sheet.id}`);
const bodies = () => Promise.all(addresses.map(async (path) => (await made.get(path)).text()));

describe('the plan of a sheet', () => {
  it('is kept with the record', async () => {
    expect((await stored()).plan?.cards.map(({ id }) => id)).toEqual(sheet.cards.map(({ id }) => id));
  });

  it('says of every card where its words stand, within the places of the plan', async () => {
    const { plan, article } = await stored();
    const places = new Map(plan?.places.map((place) => [place.id, place]));
    for (const { id, shows } of plan?.cards ?? []) {
      expect([id, shows.length]).not.toEqual([id, 0]);
      for (const piece of shows) {
        expect(piece.start).toBeLessThan(piece.end);
        expect(piece.end).toBeLessThanOrEqual(article.text.length);
        expect(places.get(piece.id)?.context.start).toBeLessThanOrEqual(piece.start);
      }
    }
  });

  it('is what is shown: a card that is taken out of it is gone, although the article would fill it', async () => {
    const record = await stored();
    if (!record.plan) throw new Error('no plan was kept');
    const before = await made.keyValue.get(key);
    await made.keyValue.put(
      key,
      JSON.stringify({ ...record, plan: { ...record.plan, cards: record.plan.cards.slice(0, 1) } }),
    );
    const shown = Sheet.parse(await (await made.get(`/api/sheets/${sheet.id}`)).json());
    expect(shown.cards.map(({ id }) => id)).toEqual(['summary']);
    await made.keyValue.put(key, before ?? '');
  });

  it('of a record of before plans is made when it is shown, with the same addresses and pages', async () => {
    const before = await bodies();
    const { plan: _, ...old } = await stored();
    await made.keyValue.put(key, JSON.stringify(old));
    expect(await bodies()).toEqual(before);
    await made.post(TEXT);
    expect((await stored()).plan).not.toBeNull();
  });
});
