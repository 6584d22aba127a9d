/** The SDK's client against the Worker as it is deployed, inside workerd: from an article to the picture of a card. */
/// <reference types="@cloudflare/vitest-plugin/types" />
import { createExecutionContext, waitOnExecutionContext } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { expect, it } from 'vitest';
import * as z from 'zod';
import worker from '../../src/index.ts';
import type { Bindings } from '../../src/env.ts';
import { SIZES } from '../../src/limits.ts';
import { ARTICLE } from '../app/article.ts';
import { pngSize } from '../e2e/png-size.ts';
import { sdkClient } from './sdk-client.ts';

const bindings = env as unknown as Bindings;

/** Words that stand for themselves: they get a card. */
const BRIDGE = [
  'The city of Port Allery will close its swing bridge for eleven months from June.',
  '“We are not closing it because we want to. We are closing it because steel does not negotiate,” said Mayor Helena ' +
    'Brandt. “I would rather explain a detour than a collapse.”',
  'Shop owners on the north bank fear for their customers, and 23,000 vehicles cross the bridge on a weekday.',
  '“Eleven months is longer than my savings,” said Rosa Medina, a baker.',
].join('\n\n');
const Read = z.looseObject({ sheet: z.string(), cards: z.array(z.looseObject({ id: z.string(), kind: z.string() })) });

async function call(request: Request): Promise<Response> {
  const context = createExecutionContext();
  const response = await worker.fetch(request, bindings, context);
  await waitOnExecutionContext(context);
  return response;
}

it('reads an article, checks a quotation and draws its card, over the protocol', async () => {
  const client = await sdkClient(call, 'http://localhost');
  const read = await client.callTool({ name: 'read_article', arguments: { text: ARTICLE } });
  const { sheet } = z.looseObject({ sheet: z.string() }).parse(read.structuredContent);
  const checked = await client.callTool({
    name: 'check_quotations', arguments: { sheet, quotes: [{ text: 'We saw it go down within ten minutes,' }] },
  });
  expect(checked.structuredContent).toMatchObject({ quotes: [{ verdict: 'exact' }] });
  const bridge = await client.callTool({ name: 'read_article', arguments: { text: BRIDGE } });
  const { sheet: kept, cards } = Read.parse(bridge.structuredContent);
  const quotation = cards.find(({ kind }) => kind === 'quote')?.id.replace(/\.\d+$/, '') ?? '';
  const card = await client.callTool({
    name: 'quotation_card', arguments: { sheet: kept, quotation, picture: true },
  });
  const [, picture] = z.array(z.looseObject({ data: z.string().optional() })).parse(card.content);
  expect(pngSize(new Uint8Array(Buffer.from(picture?.data ?? '', 'base64')))).toEqual(SIZES.og);
  await client.close();
});
