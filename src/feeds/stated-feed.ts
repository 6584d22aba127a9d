/** What a caller says of a feed that is to be read, checked: its address, how often, and how its sheets shall be. */
import * as z from 'zod';
import { StatedBrand } from '../article/brand.ts';
import { StatedQuery, webAddress } from '../article/stated.ts';
import { FEED_EVERY_MINUTES, FEED_PER_MINUTE, FEED_RECHECK_HOURS } from '../limits.ts';
import { Brand } from '../schema.ts';

export const FeedKind = z.enum(['feed', 'sitemap']);

const shape = {
  url: webAddress,
  /** RSS, Atom, RDF or JSON Feed; or a sitemap, whose items of Google News are read. */
  kind: FeedKind.default('feed'),
  everyMinutes: z.int().min(FEED_EVERY_MINUTES.min).max(FEED_EVERY_MINUTES.max).default(FEED_EVERY_MINUTES.default),
  /** Pages of one host that are asked for in a minute. */
  perMinute: z.int().min(1).max(FEED_PER_MINUTE.max).default(FEED_PER_MINUTE.default),
  /** After so many hours a page is looked at again, though its feed says nothing new of it; 0: never. */
  recheckHours: z.number().min(0).max(FEED_RECHECK_HOURS.max).default(FEED_RECHECK_HOURS.default),
  publisher: StatedQuery.shape.publisher,
  language: StatedQuery.shape.language,
  /** Whether its sheets are released as they are read; else an editor does that. */
  approve: z.boolean().default(false),
};

export const StatedFeed = z.strictObject({ ...shape, brand: StatedBrand.nullish() });
export const FEED_FIELDS = Object.keys(StatedFeed.shape);

/** As it is kept: what was stated, the address of the deployment that it was stated to, and since when. */
export const Feed = z.object({ ...shape, brand: Brand.nullish(), origin: z.string(), since: z.iso.datetime() });
export type Feed = z.infer<typeof Feed>;
