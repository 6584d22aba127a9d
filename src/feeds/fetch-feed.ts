/** A feed from the network: through the same guard as a page, and only where it has changed. */
import { decodeHtml } from '../article/decode-html.ts';
import { statusFault } from '../article/fetch-url.ts';
import { reach, USER_AGENT, type Way } from '../article/reach.ts';
import type { FeedItem } from './feed-item.ts';
import { readFeed } from './read-feed.ts';
import type { Feed } from './stated-feed.ts';

/** What a host said that an answer is known by. */
export interface Validators { etag?: string | undefined; lastModified?: string | undefined }

export interface FetchedFeed extends Validators { items: FeedItem[] }

const NOT_MODIFIED = 304;
const ACCEPT = 'application/atom+xml, application/rss+xml, application/feed+json, application/xml;q=0.9, */*;q=0.5';

/** Longer ones would not fit beside what else is kept of a page. */
const LONGEST_VALIDATOR = 200;

/** @returns null where nothing has changed @throws Fault URL_…, FEED_UNREADABLE */
export function fetchFeed(
  { url, kind }: Pick<Feed, 'url' | 'kind'>,
  known: Validators,
  way: Omit<Way, 'headers'>,
): Promise<FetchedFeed | null> {
  const headers = { accept: ACCEPT, 'user-agent': USER_AGENT, ...conditionsOf(known) };
  return reach(url, { ...way, headers }, async (response, at, bytesOf) => {
    if (response.status === NOT_MODIFIED) return null;
    if (!response.ok) throw statusFault(response.status);
    const text = decodeHtml(await bytesOf(), response.headers.get('content-type') ?? '');
    return { items: await readFeed(text, kind, at.href), ...validatorsOf(response.headers) };
  });
}

export const conditionsOf = ({ etag, lastModified }: Validators): Record<string, string> => ({
  ...(etag !== undefined && { 'if-none-match': etag }),
  ...(lastModified !== undefined && { 'if-modified-since': lastModified }),
});

export function validatorsOf(headers: Headers): Validators {
  const short = (name: string) => {
    const value = headers.get(name) ?? undefined;
    return value !== undefined && value.length <= LONGEST_VALIDATOR ? value : undefined;
  };
  return { etag: short('etag'), lastModified: short('last-modified') };
}
