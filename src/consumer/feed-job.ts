/**
 * A look at a feed that is due: what is new in it, changed, or not looked at for long, becomes a message each, the
 * oldest first, so spaced that its host is asked at a quiet pace.
 */
import { fetchFeed } from '../feeds/fetch-feed.ts';
import type { FeedItem } from '../feeds/feed-item.ts';
import type { FeedState, ItemState } from '../feeds/feed-store.ts';
import { requireAllowed, robotsOf } from '../feeds/robots.ts';
import type { Feed } from '../feeds/stated-feed.ts';
import { ITEM_LOST_PAUSES, LONGEST_PAUSE_S } from '../limits.ts';
import type { Waiting } from '../jobs/job-queue.ts';
import { sourceId } from '../sheet/digest.ts';
import type { ConsumerDeps } from './consumer-deps.ts';
import type { JobKind } from './job-kind.ts';
import { patientFetch } from './patient-fetch.ts';
import { failureOf } from './outcome.ts';
import { ownHostsOf } from '../article/own-hosts.ts';

const HOUR_MS = 3_600_000;
const MINUTE_S = 60;

export const feedKind: JobKind<'feed'> = {
  async do({ feed: name }, deps) {
    const feed = await deps.feeds.get(name);
    if (!feed) return;
    const state = await deps.feeds.state(name);
    const at = deps.now();
    const patient = patientFetch(deps);
    const way = { fetcher: patient.fetch, ownHosts: ownHostsOf(feed.origin, deps) };
    try {
      const fetched = await patient.during(async () => {
        await requireAllowed(feed.url, { ...way, ...deps });
        const isWhole = isRecheckDue(feed, state, at) || isLost(state, at, deps);
        return fetchFeed(feed, isWhole ? {} : state, way);
      });
      if (!fetched) return await deps.feeds.putState(name, state, { at: at.toISOString(), outcome: 'unchanged' });
      const { items, ...validators } = fetched;
      const look = { name, feed, state, items, at };
      const { jobs, queued } = await spaced(look, await wantedItems(look, deps), { ...way, ...deps });
      const after: FeedState = { ...validators, readAt: at.toISOString(), queued };
      const result = { at: at.toISOString(), outcome: 'read', items: items.length, queued: jobs.length };
      // Sent before it is written down: what is sent twice is read twice, what is never sent would be lost.
      await deps.queue.send(jobs);
      await deps.feeds.putState(name, after, result);
    } catch (thrown) {
      const { fault, askedS } = failureOf(thrown);
      // Its clock does not come before the time that the host named.
      const rest = Math.max(feed.everyMinutes * MINUTE_S, Math.min(askedS ?? 0, LONGEST_PAUSE_S));
      if (askedS !== null) await deps.feeds.setDue(name, new Date(at.getTime() + rest * 1000));
      await deps.feeds.putState(name, state, { at: at.toISOString(), outcome: fault.code, detail: fault.detail });
      throw thrown;
    }
  },
  giveUp: (_, { letter }) => letter(),
  lane: ({ feed }) => `feed ${feed}`,
};

/** Whoever says 304 says nothing of the pages that are to be looked at again. */
const isRecheckDue = ({ recheckHours }: Feed, { readAt }: FeedState, now: Date): boolean =>
  readAt === null || (recheckHours > 0 && now.getTime() - Date.parse(readAt) >= recheckHours * HOUR_MS);

/** Was something queued so long ago that the queue lost it? A 304 would not name it again. */
const isLost = ({ queued }: FeedState, now: Date, deps: ConsumerDeps): boolean =>
  Object.values(queued).some(({ at }) => now.getTime() - Date.parse(at) >= lostAfterMs(deps));

const lostAfterMs = ({ firstPauseS }: ConsumerDeps): number => ITEM_LOST_PAUSES * firstPauseS * 1000;

interface Look { name: string; feed: Feed; state: FeedState; items: FeedItem[]; at: Date }
interface Wanted { waiting: FeedState['queued']; due: { item: FeedItem; page: string }[] }

/** What waits already, as what it was queued and since when; and what is new, changed or old. */
async function wantedItems({ name, feed, state, items, at }: Look, deps: ConsumerDeps): Promise<Wanted> {
  const known = await deps.feeds.items({ name, since: feed.since });
  const wanted: Wanted = { waiting: {}, due: [] };
  for (const item of items) {
    const page = await sourceId(item.url);
    if (isFresh(known.get(page), item, feed, at)) continue;
    const queued = state.queued[page];
    const isQueued = queued?.print === item.print && at.getTime() - Date.parse(queued.at) < lostAfterMs(deps);
    // one that was read since it was queued has had its turn
    const hadTurn = queued !== undefined && (known.get(page)?.at ?? '') > queued.at;
    if (isQueued && !hadTurn) wanted.waiting[page] = queued;
    else wanted.due.push({ item, page });
  }
  return wanted;
}

function isFresh(known: ItemState | undefined, item: FeedItem, { recheckHours }: Feed, now: Date): boolean {
  if (known?.print !== item.print) return false;
  return recheckHours === 0 || now.getTime() - Date.parse(known.at) < recheckHours * HOUR_MS;
}

/**
 * Jobs with their pauses, host by host; and what waits after them, each from the time at which it may begin. What
 * waited before keeps its time: in a feed that changes at every look, what the queue lost would never be overdue else.
 */
async function spaced(
  { name, feed: { perMinute }, at }: Look,
  { waiting, due }: Wanted,
  deps: Parameters<typeof robotsOf>[1],
): Promise<{ jobs: Waiting[]; queued: FeedState['queued'] }> {
  const jobs: Waiting[] = [];
  const queued = { ...waiting };
  const turns = new Map<string, { delayS: number; gap: number }>();
  for (const { item: { url, print }, page } of due.toReversed()) {
    const { host } = new URL(url);
    const last = turns.get(host);
    // asked for at the second page of a host: a feed that names a thousand hosts sends nobody to each of them here
    const gap = last ? last.gap || (await gapOf(url, perMinute, deps)) : 0;
    const turn = { gap, delayS: last ? last.delayS + gap : 0 };
    turns.set(host, turn);
    const delayS = Math.min(LONGEST_PAUSE_S, Math.floor(turn.delayS));
    queued[page] = { print, at: new Date(at.getTime() + delayS * 1000).toISOString() };
    jobs.push({ job: { kind: 'item', feed: name, url, print }, delayS });
  }
  return { jobs, queued };
}

/** Seconds between two pages of a host: ours, or what its robots.txt asks for; where that cannot be had, ours. */
async function gapOf(url: string, perMinute: number, deps: Parameters<typeof robotsOf>[1]): Promise<number> {
  const asked = await robotsOf(url, deps).then(({ crawlDelayS }) => crawlDelayS, () => null);
  return Math.max(MINUTE_S / perMinute, asked ?? 0);
}
