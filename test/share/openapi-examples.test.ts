/** The answers in the description are what the software answers, and every answer in JSON has one. */
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { EXAMPLE_ARTICLE, EXAMPLE_ID } from '../../src/routes/operations/example.ts';
import { OPERATIONS } from '../../src/routes/operations/index.ts';
import { Sheet } from '../../src/schema.ts';
import { makeApp, ORIGIN } from '../app/make-app.ts';

const Content = z.record(z.string(), z.object({ example: z.unknown().optional() }));
const Document = z.object({
  paths: z.record(z.string(), z.record(z.string(), z.object({
    responses: z.record(z.string(), z.object({ content: Content.optional() })),
  }))),
});
const { get, post } = makeApp();
const document = Document.parse(await (await get('/openapi.json')).json());
const exampleOf = (method: string, path: string, status: number, type = 'application/json') =>
  document.paths[path]?.[method]?.responses[status]?.content?.[type]?.example;

describe('an example of an answer', () => {
  const inWords = OPERATIONS.flatMap(({ method, path, answers }) =>
    Object.entries(answers).flatMap(([status, { content }]) =>
      Object.keys(content ?? {})
        .filter((type) => !/^(?:image|application\/pdf|text\/html)/.test(type))
        .map((type) => [method, path, Number(status), type] as const),
    ),
  );
  it.each(inWords)('stands at %s %s, %d in %s', (method, path, status, type) =>
    expect(exampleOf(method, path, status, type)).toBeTruthy());

  it('of a sheet is what its article is answered with, but for the moment', async () => {
    const answer = await post(JSON.stringify(EXAMPLE_ARTICLE), { 'content-type': 'application/json' });
    const posted = Sheet.parse(await answer.json());
    const { createdAt: _, ...example } = Sheet.parse(exampleOf('post', '/api/sheets', 201));
    expect(posted).toMatchObject(example);
    expect(posted.id).toBe(EXAMPLE_ID);
    const { createdAt: __, ...read } = Sheet.parse(await (await get(`/api/sheets/${EXAMPLE_ID}`)).json());
    expect(exampleOf('get', '/api/sheets/{id}', 200)).toMatchObject(read);
    expect(await (await get(`/oembed?url=${ORIGIN}/s/${EXAMPLE_ID}`)).json()).toEqual(
      exampleOf('get', '/oembed', 200));
  });

  it('has something of everything: a speaker, a figure, a link into the source', () => {
    const { quotes, figures, facts } = Sheet.parse(exampleOf('get', '/api/sheets/{id}', 200));
    expect([quotes[0]?.speaker?.name, figures.length > 0, facts[0]?.link]).toEqual([
      'Ana Lima', true, expect.stringContaining('#:~:text='),
    ]);
  });
});
