/**
 * Bodies made to break parsers, through the whole app: an answer of our own in bounded time, every span true, never a
 * 500.
 */
import { describe, expect, it } from 'vitest';
import { Sheet } from '../../src/schema.ts';
import { makeApp } from '../app/make-app.ts';
import { NASTY_FIELDS, NASTY_MARKUP, NASTY_TEXTS, type NastyBody } from './nasty-bodies.ts';

/** Ten times what the slowest of them takes on a machine of its own: a bound for a busy one. */
const PATIENCE = 30_000;
/** Pages are asked for too, up to this size of body. */
const SMALL = 200_000;
const MOST_ANSWERED = 1_000_000;

async function isAnswered([, type, make]: NastyBody): Promise<void> {
  const { post, get, logged } = makeApp();
  const body = make();
  const response = await post(body, { 'content-type': type });
  expect(response.status).toBeLessThan(500);
  if (response.ok) {
    const { article, ...rest } = (await response.json()) as { article: { text: string } };
    const sheet = Sheet.parse(rest);
    for (const { text, start, end } of [...sheet.facts, ...sheet.quotes, ...sheet.figures, ...sheet.dates]) {
      expect(article.text.slice(start, end)).toBe(text);
    }
    const addresses = [
      `/api/sheets/${sheet.id}`,
      `/cards/${sheet.id}/summary.png`,
      ...(body.length < SMALL ? [`/s/${sheet.id}`, `/embed/${sheet.id}`] : []),
    ];
    for (const address of addresses) {
      const shown = await get(address);
      expect([address, shown.status]).toEqual([address, 200]);
      expect((await shown.arrayBuffer()).byteLength, address).toBeLessThan(MOST_ANSWERED);
    }
  }
  expect(logged.filter(({ status, code }) => Number(status) >= 500 || code === 'READER_STEP')).toEqual([]);
}

describe.each([
  ['text', NASTY_TEXTS],
  ['markup', NASTY_MARKUP],
  ['fields', NASTY_FIELDS],
] as const)('nasty %s', (_, bodies) => {
  it.each(bodies.map((body) => [body[0], body[1], body] as const))(
    '%s (%s)',
    async (_what, _type, body) => isAnswered(body),
    PATIENCE,
  );
});
