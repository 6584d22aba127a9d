/** A record from before there were plans is planned when it is shown, once a call; one that has a plan never. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import * as z from 'zod';
import { planner } from '../../src/routes/show-sheet.ts';
import { Sheet } from '../../src/schema.ts';
import { recordKey } from '../../src/sheet/keys.ts';
import { ARTICLE, makeApp, ORIGIN } from '../app/make-app.ts';

const { get, post, keyValue } = makeApp();
const { id, cards } = Sheet.parse(await (await post(ARTICLE)).json());
const card = cards[0]?.id ?? '';
const kept = z.looseObject({ plan: z.looseObject({}) }).parse(JSON.parse((await keyValue.get(recordKey(id))) ?? ''));
const plan = vi.spyOn(planner, 'plan');
beforeEach(() => {
  plan.mockClear();
});

const ADDRESSES = [
  `/api/sheets/${id}`, `/s/${id}`, `/s/${id}/${card}`, `/embed/${id}`, `/embed/${id}/${card}`,
  `/oembed?url=${ORIGIN}/s/${id}`, `/cards/${id}/${card}.png?size=pin`,
];

describe.each(ADDRESSES)('GET %s', (address) => {
  it('plans nothing where the record has a plan', async () => {
    await keyValue.put(recordKey(id), JSON.stringify(kept));
    expect([(await get(address)).status, plan.mock.calls.length]).toEqual([200, 0]);
  });

  it('plans once where it has none, and shows the same', async () => {
    const before = await (await get(address)).text();
    await keyValue.put(recordKey(id), JSON.stringify({ ...kept, plan: undefined }));
    const answer = await get(address.replace('size=pin', 'size=story'));
    expect([answer.status, plan.mock.calls.length]).toEqual([200, 1]);
    if (!address.startsWith('/cards')) expect(await answer.text()).toBe(before);
  });
});
