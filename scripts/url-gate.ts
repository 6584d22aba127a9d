/**
 * The way out for `url` on a machine of one's own: workerd would connect to whatever a name resolves to, this machine
 * and its network too. The gate resolves the name, refuses what is not on the public internet, and connects to the very
 * address that it looked at, so that a second answer of the name server changes nothing. It listens on loopback, and
 * answers only whoever knows its token.
 */
import { randomUUID } from 'node:crypto';
import { lookup as systemLookup, type LookupAddress } from 'node:dns';
import { createServer, request as httpRequest, type IncomingMessage, type ServerResponse } from 'node:http';
import { request as httpsRequest } from 'node:https';
import type { AddressInfo, LookupFunction } from 'node:net';
import { URL } from 'node:url';
import { isPublicAddress } from '../src/article/address-guard.ts';
import { GATE_REFUSED, GATED_URL, type GateRefusal } from '../src/article/gated-fetch.ts';

/** Every address of a name. */
export type Resolve = (name: string) => Promise<LookupAddress[]>;

export interface UrlGate { address: string; close: () => Promise<void> }
interface GateOptions {
  resolve?: Resolve | undefined;
  isAllowed?: (address: string) => boolean;
}

const UNREACHABLE = 502;
const REFUSED = 403;
/** Of the call to the gate, not of the page. */
const OWN_HEADERS = ['host', 'connection', GATED_URL];

export async function openUrlGate(options: GateOptions = {}): Promise<UrlGate> {
  const { resolve = resolveAll, isAllowed = isPublicAddress } = options;
  const token = `/${randomUUID()}`;
  const lookup = guardedLookup(resolve, isAllowed);
  const server = createServer((asked, answer) => {
    const wanted = String(asked.headers[GATED_URL] ?? '');
    if (asked.url !== token || !URL.canParse(wanted)) answer.writeHead(404).end();
    else pass(asked, answer, new URL(wanted), lookup, isAllowed);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  server.unref();
  const { port } = server.address() as AddressInfo;
  const close = () =>
    new Promise<void>((done) => {
      server.close(() => done());
      server.closeAllConnections();
    });
  return { address: `http://127.0.0.1:${port}${token}`, close };
}

function pass(
  asked: IncomingMessage,
  answer: ServerResponse,
  url: URL,
  lookup: LookupFunction,
  isAllowed: (address: string) => boolean,
): void {
  const refuse = (why: GateRefusal) => answer.writeHead(REFUSED, { [GATE_REFUSED]: why }).end();
  const literal = literalOf(url.hostname);
  if (literal !== null && !isAllowed(literal)) return void refuse('inside');
  const headers = Object.fromEntries(Object.entries(asked.headers).filter(([name]) => !OWN_HEADERS.includes(name)));
  const request = url.protocol === 'https:' ? httpsRequest : httpRequest;
  const out = request(url, { method: asked.method, headers, lookup }, (page) => {
    answer.writeHead(page.statusCode ?? UNREACHABLE, page.headers);
    page.pipe(answer);
    page.on('error', () => answer.destroy());
  });
  out.on('error', (error) => {
    if (error instanceof Inside) refuse('inside');
    else if (error instanceof Unknown) refuse('unknown');
    else if (answer.headersSent) answer.destroy();
    else answer.destroy(error);
  });
  answer.on('close', () => out.destroy());
  asked.pipe(out);
}

/** A name that leads to this machine or its network. */
class Inside extends Error {}
/** A name that no name server knows. */
class Unknown extends Error {}

function guardedLookup(resolve: Resolve, isAllowed: (address: string) => boolean): LookupFunction {
  return (name, options, done) => {
    resolve(name).then((addresses) => {
      const [first] = addresses;
      if (!first) return done(new Unknown(name), '', 0);
      if (!addresses.every(({ address }) => isAllowed(address))) return done(new Inside(name), '', 0);
      return options.all ? done(null, addresses) : done(null, first.address, first.family);
    }, (error: NodeJS.ErrnoException) => done(error.code === 'ENOTFOUND' ? new Unknown(name) : error, '', 0));
  };
}

const resolveAll: Resolve = (name) =>
  new Promise((found, failed) =>
    systemLookup(name, { all: true }, (error, addresses) => (error ? failed(error) : found(addresses))));

/** The number in a host that is no name. */
function literalOf(host: string): string | null {
  if (host.startsWith('[')) return host.slice(1, -1);
  return /^[\d.]+$/.test(host) ? host : null;
}
