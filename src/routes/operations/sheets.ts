/** Taking, reading, listing and removing sheets. Data. */
import type { Operation } from '../openapi-operation.ts';
import { id, query, text, seconds } from './parameters.ts';
import { EXAMPLE_ARTICLE, EXAMPLE_TEXT } from './example.ts';

export const SHEETS: readonly Operation[] = [
  {
    id: 'createSheet',
    method: 'post',
    path: '/api/sheets',
    needsKey: true,
    summary: 'Read an article',
    description:
      'Takes an article, reads its fact sheet, keeps it and returns it together with the text that its offsets count ' +
      'in. The same article again answers 200 with the same id. A raw body takes the stated fields as query ' +
      'parameters.',
    parameters: ['title', 'author', 'publisher', 'publishedAt', 'sourceUrl', 'language']
      .map((name) =>
        query(name, text, `With a raw body: ${name} as stated by the caller. It wins over what the article says.`),
      )
      .concat(
        query(
          'expiresIn',
          seconds,
          'With a raw body: seconds after which the sheet is removed; for good unless it is said.',
        ),
      ),
    body: {
      'application/json': EXAMPLE_ARTICLE,
      'text/plain': EXAMPLE_TEXT,
      'text/markdown': `# Ferry sinks\n\n${EXAMPLE_TEXT}`,
      'text/html': `<article><h1>Ferry sinks</h1>${EXAMPLE_TEXT.split('\n\n')
        .map((line) => `<p>${line}</p>`)
        .join('')}</article>`,
      'application/pdf': null,
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document': null,
      'message/rfc822': `From: Ana Lima <ana@harbour.example>\nSubject: Ferry sinks\n\n${EXAMPLE_TEXT}`,
    },
    answers: {
      201: { description: 'The sheet is new.', content: { 'application/json': 'CreatedSheet' } },
      200: { description: 'The article was known.', content: { 'application/json': 'CreatedSheet' } },
    },
    faults: [
      'INVALID_JSON',
      'INVALID_BODY',
      'INVALID_QUERY',
      'BODY_NOT_UTF8',
      'URL_REFUSED',
      'UNAUTHORIZED',
      'BODY_TOO_LARGE',
      'ARTICLE_TOO_LONG',
      'UNSUPPORTED_MEDIA_TYPE',
      'ARTICLE_TOO_SHORT',
      'ARTICLE_NOT_TEXT',
      'NO_ARTICLE_FOUND',
      'PAYWALLED',
      'DOCUMENT_BROKEN',
      'DOCUMENT_ENCRYPTED',
      'DOCUMENT_TOO_LARGE',
      'DOCUMENT_WITHOUT_TEXT',
      'RATE_LIMITED',
      'URL_UNREACHABLE',
      'URL_STATUS',
      'URL_TOO_LARGE',
      'URL_MEDIA_TYPE',
      'URL_REDIRECTS',
      'URL_TIMEOUT',
      'STORE_FAILED',
    ],
  },
  {
    id: 'getSheet',
    method: 'get',
    path: '/api/sheets/{id}',
    summary: 'A fact sheet',
    description: 'The sheet without the article’s text, which belongs to its publisher.',
    parameters: [id],
    answers: { 200: { description: 'The sheet.', content: { 'application/json': 'Sheet' } } },
    faults: ['SHEET_NOT_FOUND', 'STORE_FAILED'],
  },
  {
    id: 'listSheets',
    method: 'get',
    path: '/api/sheets',
    needsKey: true,
    summary: 'All sheets, newest first',
    description: 'A page of the list, and the cursor of the next.',
    parameters: [
      query('limit', { type: 'integer', minimum: 1, maximum: 100, default: 20 }, 'Rows of the page.'),
      query('cursor', text, 'From the page before.'),
    ],
    answers: { 200: { description: 'A page of the list.', content: { 'application/json': 'SheetList' } } },
    faults: ['INVALID_QUERY', 'UNAUTHORIZED', 'STORE_FAILED'],
  },
  {
    id: 'deleteSheet',
    method: 'delete',
    path: '/api/sheets/{id}',
    needsKey: true,
    summary: 'Remove a sheet',
    description: 'Removes the sheet, its pictures and its pages. The same call again does no harm.',
    parameters: [id],
    answers: { 204: { description: 'It is gone.' } },
    faults: ['UNAUTHORIZED', 'RATE_LIMITED', 'STORE_FAILED', 'QUEUE_FAILED'],
  },
];
