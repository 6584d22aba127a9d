/**
 * The one way by which an address is fetched on somebody's word, be it a page, a feed or a robots.txt: every hop is
 * checked, time and size are capped.
 */
import { Fault } from '../errors.ts';
import { MAX_PAGE_BYTES, MAX_REDIRECTS, PAGE_TIMEOUT_MS } from '../limits.ts';
import { checkAddress } from './address-guard.ts';
import { collect } from './read-body.ts';

export const USER_AGENT = 'Verbatim/1 (fact cards; reads one page on request)';

const REDIRECTS = new Set([301, 302, 303, 307, 308]);

export interface Way {
  fetcher: typeof fetch;
  /** Hosts that the deployment is known by: never fetched. */
  ownHosts: readonly string[];
  headers: Readonly<Record<string, string>>;
}

/**
 * @param take what is wanted of the answer, and of its bytes; a body that it leaves is let go
 * @throws Fault URL_REFUSED, URL_UNREACHABLE, URL_TIMEOUT, URL_REDIRECTS, URL_TOO_LARGE, and what `take` throws
 */
export async function reach<T>(
  raw: string,
  { ownHosts, ...way }: Way,
  take: (response: Response, url: URL, bytesOf: () => Promise<Uint8Array<ArrayBuffer>>) => Promise<T>,
): Promise<T> {
  const check = (address: string, base?: URL): URL => elsewhere(checkAddress(address, base), ownHosts);
  const first = check(raw.trim());
  const signal = AbortSignal.timeout(PAGE_TIMEOUT_MS);
  try {
    const { response, url } = await follow(first, check, way, signal);
    try {
      return await take(response, url, () => readCapped(response, signal));
    } finally {
      await discard(response);
    }
  } catch (cause) {
    if (cause instanceof Fault) throw cause;
    if (signal.aborted)
      throw new Fault('URL_TIMEOUT', `The address did not answer within ${PAGE_TIMEOUT_MS / 1000} seconds.`, { cause });
    throw new Fault(
      'URL_UNREACHABLE',
      'The address could not be reached: its host refuses the connection, broke it off or does not exist.',
      { cause },
    );
  }
}

/** A deployment that reads its own pages would answer itself: a sheet of a sheet, without end. */
function elsewhere(url: URL, ownHosts: readonly string[]): URL {
  if (!ownHosts.includes(url.hostname.replace(/\.$/, ''))) return url;
  throw new Fault(
    'URL_REFUSED',
    'The address may not be fetched: it leads to this deployment itself. Send the address of an article.',
  );
}

/** Redirects by hand: a public host may point at a private one. */
async function follow(
  first: URL,
  check: (address: string, base: URL) => URL,
  { fetcher, headers }: Pick<Way, 'fetcher' | 'headers'>,
  signal: AbortSignal,
): Promise<{ response: Response; url: URL }> {
  let url = first;
  for (let hop = 0; hop <= MAX_REDIRECTS; hop += 1) {
    const response = await within(
      signal,
      fetcher(url.href, { method: 'GET', redirect: 'manual', signal, headers }),
    );
    const location = REDIRECTS.has(response.status) ? response.headers.get('location') : null;
    if (location === null) return { response, url };
    await discard(response);
    url = check(location, url);
  }
  throw new Fault('URL_REDIRECTS', `The address redirects more than ${MAX_REDIRECTS} times.`);
}

async function readCapped(response: Response, signal: AbortSignal): Promise<Uint8Array<ArrayBuffer>> {
  const declared = Number(response.headers.get('content-length') ?? 0);
  const bytes =
    declared > MAX_PAGE_BYTES || !response.body ? null : await within(signal, collect(response.body, MAX_PAGE_BYTES));
  if (bytes) return bytes;
  if (!response.body) return new Uint8Array();
  await discard(response);
  throw new Fault('URL_TOO_LARGE', `The page may have at most ${MAX_PAGE_BYTES} bytes; this one has more.`);
}

/** The signal ends the waiting even where a fetcher does not heed it. */
function within<T>(signal: AbortSignal, work: Promise<T>): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const stop = () => reject(signal.reason);
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}

/** A body that nobody reads must be let go; it may be gone or locked already. */
async function discard(response: Response): Promise<void> {
  if (response.body && !response.body.locked) await response.body.cancel().catch(() => undefined);
}
