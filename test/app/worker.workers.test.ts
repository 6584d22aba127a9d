/** The Worker as it is deployed, with its real bindings, inside workerd: from an article to a picture. */
/// <reference types="@cloudflare/vitest-plugin/types" />
import { createExecutionContext, waitOnExecutionContext } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { describe, expect, it } from 'vitest';
import worker from '../../src/index.ts';
import type { Bindings } from '../../src/env.ts';
import { SIZES } from '../../src/limits.ts';
import { Sheet } from '../../src/schema.ts';
import { pngSize } from '../e2e/png-size.ts';
import { ARTICLE } from './article.ts';

const bindings = env as unknown as Bindings;

async function call(address: string, init?: RequestInit): Promise<Response> {
  const context = createExecutionContext();
  const response = await worker.fetch(new Request(address, init), bindings, context);
  await waitOnExecutionContext(context);
  return response;
}
const post = (body: string) =>
  call('http://localhost/api/sheets', { method: 'POST', headers: { 'content-type': 'text/plain' }, body });

describe('the Worker', () => {
  it('takes an article and shows its sheet and its first card at once', async () => {
    const posted = await post(ARTICLE);
    expect(posted.status).toBe(201);
    const { article, ...fields } = (await posted.json()) as Record<string, unknown>;
    expect(article).toEqual({ text: ARTICLE });
    const sheet = Sheet.parse(fields);
    expect(await (await call(sheet.urls.json)).json()).toEqual(sheet);
    const picture = await call(sheet.cards[0]?.images.og.url ?? '');
    expect([picture.status, picture.headers.get('content-type')]).toEqual([200, 'image/png']);
    const bytes = new Uint8Array(await picture.arrayBuffer());
    expect(pngSize(bytes)).toEqual(SIZES.og);
    const again = await Promise.all([1, 2, 3].map(() => call(sheet.cards[0]?.images.og.url ?? '')));
    expect(again.map(({ headers }) => headers.get('content-length'))).toEqual(again.map(() => `${bytes.length}`));
    for (const answer of again) expect(new Uint8Array(await answer.arrayBuffer())).toEqual(bytes);
  });

  it('takes a sheet away with its pictures', async () => {
    const { id, cards } = Sheet.loose().parse(await (await post(`${ARTICLE} It rained.`)).json());
    const address = cards[0]?.images.og.url ?? '';
    expect((await call(address)).status).toBe(200);
    expect((await call(`http://localhost/api/sheets/${id}`, { method: 'DELETE' })).status).toBe(204);
    expect((await call(address)).status).toBe(404);
    expect((await bindings.SHEETS.list({ prefix: `picture:${id}` })).keys).toEqual([]);
  });

  it('keeps a broken record to itself', async () => {
    const [broken, whole] = await Promise.all(
      ['It snowed.', 'It hailed.'].map(
        async (end) => Sheet.loose().parse(await (await post(`${ARTICLE} ${end}`)).json()).id,
      ),
    );
    await bindings.SHEETS.put(`sheet:${broken}`, '{"recordVersion":1}');
    expect((await call(`http://localhost/api/sheets/${broken}`)).status).toBe(500);
    expect((await call(`http://localhost/cards/${broken}/summary.png`)).status).toBe(500);
    expect((await call(`http://localhost/api/sheets/${whole}`)).status).toBe(200);
    expect((await call('http://localhost/healthz')).status).toBe(200);
  });
});
