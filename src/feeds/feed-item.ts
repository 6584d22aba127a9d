/** An item of a feed, whatever it was written in; and what its feed says of it, in short. */
import { createHash } from 'node:crypto';
import { checkAddress } from '../article/address-guard.ts';

export interface FeedItem {
  url: string;
  title: string | null;
  /** As the feed writes it; null where it gives none. */
  published: string | null;
  /** Changes when the feed says anything else of the item. */
  print: string;
}

/** What a format says of an item. */
export interface ToldItem {
  url: string | undefined;
  title?: string | undefined;
  published?: string | undefined;
  /** All else by which it is told that an item was changed: time of change, summary, text. */
  more: readonly (string | undefined)[];
}

/** Marks of campaigns name no other page. */
const CAMPAIGN = /^(?:utm_.*|fbclid|gclid|mc_cid|mc_eid|at_medium|at_campaign)$/;
const PRINT_LENGTH = 20;
const TITLE_LENGTH = 300;

/** Newest first, each page once; an address that may not be fetched is no item. */
export function feedItems(told: readonly ToldItem[], base: string): FeedItem[] {
  const items = new Map<string, FeedItem>();
  for (const { url, title, published, more } of told) {
    const address = url === undefined ? null : addressOf(url.trim(), base);
    if (address === null || items.has(address)) continue;
    const print = createHash('sha256').update(JSON.stringify([title, published, ...more])).digest('hex');
    items.set(address, {
      url: address,
      title: title?.replace(/\s+/g, ' ').trim().slice(0, TITLE_LENGTH) || null,
      published: published ?? null,
      print: print.slice(0, PRINT_LENGTH),
    });
  }
  const at = ({ published }: FeedItem) => (published === null ? NaN : Date.parse(published));
  const list = [...items.values()];
  // one without a time keeps the place that its feed gave it
  return list.some((item) => Number.isNaN(at(item))) ? list : list.sort((a, b) => at(b) - at(a));
}

function addressOf(raw: string, base: string): string | null {
  try {
    const url = checkAddress(raw, new URL(base));
    url.hash = '';
    for (const name of [...url.searchParams.keys()]) if (CAMPAIGN.test(name)) url.searchParams.delete(name);
    return url.href;
  } catch {
    return null; // a Fault of the guard; whoever wrote the feed may write anything
  }
}
