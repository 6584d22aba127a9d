/** The Model Context Protocol. Data. */
import type { Operation } from '../openapi-operation.ts';

export const MCP: readonly Operation[] = [
  {
    id: 'callMcp',
    method: 'post',
    path: '/mcp',
    summary: 'Model Context Protocol',
    description:
      'Streamable HTTP, stateless, answered as JSON. Tools: read_article (takes a key), get_sheet, ' +
      'find_quotations, check_quotations, quotation_card. Each does what the call of the API does, with the same ' +
      'keys, rates and caps; what that refuses is a result with isError. A notification is answered 202.',
    parameters: [
      {
        name: 'mcp-protocol-version', in: 'header', schema: { type: 'string' },
        description: 'The version that was agreed on.', example: '2025-11-25',
      },
    ],
    body: { 'application/json': { jsonrpc: '2.0', id: 1, method: 'tools/list' } },
    bodySchema: 'McpRequest',
    answers: {
      200: { description: 'The result, or a fault of JSON-RPC.', content: { 'application/json': 'McpAnswer' } },
      202: { description: 'A notification was taken.' },
    },
    faults: ['INVALID_BODY', 'BODY_NOT_UTF8', 'BODY_TOO_LARGE', 'ORIGIN_REFUSED'],
  },
];
