/** Brand kits: looks that are saved under names. Data. */
import { MAX_KIT_NAME, MAX_KITS } from '../../limits.ts';
import type { Operation, Parameter } from '../openapi-operation.ts';

const name: Parameter = {
  name: 'name',
  in: 'path',
  required: true,
  schema: { type: 'string', maxLength: MAX_KIT_NAME },
  description: 'Name of the kit.',
  example: 'Courier',
};

/** A kit as it may be sent; the answers of the description show the same. */
export const EXAMPLE_KIT = { accent: '#0a5c7a', name: 'The Courier', fonts: 'newsreader-inter', theme: 'paper' };

export const KITS: readonly Operation[] = [
  {
    id: 'listKits',
    method: 'get',
    path: '/api/kits',
    needsKey: true,
    summary: 'Brand kits',
    description: 'The looks that are saved here, by name, with the time and the key of the last change.',
    parameters: [],
    answers: { 200: { description: 'The kits.', content: { 'application/json': 'KitList' } } },
    faults: ['UNAUTHORIZED', 'STORE_FAILED'],
  },
  {
    id: 'getKit',
    method: 'get',
    path: '/api/kits/{name}',
    needsKey: true,
    summary: 'One brand kit',
    description: 'The look as it is saved: its logo as it is drawn.',
    parameters: [name],
    answers: { 200: { description: 'The kit.', content: { 'application/json': 'Kit' } } },
    faults: ['UNAUTHORIZED', 'INVALID_QUERY', 'KIT_NOT_FOUND', 'STORE_FAILED'],
  },
  {
    id: 'putKit',
    method: 'put',
    path: '/api/kits/{name}',
    needsKey: true,
    summary: 'Save a brand kit',
    description:
      'Accent, logo (a data URI of an SVG, which may only draw, or a PNG), name, fonts, theme and corner. It is ' +
      'chosen for a sheet by `brand` of a change, and copied then: saving it anew changes no sheet. Contrast is kept ' +
      `whatever comes. At most ${MAX_KITS}.`,
    parameters: [name],
    body: { 'application/json': EXAMPLE_KIT },
    bodySchema: 'StatedKit',
    answers: {
      201: { description: 'The kit, saved.', content: { 'application/json': 'Kit' } },
      200: { description: 'The kit, saved over the one before.', content: { 'application/json': 'Kit' } },
    },
    faults: [
      'INVALID_JSON', 'INVALID_BODY', 'INVALID_QUERY', 'BODY_NOT_UTF8', 'BODY_TOO_LARGE', 'UNSUPPORTED_MEDIA_TYPE',
      'BODY_TIMEOUT', 'UNAUTHORIZED', 'RATE_LIMITED', 'EDIT_REFUSED', 'RENDER_FAILED', 'STORE_FAILED',
    ],
  },
  {
    id: 'deleteKit',
    method: 'delete',
    path: '/api/kits/{name}',
    needsKey: true,
    summary: 'Take a brand kit away',
    description: 'Sheets for which it was chosen keep their look.',
    parameters: [name],
    answers: { 204: { description: 'It is gone, or never was.' } },
    faults: ['UNAUTHORIZED', 'INVALID_QUERY', 'RATE_LIMITED', 'STORE_FAILED'],
  },
];
