/** The archive of quotations. Data. */
import { QUOTES_LIMIT } from '../../limits.ts';
import type { Operation, Parameter } from '../openapi-operation.ts';
import { json, pages, query, text } from './parameters.ts';

const day = { type: 'string', format: 'date' };
const between = [query('from', day, 'First day.'), query('to', day, 'Last day.')];
const narrowing = [
  query('q', text, 'Words that all stand in the quotation; in quotes, a phrase.'),
  query('publisher', text, 'Publisher, as its articles state it.'),
  query('language', text, 'Language, as on the sheet.'),
  ...between,
];
const speaker = query('speaker', text, 'The name, as articles give it: the same name, maybe not the same person.');
const cursor = query('cursor', text, 'From the page before.');
const person: Parameter = {
  name: 'name', in: 'path', required: true, schema: text, description: 'The name.', example: 'Ana Lima',
};
const FAULTS = ['INVALID_QUERY', 'UNKNOWN_PARAMETER', 'RATE_LIMITED', 'NOT_IMPLEMENTED', 'ARCHIVE_FAILED'] as const;

export const ARCHIVE: readonly Operation[] = [
  {
    id: 'searchQuotes', method: 'get', path: '/api/quotes', summary: 'Search quotations',
    description:
      'Newest first, with how many there are of whom on the first page. Without a key, of sheets that an editor ' +
      'approved. The archive follows a post within seconds.',
    parameters: [
      ...narrowing, speaker, cursor,
      query('limit', { type: 'integer', minimum: 1, maximum: QUOTES_LIMIT.max }, 'Rows.'),
    ],
    answers: { 200: json('What was found.', 'FoundQuotes') }, faults: FAULTS,
  },
  {
    id: 'getQuotesPage', method: 'get', path: '/quotes', summary: 'Page of a search', description: 'For people.',
    parameters: [...narrowing, speaker, cursor], answers: pages, faults: [],
  },
  {
    id: 'getPersonPage', method: 'get', path: '/people/{name}', summary: 'Page of a name',
    description: 'What everybody of this name is quoted with.', parameters: [person, ...narrowing, cursor],
    answers: pages, faults: [],
  },
  {
    id: 'getQuotesFeed', method: 'get', path: '/quotes.xml', summary: 'Feed of a search',
    description: 'What it finds newest, as Atom.', parameters: [...narrowing, speaker],
    answers: { 200: { description: 'The feed.', content: { 'application/atom+xml': null } } }, faults: FAULTS,
  },
  {
    id: 'getSources', method: 'get', path: '/api/sources', summary: 'Sources by week',
    description: 'Who spoke, how often and how long; the last twelve weeks unless it is said.',
    parameters: [...between, query('publisher', text, 'Publisher.')],
    answers: { 200: json('The sources.', 'SourcesByWeek') }, faults: FAULTS,
  },
  {
    id: 'getSourcesCsv', method: 'get', path: '/sources.csv', summary: 'Sources by week as CSV',
    description: 'For a spreadsheet.', parameters: [...between, query('publisher', text, 'Publisher.')],
    answers: { 200: { description: 'The rows.', content: { 'text/csv': null } } }, faults: FAULTS,
  },
  {
    id: 'getSourcesPage', method: 'get', path: '/sources', summary: 'Page of sources', description: 'For people.',
    parameters: [...between, query('publisher', text, 'Publisher.')], answers: pages, faults: [],
  },
  {
    id: 'rebuildArchive', method: 'post', path: '/api/archive/rebuild', needsKey: true, summary: 'Rebuild the archive',
    description: 'Without a cursor it is emptied first. Call again with the cursor until that is null.',
    parameters: [cursor], answers: { 202: json('So many sheets are queued.', 'Rebuilt') },
    faults: ['UNAUTHORIZED', 'NOT_IMPLEMENTED', 'ARCHIVE_FAILED', 'QUEUE_FAILED', 'STORE_FAILED'],
  },
];
