/** The world outside as a test wants it: every address that the Worker fetches is answered here, and written down. */
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { GATED_URL } from '../../src/article/gated-fetch.ts';

export interface Asked { method: string; url: string; headers: IncomingHttpHeaders; body: string }
export interface Answer { status?: number; headers?: Record<string, string>; body?: string }

export interface Outside {
  gate: { address: string; close: () => Promise<void> };
  /** All that was asked, in its order. */
  asked: Asked[];
  close(): Promise<void>;
}

/** @param answer null breaks the connection off */
export async function openOutside(answer: (asked: Asked) => Answer | null | Promise<Answer | null>): Promise<Outside> {
  const asked: Asked[] = [];
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += String(chunk);
    const url = String(request.headers[GATED_URL]);
    const one = { method: request.method ?? '', url, headers: request.headers, body };
    asked.push(one);
    const said = await answer(one);
    if (!said) return void response.destroy();
    response.writeHead(said.status ?? 200, { 'content-type': 'text/html; charset=utf-8', ...said.headers });
    response.end(said.body ?? '');
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return {
    asked,
    // a Worker that is started anew goes out the same way
    gate: { address: `http://127.0.0.1:${port}/`, close: async () => undefined },
    close: () => new Promise((done) => {
      server.close(() => done());
      server.closeAllConnections();
    }),
  };
}

/** An article as a page, told apart by its number. */
export function articlePage(n: number, { head = '', more = '' }: { head?: string; more?: string } = {}): string {
  return `<!doctype html><html lang="en"><head><title>Ferry ${n} sinks in the outer harbour</title>${head}</head><body>
<article><h1>Ferry ${n} sinks in the outer harbour</h1>
<p>The ferry Aurora ${n} sank in the outer harbour of Port Allery on Monday, and all ${40 + n} people on board were saved
by fishing boats that came out of the fog within minutes, the harbour office said.</p>
<p>“We saw ferry ${n} go down within ten minutes,” said Ana Lima, a fisherwoman who was first at the place.</p>
<p>“Nobody was hurt on the ferry, and that is the only thing that counts today,” said Per Holm, the harbour master. ${more}</p>
<p>The harbour stays closed until Thursday while divers look for the cause of the accident.</p></article></body></html>`;
}

export async function until<T>(what: () => Promise<T | null | false>, patienceMs = 60_000): Promise<T> {
  for (let waited = 0; waited < patienceMs; waited += POLL_MS) {
    const found = await what();
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
  throw new Error(`It did not come to that within ${patienceMs} ms.`);
}
const POLL_MS = 200;
