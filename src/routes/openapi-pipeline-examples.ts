/** What the calls of the pipeline answer, for the description: with the article of the example. */
import type * as z from 'zod';
import { archivedQuotes } from '../archive/archived-quote.ts';
import type { EditedRecord } from '../desk/apply-edits.ts';
import { quotesFeed } from '../feeds/quotes-feed.ts';
import { csvText } from '../share/exports/csv.ts';
import { EXAMPLE_ARTICLE } from './operations/example.ts';
import type { PIPELINE_ANSWERS } from './pipeline-schemas.ts';

type Answers = { [K in keyof typeof PIPELINE_ANSWERS]: z.infer<(typeof PIPELINE_ANSWERS)[K]> };

const AT = '2026-03-10T09:00:00Z';
const NEXT = '2026-03-10T09:15:00Z';
const CREATED = 201;
const NO_CONTENT = 204;
const FEED_URL = 'https://times.port-allery.org/feed';

export async function pipelineExamples(record: EditedRecord, origin: string) {
  const quotes = archivedQuotes(record);
  const told = answersOf(record, origin);
  const json = (answer: unknown) => ({ '200 application/json': answer });
  const { secret: _, ...knownHook } = told.WebhookSettings;
  return {
    createBatch: { '202 application/json': { ...told.Batch, state: 'reading', done: 0, results: undefined } },
    getBatch: json(told.Batch),
    listFeeds: json(told.FeedList),
    putFeed: { ...json(told.FeedSettings), '201 application/json': told.FeedSettings },
    getFeed: json(told.FeedSettings),
    previewFeed: json(told.FeedPreview),
    listWebhooks: json(told.WebhookList),
    putWebhook: { ...json(knownHook), '201 application/json': told.WebhookSettings },
    getWebhook: json(knownHook),
    testWebhook: json(told.WebhookTest),
    listDeadLetters: json(told.DeadLetters),
    retryDeadLetters: { '202 application/json': told.Resent },
    retryDeadLetter: { '202 application/json': told.Resent },
    searchQuotes: json(told.FoundQuotes),
    getQuotesFeed: { '200 application/atom+xml': await quotesFeed(quotes, new URL(`${origin}/quotes.xml`)) },
    getSources: json(told.SourcesByWeek),
    getSourcesCsv: {
      '200 text/csv': csvText([['week', 'speaker'], ...quotes.map(({ week, speaker }) => [week, speaker])]),
    },
    rebuildArchive: { '202 application/json': told.Rebuilt },
  };
}

function answersOf(record: EditedRecord, origin: string): Answers {
  const { id } = record;
  const [quote] = archivedQuotes(record);
  if (!quote) throw new Error('The article of the example has a quotation.');
  const { week, speaker, kind, words, ...found } = quote;
  const [page, address] = [`${origin}/s/${id}`, `${origin}/api/sheets/${id}`];
  const look = { at: AT, outcome: 'read', items: 20, queued: 1 };
  const delivery = { at: AT, event: 'sheet.created', outcome: String(NO_CONTENT) };
  const events = ['sheet.created', 'sheet.changed', 'sheet.removed'];
  const count = (name: string | null) => (name === null ? [] : [{ name, quotes: 1 }]);
  return {
    Batch: {
      id: '5b1f7a0c', createdAt: AT, state: 'done', total: 1, done: 1, failed: 0,
      url: `${origin}/api/batches/5b1f7a0c`, results: [{ n: 0, status: CREATED, sheet: id, json: address, page }],
    },
    FeedSettings: {
      name: 'harbour', url: FEED_URL, kind: 'feed', everyMinutes: 15, perMinute: 12, recheckHours: 6,
      publisher: EXAMPLE_ARTICLE.publisher, approve: false, brand: null, origin, since: AT, last: look,
    },
    FeedList: { feeds: [{ name: 'harbour', last: look, next: NEXT }] },
    FeedPreview: {
      url: FEED_URL, total: 20, items: [{ url: EXAMPLE_ARTICLE.sourceUrl, title: quote.headline, published: AT }],
    },
    WebhookSettings: {
      name: 'cms', url: 'https://cms.port-allery.org/verbatim', events, since: AT, last: delivery,
      secret: 'whsec_c2VjcmV0IHNlY3JldCBzZWNyZXQgc2VjcmV0',
    },
    WebhookList: { webhooks: [{ name: 'cms', events, last: delivery }] },
    WebhookTest: { taken: true, status: NO_CONTENT },
    DeadLetters: {
      letters: [{
        id: '4k8d2m7q1z', kind: 'item', subject: `${EXAMPLE_ARTICLE.sourceUrl} of feed harbour`, code: 'URL_STATUS',
        detail: 'The address answers with status 404: there is no such page.', at: AT, attempts: 1,
      }],
    },
    Resent: { sent: 1 },
    FoundQuotes: {
      quotes: [{ ...found, speaker, kind, page, json: address }], cursor: null, total: 1,
      facets: { speaker: count(speaker), publisher: count(quote.publisher), language: count(quote.language) },
    },
    SourcesByWeek: {
      from: '2026-03-09', to: '2026-03-15', sources: [{ week, speaker, kind, quotes: 1, words, sheets: 1 }],
    },
    Rebuilt: { queued: 1, cursor: null },
  };
}
