/** What the platform binds, and what the app is given. Types only. */
import type { KvPolicy } from './render/picture-tiers.ts';
import type { CardRouteDeps } from './routes/cards.ts';
import type { FeedRouteDeps } from './routes/feeds.ts';
import type { HealthRouteDeps } from './routes/health.ts';
import type { PipelineRouteDeps } from './routes/apps/pipeline.ts';
import type { PageRouteDeps } from './routes/pages.ts';
import type { RateLimiter } from './routes/rate.ts';
import type { SheetRouteDeps } from './routes/sheets.ts';
import type { Dataset } from './counters.ts';
import type { QueueBinding } from './jobs/job-queue.ts';
import type { Log } from './log.ts';

/** wrangler.toml and the secrets of a deployment. */
export interface Bindings {
  SHEETS: KVNamespace;
  ASSETS: Fetcher;
  /** Secret: keys that may write, separated by commas. */
  API_KEYS?: string;
  /** Rate limit of writes, for one caller. */
  WRITES?: RateLimiter;
  /** Rate limit of drawings: pictures that no cache held, for one caller. */
  RENDERS?: RateLimiter;
  /** Rate limit of pages, embeds and oEmbed answers, for one caller. */
  VIEWS?: RateLimiter;
  /** Analytics Engine: one data point a call. */
  METRICS?: Dataset;
  /** Queue of the pipeline: batches, feeds, webhooks, archive. */
  JOBS?: QueueBinding;
  /** D1 database of the archive. */
  ARCHIVE?: D1Database;
  /** Variable: seconds before the second try of a job that failed. */
  QUEUE_PAUSE_S?: string;
  /** Variable: seconds until a write of KV is seen everywhere; set by npm start, where it is seen at once. */
  KV_LAG_S?: string;
  /** Variable: which drawn pictures are kept in KV too; `og` unless it says otherwise. */
  PICTURES_IN_KV?: KvPolicy;
  /** Variable: the gate through which `url` goes out; set by npm start. */
  URL_GATE?: string;
  /** Variable: scheme and host where readers find this deployment. */
  PUBLIC_ORIGIN?: string;
  /** Variable: the share of an article that one page shows, over 0 and up to 1; MAX_SHOWN_SHARE unless it says so. */
  SHOWN_SHARE?: string;
  /** Variable: `all` puts sheets that nobody approved into the feeds, too. */
  FEED_SHOWS?: string;
  /** Variable: `approved` shows readers the cards alone that an editor approved. */
  PAGES_SHOW?: string;
  /** Variable: address of a WebSub hub. */
  WEBSUB_HUB?: string;
  /** Variable: where readers report an error: a mail address, the address of a page with `{page}` in it, or `none`. */
  REPORTS_TO?: string;
  /** Variable: the account that Mastodon credits under a link, as in `@name@example.social`. */
  FEDIVERSE_CREATOR?: string;
  /** Variable: the look of the house as JSON, the `brand` that a request may send. */
  BRAND?: string;
}

/** All that is impure: made in index.ts, replaced in tests. */
export type Deps = SheetRouteDeps & CardRouteDeps & PageRouteDeps & HealthRouteDeps & FeedRouteDeps &
  PipelineRouteDeps & {
  log: Log;
  newRequestId: () => string;
};

/** What every answer needs; the rest loads with the first call that asks for it. */
export type FrontDeps = Pick<Deps, 'log' | 'newRequestId' | 'now' | 'pictures' | 'announce' | 'publicOrigin'>;
