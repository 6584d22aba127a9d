/** A house's look on its way from the post to the card that is drawn. */
import { expect, it } from 'vitest';
import type { Card } from '../../src/cards/card.ts';
import type { Brand } from '../../src/schema.ts';
import { ARTICLE, makeApp } from './make-app.ts';

const brand = { accent: '#004F9E', name: 'Harbour Post' };
const house: Brand = { accent: '#123456', logo: null, name: 'The House', fonts: null };

async function drawn(body: Record<string, unknown>, deployment?: Brand): Promise<Card | undefined> {
  let card: Card | undefined;
  const { post, get } = makeApp({
    ...(deployment && { brand: deployment }),
    draw: async (wanted) => ((card = wanted), new Uint8Array(1)),
  });
  const answer = await post(JSON.stringify({ text: ARTICLE, ...body }), { 'content-type': 'application/json' });
  const { id } = (await answer.json()) as { id: string };
  expect((await get(`/cards/${id}/summary.png?size=square`)).status).toBe(200);
  return card;
}

it('draws a card in the look that its post states, under the house’s name where no publisher is known', async () => {
  expect(await drawn({ brand })).toMatchObject({
    brand: { accent: '#004f9e', fonts: null },
    source: { publisher: 'Harbour Post' },
  });
});
it('leaves the publisher that is stated', async () =>
  expect((await drawn({ brand, publisher: 'Example News' }))?.source.publisher).toBe('Example News'));
it('draws it in the deployment’s look otherwise', async () =>
  expect(await drawn({}, house)).toMatchObject({ brand: house }));
it('draws it in the theme’s own look where there is neither', async () =>
  expect(await drawn({})).not.toHaveProperty('brand'));

it('changes the address of the pictures, and nothing else, when the look changes', async () => {
  const { post } = makeApp();
  const send = async (body: Record<string, unknown>) =>
    (await (await post(JSON.stringify({ text: ARTICLE, ...body }), { 'content-type': 'application/json' })).json()) as {
      id: string;
      cards: { images: { og: { url: string } } }[];
    };
  const [before, after] = [await send({}), await send({ brand: { accent: '#004f9e' } })];
  expect(after.id).toBe(before.id);
  expect(after.cards[0]?.images.og.url).not.toBe(before.cards[0]?.images.og.url);
});

interface Posted {
  cards: { images: { og: { url: string } } }[];
}
const pictureOf = ({ cards }: Posted): string => cards[0]?.images.og.url ?? '';

it('shows a changed look at once, also where the picture of before is still in memory', async () => {
  const { app, post } = makeApp({ draw: async (card) => new TextEncoder().encode(card.brand?.accent ?? 'none') });
  const send = async (body: Record<string, unknown>): Promise<Posted> =>
    (await post(JSON.stringify({ text: ARTICLE, ...body }), { 'content-type': 'application/json' })).json();
  const drawn = async (sheet: Posted): Promise<string> => (await app.request(pictureOf(sheet))).text();
  expect(await drawn(await send({}))).toBe('none');
  expect(await drawn(await send({ brand: { accent: '#004f9e' } }))).toBe('#004f9e');
  expect(await drawn(await send({ brand: { accent: '#9e0000' } }))).toBe('#9e0000');
});

it('keeps the look when a post says nothing of it, and takes it off for null', async () => {
  const { post } = makeApp();
  const send = async (body: Record<string, unknown>): Promise<string> =>
    pictureOf(
      await (await post(JSON.stringify({ text: ARTICLE, ...body }), { 'content-type': 'application/json' })).json(),
    );
  const plain = await send({});
  const dressed = await send({ brand });
  expect(dressed).not.toBe(plain);
  expect(await send({})).toBe(dressed);
  expect(await send({ brand: null })).toBe(plain);
});

it('refuses a logo that acts, and says so', async () => {
  const { post } = makeApp();
  const answer = await post(
    JSON.stringify({ text: ARTICLE, brand: { logo: 'data:image/svg+xml,<svg viewBox="0 0 1 1" onload="x"/>' } }),
    { 'content-type': 'application/json' },
  );
  expect([answer.status, await answer.json()]).toMatchObject([
    400,
    { code: 'INVALID_BODY', errors: [{ path: 'brand.logo' }] },
  ]);
});
