/** Each picture of a card says what stands on it: on the sheet's own answers, whoever asks. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, it, vi } from 'vitest';
import { templateOf } from '../../templates/index.ts';
import { CARD_KINDS, Sheet, SIZE_NAMES } from '../../src/schema.ts';
import { sheetStore } from '../../src/sheet/store.ts';
import { makeApp, NOW } from './make-app.ts';

// a template draws once for each size of type that a layout tries
const draws = CARD_KINDS.map((kind) => vi.spyOn(templateOf({ kind }), 'draw'));
const drawn = (): number => draws.reduce((sum, { mock }) => sum + mock.calls.length, 0);
beforeEach(() => draws.forEach((draw) => draw.mockClear()));
afterAll(() => draws.forEach((draw) => draw.mockRestore()));

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
  const { id } = Sheet.loose().parse(await (await first.post(article)).json());
  const once = drawn();
  expect(once).toBeGreaterThan(0);
  const read = await first.get(`/api/sheets/${id}`);
  const etag = read.headers.get('etag') ?? '';
  expect(drawn()).toBe(once);
  // another isolate on the same store, which has laid out nothing yet
  const second = makeApp({ store: sheetStore(first.keyValue, () => NOW) });
  for (const tags of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
    const held = await second.get(`/api/sheets/${id}`, { headers: { 'if-none-match': tags } });
    expect([held.status, held.headers.get('etag'), held.headers.get('cache-control'), await held.text()])
      .toEqual([304, etag, 'no-cache', '']);
  }
  expect(drawn()).toBe(once);
  const whole = await second.get(`/api/sheets/${id}`, { headers: { 'if-none-match': '"other"' } });
  expect([whole.status, await whole.text()]).toEqual([200, await read.text()]);
  expect(drawn()).toBe(2 * once);
});

it('lays out anew only what an edit changed, of what the post has laid out', async () => {
  const { post, get } = makeApp();
  const { id, cards } = Sheet.loose().parse(await (await post(article)).json());
  const card = cards.find(({ kind }) => kind === 'summary')?.id ?? '';
  const kindsDrawn = async (theme: string) => {
    const etag = (await get(`/api/sheets/${id}`)).headers.get('etag') ?? '';
    draws.forEach((draw) => draw.mockClear());
    const headers = { 'content-type': 'application/json', 'if-match': etag };
    const body = JSON.stringify({ looks: { [card]: { theme } } });
    expect((await get(`/api/sheets/${id}`, { method: 'PATCH', headers, body })).status).toBe(200);
    return CARD_KINDS.filter((_, at) => draws[at]?.mock.calls.length);
  };
  expect(new Set(cards.map(({ kind }) => kind)).size).toBeGreaterThan(1);
  expect([await kindsDrawn('ink'), await kindsDrawn('paper')]).toEqual([['summary'], ['summary']]);
});
