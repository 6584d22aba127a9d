/** Parameters and answers that several calls have. Data. */
import { DEFAULT_THEME, THEME_NAMES } from '../../../templates/theme.ts';
import { EXPIRES_IN_S } from '../../limits.ts';
import { SIZE_NAMES } from '../../schema.ts';
import type { Answer, Parameter } from '../openapi-operation.ts';
import { EXAMPLE_ID } from './example.ts';

export const id: Parameter = {
  name: 'id',
  in: 'path',
  required: true,
  schema: { type: 'string' },
  description: 'Id of the sheet.',
  example: EXAMPLE_ID,
};
export const card: Parameter = {
  name: 'card',
  in: 'path',
  required: true,
  schema: { type: 'string' },
  description: 'Id of a card, as listed on the sheet.',
  example: 'summary',
};
export const query = (name: string, schema: Record<string, unknown>, description: string): Parameter => ({
  name,
  in: 'query',
  schema,
  description,
});
export const text = { type: 'string' };
export const sizes = { type: 'string', enum: SIZE_NAMES, default: 'og' };
export const themes = { type: 'string', enum: THEME_NAMES, default: DEFAULT_THEME };
export const seconds = { type: 'integer', minimum: EXPIRES_IN_S.min, maximum: EXPIRES_IN_S.max };
export const json = (description: string, schema: string): Answer => ({
  description, content: { 'application/json': schema },
});
const html: Answer = { description: 'A page.', content: { 'text/html': null } };
export const pages = {
  200: html,
  304: { description: 'It has not changed.' },
  404: { description: 'A page that says what is missing.', content: { 'text/html': null } },
};
