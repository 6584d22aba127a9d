/** The official SDK's client, talking to the app through whatever answers a request. */
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';

export async function sdkClient(
  answer: (request: Request) => Response | Promise<Response>,
  origin: string,
  headers: Record<string, string> = {},
): Promise<Client> {
  const client = new Client({ name: 'test', version: '1' });
  const transport = new StreamableHTTPClientTransport(new URL('/mcp', origin), {
    fetch: async (url, init) => answer(new Request(url, init)),
    requestInit: { headers },
  });
  // The SDK's own types do not compile under exactOptionalPropertyTypes: sessionId may be undefined there.
  await client.connect(transport as Parameters<Client['connect']>[0]);
  return client;
}
