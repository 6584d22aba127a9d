/** What a correction altered, as pictures: in the data, on the page, in the feeds, and gone with the older version. */
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import type { Card } from '../../src/cards/card.ts';
import { Changes } from '../../src/changes/changes-schema.ts';
import { Sheet } from '../../src/schema.ts';
import { ARTICLE, makeApp, NOW, ORIGIN } from './make-app.ts';

const AFTER = ARTICLE.replace('ten minutes', 'five minutes');

async function corrected() {
  let time = NOW.getTime();
  const drawn: Card[] = [];
  const draw = async (card: Card) => {
    drawn.push(card);
    return new Uint8Array([1, 2, 3]);
  };
  const made = makeApp({ now: () => new Date(time), draw });
  const post = async (text: string): Promise<Sheet> => {
    const body = JSON.stringify({ text, sourceUrl: 'https://example.org/ferry' });
    const answer = await made.post(body, { 'content-type': 'application/json' });
    time += 120_000;
    return Sheet.parse(await answer.json());
  };
  const [first, second] = [await post(ARTICLE), await post(AFTER)];
  const path = `/api/sheets/${second.id}/changes`;
  const changes = async () => Changes.parse(await (await made.get(path)).json()).changes;
  return { ...made, drawn, first, second, changes };
}

describe('a correction', () => {
  it('is a card with both wordings, each from its version', async () => {
    const { changes, get, drawn, first, second } = await corrected();
    const [change] = await changes();
    expect(change?.card?.id).toBe('correction-1');
    expect(change?.card?.alt).toMatch(/Before: .*ten minutes.*Now: .*five minutes/s);
    const picture = await get(change?.card?.images.og.url.replace(ORIGIN, '') ?? '');
    expect([picture.status, picture.headers.get('content-type')]).toEqual([200, 'image/png']);
    expect(drawn).toMatchObject([{
      kind: 'correction', was: { text: change?.was?.text, isQuote: true, speaker: { name: 'Ana Lima' } },
      is: { text: change?.is?.text },
    }]);
    expect(ARTICLE).toContain(change?.was?.text);
    expect(AFTER).toContain(change?.is?.text);
    expect((await get(`/cards/${first.id}/correction-1.png`)).status).toBe(404);
    expect((await get(`/cards/${second.id}/correction-9.png`)).status).toBe(404);
  });

  it('is kept by nobody for ever, and is gone with the older version', async () => {
    const { app, changes, get, drawn, first, second } = await corrected();
    const [change] = await changes();
    const address = change?.card?.images.og.url.replace(ORIGIN, '') ?? '';
    expect((await get(address)).headers.get('cache-control')).toBe('public, max-age=300');
    await app.request(`${ORIGIN}/api/sheets/${first.id}`, { method: 'DELETE' });
    expect((await get(address)).status).toBe(404);
    expect(drawn).toHaveLength(1);
    expect(second.cards.map(({ kind }) => kind)).not.toContain('correction');
  });

  it('stands on the page of the changes, which is previewed by it', async () => {
    const { get, second, changes } = await corrected();
    const { document } = parseHTML(await (await get(`/s/${second.id}/changes`)).text());
    const [change] = await changes();
    const image = document.querySelector('.change img');
    expect(image?.getAttribute('src')).toBe(change?.card?.images.og.url);
    expect(image?.getAttribute('alt')).toContain('Before:');
    expect(document.querySelector('meta[property="og:image"]')?.getAttribute('content')).toBe(image?.getAttribute('src'));
  });

  it.each(['/feed.xml', '/feed.json'])('is told in %s by the new sheet, and by the old one', async (path) => {
    const { get, first, second } = await corrected();
    const feed = (await (await get(path)).text()).replaceAll('\\"', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>');
    expect(feed).toMatch(/<del>“We saw it go down within ten minutes.”? \(Ana Lima.*<\/del>.*<ins>.*five minutes.*<\/ins>/s);
    expect(feed).toContain('correction-1.png');
    expect(feed).toContain(`/s/${second.id}/changes?since=${first.id}`);
    expect(feed).toContain(`/s/${second.id}/changes"`);
  });
});
