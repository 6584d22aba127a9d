/** /mcp, talked to by the official SDK's client, and by whoever sends something else. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import type { LogLine } from '../../src/log.ts';
import { ARTICLE, makeApp, ORIGIN } from '../app/make-app.ts';
import { sdkClient } from './sdk-client.ts';

const Called = z.object({
  isError: z.boolean().optional(),
  content: z.array(z.looseObject({ type: z.string(), text: z.string().optional(), data: z.string().optional() })),
  structuredContent: z.record(z.string(), z.unknown()).optional(),
});
const Read = z.looseObject({ sheet: z.string(), cards: z.array(z.looseObject({ id: z.string(), kind: z.string() })) });
const BRIDGE = readFileSync(join(import.meta.dirname, '../corpus/harbour-bridge/article.txt'), 'utf8');
const callTool = async (client: Client, name: string, given: Record<string, unknown>) =>
  Called.parse(await client.callTool({ name, arguments: given }));

async function connected(changes: Parameters<typeof makeApp>[0] = {}, origin = ORIGIN, headers: Record<string, string> = {}) {
  const made = makeApp(changes);
  const client = await sdkClient((request) => made.app.request(request), origin, headers);
  return { ...made, client };
}
async function withSheet() {
  const made = await connected();
  const read = await callTool(made.client, 'read_article', { text: ARTICLE, publisher: 'The Harbour Times' });
  return { ...made, read, sheet: String(read.structuredContent?.['sheet']) };
}

describe('the SDK’s client', () => {
  it('connects, and is told the tools with what each takes', async () => {
    const { client } = await connected();
    expect(client.getServerVersion()).toMatchObject({ name: 'verbatim' });
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).toEqual([
      'read_article', 'get_sheet', 'find_quotations', 'check_quotations', 'quotation_card',
    ]);
    for (const { inputSchema, description } of tools)
      expect([inputSchema.type, (description ?? '').length > 20]).toEqual(['object', true]);
    await client.ping();
  });

  it('reads an article, and gets the same sheet again', async () => {
    const { client, read, sheet } = await withSheet();
    expect(read.structuredContent).toMatchObject({
      headline: 'The ferry Aurora sank in the outer harbour on Monday, and all 40 people on board were saved.',
      quotations: [{ id: 'quote-1', speaker: { name: 'Ana Lima' } }],
      page: `${ORIGIN}/s/${sheet}`,
    });
    expect(JSON.parse(read.content[0]?.text ?? '')).toEqual(read.structuredContent);
    expect((await callTool(client, 'get_sheet', { sheet })).structuredContent).toEqual(read.structuredContent);
  });

  it.each([
    [{ speaker: 'lima' }, 1], [{ words: 'ten minutes' }, 1], [{}, 1], [{ speaker: 'Lima', words: 'two minutes' }, 0],
  ])('finds quotations by %j', async (by, count) => {
    const { client, sheet } = await withSheet();
    const { structuredContent } = await callTool(client, 'find_quotations', { sheet, ...by });
    expect(structuredContent?.['quotations']).toHaveLength(count);
  });

  it('checks quotations against a sheet, and against an article that is sent', async () => {
    const { client, sheet } = await withSheet();
    const quotes = [
      { text: 'We saw it go down within ten minutes', speaker: 'Ana Lima' }, { text: 'We saw it go down within two minutes' },
    ];
    for (const against of [{ sheet }, { text: ARTICLE }]) {
      const { structuredContent } = await callTool(client, 'check_quotations', { ...against, quotes });
      expect(structuredContent).toMatchObject({ quotes: [{ verdict: 'exact', speaker: 'agrees' }, { verdict: 'altered' }] });
    }
  });

  it('is given the card of a quotation, and its picture where it asks for it', async () => {
    const { client } = await connected();
    const read = await callTool(client, 'read_article', { text: BRIDGE });
    const { sheet, cards } = Read.parse(read.structuredContent);
    const id = cards.find(({ kind }) => kind === 'quote')?.id ?? '';
    const { content, structuredContent } = await callTool(client, 'quotation_card', {
      sheet, quotation: id.replace(/\.\d+$/, ''), size: 'square', picture: true,
    });
    expect(structuredContent).toMatchObject({ id, picture: { width: 1080 }, page: `${ORIGIN}/s/${sheet}/${id}` });
    const missing = await callTool(client, 'quotation_card', { sheet, quotation: 'quote-99' });
    expect([missing.isError, missing.content[0]?.text]).toEqual([true, expect.stringContaining(id)]);
    expect(content[1]).toEqual({ type: 'image', mimeType: 'image/png', data: 'AQID' });
  });

  it.each([
    ['get_sheet', { sheet: '0123456789abcdef' }, 'SHEET_NOT_FOUND'],
    ['get_sheet', { sheet: '../sheets' }, 'sheet: '],
    ['get_sheet', {}, 'sheet: '],
    ['get_sheet', { sheet: '0123456789abcdef', more: 1 }, 'more'],
    ['read_article', { text: 'Too short.' }, 'ARTICLE_TOO_SHORT'],
    ['read_article', {}, 'INVALID_BODY'],
    ['check_quotations', { sheet: '0123456789abcdef', quotes: [] }, 'quotes: '],
  ])('is told as a result why %s of %j is refused', async (name, given, why) => {
    const { client } = await connected();
    const { isError, content } = await callTool(client, name, given);
    expect([isError, content[0]?.text]).toEqual([true, expect.stringContaining(why)]);
  });

  it('is told of a tool that there is not', async () => {
    const { client } = await connected();
    await expect(client.callTool({ name: 'write_article', arguments: {} })).rejects.toThrow(/no tool write_article/);
    await expect(client.callTool({ name: 'toString', arguments: {} })).rejects.toThrow(/no tool toString/);
  });
});

const PUBLIC = 'https://cards.example.org';

describe('the same keys, rates and caps', () => {
  it('let nobody read an article without a key, and everybody a sheet', async () => {
    const { client, post } = await connected({ keys: ['first-key'] }, PUBLIC);
    const refused = await callTool(client, 'read_article', { text: ARTICLE });
    expect([refused.isError, refused.content[0]?.text]).toEqual([true, expect.stringContaining('UNAUTHORIZED')]);
    const posted = await post(ARTICLE, { 'content-type': 'text/plain', authorization: 'Bearer first-key' }, PUBLIC);
    const { id } = z.looseObject({ id: z.string() }).parse(await posted.json());
    expect((await callTool(client, 'get_sheet', { sheet: id })).isError).toBeUndefined();
  });

  it('take the key that the client sends', async () => {
    const { client } = await connected({ keys: ['first-key'] }, PUBLIC, { authorization: 'Bearer first-key' });
    expect((await callTool(client, 'read_article', { text: ARTICLE })).isError).toBeUndefined();
  });

  it('count a tool as the call that it makes, for the one who calls', async () => {
    const counted: string[] = [];
    const writes = { limit: async ({ key }: { key: string }) => ({ success: counted.push(key) < 2 }) };
    const headers = { authorization: 'Bearer first-key', 'cf-connecting-ip': '192.0.2.7' };
    const { client } = await connected({ keys: ['first-key'], writes }, PUBLIC, headers);
    expect((await callTool(client, 'read_article', { text: ARTICLE })).isError).toBeUndefined();
    const again = await callTool(client, 'read_article', { text: ARTICLE });
    expect([again.isError, again.content[0]?.text, counted]).toEqual([
      true, expect.stringContaining('RATE_LIMITED'), ['192.0.2.7', '192.0.2.7'],
    ]);
  });

  it('log both the call that came and the one that was made', async () => {
    const { logged } = await withSheet();
    const paths = logged.map((line: LogLine) => JSON.stringify(line)).join('\n');
    expect(paths).toContain('"/mcp"');
    expect(paths).toContain('"/api/sheets"');
  });
});

describe('what is no message', () => {
  const send = (body: string, headers: Record<string, string> = {}) =>
    makeApp().app.request(`${ORIGIN}/mcp`, {
      method: 'POST', body, headers: { 'content-type': 'application/json', accept: 'application/json, text/event-stream', ...headers },
    });

  it.each([
    ['{', 400, -32700, 'no JSON'],
    ['[{"jsonrpc":"2.0","id":1,"method":"ping"}]', 400, -32600, 'a batch, which the protocol has no longer'],
    ['{"id":1,"method":"ping"}', 400, -32600, 'no version'],
    ['{"jsonrpc":"2.0","id":{},"method":"ping"}', 400, -32600, 'an id that is none'],
    ['null', 400, -32600, 'nothing'],
    ['{"jsonrpc":"2.0","id":1,"method":"resources/list"}', 200, -32601, 'a method that is not offered'],
    ['{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{}}', 200, -32602, 'no tool'],
    ['{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"get_sheet","arguments":[]}}', 200, -32602, 'a list'],
  ])('%s is answered %i with %i (%s)', async (body, status, code) => {
    const answer = await send(body);
    expect([answer.status, await answer.json()]).toMatchObject([status, { jsonrpc: '2.0', error: { code } }]);
  });

  it.each(['{"jsonrpc":"2.0","method":"notifications/initialized"}', '{"jsonrpc":"2.0","id":7,"result":{}}'])(
    '%s wants no answer', async (body) => expect((await send(body)).status).toBe(202));

  it('is refused from pages of other sites, and in versions that are not known', async () => {
    const ping = '{"jsonrpc":"2.0","id":1,"method":"ping"}';
    expect((await send(ping, { origin: 'https://evil.example' })).status).toBe(403);
    expect((await send(ping, { origin: ORIGIN })).status).toBe(200);
    expect((await send(ping, { 'mcp-protocol-version': '1999-01-01' })).status).toBe(400);
  });

  it('leaves GET and DELETE to servers with sessions', async () => {
    for (const method of ['GET', 'DELETE'])
      expect((await makeApp().app.request(`${ORIGIN}/mcp`, { method })).status).toBe(405);
  });

  it.each([['2025-06-18', '2025-06-18'], ['2025-11-25', '2025-11-25'], ['2099-01-01', '2025-11-25']])(
    'a client of %s is answered in %s', async (protocolVersion, agreed) => {
      const answer = await send(JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'initialize', params: { protocolVersion } }));
      expect(await answer.json()).toMatchObject({ result: { protocolVersion: agreed } });
    });
});
