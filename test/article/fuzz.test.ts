import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkAddress } from '../../src/article/address-guard.ts';
import { detectLanguage } from '../../src/article/language.ts';
import { parseDate } from '../../src/article/parse-date.ts';
import { jsonBreak } from '../../src/article/parse-json.ts';
import { Fault } from '../../src/errors.ts';
import { outcome, post, WORDS } from './post.ts';

/** Pieces that parsers stumble over, in any order. */
const soup = (pieces: string[]) =>
  fc
    .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary', maxLength: 12 }), fc.constant(WORDS)), {
      maxLength: 60,
    })
    .map((parts) => parts.join(''));

const TEXT = [
  '\r\n',
  '\n\n',
  '\u2028',
  '“',
  '”',
  '"',
  '—',
  ' - ',
  '(CNN)',
  'date 2024-11-06 ',
  'By Jane Doe\n',
  'LONDON, Nov. 6 (AP) — ',
  '\u202e',
  '\u200b',
  'é',
  '👩‍👩‍👧',
  '\ud83d\ude00',
  'Title\n\n',
  '2024',
  '/ТАСС/',
  ':',
  '.',
  '(',
  ')',
];
const MARKDOWN = [
  ...TEXT,
  '# ',
  '> ',
  '- ',
  '1. ',
  '```',
  '`',
  '**',
  '_',
  '[',
  '](',
  ')',
  '![',
  '<div>',
  '</div>',
  '<!--',
  '---\n',
  '+++\n',
  ';;;\n',
  '---toml\n',
  '{"title": ["x',
  'title = "x"\n',
  '% x\n',
  'title: >-\n  x\n',
  'authors:\n  - name: &a *a\n',
  'title: x\n',
  '| a | b |\n|--|--|\n',
  '&amp;',
  '\\',
  '<br>',
];
const HTML = [
  ...TEXT,
  '<p>',
  '</p>',
  '<div class="author related">',
  '</div>',
  '<article>',
  '</article>',
  '<h1>',
  '</h1>',
  '<table><tr><td>',
  '<br>',
  '<script>',
  '</script>',
  '<script type="application/ld+json">{"@type":"Article","author":[',
  '<!--',
  '-->',
  '<![CDATA[',
  '<time datetime="2024">',
  '<meta name="author" content="',
  '">',
  '<title>',
  '<template>',
  '<svg>',
  '<a href="/x">',
  '<li>',
  '<pre>',
  '&#x0;',
  '&#55296;',
  '&lt;',
  '<b',
  '<html lang="x">',
  '<body>',
  '</body>',
  '<frameset>',
  '<textarea>',
  '<base href="//x">',
  '<constructor>',
  '<__proto__>',
  '<p __proto__=1 constructor=2 hidden>',
];

describe('always an article or a fault', () => {
  const inputs: [string, fc.Arbitrary<string>][] = [
    ['text/plain', soup(TEXT)],
    ['text/markdown', soup(MARKDOWN)],
    ['text/html', soup(HTML)],
    [
      'application/json',
      fc.oneof(
        fc.json(),
        soup(['{', '}', '"text":', '"', ',', ':', '[', ']', '\\u', '\\', 'null', '1e5']),
        fc
          .record(
            { text: soup(TEXT), title: fc.string({ unit: 'binary' }), publishedAt: fc.string() },
            { requiredKeys: [] },
          )
          .map((value) => JSON.stringify(value)),
      ),
    ],
    ['application/json', soup(HTML).map((html) => JSON.stringify({ html }))],
  ];
  it.each(inputs)(
    '%s',
    async (contentType, body) => {
      await fc.assert(
        fc.asyncProperty(body, async (source) => {
          const { article, code } = await outcome(post(source, contentType));
          if (!article) {
            expect(code).toMatch(/^[A-Z_\d]+$/);
            return;
          }
          expect(article.text).toBe(article.text.trim());
          expect(article.text.isWellFormed()).toBe(true);
          expect(article.bodyStart).toBeLessThan(article.text.length);
          let end = 0;
          for (const block of article.blocks) {
            expect(block.start).toBeGreaterThanOrEqual(end);
            expect(block.end).toBeGreaterThan(block.start);
            expect(article.text.slice(block.start, block.end)).toBe(article.text.slice(block.start, block.end).trim());
            end = block.end;
          }
          expect(end).toBeLessThanOrEqual(article.text.length);
          for (const field of [article.title, article.author, article.publisher])
            expect(field === null || (field.isWellFormed() && field.trim() === field && field !== '')).toBe(true);
          expect(
            article.publishedAt === null ||
              /^\d{4}-\d\d-\d\d(?:T[\d:.]+(?:Z|[+-]\d\d:?\d\d)?)?$/.test(article.publishedAt),
          ).toBe(true);
        }),
        { numRuns: 150 },
      );
    },
    60_000,
  );

  it('any bytes under any content type', async () => {
    const types = fc.constantFrom(
      'text/plain',
      'text/markdown',
      'text/html',
      'text/html; charset=utf-16',
      'text/html; charset=x-user-defined',
      'application/json',
      'text/plain; charset=""',
      'multipart/form-data',
      ';;;',
      'text/html; charset=shift_jis',
    );
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), types, async (bytes, type) => {
        const { article, code } = await outcome(post(new Uint8Array(bytes), type));
        expect(article === null).toBe(code !== null);
      }),
      { numRuns: 300 },
    );
  }, 60_000);

  it('any address: refused with its code, or one of the public web', () => {
    const host = fc.oneof(
      fc.ipV4(),
      fc.ipV4Extended(),
      fc.ipV6().map((address) => `[${address}]`),
      fc.domain(),
      fc.string({ maxLength: 20 }),
    );
    fc.assert(
      fc.property(
        fc.constantFrom('http://', 'https://', '//', 'HTTP:\\\\', ''),
        host,
        fc.string({ maxLength: 10 }),
        (scheme, name, rest) => {
          try {
            const url = checkAddress(scheme + name + rest);
            expect(url.protocol).toMatch(/^https?:$/);
            expect(url.username + url.password).toBe('');
            expect(url.hostname).not.toMatch(
              /^(?:127|10|0|169\.254|192\.168)\.[\d.]+$|^localhost|\.local$|^\[(?:::|f[cde])/,
            );
          } catch (thrown) {
            expect(thrown).toBeInstanceOf(Fault);
          }
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('any text has a language tag, any string is a date or none', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        expect(detectLanguage(text)).toMatch(/^[a-z]{2,3}$/);
        expect(parseDate(text) === null || /^\d{4}-\d\d-\d\d/.test(parseDate(text) ?? '')).toBe(true);
      }),
    );
  });

  it('the JSON scanner breaks exactly where JSON.parse refuses', () => {
    const broken = fc
      .tuple(fc.json(), fc.nat(), fc.constantFrom('', ',', '"', '}', '\\', '\u0001', 'x'))
      .map(([json, at, piece]) => json.slice(0, at % (json.length + 1)) + piece + json.slice(at % (json.length + 1)));
    fc.assert(
      fc.property(broken, (source) => {
        let valid = true;
        try {
          JSON.parse(source);
        } catch {
          valid = false;
        }
        if (valid) expect(jsonBreak(source)).toBe(source.length);
        else expect(jsonBreak(source)).toBeLessThanOrEqual(source.length);
      }),
      { numRuns: 500 },
    );
  });
});
