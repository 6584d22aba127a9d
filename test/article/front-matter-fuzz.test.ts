/** Front matter of every kind, damaged: always an article or a fault, and never a field that is no text. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { outcome, post } from './post.ts';

const BODY = 'The harbour opened on Monday after four years of work, the mayor of the town said at noon.';
const KINDS: readonly string[] = [
  '---\ntitle: "The: vote"\ndate: 2026-11-16T10:00:00+0200\nauthors:\n  - name: Ann Lee\n  - Bo Li\nlang: en_GB\n---\n',
  '+++\ntitle = "The vote"\ndate = 2026-11-16T10:00:00Z\nauthors = ["Ann Lee", "Bo Li"]\n[extra]\nx = 1\n+++\n',
  '{\n  "title": "The vote",\n  "date": "2026-11-16",\n  "author": [{"name": "Ann Lee"}, "Bo Li"]\n}\n\n',
  ';;;\n{"title": "The vote", "authors": ["Ann Lee"]}\n;;;\n',
  '---\ntitle: >-\n  The\n  vote\nurl: https://news.example/vote\n---\n',
  '% The vote\n% Ann Lee; Bo Li\n% 2026-11-16\n\n',
  'title: The vote\nauthor: Ann Lee\ndate: 2026-11-16\n\n',
];
const PIECES = [
  '---\n', '+++\n', ';;;\n', '{', '}', '[', ']', '"', "'", ':', '\n', '  - ', '&a', '*a', '!!js/function', '|', '>', '#',
  '\u0000', '\u202e', '😀', '__proto__: x\n', 'constructor = 1\n', '\t', '%',
];
const damage = fc.array(fc.tuple(fc.nat(), fc.nat({ max: 6 }), fc.constantFrom('', ...PIECES)), { minLength: 1, maxLength: 8 });

it.each(KINDS)('%j', async (front) => {
  await fc.assert(
    fc.asyncProperty(damage, async (edits) => {
      let source = front + BODY;
      for (const [at, gone, piece] of edits) {
        const from = at % (front.length + 1);
        source = source.slice(0, from) + piece + source.slice(from + gone);
      }
      const { article, code } = await outcome(post(source, 'text/markdown'));
      if (!article) {
        expect(code).toMatch(/^[A-Z_\d]+$/);
        return;
      }
      for (const field of [article.title, article.author, article.publisher])
        expect(field === null || (field.isWellFormed() && field.trim() === field && field !== '')).toBe(true);
      expect(article.publishedAt === null || /^\d{4}-\d\d-\d\d/.test(article.publishedAt)).toBe(true);
      expect(article.sourceUrl === null || /^https?:/.test(article.sourceUrl)).toBe(true);
    }),
    { numRuns: 200 },
  );
}, 60_000);
