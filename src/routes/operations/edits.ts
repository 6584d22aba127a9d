/** Changing a sheet. Data. */
import type { Operation, Parameter } from '../openapi-operation.ts';
import { EXAMPLE_TEXT } from './example.ts';
import { id, query, sizes } from './parameters.ts';

const ifMatch = (required: boolean): Parameter => ({
  name: 'If-Match',
  in: 'header',
  required,
  schema: { type: 'string' },
  description: 'The ETag of the sheet as you read it: of two editors the slower one is told.',
});
const spanOf = (words: string) => {
  const start = EXAMPLE_TEXT.indexOf(words);
  return { start, end: start + words.length };
};
const SHEET = { 200: { description: 'The sheet as it is now.', content: { 'application/json': 'Sheet' } } };
const BODY_FAULTS = [
  'INVALID_JSON', 'INVALID_BODY', 'BODY_NOT_UTF8', 'BODY_TOO_LARGE', 'UNSUPPORTED_MEDIA_TYPE', 'BODY_TIMEOUT',
] as const;
const WRITE_FAULTS = ['UNAUTHORIZED', 'RATE_LIMITED', 'SHEET_NOT_FOUND', 'EDIT_CONFLICT', 'STORE_FAILED'] as const;

export const EDITS: readonly Operation[] = [
  {
    id: 'editSheet',
    method: 'patch',
    path: '/api/sheets/{id}',
    needsKey: true,
    summary: 'Correct a sheet',
    description:
      'Edits by ids of the sheet and spans of the article, so that no free text gets on a card: hide, show and order ' +
      'cards, the headline, who said a quotation and their role, size, theme and kicker of a card, releases; undo ' +
      'and redo, each alone. Every change is a revision. A change that fits nothing is refused as a whole.',
    parameters: [id, ifMatch(true)],
    body: {
      'application/json': {
        speakers: { 'quote-1': { name: spanOf('Ana Lima'), role: spanOf('a fisherwoman') } },
        order: ['summary'],
      },
    },
    bodySchema: 'SheetChange',
    answers: SHEET,
    faults: [...BODY_FAULTS, ...WRITE_FAULTS, 'PRECONDITION_REQUIRED', 'EDIT_REFUSED'],
  },
  {
    id: 'pickCard',
    method: 'post',
    path: '/api/sheets/{id}/cards',
    needsKey: true,
    summary: 'Make a card of a passage',
    description:
      'A card of words that somebody picked, stretches in `omit` left out and shown as “…”. A passage that would ' +
      'mislead is refused with a `reason`, plain words, and the `nearest` passage that would not, or null.',
    parameters: [id, ifMatch(false)],
    body: { 'application/json': { kind: 'fact', ...spanOf(EXAMPLE_TEXT.split('\n')[0] ?? '') } },
    bodySchema: 'PickedPassage',
    answers: {
      201: { description: 'The card.', content: { 'application/json': 'CardEntry' } },
      200: { description: 'The card was there.', content: { 'application/json': 'CardEntry' } },
    },
    faults: [...BODY_FAULTS, ...WRITE_FAULTS, 'PASSAGE_MISLEADS', 'EDIT_REFUSED'],
  },
  {
    id: 'listRevisions',
    method: 'get',
    path: '/api/sheets/{id}/revisions',
    needsKey: true,
    summary: 'Revisions of a sheet',
    description:
      'What was changed, when, and by which key, the present one first. One that met another is kept and does not ' +
      'hold; it can be restored by its name.',
    parameters: [id],
    answers: { 200: { description: 'The revisions.', content: { 'application/json': 'Revisions' } } },
    faults: ['UNAUTHORIZED', 'SHEET_NOT_FOUND', 'STORE_FAILED'],
  },
  {
    id: 'restoreRevision',
    method: 'post',
    path: '/api/sheets/{id}/revisions/{n}/restore',
    needsKey: true,
    summary: 'Go back to a revision',
    description: 'The sheet as it was then, as a new revision; 0 is what was read.',
    parameters: [
      id,
      {
        name: 'n',
        in: 'path',
        required: true,
        schema: { type: 'string' },
        description: 'Number or name of the revision.',
        example: '0',
      },
      ifMatch(false),
    ],
    answers: SHEET,
    faults: [...WRITE_FAULTS, 'REVISION_NOT_FOUND'],
  },
  {
    id: 'tickReport',
    method: 'delete',
    path: '/api/sheets/{id}/reports/{name}',
    needsKey: true,
    summary: 'Tick off a report',
    description: 'Takes what a reader reported of the sheet’s pages off the desk. It is no change of the sheet.',
    parameters: [
      id,
      {
        name: 'name',
        in: 'path',
        required: true,
        schema: { type: 'string' },
        description: 'Name of the report, as the desk has it.',
        example: '1773133500000:k2m9x4t7qa',
      },
    ],
    answers: { 204: { description: 'It is gone, or never was.' } },
    faults: ['UNAUTHORIZED', 'RATE_LIMITED', 'SHEET_NOT_FOUND', 'STORE_FAILED'],
  },
  {
    id: 'getPosts',
    method: 'get',
    path: '/api/sheets/{id}/posts',
    summary: 'Texts ready to post',
    description:
      'For each card and network the article’s words, who said them, the source and the link: one post, or a thread ' +
      'where one cannot hold it. Counted as each network counts; no word is cut or left out.',
    parameters: [id],
    answers: { 200: { description: 'The texts.', content: { 'application/json': 'Posts' } } },
    faults: ['SHEET_NOT_FOUND', 'RATE_LIMITED', 'STORE_FAILED'],
  },
  {
    id: 'getPdf',
    method: 'get',
    path: '/s/{id}.pdf',
    summary: 'All cards as a PDF',
    description: 'A page a card, the data of its PNG not encoded anew, its alt text as a tagged figure: a carousel.',
    parameters: [id, { ...query('size', { ...sizes, default: 'portrait' }, 'Format of the cards.') }],
    answers: {
      200: { description: 'The file.', content: { 'application/pdf': null } },
      304: { description: 'It has not changed.' },
    },
    faults: ['INVALID_SIZE', 'SHEET_NOT_FOUND', 'RATE_LIMITED', 'RENDER_FAILED'],
  },
];
