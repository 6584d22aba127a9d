/** A sheet lives to the very second, everywhere, and no cache is told to keep it longer. KV drops it half a minute on. */
import { describe, expect, it } from 'vitest';
import { Sheet } from '../../src/schema.ts';
import { ARTICLE, makeApp, NOW, ORIGIN } from './make-app.ts';

const SECONDS = 600;
const SOURCE = 'https://times.port-allery.org/ferry';

async function withSheet() {
  let time = NOW.getTime();
  const made = makeApp({ now: () => new Date(time) });
  const json = { 'content-type': 'application/json' };
  const publish = async (fields: object) => {
    const answer = await made.post(JSON.stringify({ text: ARTICLE, ...fields }), json);
    return { status: answer.status, sheet: Sheet.parse(await answer.json()) };
  };
  const { sheet } = await publish({ expiresIn: SECONDS, sourceUrl: SOURCE });
  const versioned = sheet.cards[0]?.images.og.url.slice(ORIGIN.length) ?? '';
  const addresses = [
    `/api/sheets/${sheet.id}`, `/s/${sheet.id}`, `/s/${sheet.id}/summary`, `/embed/${sheet.id}`,
    `/oembed?url=${ORIGIN}/s/${sheet.id}`, `/cards/${sheet.id}/summary.png?size=pin`, versioned,
  ];
  const at = (seconds: number) => {
    time = NOW.getTime() + 1000 * seconds;
  };
  return { ...made, sheet, addresses, versioned, at, publish };
}
const statuses = async (get: (path: string) => Response | Promise<Response>, addresses: readonly string[]) =>
  Promise.all(addresses.map(async (address) => (await get(address)).status));
const maxAge = (answer: Response) => Number(/max-age=(\d+)/.exec(answer.headers.get('cache-control') ?? '')?.[1]);

describe('a sheet that expires', () => {
  it('is there in its last millisecond, and nowhere in the next, though it was asked for just before', async () => {
    const { get, addresses, at } = await withSheet();
    at(SECONDS - 0.001);
    expect(await statuses(get, addresses)).toEqual(addresses.map(() => 200));
    at(SECONDS);
    expect(await statuses(get, addresses)).toEqual(addresses.map(() => 404));
  });

  it('is in no list any more, and no other version leads to it', async () => {
    const { get, at, publish, sheet } = await withSheet();
    const correction = await publish({ text: `${ARTICLE} It rained.`, sourceUrl: SOURCE, expiresIn: SECONDS });
    expect(correction.sheet.corrects?.id).toBe(sheet.id);
    at(SECONDS);
    expect(await (await get('/api/sheets')).json()).toEqual({ sheets: [], cursor: null });
    const next = await publish({ text: `${ARTICLE} It snowed.`, sourceUrl: SOURCE });
    expect(next.sheet.corrects).toBeUndefined();
  });

  it.each([1, 59, 299, SECONDS - 2])('tells caches %d seconds after its post how long they may keep it', async (after) => {
    const { get, addresses, versioned, at } = await withSheet();
    at(after + 0.5);
    const left = SECONDS - after - 1;
    for (const address of addresses) {
      const answer = await get(address);
      const age = maxAge(answer);
      if (!Number.isNaN(age)) expect([address, age <= left]).toEqual([address, true]);
    }
    expect(maxAge(await get(versioned))).toBe(left);
    const oembed = await get(addresses[4] ?? '');
    expect([await oembed.json(), maxAge(oembed)]).toEqual([
      expect.objectContaining({ cache_age: left }), Math.min(left, 300),
    ]);
  });

  it('that is posted again in the half minute in which KV still has it is new', async () => {
    const { at, publish, get } = await withSheet();
    at(SECONDS + 5);
    const again = await publish({ sourceUrl: SOURCE });
    expect([again.status, again.sheet.createdAt]).toEqual([201, new Date(NOW.getTime() + 605_000).toISOString()]);
    expect((await get(`/s/${again.sheet.id}`)).status).toBe(200);
  });
});
