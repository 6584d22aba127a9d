/** Pages, frames and what finds them. Data. */
import { CARD_KINDS } from '../../schema.ts';
import type { Operation } from '../openapi-operation.ts';
import { id, card, query, text, pages } from './parameters.ts';

const feedParameters = [
  query('kind', { type: 'string', enum: CARD_KINDS }, 'Only cards of this kind.'),
  query('person', text, 'Only sheets that name this person, by the full name on the sheet.'),
];
const unchanged = { 304: { description: 'It has not changed.' } };

export const PAGES: readonly Operation[] = [
  {
    id: 'getSheetPage',
    method: 'get',
    path: '/s/{id}',
    summary: 'Share page of a sheet',
    description: 'Every piece beside its evidence. Its link preview is the first card.',
    parameters: [id],
    answers: pages,
    faults: [],
  },
  {
    id: 'getCardPage',
    method: 'get',
    path: '/s/{id}/{card}',
    summary: 'Share page of a card',
    description: 'Its link preview is that very card.',
    parameters: [id, card],
    answers: pages,
    faults: [],
  },
  {
    id: 'getSheetEmbed',
    method: 'get',
    path: '/embed/{id}',
    summary: 'A sheet for an iframe',
    description:
      'May be framed anywhere. It tells its height by postMessage as Datawrapper, Infogram, WordPress, Mastodon, AMP ' +
      'and pym.js do.',
    parameters: [id],
    answers: pages,
    faults: [],
  },
  {
    id: 'getCardEmbed',
    method: 'get',
    path: '/embed/{id}/{card}',
    summary: 'A card for an iframe',
    description: 'The same for one card.',
    parameters: [id, card],
    answers: pages,
    faults: [],
  },
  {
    id: 'getAtomFeed',
    method: 'get',
    path: '/feed.xml',
    summary: 'The newest sheets as an Atom feed',
    description:
      'Those that an editor approved; where no key is configured, or FEED_SHOWS says so, all. With pictures, alt ' +
      'texts and corrections.',
    parameters: feedParameters,
    answers: { 200: { description: 'The feed.', content: { 'application/atom+xml': null } }, ...unchanged },
    faults: ['INVALID_QUERY', 'RATE_LIMITED', 'STORE_FAILED'],
  },
  {
    id: 'getJsonFeed',
    method: 'get',
    path: '/feed.json',
    summary: 'The same as a JSON Feed',
    description: 'JSON Feed 1.1.',
    parameters: feedParameters,
    answers: { 200: { description: 'The feed.', content: { 'application/feed+json': null } }, ...unchanged },
    faults: ['INVALID_QUERY', 'RATE_LIMITED', 'STORE_FAILED'],
  },
  {
    id: 'getOembed',
    method: 'get',
    path: '/oembed',
    summary: 'oEmbed 1.0',
    description: 'A frame for any share page of this deployment.',
    parameters: [
      { ...query('url', text, 'Address of a share page.'), required: true },
      query('maxwidth', { type: 'integer', minimum: 1 }, 'Pixels.'),
      query('maxheight', { type: 'integer', minimum: 1 }, 'Pixels.'),
      query('format', { type: 'string', enum: ['json', 'xml'], default: 'json' }, 'Format of the answer.'),
    ],
    answers: { 200: { description: 'The embed.', content: { 'application/json': 'Oembed', 'text/xml': null } } },
    faults: ['INVALID_QUERY', 'NOT_FOUND', 'SHEET_NOT_FOUND', 'CARD_NOT_FOUND', 'NOT_IMPLEMENTED'],
  },
  {
    id: 'getHealth',
    method: 'get',
    path: '/healthz',
    summary: 'Liveness',
    description: 'Whether store and renderer work.',
    parameters: [],
    answers: {
      200: { description: 'All parts work.', content: { 'application/json': 'Health' } },
      503: { description: 'A part does not.', content: { 'application/json': 'Health' } },
    },
    faults: ['METHOD_NOT_ALLOWED'],
  },
];
