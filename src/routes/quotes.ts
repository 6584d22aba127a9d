/** The archive: /api/quotes and its pages, people, feeds of a search, and a house's sources over time. */
import { Hono, type Context } from 'hono';
import * as z from 'zod';
import { requireArchive, type Archive } from '../archive/archive.ts';
import { facetsOf, searchQuotes, sourcesByWeek, type Search } from '../archive/search.ts';
import { quotesFeed } from '../feeds/quotes-feed.ts';
import { requireQueue } from '../jobs/job-queue.ts';
import { LIST_LIMIT, QUOTES_LIMIT } from '../limits.ts';
import { QuotesPage, type Asked } from '../share/archive/quotes-page.tsx';
import { SourcesPage } from '../share/archive/sources-page.tsx';
import { csvText } from '../share/exports/csv.ts';
import { htmlOf } from '../share/html-document.tsx';
import type { SheetStore } from '../sheet/store.ts';
import { conditional } from './conditional.ts';
import { answerWithFaultPage } from './fault-answer.ts';
import { requireKey } from './keys.ts';
import { PAGE_HEADERS } from './page-headers.ts';
import type { PipelineDeps } from './pipeline-deps.ts';
import { parseQuery } from './query.ts';
import { requireRate, type RateLimiter } from './rate.ts';

export interface ArchiveDeps extends PipelineDeps {
  store: Pick<SheetStore, 'list'>;
  views?: RateLimiter | undefined;
  feedShows?: 'all' | 'approved' | undefined;
}

const LONGEST = 200;
/** A form sends what nobody filled in. */
const field = z.string().max(LONGEST).transform((value) => value.trim() || undefined).optional();
const day = z.preprocess((value) => value || undefined, z.iso.date().optional()).optional();
const Narrowing = { q: field, publisher: field, language: field, from: day, to: day };
const cursor = z.string().max(LONGEST).optional();
const PersonQuery = z.strictObject({ ...Narrowing, cursor });
const QuotesQuery = z.strictObject({ ...Narrowing, speaker: field, cursor });
const limit = z.coerce.number().int().min(1).max(QUOTES_LIMIT.max).default(QUOTES_LIMIT.default);
const ApiQuery = QuotesQuery.extend({ limit });
const FeedQuery = z.strictObject({ ...Narrowing, speaker: field });
const SourcesQuery = z.strictObject({ from: day, to: day, publisher: field });

/** The form posts nothing; it asks this very host. */
const POLICY = PAGE_HEADERS['content-security-policy'].replace("form-action 'none'", "form-action 'self'");
const SEARCH_HEADERS = { ...PAGE_HEADERS, 'content-security-policy': POLICY };
/** What a key shows is nobody else's: no cache on the way hands it to a stranger. */
const keptShortly = (hasKey: boolean) => ({
  'cache-control': `${hasKey ? 'private' : 'public'}, max-age=60`, vary: 'authorization',
});
/** Weeks that a page of sources shows unless it is asked otherwise. */
const USUAL_DAYS = 12 * 7;
const DAY_MS = 86_400_000;
const DAY_LENGTH = 10;

interface Looking {
  archive: Archive;
  all: Pick<Search, 'isApproved' | 'now'>;
  shortly: ReturnType<typeof keptShortly>;
}

export function archiveRoutes(deps: ArchiveDeps) {
  /** Whoever has a key finds all; else what an editor released, as in the feeds. */
  const looking = async (c: Context): Promise<Looking> => {
    const archive = requireArchive(deps.archive);
    await requireRate(c.req.raw, deps.views);
    const hasKey = c.req.header('authorization') !== undefined;
    if (hasKey) await requireKey(c.req.raw, deps.keys);
    const shows = deps.feedShows ?? (deps.keys.length === 0 ? 'all' : 'approved');
    const all = { isApproved: !hasKey && shows === 'approved', now: deps.now().toISOString() };
    return { archive, all, shortly: keptShortly(hasKey) };
  };
  const page = async (c: Context, asked: Asked & { cursor?: string | undefined }, person: string | null) => {
    const { archive, all } = await looking(c);
    const { cursor: after, ...rest } = asked;
    const search: Search = { ...rest, ...(person !== null && { speaker: person }), ...all };
    const found = await searchQuotes(archive, search, { limit: QUOTES_LIMIT.default, cursor: after });
    const counted = after === undefined ? await facetsOf(archive, search) : null;
    const props = { asked: rest, person, quotes: found.quotes, counted, next: found.cursor };
    return c.html(htmlOf(QuotesPage(props)), 200, SEARCH_HEADERS);
  };
  const sources = async (c: Context) => {
    const { from, to, publisher } = parseQuery(SourcesQuery, c.req.url);
    const { archive, all, shortly } = await looking(c);
    const end = to ?? deps.now().toISOString().slice(0, DAY_LENGTH);
    const begin = from ?? new Date(Date.parse(end) - USUAL_DAYS * DAY_MS).toISOString().slice(0, DAY_LENGTH);
    const rows = await sourcesByWeek(archive, { from: begin, to: end, publisher, ...all });
    return { rows, from: begin, to: end, shortly, csv: `/sources.csv?from=${begin}&to=${end}` };
  };
  const pages = new Hono()
    .onError(answerWithFaultPage)
    .get('/quotes', (c) => page(c, parseQuery(QuotesQuery, c.req.url), null))
    .get('/people/:name', (c) => page(c, parseQuery(PersonQuery, c.req.url), c.req.param('name')))
    .get('/sources', async (c) => c.html(htmlOf(SourcesPage(await sources(c))), 200, SEARCH_HEADERS));
  return new Hono()
    .get('/api/quotes', conditional(), async (c) => {
      const { limit: most, cursor: after, ...rest } = parseQuery(ApiQuery, c.req.url);
      const { archive, all, shortly } = await looking(c);
      const search: Search = { ...rest, ...all };
      const found = await searchQuotes(archive, search, { limit: most, cursor: after });
      const { origin } = new URL(c.req.url);
      const quotes = found.quotes.map(({ quote, sheet, ...told }) => ({
        ...told, quote, sheet, page: `${origin}/s/${sheet}`, json: `${origin}/api/sheets/${sheet}`,
      }));
      const counted = after === undefined ? await facetsOf(archive, search) : {};
      return c.json({ quotes, cursor: found.cursor, ...counted }, 200, shortly);
    })
    .get('/quotes.xml', conditional(), async (c) => {
      const asked = parseQuery(FeedQuery, c.req.url);
      const { archive, all, shortly } = await looking(c);
      const { quotes } = await searchQuotes(archive, { ...asked, ...all }, { limit: QUOTES_LIMIT.default });
      const headers = { ...shortly, 'content-type': 'application/atom+xml; charset=utf-8' };
      return c.body(await quotesFeed(quotes, new URL(c.req.url)), 200, headers);
    })
    .get('/api/sources', async (c) => {
      const { rows, from, to, shortly } = await sources(c);
      return c.json({ from, to, sources: rows }, 200, shortly);
    })
    .get('/sources.csv', async (c) => {
      const { rows, shortly } = await sources(c);
      const names = ['week', 'speaker', 'kind', 'quotes', 'words', 'sheets'] as const;
      const text = csvText([names, ...rows.map((row) => names.map((name) => row[name]))]);
      return c.body(text, 200, { ...shortly, 'content-type': 'text/csv; charset=utf-8' });
    })
    .post('/api/archive/rebuild', async (c) => {
      await requireKey(c.req.raw, deps.keys);
      const archive = requireArchive(deps.archive);
      const queue = requireQueue(deps.queue);
      const { cursor: after } = parseQuery(z.strictObject({ cursor: z.string().max(1024).optional() }), c.req.url);
      if (after === undefined) await archive.clear();
      const { rows, cursor: next } = await deps.store.list({ limit: LIST_LIMIT.max, cursor: after });
      const at = deps.now().toISOString();
      await queue.send(rows.map(({ id }) => ({ job: { kind: 'archive', sheet: id, at, isRemoved: false } })));
      return c.json({ queued: rows.length, cursor: next }, 202, { 'cache-control': 'no-store' });
    })
    .route('/', pages);
}
