/** The calls of the API as data: what each does, takes and answers. /openapi.json and /docs are made of it. */
import { DEFAULT_THEME, THEME_NAMES } from '../../templates/theme.ts';
import { EXPIRES_IN_S } from '../limits.ts';
import { SIZE_NAMES } from '../schema.ts';
import type { Answer, Operation, Parameter } from './openapi-operation.ts';

const EXAMPLE_TEXT =
  'The ferry Aurora sank in the outer harbour on Monday, and all 40 people on board were saved.\n\n“We saw it go ' +
  'down within ten minutes,” said Ana Lima, a fisherwoman who was first at the place.';
/** The article of the examples, as a JSON body: the answers of the description are what it is answered with. */
export const EXAMPLE_ARTICLE = {
  text: EXAMPLE_TEXT,
  publisher: 'The Harbour Times',
  publishedAt: '2026-03-10',
  sourceUrl: 'https://times.port-allery.org/ferry-aurora',
};
/** The id of its sheet; a test holds that. */
export const EXAMPLE_ID = 'erkxchfdfk8eekre';

const id: Parameter = {
  name: 'id',
  in: 'path',
  required: true,
  schema: { type: 'string' },
  description: 'Id of the sheet.',
  example: EXAMPLE_ID,
};
const card: Parameter = {
  name: 'card',
  in: 'path',
  required: true,
  schema: { type: 'string' },
  description: 'Id of a card, as listed on the sheet.',
  example: 'summary',
};
const query = (name: string, schema: Record<string, unknown>, description: string): Parameter => ({
  name,
  in: 'query',
  schema,
  description,
});
const text = { type: 'string' };
const sizes = { type: 'string', enum: SIZE_NAMES, default: 'og' };
const themes = { type: 'string', enum: THEME_NAMES, default: DEFAULT_THEME };
const seconds = { type: 'integer', minimum: EXPIRES_IN_S.min, maximum: EXPIRES_IN_S.max };
const html: Answer = { description: 'A page.', content: { 'text/html': null } };
const pages = {
  200: html,
  304: { description: 'It has not changed.' },
  404: { description: 'A page that says what is missing.', content: { 'text/html': null } },
};

export const OPERATIONS: readonly Operation[] = [
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
    description: 'Removes the sheet, its pictures and its pages.',
    parameters: [id],
    answers: { 204: { description: 'It is gone.' } },
    faults: ['UNAUTHORIZED', 'RATE_LIMITED', 'STORE_FAILED'],
  },
  {
    id: 'getCardPng',
    method: 'get',
    path: '/cards/{id}/{card}.png',
    summary: 'A card as a picture',
    description: 'The addresses on the sheet carry a version and may be kept for ever.',
    parameters: [id, card, query('size', sizes, 'Format of the card.'), query('theme', themes, 'Look of the card.')],
    answers: {
      200: { description: 'The picture.', content: { 'image/png': null } },
      304: { description: 'It has not changed.' },
    },
    faults: ['INVALID_SIZE', 'INVALID_THEME', 'SHEET_NOT_FOUND', 'CARD_NOT_FOUND', 'RENDER_FAILED'],
  },
  {
    id: 'getCardSvg',
    method: 'get',
    path: '/cards/{id}/{card}.svg',
    summary: 'A card as a vector picture',
    description: 'The same card as SVG, its letters as outlines.',
    parameters: [id, card, query('size', sizes, 'Format of the card.'), query('theme', themes, 'Look of the card.')],
    answers: {
      200: { description: 'The picture.', content: { 'image/svg+xml': null } },
      304: { description: 'It has not changed.' },
    },
    faults: ['INVALID_SIZE', 'INVALID_THEME', 'SHEET_NOT_FOUND', 'CARD_NOT_FOUND', 'RENDER_FAILED'],
  },
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
