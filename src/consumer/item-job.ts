/**
 * An item of a feed: its page is asked for once, on the condition that it has changed, and read as a post of its
 * address would be. A page that says the same as before leaves its sheet alone; one that says otherwise becomes a new
 * version.
 */
import { articleOfJson, type PostedArticle } from '../article/read-article.ts';
import type { EditedRecord } from '../desk/apply-edits.ts';
import { changeEdits } from '../desk/change-edits.ts';
import { conditionsOf, validatorsOf } from '../feeds/fetch-feed.ts';
import type { ItemState } from '../feeds/feed-store.ts';
import { requireAllowed } from '../feeds/robots.ts';
import type { Feed } from '../feeds/stated-feed.ts';
import { keepArticle } from '../routes/keep-article.ts';
import { reviseEdits } from '../routes/revise.ts';
import { warmPictures } from '../routes/warm-pictures.ts';
import { sheetId } from '../sheet/digest.ts';
import { NO_EDITS } from '../sheet/edits.ts';
import { announceMade } from './announce-made.ts';
import type { ConsumerDeps } from './consumer-deps.ts';
import type { JobKind } from './job-kind.ts';
import { ownHostsOf } from '../article/own-hosts.ts';
import { patientFetch } from './patient-fetch.ts';

const NOT_MODIFIED = 304;

export const itemKind: JobKind<'item'> = {
  async do({ feed: name, url, print }, deps) {
    const feed = await deps.feeds.get(name);
    if (!feed) return;
    const owner = { name, since: feed.since };
    const known = await deps.feeds.item(owner, url);
    const at = deps.now().toISOString();
    const isKept = known?.sheet !== undefined && (await deps.store.isKept(known.sheet));
    const patient = patientFetch(deps, isKept ? conditionsOf(known) : {});
    const posted = await patient.during(() => pageOf(url, feed, patient.fetch, deps)).catch((thrown: unknown) => {
      if (isKept && patient.last()?.status === NOT_MODIFIED) return null;
      throw thrown;
    });
    if (posted === null) return deps.feeds.putItem(owner, url, { ...known, print, at, fault: undefined });
    const validators = validatorsOf(patient.last()?.headers ?? new Headers());
    const isSame = isKept && known.sheet === (await sheetId(posted));
    const sheet = isSame ? known.sheet : await kept(name, feed, posted, deps);
    const state: ItemState = { ...validators, print, at, sheet };
    await deps.feeds.putItem(owner, url, state);
  },
  /** Known as what it could not be read as, so that it waits until it changes; a sheet of before stands. */
  async giveUp({ feed: name, url, print }, { fault, letter }, deps) {
    const feed = await deps.feeds.get(name);
    if (!feed) return;
    const owner = { name, since: feed.since };
    const known = await deps.feeds.item(owner, url);
    await letter();
    await deps.feeds.putItem(owner, url, { ...known, print, at: deps.now().toISOString(), fault: fault.code });
  },
  lane: ({ url }) => new URL(url).hostname,
};

async function pageOf(url: string, feed: Feed, fetcher: typeof fetch, deps: ConsumerDeps): Promise<PostedArticle> {
  const ownHosts = ownHostsOf(feed.origin, deps);
  const { publisher, language } = feed;
  // What a host asks of programs is kept for a day: the condition of the page does not go with it.
  await requireAllowed(url, { ...deps, fetcher: deps.fetch, ownHosts });
  const stated = { url, ...(publisher && { publisher }), ...(language && { language }) };
  const article = await articleOfJson(stated, { fetch: fetcher, now: deps.now, ownHosts });
  return { ...article, ...(feed.brand && { brand: feed.brand }) };
}

/** @returns the id of the sheet */
async function kept(name: string, feed: Feed, posted: PostedArticle, deps: ConsumerDeps): Promise<string> {
  const { record, created } = await keepArticle(posted, deps);
  const shown = feed.approve ? await approved(name, record, deps) : record;
  // What is known of the item is put down after this: a try that was ended here tells it again.
  await announceMade(record, feed.origin, deps);
  if (created && deps.drawsAhead !== false)
    deps.keepAlive(warmPictures(shown, deps.publicOrigin ?? feed.origin, deps, deps.keepAlive));
  return record.id;
}

/** Released once; where somebody withdrew it since, or changed it, that holds. */
async function approved(name: string, record: EditedRecord, deps: ConsumerDeps): Promise<EditedRecord> {
  if (record.edited !== null) return record;
  const [by, at] = [`feed ${name}`, deps.now()];
  const signature = { by, at: at.toISOString() };
  const edits = changeEdits({ record, edits: NO_EDITS, themes: deps.themes, signature }, { approve: 'sheet' });
  return reviseEdits(record, edits, { at, by, did: ['approve'] }, deps);
}
