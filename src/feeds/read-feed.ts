/** The text of a feed or a sitemap into its items. The parsers load with the first feed that is read. */
import { Fault } from '../errors.ts';
import { MAX_FEED_ITEMS } from '../limits.ts';
import { feedItems, type FeedItem, type ToldItem } from './feed-item.ts';
import type { Feed } from './stated-feed.ts';

/** Entities that a document declares itself unfold without end; no feed needs one. */
const OWN_ENTITIES = /<!ENTITY\b/i;

/** @throws Fault FEED_UNREADABLE */
export async function readFeed(text: string, kind: Feed['kind'], address: string): Promise<FeedItem[]> {
  if (OWN_ENTITIES.test(text)) throw unreadable('it declares entities of its own');
  const told = kind === 'sitemap' ? await sitemapItems(text) : await formatItems(text);
  return feedItems(told.slice(0, MAX_FEED_ITEMS), address).slice(0, MAX_FEED_ITEMS);
}

const unreadable = (why: string, cause?: unknown) =>
  new Fault('FEED_UNREADABLE', `The address must lead to RSS, Atom, JSON Feed or a sitemap; ${why}.`, { cause });

async function sitemapItems(text: string): Promise<ToldItem[]> {
  const { readSitemap } = await import('./read-sitemap.ts');
  const items = readSitemap(text);
  if (!items) throw unreadable('it holds no <urlset>');
  return items;
}

async function formatItems(text: string): Promise<ToldItem[]> {
  const { parseFeed } = await import('feedsmith');
  try {
    return told(parseFeed(text, { maxItems: MAX_FEED_ITEMS }));
  } catch (cause) {
    throw unreadable('it is broken, or something else', cause);
  }
}

type Parsed = ReturnType<typeof import('feedsmith').parseFeed<string>>;

function told(parsed: Parsed): ToldItem[] {
  switch (parsed.format) {
    case 'rss':
      return (parsed.feed.items ?? []).map(({ link, guid, title, pubDate, dc, description, content, atom }) => ({
        url: link ?? (guid?.isPermaLink === false ? undefined : guid?.value),
        title,
        published: pubDate ?? dc?.dates?.[0],
        more: [atom?.updated, description, content?.encoded],
      }));
    case 'rdf':
      return (parsed.feed.items ?? []).map(({ link, title, dc, description, content }) => ({
        url: link, title, published: dc?.dates?.[0], more: [description, content?.encoded],
      }));
    case 'atom':
      return (parsed.feed.entries ?? []).map(({ links = [], id, title, published, updated, summary, content }) => ({
        url: (links.find(({ rel = 'alternate' }) => rel === 'alternate') ?? links[0])?.href ?? id,
        title: title?.value,
        published: published ?? updated,
        more: [updated, summary?.value, content?.value],
      }));
    case 'json':
      return (parsed.feed.items ?? []).map((item) => ({
        url: item.url ?? item.external_url ?? item.id,
        title: item.title,
        published: item.date_published ?? item.date_modified,
        more: [item.date_modified, item.summary, item.content_text, item.content_html],
      }));
  }
}
