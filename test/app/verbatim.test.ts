/** The law of the house, on anything that can be posted: every span on a sheet stands in the article, where it says. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Sheet } from '../../src/schema.ts';
import { makeApp } from './make-app.ts';

/** The stuff that articles trip over, to be joined in any order. */
const PIECES = [
  '“', '”', '"', '‘', '’', '«', '»', '„', '…', '—', ' - ', '. ', '.', '! ', '? ', ', ', ': ', '\n', '\n\n', '\r\n',
  '\t', '\u00a0', '\u200b', '\u202e',
  'said ', ' said', 'he said', 'she added', 'told reporters', 'according to', 'Mr. ', 'Dr. ', 'U.S. ', 'J. R. ',
  'No. 5', '$3.2 billion', '12%', '1,234.5',
  'on Wednesday', 'last month', 'March 3, 2026', '2026-03-03', 'Ana Lima', 'Lima', 'President Sato', 'the minister',
  'spokeswoman ', 'the city council',
  'O’Neill', 'e\u0301cole', '🇺🇦', '👩‍👩‍👧', '日本語', 'اللغة', '&amp;', '<b>', 'https://example.org/a?b=c', '(', ')',
  '[1]', '%', '€', 'constructor', '__proto__',
];
const prose = fc.array(
  fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...PIECES) }, { weight: 1, arbitrary: fc.lorem({ maxCount: 6 }) }),
  { minLength: 12, maxLength: 120 },
);
const article = prose.map((pieces) => `The harbour of the old town was closed for two days. ${pieces.join(' ')}`);

describe('a sheet, whatever the article', () => {
  it('quotes it to the letter, and is what the schema says', async () => {
    const { post } = makeApp();
    await fc.assert(
      fc.asyncProperty(article, async (text) => {
        const response = await post(text);
        expect(response.status).toBeLessThan(500);
        if (!response.ok) return;
        const { article: read, ...rest } = (await response.json()) as { article: { text: string } };
        const sheet = Sheet.parse(rest);
        expect(read.text).toBe(text.replace(/\r\n?/g, '\n').trim());
        for (const { text: words, start, end } of [...sheet.facts, ...sheet.quotes, ...sheet.figures, ...sheet.dates]) {
          expect(read.text.slice(start, end)).toBe(words);
        }
        for (const { evidence } of sheet.quotes) {
          if (evidence) expect(read.text.slice(evidence.start, evidence.end)).not.toBe('');
        }
        for (const name of [...sheet.people, ...sheet.organisations, ...sheet.places].map((named) => named.name)) {
          expect(read.text).toContain(name);
        }
        for (const role of sheet.people.flatMap((person) => person.role ?? [])) expect(read.text).toContain(role);
      }),
      { numRuns: 150 },
    );
  }, 60_000);
});

describe('any body at all', () => {
  const types = fc.constantFrom(
    'text/plain',
    'text/markdown',
    'text/html',
    'application/json',
    'text/plain; charset=utf-16',
    '',
    'a/b',
  );
  it('is answered, and never by a 5xx', async () => {
    const { post } = makeApp();
    await fc.assert(
      fc.asyncProperty(
        types,
        fc.oneof(
          fc.uint8Array({ maxLength: 400 }),
          fc.json().map((json) => new TextEncoder().encode(json)),
        ),
        async (type, body) => {
          const { status } = await post(body, { 'content-type': type });
          expect(
            status === 501 ? 0 : status,
            'an answer of our own making; 501 says that the format is not offered',
          ).toBeLessThan(500);
        },
      ),
      { numRuns: 200 },
    );
  }, 60_000);

  it('holds for JSON whose fields are right and whose values are not', async () => {
    const { post } = makeApp();
    const field = fc.constantFrom(
      'text',
      'title',
      'author',
      'publisher',
      'publishedAt',
      'sourceUrl',
      'language',
      '__proto__',
      'constructor',
      'toString',
    );
    await fc.assert(
      fc.asyncProperty(fc.dictionary(field, fc.anything(), { maxKeys: 4 }), async (fields) => {
        const body =
          JSON.stringify(fields, (_, value) => (typeof value === 'bigint' ? String(value) : value)) ?? 'null';
        const response = await post(body, { 'content-type': 'application/json' });
        expect(response.status).toBeLessThan(500);
      }),
      { numRuns: 200 },
    );
  }, 60_000);
});

describe('any address at all', () => {
  it('is answered, and never by a 5xx', async () => {
    const { get } = makeApp();
    const part = fc.oneof(
      fc.webSegment(),
      fc.constantFrom('api', 'sheets', 'cards', 's', '..', '%', '%ff', '__proto__', 'x'.repeat(3000)),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(part, { maxLength: 5 }), fc.webQueryParameters(), async (parts, query) => {
        expect((await get(`/${parts.join('/')}?${query}`)).status).toBeLessThan(500);
      }),
      { numRuns: 300 },
    );
  });
});
