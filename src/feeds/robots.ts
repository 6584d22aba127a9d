/** What a host asks of programs in its robots.txt (RFC 9309): kept for a day, so that it is asked once. */
import { Fault } from '../errors.ts';
import { reach, USER_AGENT, type Way } from '../article/reach.ts';
import { MAX_ROBOTS_LENGTH, ROBOTS_KEPT_S } from '../limits.ts';
import type { KeyValue } from '../sheet/key-value.ts';

const NAME = 'Verbatim';
const SERVER_FAULT = 500;

export interface Robots {
  isAllowed(url: string): boolean;
  /** Seconds between two pages; null where it says nothing. */
  crawlDelayS: number | null;
}

export interface RobotsDeps extends Omit<Way, 'headers'> { keyValue: KeyValue; now: () => Date }

/** @throws Fault URL_UNREACHABLE, URL_TIMEOUT where the host does not say: then it is asked nothing else (RFC 9309) */
export async function robotsOf(page: string, deps: RobotsDeps): Promise<Robots> {
  const address = new URL('/robots.txt', page).href;
  const key = `robots:${new URL(page).host}`;
  const kept = await deps.keyValue.get(key);
  const text = kept ?? (await fetchRobots(address, deps));
  const expiration = Math.ceil(deps.now().getTime() / 1000) + ROBOTS_KEPT_S;
  if (kept === null) await deps.keyValue.put(key, text, { expiration });
  const { default: parse } = await import('robots-parser');
  const rules = parse(address, text);
  return {
    isAllowed: (url) => rules.isAllowed(url, NAME) ?? true,
    crawlDelayS: rules.getCrawlDelay(NAME) ?? null,
  };
}

/** @throws Fault URL_REFUSED */
export async function requireAllowed(page: string, deps: RobotsDeps): Promise<void> {
  if (!(await robotsOf(page, deps)).isAllowed(page))
    throw new Fault('URL_REFUSED', 'The robots.txt of its host asks programs not to read this address.');
}

/** '' where the host has none. */
function fetchRobots(address: string, { fetcher, ownHosts }: RobotsDeps): Promise<string> {
  const headers = { accept: 'text/plain', 'user-agent': USER_AGENT };
  return reach(address, { fetcher, ownHosts, headers }, async (response, _, bytesOf) => {
    if (response.status >= SERVER_FAULT)
      throw new Fault('URL_UNREACHABLE', `The robots.txt of the host answers with status ${response.status}.`);
    if (!response.ok) return '';
    return new TextDecoder().decode(await bytesOf()).slice(0, MAX_ROBOTS_LENGTH);
  });
}
