/** The readers of documents inside workerd: articles come out, damage and bombs are told, and nothing is a 500. */
/// <reference types="@cloudflare/vitest-plugin/types" />
import { createExecutionContext, waitOnExecutionContext } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { zipSync } from 'fflate';
import { expect, it } from 'vitest';
import * as z from 'zod';
import worker from '../../../src/index.ts';
import type { Bindings } from '../../../src/env.ts';
import { makeDocx, p, r } from './make-docx.ts';
import { bytesOf, makePdf, rawPage, shown, stream } from './make-pdf.ts';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const SENTENCES = ['The port closed the bridge on Monday after a crack was found.', '“It may not stand,” said Ana Lima.'];
const Created = z.object({
  article: z.object({ text: z.string() }),
  quotes: z.array(z.object({ text: z.string(), start: z.number(), end: z.number() })),
});
const Problem = z.object({ status: z.number(), code: z.string() });

/** The rate limit counts calls that do not come to this machine itself. */
async function send(body: Uint8Array, type: string): Promise<Response> {
  const context = createExecutionContext();
  const init = { method: 'POST', headers: { 'content-type': type }, body: Uint8Array.from(body) };
  const response = await worker.fetch(new Request('http://localhost/api/sheets', init), env as unknown as Bindings, context);
  await waitOnExecutionContext(context);
  return response;
}

const documents: [string, () => Promise<Uint8Array> | Uint8Array][] = [
  ['application/pdf', () => makePdf([{ columns: [{ x: 72, top: 780, lines: [SENTENCES[0] ?? '', { text: SENTENCES[1] ?? '', down: 30 }] }] }])],
  [DOCX, () => makeDocx(SENTENCES.map((sentence) => p(r(sentence))).join(''))],
  ['message/rfc822', () => new TextEncoder().encode(`From: Rosa <r@x.example>\r\nSubject: Bridge\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${SENTENCES.join('\r\n\r\n')}`)],
];

it.each(documents)('reads %s', async (type, make) => {
  const response = await send(await make(), type);
  expect([200, 201]).toContain(response.status);
  const { article, quotes } = Created.parse(await response.json());
  expect(article.text).toBe(SENTENCES.join('\n\n'));
  expect(quotes.map(({ start, end }) => article.text.slice(start, end))).toEqual(['It may not stand,']);
});

it.each(documents)('answers %s that is cut off or flipped', async (type, make) => {
  const whole = await make();
  for (let n = 1; n < 24; n++) {
    const at = Math.floor((whole.length * n) / 24);
    for (const body of [whole.slice(0, at), whole.map((byte, index) => (index === at ? byte ^ 0x55 : byte))]) {
      const response = await send(body, type);
      expect(response.status).toBeLessThan(500);
      if (!response.ok) expect(Problem.parse(await response.json()).code).toMatch(/^(?:DOCUMENT|ARTICLE)_/);
      else await response.body?.cancel();
    }
  }
});

it.each<[string, string, () => Uint8Array]>([
  ['a zip that unfolds to 40 MB', DOCX, () => zipSync({ 'word/document.xml': new Uint8Array(40_000_000) })],
  ['a page of a million operators', 'application/pdf', () => rawPage(stream('q Q '.repeat(900_000)))],
  ['a page of a million letters', 'application/pdf', () => rawPage(stream(shown(...Array.from({ length: 1_000 }, () => SENTENCES[0]?.repeat(20) ?? ''))))],
  ['arrays in arrays', 'application/pdf', () => rawPage(stream('['.repeat(1_000_000)))],
  ['half a million lines to nowhere', 'message/rfc822', () => bytesOf(`From: a@b.example\r\n\r\n${'>'.repeat(10)}\r\n`.repeat(300_000).slice(0, 4_000_000))],
  ['a mail of one endless line', 'message/rfc822', () => bytesOf(`From: a@b.example\r\n\r\n${'On a wrote '.repeat(300_000)}`)],
])('refuses or reads %s', async (_, type, make) => {
  const response = await send(make(), type);
  expect(response.status).toBeLessThan(500);
  await response.body?.cancel();
});
