/**
 * The part of the Model Context Protocol that a stateless server of tools needs: initialize, ping, tools/list and
 * tools/call over one POST each, answered as JSON. The official SDK does more, and would add 80 KB gzipped to the
 * Worker; its client is what our tests talk with.
 */
import * as z from 'zod';

/** Newest first. Older ones had batches and sent events that must be resumed; none of these needs a session. */
export const PROTOCOL_VERSIONS = ['2025-11-25', '2025-06-18', '2025-03-26'] as const;

const Id = z.union([z.string().max(200), z.number()]);
export const Message = z.looseObject({
  jsonrpc: z.literal('2.0'),
  method: z.string().max(200),
  /** Absent: a notification, which is not answered. */
  id: Id.optional(),
  params: z.record(z.string(), z.unknown()).optional(),
});
export type Message = z.infer<typeof Message>;

/** What goes out: one of result and error. */
export const Answer = z.object({
  jsonrpc: z.literal('2.0'),
  id: Id.nullable(),
  result: z.looseObject({}).optional(),
  error: z.object({ code: z.int(), message: z.string() }).optional(),
});

/** JSON-RPC 2.0. */
export const RPC_FAULTS = { parse: -32700, request: -32600, method: -32601, params: -32602 } as const;

/** A fault of the protocol; what a tool refuses is a result, so that the model reads it. */
export class RpcFault extends Error {
  readonly kind: keyof typeof RPC_FAULTS;
  constructor(kind: keyof typeof RPC_FAULTS, message: string) {
    super(message);
    this.kind = kind;
  }
}

export type ToolContent =
  | { type: 'text'; text: string }
  | { type: 'image'; data: string; mimeType: string };

export interface ToolResult {
  content: ToolContent[];
  /** The same as data. */
  structuredContent?: Record<string, unknown>;
  isError?: true;
}

export interface ToolEntry {
  name: string;
  title: string;
  description: string;
  inputSchema: Record<string, unknown>;
  annotations: { readOnlyHint: boolean; idempotentHint: boolean; openWorldHint: boolean };
}

interface ToolServer {
  tools: readonly ToolEntry[];
  /** @throws RpcFault for a tool that there is not */
  call: (name: string, given: unknown) => Promise<ToolResult>;
}

const INSTRUCTIONS =
  'Verbatim reads news articles by rules. Every text it gives stands in the article letter for letter; a quotation ' +
  'bears the name of the one who said it, or none. Before you print a quotation, check it with check_quotations.';

const CallParams = z.looseObject({
  name: z.string().max(200),
  arguments: z.record(z.string(), z.unknown()).default({}),
});
const InitializeParams = z.looseObject({ protocolVersion: z.string().max(40) });

/** The result of a request. @throws RpcFault */
export async function answerTo({ method, params = {} }: Message, server: ToolServer): Promise<object> {
  switch (method) {
    case 'initialize':
      return initialized(parsed(InitializeParams, params).protocolVersion);
    case 'ping':
      return {};
    case 'tools/list':
      return { tools: server.tools };
    case 'tools/call': {
      const { name, arguments: given } = parsed(CallParams, params);
      return server.call(name, given);
    }
    default:
      throw new RpcFault('method', `There is no method ${method.slice(0, 80)}.`);
  }
}

function initialized(asked: string): object {
  return {
    protocolVersion: PROTOCOL_VERSIONS.find((version) => version === asked) ?? PROTOCOL_VERSIONS[0],
    capabilities: { tools: {} },
    serverInfo: { name: 'verbatim', title: 'Verbatim', version: '1' },
    instructions: INSTRUCTIONS,
  };
}

function parsed<T extends z.ZodType>(schema: T, given: unknown): z.output<T> {
  const { success, data, error } = schema.safeParse(given);
  if (success) return data;
  throw new RpcFault('params', error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; '));
}
