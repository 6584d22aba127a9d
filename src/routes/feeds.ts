/**
 * /feed.xml and /feed.json: the newest sheets. The list of sheets needs a key, so a feed that needs none shows what an
 * editor approved; on a machine of one's own, where no key is configured, all.
 */
import { Hono, type Context } from 'hono';
import * as z from 'zod';
import { CardKind, type Sheet } from '../schema.ts';
import type { Change } from '../changes/changes-schema.ts';
import type { EditedRecord } from '../desk/apply-edits.ts';
import { Fault } from '../errors.ts';
import { FEED_NAME } from '../feeds/feed-name.ts';
import type { KeyValue } from '../sheet/key-value.ts';
import { feedEntry, type FeedEntry } from '../feeds/feed-entry.tsx';
import { atomFeed, jsonFeed, type FeedFrame } from '../feeds/write-feed.ts';
import { FEED_ENTRIES, FEED_KEPT_MS, FEED_LOOKED_AT } from '../limits.ts';
import type { SheetStore } from '../sheet/store.ts';
import { compare, presentChanges } from './compare-versions.ts';
import { conditional } from './conditional.ts';
import { parseQuery } from './query.ts';
import { requireRate, type RateLimiter } from './rate.ts';
import { released } from '../desk/released.ts';
import { findSheet, showSheet } from './show-sheet.ts';

export interface FeedRouteDeps {
  store: Pick<SheetStore, 'get' | 'list' | 'newestReleased'>;
  keyValue: KeyValue;
  drawing: string;
  now: () => Date;
  keys: readonly string[];
  views?: RateLimiter | undefined;
  /** `all` shows sheets that nobody approved, too; absent: where no key is configured. */
  feedShows?: 'all' | 'approved' | undefined;
  /** Address of the WebSub hub that the feeds name; null or absent: none. */
  hub?: string | null;
}

const FeedQuery = z.strictObject({
  kind: CardKind.optional(),
  person: z.string().min(1).max(200).optional(),
  /** Sheets of one feed that is read. */
  feed: z.string().regex(FEED_NAME).optional(),
});
type Wanted = z.infer<typeof FeedQuery>;

const FORMATS = {
  xml: { type: 'application/atom+xml; charset=utf-8', write: atomFeed },
  json: { type: 'application/feed+json; charset=utf-8', write: jsonFeed },
} as const;

export function feedRoutes(deps: FeedRouteDeps) {
  const newest = keptFor(deps, (origin: string) => shownOf(deps, origin, () => newestIds(deps)));
  const ofFeed = keptFor(deps, (key: string) => {
    const [origin = '', name = ''] = key.split(' ');
    return shownOf(deps, origin, () => idsOf(name));
  });
  const idsOf = async (name: string): Promise<string[]> => {
    const { feedStore } = await import('../feeds/feed-store.ts');
    const feeds = feedStore(deps.keyValue);
    const feed = await feeds.find(name);
    if (!feed) throw new Fault('FEED_NOT_FOUND', 'No feed has this name.');
    const items = [...(await feeds.items({ name, since: feed.since })).values()];
    const ids = items.toSorted((a, b) => b.at.localeCompare(a.at)).flatMap(({ sheet }) => sheet ?? []);
    return [...new Set(ids)].slice(0, FEED_LOOKED_AT);
  };
  const answer = async (c: Context, format: keyof typeof FORMATS) => {
    const wanted = parseQuery(FeedQuery, c.req.url);
    await requireRate(c.req.raw, deps.views);
    const { origin, pathname, search } = new URL(c.req.url);
    const sheets = await (wanted.feed === undefined ? newest(origin) : ofFeed(`${origin} ${wanted.feed}`));
    const entries: FeedEntry[] = [];
    for (const told of sheets) {
      const { sheet, corrections } = await told();
      const shown = narrowed(sheet, wanted);
      if (shown) entries.push(feedEntry(shown, corrections));
      if (entries.length === FEED_ENTRIES) break;
    }
    const address = `${origin}${pathname}${search}`;
    const frame: FeedFrame = { origin, address, title: titleOf(wanted), hub: deps.hub ?? null };
    const { type, write } = FORMATS[format];
    const links = [`<${frame.address}>; rel="self"`, ...(frame.hub === null ? [] : [`<${frame.hub}>; rel="hub"`])];
    const headers = { 'content-type': type, 'cache-control': 'public, max-age=300', link: links.join(', ') };
    return c.body(await write(frame, entries), 200, headers);
  };
  return new Hono()
    .use(conditional())
    .get('/feed.xml', (c) => answer(c, 'xml'))
    .get('/feed.json', (c) => answer(c, 'json'));
}

/** With the cards of one kind, or about one person, only; null where it has none. */
function narrowed(sheet: Sheet, { kind, person }: Wanted): Sheet | null {
  if (person !== undefined && !sheet.people.some(({ name }) => name === person)) return null;
  const cards = kind === undefined ? sheet.cards : sheet.cards.filter((card) => card.kind === kind);
  return cards.length === 0 ? null : { ...sheet, cards };
}

function titleOf({ kind, person, feed }: Wanted): string {
  const of = [feed, kind && `${kind} cards`, person].filter((one) => one !== undefined);
  return of.length === 0 ? 'Verbatim: fact cards' : `Verbatim: ${of.join(', ')}`;
}

interface Told { sheet: Sheet; corrections: Change[] }

const showsAll = ({ keys, feedShows }: FeedRouteDeps): boolean =>
  (feedShows ?? (keys.length === 0 ? 'all' : 'approved')) === 'all';

/** Where approved ones alone are shown, they stand in a list of their own; the newest are looked at beside it. */
async function newestIds(deps: FeedRouteDeps): Promise<string[]> {
  const { rows } = await deps.store.list({ limit: FEED_LOOKED_AT });
  const approved = showsAll(deps) ? [] : await deps.store.newestReleased(FEED_LOOKED_AT);
  const newestFirst = [...rows, ...approved].sort((a, b) => b.createdAt.localeCompare(a.createdAt));
  return [...new Set(newestFirst.map(({ id }) => id))];
}

/** Those that may be shown, newest first, each made when it is asked for; one that cannot be read is left out. */
async function shownOf(
  deps: FeedRouteDeps,
  origin: string,
  ids: () => Promise<string[]>,
): Promise<(() => Promise<Told>)[]> {
  const records = await Promise.all((await ids()).map((id) => findSheet(deps.store, id).catch(() => null)));
  return records.flatMap((record) => {
    const open = record && (showsAll(deps) ? record : released(record));
    if (!open) return [];
    let told: Promise<Told> | null = null;
    return [() => (told ??= tell(deps, open, origin).catch((thrown: unknown) => {
      told = null;
      throw thrown;
    }))];
  });
}

async function tell(deps: FeedRouteDeps, open: EditedRecord, origin: string): Promise<Told> {
  const { store, drawing } = deps;
  const before = open.corrects && (await findSheet(store, open.corrects.id).catch(() => null));
  const isShown = before !== null && (showsAll(deps) || before.desk.isApproved);
  const corrections = isShown ? await alteredIn(open, before, origin, drawing) : [];
  return { sheet: await showSheet(open, origin, drawing), corrections };
}

/** What of the version before is altered, with its cards. */
async function alteredIn(
  record: EditedRecord,
  before: EditedRecord,
  origin: string,
  drawing: string,
): Promise<Change[]> {
  const { changes } = await presentChanges(compare(record, before), origin, drawing);
  return changes.filter(({ card }) => card !== undefined);
}

/** A feed is asked for by many readers, and changes by the minute at most: what was read is kept for that long. */
function keptFor<T>(
  { now }: Pick<FeedRouteDeps, 'now'>,
  read: (key: string) => Promise<T>,
): (key: string) => Promise<T> {
  let kept: { key: string; at: number; value: Promise<T> } | null = null;
  return (key) => {
    const at = now().getTime();
    if (kept?.key === key && at - kept.at < FEED_KEPT_MS) return kept.value;
    const value = read(key);
    kept = { key, at, value };
    value.catch(() => void (kept = null));
    return value;
  };
}
