/** Entries as an Atom feed (RFC 4287) or a JSON Feed 1.1. The library loads with the first feed that is asked for. */
import type { FeedEntry } from './feed-entry.tsx';

export interface FeedFrame {
  /** Of the site, without a slash at its end. */
  origin: string;
  /** Of the feed itself. */
  address: string;
  title: string;
  /** WebSub hub that tells subscribers of new entries; null where there is none. */
  hub: string | null;
}

const MAKER = 'Verbatim';

/** When nothing has happened yet: a feed must say some time. */
const NEVER = new Date(0);

/** The feed changes with its newest change, and with nothing else. */
const updatedOf = (entries: readonly FeedEntry[]): Date =>
  entries.reduce((latest, { updated }) => (updated > latest ? updated : latest), NEVER);

export async function atomFeed({ origin, address, title, hub }: FeedFrame, entries: readonly FeedEntry[]) {
  const { generateAtomFeed } = await import('feedsmith');
  return generateAtomFeed({
    id: address,
    title: { value: title },
    updated: updatedOf(entries),
    authors: [{ name: MAKER }],
    links: [
      { href: address, rel: 'self', type: 'application/atom+xml' },
      { href: `${origin}/`, rel: 'alternate', type: 'text/html' },
      ...(hub === null ? [] : [{ href: hub, rel: 'hub' }]),
    ],
    entries: entries.map((entry) => ({
      id: entry.id,
      title: { value: entry.title },
      published: entry.published,
      updated: entry.updated,
      links: [
        { href: entry.page, rel: 'alternate', type: 'text/html', hreflang: entry.language },
        ...(entry.image === null ? [] : [{ href: entry.image, rel: 'enclosure', type: 'image/png' }]),
      ],
      ...(entry.author !== null && { authors: [{ name: entry.author }] }),
      categories: entry.kinds.map((term) => ({ term })),
      summary: { value: entry.summary },
      content: { value: entry.content, type: 'html' },
    })),
  });
}

export async function jsonFeed({ origin, address, title, hub }: FeedFrame, entries: readonly FeedEntry[]) {
  const { generateJsonFeed } = await import('feedsmith');
  const written: unknown = generateJsonFeed({
    title,
    home_page_url: `${origin}/`,
    feed_url: address,
    ...(hub !== null && { hubs: [{ type: 'WebSub', url: hub }] }),
    items: entries.map((entry) => ({
      id: entry.id,
      url: entry.page,
      title: entry.title,
      summary: entry.summary,
      content_html: entry.content,
      date_published: entry.published,
      date_modified: entry.updated,
      language: entry.language,
      tags: entry.kinds,
      ...(entry.image !== null && { image: entry.image }),
      ...(entry.author !== null && { authors: [{ name: entry.author }] }),
    })),
  });
  // The library leaves an empty list out, which every reader waits for.
  return JSON.stringify(Object.assign({ items: [] }, written));
}
