/** POST /mcp: the Model Context Protocol over streamable HTTP, stateless: every call says all that it needs. */
import { Hono, type Context } from 'hono';
import * as z from 'zod';
import { readJsonBody } from '../../article/read-article.ts';
import { Fault } from '../../errors.ts';
import { ownApi, type OwnApi } from './own-api.ts';
import { answerTo, Message, PROTOCOL_VERSIONS, RPC_FAULTS, RpcFault, type ToolResult } from './protocol.ts';
import { runTool, TOOL_ENTRIES } from './tools.ts';

export interface McpRouteDeps {
  /** The whole app: what a tool may do is what the caller may do there. */
  app: (request: Request, ...platform: unknown[]) => Response | Promise<Response>;
}

/** An answer to a request of ours: there is none, so it is taken and forgotten. */
const Reply = z.looseObject({
  jsonrpc: z.literal('2.0'),
  method: z.never().optional(),
  id: z.union([z.string(), z.number()]),
});

export function mcpRoutes({ app }: McpRouteDeps) {
  return new Hono().post('/', async (c) => {
    requireOwnOrigin(c.req.raw);
    requireKnownVersion(c.req.header('mcp-protocol-version'));
    let id: RpcId = null;
    try {
      const message = await messageOf(c.req.raw);
      if (message?.id === undefined) return c.body(null, 202);
      id = message.id;
      const api = ownApi((request) => app(request, c.env, contextOf(c)), c.req.raw);
      const result = await answerTo(message, { tools: TOOL_ENTRIES, call: (name, given) => call(name, given, api) });
      return c.json({ jsonrpc: '2.0', id, result }, 200, NOT_KEPT);
    } catch (thrown) {
      if (thrown instanceof RpcFault) return fault(c, id, thrown);
      throw thrown;
    }
  });
}

type RpcId = string | number | null;

/** @returns null for a reply to a request of ours. @throws RpcFault for what is no message */
async function messageOf(request: Request): Promise<Message | null> {
  const body = await readJsonBody(request).catch((thrown: unknown) => {
    if (thrown instanceof Fault && thrown.code === 'INVALID_JSON') throw new RpcFault('parse', thrown.detail);
    throw thrown;
  });
  const { success, data } = Message.safeParse(body);
  if (success) return data;
  if (Reply.safeParse(body).success) return null;
  throw new RpcFault('request', 'One JSON-RPC 2.0 message is wanted; batches are not taken.');
}

/** Tests call the app without one. */
function contextOf(c: Context): unknown {
  try {
    return c.executionCtx;
  } catch {
    return undefined;
  }
}

/** Of what came, in an answer. */
const SHOWN_LENGTH = 80;
const NOT_KEPT = { 'cache-control': 'no-store' };

async function call(name: string, given: unknown, api: OwnApi): Promise<ToolResult> {
  const result = await runTool(name, given, api);
  if (result) return result;
  const known = TOOL_ENTRIES.map((one) => one.name).join(', ');
  throw new RpcFault('params', `There is no tool ${name.slice(0, SHOWN_LENGTH)}; there are ${known}.`);
}

/** The protocol wants it: a page of another site must not talk to a server on the reader's own machine. */
function requireOwnOrigin(request: Request): void {
  const origin = request.headers.get('origin');
  if (origin === null || origin === new URL(request.url).origin) return;
  throw new Fault('ORIGIN_REFUSED', `Pages of ${origin.slice(0, SHOWN_LENGTH)} may not call this address.`);
}

function requireKnownVersion(version: string | undefined): void {
  if (version === undefined || PROTOCOL_VERSIONS.some((known) => known === version)) return;
  const known = PROTOCOL_VERSIONS.join(', ');
  throw new Fault('INVALID_BODY', `MCP-Protocol-Version: ${version.slice(0, SHOWN_LENGTH)} came; known: ${known}.`);
}

const BAD_REQUEST = ['parse', 'request'];

function fault(c: Context, id: RpcId, { kind, message }: RpcFault): Response {
  const error = { code: RPC_FAULTS[kind], message };
  return c.json({ jsonrpc: '2.0', id, error }, BAD_REQUEST.includes(kind) ? 400 : 200, NOT_KEPT);
}
