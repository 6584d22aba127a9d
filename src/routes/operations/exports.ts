/** A sheet in other forms. Data. */
import type { Operation } from '../openapi-operation.ts';
import { id } from './parameters.ts';

const faults = ['SHEET_NOT_FOUND', 'UNKNOWN_PARAMETER', 'RATE_LIMITED', 'STORE_FAILED'] as const;

export const EXPORTS: readonly Operation[] = [
  {
    id: 'getMarkdown',
    method: 'get',
    path: '/s/{id}.md',
    summary: 'A sheet as Markdown',
    description: 'Facts, quotations with their speakers, figures, dates, people, each with its link into the source.',
    parameters: [id],
    answers: { 200: { description: 'The sheet.', content: { 'text/markdown': null } } },
    faults,
  },
  {
    id: 'getCsv',
    method: 'get',
    path: '/s/{id}.csv',
    summary: 'The quotations as CSV',
    description:
      'One row a quotation (RFC 4180, UTF-8 with a byte order mark). Words that a spreadsheet would run as a formula ' +
      'have an apostrophe before them.',
    parameters: [id],
    answers: { 200: { description: 'The quotations.', content: { 'text/csv': null } } },
    faults,
  },
  {
    id: 'getLinkedData',
    method: 'get',
    path: '/s/{id}.jsonld',
    summary: 'A sheet in schema.org’s words',
    description:
      'The article, its quotations, and for each sentence of a named speaker a draft of a ClaimReview, without a ' +
      'rating, for those who check it.',
    parameters: [id],
    answers: { 200: { description: 'JSON-LD.', content: { 'application/ld+json': null } } },
    faults,
  },
  {
    id: 'getAnnotations',
    method: 'get',
    path: '/api/sheets/{id}/annotations',
    summary: 'W3C Web Annotations',
    description:
      'An AnnotationPage: facts, quotations and figures, each with a TextQuoteSelector and a TextPositionSelector. ' +
      'Positions count code points, as the model wants it, in the text that the post was answered with.',
    parameters: [id],
    answers: { 200: { description: 'The annotations.', content: { 'application/ld+json': null } } },
    faults,
  },
];
