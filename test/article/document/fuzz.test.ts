/** Documents that are cut off, flipped and stuffed: always an article or a fault, and the offsets hold. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outcome, post } from '../post.ts';
import { makeDocx, p, r } from './make-docx.ts';
import { bytesOf, makePdf, rawPage, shown, stream } from './make-pdf.ts';

const SENTENCES = ['The port closed the bridge on Monday after a crack was found.', '“It may not stand,” said Ana Lima.'];
const MAIL = `From: Rosa <r@x.example>\r\nSubject: Bridge\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\n${SENTENCES.join('\r\n')}\r\n--b\r\nContent-Type: text/html\r\n\r\n<p>${SENTENCES.join('<br>')}</p>\r\n--b--\r\n`;
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

const kinds: [string, Promise<Uint8Array> | Uint8Array][] = [
  ['application/pdf', makePdf([{ columns: [{ x: 72, top: 780, lines: SENTENCES }] }])],
  ['application/pdf', rawPage(stream(shown(...SENTENCES)))],
  [DOCX, makeDocx(SENTENCES.map((sentence) => p(r(sentence))).join(''))],
  ['message/rfc822', bytesOf(MAIL)],
];

/** Some bytes are flipped, some overwritten, the end is cut off, a stretch is doubled. */
const damage = fc.record({
  flips: fc.array(fc.tuple(fc.nat(), fc.integer({ min: 1, max: 255 })), { maxLength: 12 }),
  cut: fc.option(fc.nat()),
  twice: fc.option(fc.tuple(fc.nat(), fc.nat({ max: 300 }))),
});

type Damage = typeof damage extends fc.Arbitrary<infer T> ? T : never;

function damaged(bytes: Uint8Array, { flips, cut, twice }: Damage): Uint8Array<ArrayBuffer> {
  const copy = [...bytes];
  for (const [at, mask] of flips) copy[at % copy.length] = (copy[at % copy.length] ?? 0) ^ mask;
  if (twice) copy.splice(twice[0] % copy.length, 0, ...copy.slice(twice[0] % copy.length, (twice[0] % copy.length) + twice[1]));
  return Uint8Array.from(cut === null ? copy : copy.slice(0, cut % copy.length));
}

describe('always an article or a fault', () => {
  it.each(kinds)('%s', async (type, made) => {
    const bytes = await made;
    await fc.assert(
      fc.asyncProperty(damage, async (how) => {
        const { article, code } = await outcome(post(damaged(bytes, how), type));
        if (!article) {
          expect(code).toMatch(/^[A-Z_]+$/);
          return;
        }
        expect(article.text).toBe(article.text.trim());
        expect(article.text.isWellFormed()).toBe(true);
        expect(article.bodyStart).toBeLessThan(article.text.length);
        for (const { start, end } of article.blocks) expect(article.text.slice(start, end)).toMatch(/^\S[^]*\S$|^\S$/);
      }),
      { numRuns: 120 },
    );
  }, 90_000);

  it('whatever bytes under every content type', async () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 300 }),
      fc.array(fc.constantFrom('%PDF-1.7\n', '1 0 obj', '<<', '>>', 'stream\n', 'endstream', 'endobj', 'xref\n', 'trailer', '/Root 1 0 R', 'startxref\n', '9', ' ', '(', '<', '[', 'R', 'PK\u0003\u0004', 'PK\u0001\u0002', 'PK\u0005\u0006', 'From: a\r\n', '\r\n\r\n', 'Content-Type: multipart/mixed; boundary=b\r\n', '--b\r\n', '--b--', ...SENTENCES), { maxLength: 60 }).map((pieces) => bytesOf(pieces.join(''))),
    );
    await fc.assert(
      fc.asyncProperty(bytes, fc.constantFrom(...kinds.map(([type]) => type)), async (body, type) => {
        const { article, code } = await outcome(post(Uint8Array.from(body), type));
        expect(article === null).toBe(code !== null);
      }),
      { numRuns: 300 },
    );
  }, 90_000);
});
