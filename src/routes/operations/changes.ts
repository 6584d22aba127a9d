/** What changed between two versions of an article. Data. */
import type { Operation } from '../openapi-operation.ts';
import { id, pages, query, text } from './parameters.ts';

const since = query('since', text, 'Id of any older version; the one before unless it is said.');

export const CHANGES: readonly Operation[] = [
  {
    id: 'getChanges',
    method: 'get',
    path: '/api/sheets/{id}/changes',
    summary: 'What changed since the version before',
    description:
      'Headline, quotations, speakers and figures that differ from the version before, both sides verbatim; commas, ' +
      'spaces and kinds of marks are no change. Of the first that are altered there is a card. ' +
      'The parts of a diff that are same or added join to the new words.',
    parameters: [id, since],
    answers: { 200: { description: 'The changes.', content: { 'application/json': 'Changes' } } },
    faults: ['SHEET_NOT_FOUND', 'INVALID_QUERY', 'UNKNOWN_PARAMETER', 'STORE_FAILED'],
  },
  {
    id: 'getChangesPage',
    method: 'get',
    path: '/s/{id}/changes',
    summary: 'Page between two versions',
    description: 'The same for people: both wordings side by side.',
    parameters: [id, since],
    answers: pages,
    faults: [],
  },
];
