/** Checking quotations. Data. */
import type { Operation } from '../openapi-operation.ts';
import { EXAMPLE_CHECKED, EXAMPLE_TEXT } from './example.ts';

export const CHECK: readonly Operation[] = [
  {
    id: 'checkQuotes',
    method: 'post',
    path: '/api/check',
    summary: 'Check quotations',
    description:
      'Are these quotations in the article, to the word, and said by whom? Against a sheet, or against an article ' +
      'that is sent (which takes a key, as a post does). With `summary` in the place of `quotes`, the quotations of ' +
      'that text are found and checked. Stores nothing. A quotation with one word changed is never exact, ' +
      'typographic or elided.',
    parameters: [],
    body: {
      'application/json': {
        text: EXAMPLE_TEXT,
        quotes: EXAMPLE_CHECKED,
      },
    },
    bodySchema: 'CheckRequest',
    answers: { 200: { description: 'A verdict on each.', content: { 'application/json': 'CheckAnswer' } } },
    faults: [
      'INVALID_JSON', 'INVALID_BODY', 'BODY_NOT_UTF8', 'URL_REFUSED', 'UNAUTHORIZED', 'SHEET_NOT_FOUND',
      'BODY_TOO_LARGE', 'ARTICLE_TOO_LONG', 'UNSUPPORTED_MEDIA_TYPE', 'ARTICLE_TOO_SHORT', 'NO_ARTICLE_FOUND',
      'RATE_LIMITED', 'URL_UNREACHABLE', 'STORE_FAILED',
    ],
  },
];
