import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hc } from 'hono/client';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import type { AppType } from '../../src/app.ts';
import { BRAND_FIELDS } from '../../src/article/brand.ts';
import { SIZES } from '../../src/limits.ts';
import { OPERATIONS } from '../../src/routes/operations/index.ts';
import { Sheet } from '../../src/schema.ts';
import { THEME_NAMES } from '../../templates/theme.ts';
import { pngSize } from '../e2e/png-size.ts';
import { ARTICLE, makeApp, ORIGIN } from '../app/make-app.ts';

const { app, get, post } = makeApp();
const Document = z.looseObject({
  openapi: z.literal('3.1.0'),
  paths: z.record(
    z.string(),
    z.record(
      z.string(),
      z.looseObject({
        operationId: z.string(),
        responses: z.record(z.string(), z.looseObject({ description: z.string() })),
      }),
    ),
  ),
  components: z.object({ schemas: z.record(z.string(), z.looseObject({})), securitySchemes: z.looseObject({}) }),
});
const text = await (await get('/openapi.json')).text();
const document = Document.parse(JSON.parse(text));

describe('the OpenAPI document', () => {
  it('refers to nothing that it does not hold', () => {
    const wanted = [...text.matchAll(/"#\/components\/schemas\/(\w+)"/g)].map(([, name]) => name ?? '');
    expect(wanted.length).toBeGreaterThan(20);
    expect(wanted.filter((name) => !(name in document.components.schemas))).toEqual([]);
    expect(text).not.toMatch(/"\$ref":"(?!#)/);
  });

  it('names every operation once, and every parameter of its path', () => {
    const ids = OPERATIONS.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { path, parameters } of OPERATIONS) {
      const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
      expect(parameters.filter((parameter) => parameter.in === 'path').map(({ name }) => name)).toEqual(inPath);
    }
  });

  it('describes the addresses that the app serves, and those only', () => {
    const served = app.routes
      .filter(({ method }) => /^(GET|POST|PUT|PATCH|DELETE)$/.test(method))
      .map(({ method, path }) => `${method} ${path.replace(/(?<=:file)\{.*\}$/, '')}`);
    const alike = (path: string) => path.replace(/\{(\w+)\}\.(png|svg|md|csv|jsonld|pdf)/, ':file').replace(/\{(\w+)\}/g, ':$1');
    const described = new Set(OPERATIONS.map(({ method, path }) => `${method.toUpperCase()} ${alike(path)}`));
    const own = new Set([
      'GET /', 'GET /check', 'GET /docs', 'GET /openapi.json', 'GET /problems/:slug',
      'GET /admin', 'GET /admin/state', 'GET /desk', 'GET /desk/:id', 'GET /desk/:id/work', 'GET /desk/rows',
      'GET /desk/:id/previews', 'POST /desk/:id/kit-preview', 'GET /s/:id/report', 'POST /s/:id/report',
    ]);
    expect([...new Set(served)].filter((route) => !own.has(route)).sort()).toEqual([...described].sort());
  });

  const bodies = Object.entries(OPERATIONS.find(({ id }) => id === 'createSheet')?.body ?? {});
  // Files of bytes have none.
  it.each(bodies.filter(([, example]) => example !== null))(
    'gives an example in %s that works',
    async (type, example) => {
      const answer = await post(typeof example === 'string' ? example : JSON.stringify(example), {
        'content-type': type,
      });
      expect([200, 201]).toContain(answer.status);
      expect(Sheet.parse(await answer.json()).quotes[0]?.speaker?.name).toBe('Ana Lima');
    },
  );

  it('has the schema of the sheet that goes out', async () => {
    const sheet = document.components.schemas['Sheet'];
    const sent = (await (await post(ARTICLE)).json()) as Record<string, unknown>;
    expect(
      Object.keys(sent)
        .filter((field) => field !== 'article')
        .sort(),
    ).toEqual([...(sheet?.['required'] as string[])].sort());
  });
});

describe('the schema of an article that is posted', () => {
  const { schemas } = document.components;
  it('asks for exactly one of text, html and url', () => {
    for (const field of ['text', 'html', 'url']) {
      const variant = schemas[`ArticleFrom${field[0]?.toUpperCase()}${field.slice(1)}`] as {
        required: string[];
        properties: Record<string, { type: string }>;
      };
      expect(variant.required).toEqual([field]);
      expect(['text', 'html', 'url'].map((name) => variant.properties[name]?.type)).toEqual(
        ['text', 'html', 'url'].map((name) => (name === field ? 'string' : 'null')),
      );
    }
  });
  it('has the fields of a brand', () =>
    expect(Object.keys(schemas['StatedBrand']?.['properties'] ?? {})).toEqual([...BRAND_FIELDS]));
  it('names every theme that a card has', () => expect(text).toContain(JSON.stringify(THEME_NAMES)));
});

describe('the reader of the description', () => {
  it('shows a picture of each theme', async () => {
    const html = await (await get('/docs')).text();
    for (const name of THEME_NAMES) {
      expect(html).toContain(`src="/themes/${name}.png"`);
      expect(pngSize(readFileSync(join(import.meta.dirname, `../../public/themes/${name}.png`)))).toEqual(SIZES.og);
    }
  });

  it('shows every call, from this host', async () => {
    const answer = await get('/docs');
    const html = await answer.text();
    for (const { id, path } of OPERATIONS)
      expect([html.includes(`id="${id}"`), html.includes(path)]).toEqual([true, true]);
    expect(html).toContain(ORIGIN);
    expect(answer.headers.get('content-security-policy')).not.toContain('unsafe');
    expect(html.match(/<(?:script|link rel="stylesheet")[^>]*(?:src|href)="(?!\/)/g)).toBeNull();
  });
});

describe('the typed client', () => {
  it('posts, reads and removes', async () => {
    const client = hc<AppType>(ORIGIN, {
      fetch: (input: string | URL | Request, init?: RequestInit) =>
        app.request(input instanceof URL ? input.href : input, init),
    });
    const { id } = Sheet.parse(await (await post(ARTICLE)).json());
    const answer = await client.api.sheets[':id'].$get({ param: { id } });
    const sheet = await answer.json();
    expect(sheet.quotes[0]?.speaker?.name).toBe('Ana Lima');
    expect((await client.api.sheets[':id'].$delete({ param: { id } })).status).toBe(204);
  });
});
