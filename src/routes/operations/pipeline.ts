/** Batches, feeds, webhooks and dead letters. Data. */
import type { Operation, Parameter } from '../openapi-operation.ts';
import { json, query, text } from './parameters.ts';

const named = (name: string, what: string, example: string): Parameter => ({
  name, in: 'path', required: true, schema: text, description: what, example,
});
const feed = named('name', 'Name of the feed: small letters, digits and dashes.', 'harbour');
const webhook = named('name', 'Name of the webhook: small letters, digits and dashes.', 'cms');
const letter = named('id', 'Id of the dead letter.', '4k8d2m7q1z');
const batch = named('id', 'Id of the batch.', '5b1f7a0c');
const UNBOUND = ['NOT_IMPLEMENTED', 'QUEUE_FAILED'] as const;
const KEYED = ['UNAUTHORIZED', 'STORE_FAILED'] as const;
const WRITES = [...KEYED, 'RATE_LIMITED', 'INVALID_BODY', 'INVALID_JSON', 'URL_REFUSED', ...UNBOUND] as const;
const GONE: Operation['answers'] = { 204: { description: 'It is gone.' } };
const key = { needsKey: true, parameters: [] as Parameter[] };

const BATCHES: readonly Operation[] = [
  {
    ...key, id: 'createBatch', method: 'post', path: '/api/batches', summary: 'Read up to 1,000 articles',
    description:
      'An array of articles and addresses, or NDJSON with one a line. They are read behind the answer; each has its ' +
      'result, or its problem, at its place. The same Idempotency-Key with the same articles is the same batch.',
    parameters: [{
      name: 'Idempotency-Key', in: 'header', schema: text, description: 'Names the batch, so that it is taken once.',
    }],
    body: {
      'application/json': ['https://times.port-allery.org/ferry-aurora'],
      'application/x-ndjson': '"https://times.port-allery.org/ferry-aurora"\n',
    },
    bodySchema: 'BatchRequest',
    answers: { 202: json('It is taken; its address tells how far it is.', 'Batch') },
    faults: [...WRITES, 'UNSUPPORTED_MEDIA_TYPE', 'BODY_TOO_LARGE', 'BODY_TIMEOUT', 'IDEMPOTENCY_KEY_REUSED'],
  },
  {
    ...key, id: 'getBatch', method: 'get', path: '/api/batches/{id}', summary: 'How far a batch is',
    description: 'Its results in the order of its articles; status null where one waits. Kept for a week.',
    parameters: [batch], answers: { 200: json('The batch.', 'Batch') }, faults: ['BATCH_NOT_FOUND', ...KEYED],
  },
];

const FEEDS: readonly Operation[] = [
  {
    ...key, id: 'listFeeds', method: 'get', path: '/api/feeds', summary: 'Feeds that are read',
    description: 'Each with its last look and its next.',
    answers: { 200: json('The feeds.', 'FeedList') }, faults: KEYED,
  },
  {
    ...key, id: 'putFeed', method: 'put', path: '/api/feeds/{name}', summary: 'Read a feed from now on',
    description: 'RSS, Atom, RDF, JSON Feed or a news sitemap; what is stated of it holds for all of its articles.',
    parameters: [feed], bodySchema: 'FeedRequest',
    body: { 'application/json': { url: 'https://times.port-allery.org/feed', everyMinutes: 15 } },
    answers: { 200: json('It is changed.', 'FeedSettings'), 201: json('It is new.', 'FeedSettings') },
    faults: ['FEED_NOT_FOUND', ...WRITES],
  },
  {
    ...key, id: 'getFeed', method: 'get', path: '/api/feeds/{name}', summary: 'A feed that is read',
    description: 'As it was stated, with its last look.',
    parameters: [feed], answers: { 200: json('The feed.', 'FeedSettings') }, faults: ['FEED_NOT_FOUND', ...KEYED],
  },
  {
    ...key, id: 'deleteFeed', method: 'delete', path: '/api/feeds/{name}', summary: 'Read a feed no more',
    description: 'Its sheets stay.', parameters: [feed], answers: GONE, faults: ['FEED_NOT_FOUND', ...KEYED],
  },
  {
    ...key, id: 'previewFeed', method: 'get', path: '/api/feeds/{name}/preview', summary: 'The newest five items',
    description: 'Of the feed, or of any address before it is kept. Nothing is read or kept.',
    parameters: [feed, query('url', text, 'Another address.'), query('kind', text, '`feed` or `sitemap`.')],
    answers: { 200: json('The newest items.', 'FeedPreview') },
    faults: ['FEED_NOT_FOUND', 'FEED_UNREADABLE', 'URL_REFUSED', 'URL_UNREACHABLE', 'URL_STATUS', ...KEYED],
  },
];

const WEBHOOKS: readonly Operation[] = [
  {
    ...key, id: 'listWebhooks', method: 'get', path: '/api/webhooks', summary: 'Webhooks',
    description: 'Each with its events and its last delivery.',
    answers: { 200: json('The webhooks.', 'WebhookList') }, faults: KEYED,
  },
  {
    ...key, id: 'putWebhook', method: 'put', path: '/api/webhooks/{name}', summary: 'Tell somebody of sheets',
    description: 'Signed as Standard Webhooks describes. The secret is told when it is made, and never again.',
    parameters: [webhook], bodySchema: 'WebhookRequest',
    body: { 'application/json': { url: 'https://cms.port-allery.org/verbatim', events: ['sheet.created'] } },
    answers: { 200: json('It is changed.', 'WebhookSettings'), 201: json('It is new.', 'WebhookSettings') },
    faults: ['WEBHOOK_NOT_FOUND', ...WRITES],
  },
  {
    ...key, id: 'getWebhook', method: 'get', path: '/api/webhooks/{name}', summary: 'A webhook',
    description: 'Without its secret.', parameters: [webhook],
    answers: { 200: json('The webhook.', 'WebhookSettings') }, faults: ['WEBHOOK_NOT_FOUND', ...KEYED],
  },
  {
    ...key, id: 'deleteWebhook', method: 'delete', path: '/api/webhooks/{name}', summary: 'Tell it no more',
    description: 'What waits for it is thrown away.', parameters: [webhook], answers: GONE,
    faults: ['WEBHOOK_NOT_FOUND', ...KEYED],
  },
  {
    ...key, id: 'testWebhook', method: 'post', path: '/api/webhooks/{name}/test', summary: 'Try a webhook',
    description: 'Sends an event of type `test` at once, and says what was answered.', parameters: [webhook],
    answers: { 200: json('What the receiver answered.', 'WebhookTest') },
    faults: ['WEBHOOK_NOT_FOUND', 'URL_UNREACHABLE', 'URL_TIMEOUT', ...KEYED],
  },
];

const LETTERS: readonly Operation[] = [
  {
    ...key, id: 'listDeadLetters', method: 'get', path: '/api/dead-letters', summary: 'Work that was given up',
    description: 'Newest first, each with why. Kept for 30 days.',
    answers: { 200: json('The letters.', 'DeadLetters') }, faults: KEYED,
  },
  {
    ...key, id: 'retryDeadLetters', method: 'post', path: '/api/dead-letters/retry', summary: 'Try all again',
    description: 'The newest hundred.', answers: { 202: json('They are queued.', 'Resent') },
    faults: [...KEYED, ...UNBOUND],
  },
  {
    ...key, id: 'retryDeadLetter', method: 'post', path: '/api/dead-letters/{id}/retry', summary: 'Try one again',
    description: 'It leaves the list.', parameters: [letter],
    answers: { 202: json('It is queued.', 'Resent') }, faults: ['LETTER_NOT_FOUND', ...KEYED, ...UNBOUND],
  },
  {
    ...key, id: 'deleteDeadLetter', method: 'delete', path: '/api/dead-letters/{id}', summary: 'Throw one away',
    description: 'It is not tried again.', parameters: [letter], answers: GONE, faults: KEYED,
  },
];

export const PIPELINE: readonly Operation[] = [...BATCHES, ...FEEDS, ...WEBHOOKS, ...LETTERS];
