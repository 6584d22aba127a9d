/** Each picture of a card says what stands on it: on the sheet's own answers, whoever asks. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { Sheet, SIZE_NAMES } from '../../src/schema.ts';
import { makeApp } from './make-app.ts';

const article = readFileSync(join(import.meta.dirname, '../corpus/harbour-bridge/article.txt'), 'utf8');

it('a sheet tells of each picture what stands on it, posted, read and edited', async () => {
  const { post, get } = makeApp();
  const posted = Sheet.loose().parse(await (await post(article)).json());
  for (const { alt, images } of posted.cards)
    for (const size of SIZE_NAMES) {
      const told = images[size].alt ?? '';
      expect(told).not.toBe('');
      // the same sentences, or fewer of them
      expect(alt.length).toBeGreaterThanOrEqual(told.length);
    }
  const read = await get(`/api/sheets/${posted.id}`);
  expect(Sheet.parse(await read.json()).cards).toEqual(posted.cards);
  // the third fact of the summary has no room on a link preview
  const [summary] = posted.cards;
  expect(summary?.images.og.alt?.length).toBeLessThan(summary?.images.story.alt?.length ?? 0);
  const edited = await get(`/api/sheets/${posted.id}`, {
    method: 'PATCH',
    headers: { 'content-type': 'application/json', 'if-match': read.headers.get('etag') ?? '' },
    body: JSON.stringify({ hide: [posted.cards.at(-1)?.id] }),
  });
  expect(edited.status).toBe(200);
  const { cards } = Sheet.parse(await edited.json());
  expect(cards.map(({ images }) => images)).toEqual(posted.cards.slice(0, -1).map(({ images }) => images));
});
