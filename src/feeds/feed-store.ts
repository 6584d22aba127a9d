/**
 * Feeds in KV. Each key has one writer: who states a feed, the clock, the check of a feed, the reading of an item.
 *   feed:{name}                 what was stated
 *   feed-due:{name}             when it is looked at next, in its metadata
 *   feed-state:{name}           what the last look brought (metadata), and what waits in the queue (value)
 *   item:{name}:{since}:{page}  what is known of a page, in its metadata
 */
import * as z from 'zod';
import { ITEM_DAYS } from '../limits.ts';
import { sourceId } from '../sheet/digest.ts';
import type { KeyValue } from '../sheet/key-value.ts';
import { keysOf } from '../sheet/keys.ts';
import { Feed } from './stated-feed.ts';

const validators = { etag: z.string().optional(), lastModified: z.string().optional() };

/** What one look at a feed brought. */
const FeedResult = z.object({
  at: z.iso.datetime(),
  /** `unchanged`, `read`, or the code of its fault. */
  outcome: z.string(),
  detail: z.string().optional(),
  items: z.int().optional(),
  queued: z.int().optional(),
});
export type FeedResult = z.infer<typeof FeedResult>;

/** What waits: the print under which an item was queued, and when, by the name of its page. */
const Queued = z.record(z.string(), z.object({ print: z.string(), at: z.iso.datetime() }));
const FeedState = z.object({ ...validators, readAt: z.iso.datetime().nullable(), queued: Queued });
export type FeedState = z.infer<typeof FeedState>;
const NO_STATE: FeedState = { readAt: null, queued: {} };

/** What is known of a page: as which item it was read, when, and its sheet, or the fault that it ended with. */
const ItemState = z.object({
  ...validators, print: z.string(), at: z.iso.datetime(), sheet: z.string().optional(), fault: z.string().optional(),
});
export type ItemState = z.infer<typeof ItemState>;

const Due = z.object({ at: z.iso.datetime() });
const DAY_S = 86_400;
const DETAIL_LENGTH = 200;
type Owner = Pick<Feed, 'since'> & { name: string };
const itemPrefix = ({ name, since }: Owner) => `item:${name}:${Date.parse(since)}:`;

export type FeedStore = ReturnType<typeof feedStore>;

export function feedStore(kv: KeyValue) {
  const named = async (prefix: string) =>
    (await keysOf(kv, prefix)).map(({ name, metadata }) => ({ name: name.slice(prefix.length), metadata }));
  return {
    /** For jobs of a feed that is there: one read. */
    async get(name: string): Promise<Feed | null> {
      const json = await kv.get(`feed:${name}`);
      return json === null ? null : Feed.parse(JSON.parse(json));
    },
    /** For callers, who may name what is not there yet: KV would remember its absence for a minute. */
    async find(name: string): Promise<Feed | null> {
      const { keys } = await kv.list({ prefix: `feed:${name}`, limit: 1 });
      return keys[0]?.name === `feed:${name}` ? this.get(name) : null;
    },
    put: (name: string, feed: Feed) => kv.put(`feed:${name}`, JSON.stringify(feed)),
    async remove(name: string) {
      for (const prefix of ['feed-due:', 'feed-state:', 'feed:']) await kv.delete(prefix + name);
    },
    names: async () => (await named('feed:')).map(({ name }) => name),
    /** When each feed is looked at next. */
    async due(): Promise<{ name: string; at: string }[]> {
      const all = await named('feed-due:');
      return all.map(({ name, metadata }) => ({ name, at: Due.safeParse(metadata).data?.at ?? '' }));
    },
    setDue: (name: string, at: Date) => kv.put(`feed-due:${name}`, '', { metadata: { at: at.toISOString() } }),
    async state(name: string): Promise<FeedState> {
      const json = await kv.get(`feed-state:${name}`);
      return json === null ? NO_STATE : (FeedState.safeParse(JSON.parse(json)).data ?? NO_STATE);
    },
    putState: (name: string, state: FeedState, { detail, ...result }: FeedResult) =>
      kv.put(`feed-state:${name}`, JSON.stringify(state), {
        metadata: { ...result, ...(detail !== undefined && { detail: detail.slice(0, DETAIL_LENGTH) }) },
      }),
    async results(): Promise<Map<string, FeedResult>> {
      return new Map((await named('feed-state:')).flatMap(({ name, metadata }) => {
        const result = FeedResult.safeParse(metadata).data;
        return result ? [[name, result] as const] : [];
      }));
    },
    /** By the name of the page. */
    async items(owner: Owner): Promise<Map<string, ItemState>> {
      return new Map((await named(itemPrefix(owner))).flatMap(({ name, metadata }) => {
        const item = ItemState.safeParse(metadata).data;
        return item ? [[name, item] as const] : [];
      }));
    },
    async item(owner: Owner, url: string): Promise<ItemState | null> {
      const found = await kv.stat(itemPrefix(owner) + (await sourceId(url)));
      return ItemState.safeParse(found?.metadata).data ?? null;
    },
    putItem: async (owner: Owner, url: string, item: ItemState) =>
      kv.put(itemPrefix(owner) + (await sourceId(url)), '', {
        metadata: item, expiration: Math.ceil(Date.parse(item.at) / 1000) + ITEM_DAYS * DAY_S,
      }),
  };
}
