/** Each picture of a card says what stands on it: on the sheet's own answers, whoever asks. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, it, vi } from 'vitest';
import { shownBySize } from '../../templates/compose.ts';
import { Sheet, SIZE_NAMES } from '../../src/schema.ts';
import { sheetStore } from '../../src/sheet/store.ts';
import { makeApp, NOW } from './make-app.ts';

// the real one, counted
vi.mock(import('../../templates/compose.ts'), async (original) => {
  const real = await original();
  return { ...real, shownBySize: vi.fn(real.shownBySize) };
});
const layouts = vi.mocked(shownBySize);
beforeEach(() => void layouts.mockClear());

const article = readFileSync(join(import.meta.dirname, '../corpus/harbour-bridge/article.txt'), 'utf8');

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Does the whole say these words one after the other, with others between them or none? */
function saysInOrder(whole: string, part: string): boolean {
  let at = 0;
  const words = wordsOf(whole);
  return wordsOf(part).every((word) => (at = words.indexOf(word, at) + 1) > 0);
}

it.each([
  ['Opened in 1931. Closed in 2026.', 'Opened in 1931.', true, 'the first of two'],
  ['“It will close. It must.” Rosa Medina', '“It will close …” Rosa Medina', true, 'cut, with its speaker'],
  ['Opened in 1931. Closed in 2026.', 'Opened in 1930.', false, 'another year'],
  ['Opened in 1931. Closed in 2026.', 'Closed in 2026. Opened in 1931.', false, 'another order'],
])('%s says %s: %s (%s)', (whole, part, says) => expect(saysInOrder(whole, part)).toBe(says));

it('a sheet tells of each picture what stands on it, posted, read and edited', async () => {
  const { post, get } = makeApp();
  const posted = Sheet.loose().parse(await (await post(article)).json());
  for (const { id, alt, images } of posted.cards)
    for (const size of SIZE_NAMES) {
      const told = images[size].alt ?? '';
      expect(wordsOf(told), `${id} ${size}`).not.toEqual([]);
      expect(saysInOrder(alt, told), `${id} ${size}: “${told}” of “${alt}”`).toBe(true);
    }
  const read = await get(`/api/sheets/${posted.id}`);
  expect(Sheet.parse(await read.json()).cards).toEqual(posted.cards);
  const edited = await get(`/api/sheets/${posted.id}`, {
    method: 'PATCH',
    headers: { 'content-type': 'application/json', 'if-match': read.headers.get('etag') ?? '' },
    body: JSON.stringify({ hide: [posted.cards.at(-1)?.id] }),
  });
  expect(edited.status).toBe(200);
  const { cards } = Sheet.parse(await edited.json());
  expect(cards.map(({ images }) => images)).toEqual(posted.cards.slice(0, -1).map(({ images }) => images));
});

it('says less under a link preview that has no room for all', async () => {
  const { post } = makeApp();
  const { cards } = Sheet.loose().parse(await (await post(article)).json());
  const isLess = ({ images }: (typeof cards)[number]): boolean =>
    (images.og.alt?.length ?? 0) < (images.story.alt?.length ?? 0);
  expect(cards.some(isLess)).toBe(true);
});

it('lays out each card once, and none for whoever has the sheet already', async () => {
  const first = makeApp();
  const { id, cards } = Sheet.loose().parse(await (await first.post(article)).json());
  expect(layouts).toHaveBeenCalledTimes(cards.length);
  const read = await first.get(`/api/sheets/${id}`);
  const etag = read.headers.get('etag') ?? '';
  expect(layouts).toHaveBeenCalledTimes(cards.length);
  // another isolate on the same store, which has laid out nothing yet
  const second = makeApp({ store: sheetStore(first.keyValue, () => NOW) });
  for (const tags of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
    const held = await second.get(`/api/sheets/${id}`, { headers: { 'if-none-match': tags } });
    expect([held.status, held.headers.get('etag'), held.headers.get('cache-control'), await held.text()])
      .toEqual([304, etag, 'no-cache', '']);
  }
  expect(layouts).toHaveBeenCalledTimes(cards.length);
  const whole = await second.get(`/api/sheets/${id}`, { headers: { 'if-none-match': '"other"' } });
  expect([whole.status, await whole.text()]).toEqual([200, await read.text()]);
  expect(layouts).toHaveBeenCalledTimes(2 * cards.length);
});

it('lays out anew only what an edit changed', async () => {
  const { post, get } = makeApp();
  const { id, cards: [{ id: card = '' } = {}] } = Sheet.loose().parse(await (await post(article)).json());
  const change = async (body: unknown) => {
    const etag = (await get(`/api/sheets/${id}`)).headers.get('etag') ?? '';
    layouts.mockClear();
    const headers = { 'content-type': 'application/json', 'if-match': etag };
    expect((await get(`/api/sheets/${id}`, { method: 'PATCH', headers, body: JSON.stringify(body) })).status).toBe(200);
  };
  await change({ looks: { [card]: { theme: 'ink' } } });
  await change({ looks: { [card]: { theme: 'paper' } } });
  expect(layouts).toHaveBeenCalledTimes(1);
});
