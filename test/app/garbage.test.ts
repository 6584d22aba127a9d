import { describe, expect, it } from 'vitest';
import { PROBLEMS } from '../../src/errors.ts';
import { ARTICLE, makeApp } from './make-app.ts';

const bytes = (...values: number[]) => new Uint8Array(values);
const text = { 'content-type': 'text/plain' };
const json = { 'content-type': 'application/json' };
const sized = (length: number) =>
  'All work and no play makes news dull. '.repeat(Math.ceil(length / 38)).slice(0, length);

/** [what, body, headers, code]: nothing of this is an article. */
const GARBAGE: [string, BodyInit, Record<string, string>, keyof typeof PROBLEMS][] = [
  ['nothing', '', text, 'ARTICLE_TOO_SHORT'],
  ['white space', ' \n\t ', text, 'ARTICLE_TOO_SHORT'],
  ['three words', 'Only three words', text, 'ARTICLE_TOO_SHORT'],
  ['5 MB', sized(5 * 1024 * 1024), text, 'BODY_TOO_LARGE'],
  ['more text than an article', sized(2_000_000), text, 'ARTICLE_TOO_LONG'],
  ['a picture', bytes(0x89, 0x50, 0x4e, 0x47), { 'content-type': 'image/png' }, 'UNSUPPORTED_MEDIA_TYPE'],
  ['no content type', bytes(0x41, 0x42), {}, 'UNSUPPORTED_MEDIA_TYPE'],
  [
    'a form',
    `text=${encodeURIComponent(ARTICLE)}`,
    { 'content-type': 'application/x-www-form-urlencoded' },
    'UNSUPPORTED_MEDIA_TYPE',
  ],
  ['JSON cut off', '{"text": "The ferry', json, 'INVALID_JSON'],
  ['no JSON', ARTICLE, json, 'INVALID_JSON'],
  ['JSON null', 'null', json, 'INVALID_BODY'],
  ['a JSON list', '[]', json, 'INVALID_BODY'],
  ['an empty object', '{}', json, 'INVALID_BODY'],
  ['a field that is not known', JSON.stringify({ text: ARTICLE, autor: 'N. N.' }), json, 'INVALID_BODY'],
  ['two articles', JSON.stringify({ text: ARTICLE, html: '<p>x</p>' }), json, 'INVALID_BODY'],
  ['a number for a text', '{"text": 7}', json, 'INVALID_BODY'],
  ['a prototype for a text', '{"__proto__": {"text": "x"}}', json, 'INVALID_BODY'],
  ['a date that is none', JSON.stringify({ text: ARTICLE, publishedAt: '2026-02-30' }), json, 'INVALID_BODY'],
  ['half a character', JSON.stringify({ text: `${ARTICLE} \ud83d` }), json, 'ARTICLE_NOT_TEXT'],
  ['NUL', `${ARTICLE}\0`, text, 'ARTICLE_NOT_TEXT'],
  ['Latin-1 bytes', bytes(...new TextEncoder().encode(ARTICLE), 0xe9, 0x20), text, 'BODY_NOT_UTF8'],
  ['nesting without end', `${'['.repeat(100_000)}`, json, 'INVALID_JSON'],
];

describe('what is no article', () => {
  it.each(GARBAGE)(
    '%s answers a 4xx that says what was expected, and stores nothing',
    async (_, body, headers, code) => {
      const { post, keyValue } = makeApp();
      const response = await post(body, headers);
      const problem = (await response.json()) as {
        code: string;
        detail: string;
        status: number;
        title: string;
        type: string;
      };
      expect(problem.code).toBe(code);
      expect(response.status).toBe(PROBLEMS[code].status);
      expect(response.headers.get('content-type')).toBe('application/problem+json');
      expect(problem).toMatchObject({
        status: response.status,
        title: PROBLEMS[code].title,
        type: expect.stringMatching(/^\/problems\/[a-z0-9-]+$/),
      });
      expect(problem.detail.length).toBeGreaterThan(20);
      expect(problem.detail.length).toBeLessThan(600);
      expect(await keyValue.list({ prefix: '', limit: 10 })).toEqual({ keys: [], cursor: null });
    },
  );
});
