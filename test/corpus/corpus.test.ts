/** Every folder of the corpus is an article and its whole expected sheet, written from reading the article. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { readPlainText } from '../../src/article/plain-text.ts';
import { extract } from '../../src/extract/extract.ts';
import { readDocument } from '../../src/text/read-document.ts';
import { KNOWN_LIMITS } from './known-limits.ts';

const Named = z.strictObject({ name: z.string(), mentions: z.int() });
const Expected = z.strictObject({
  /** The construction that the case stands for. */
  why: z.string(),
  language: z.string().default('en'),
  publishedAt: z.string(),
  headline: z.string(),
  facts: z.array(z.string()),
  quotes: z.array(
    z.strictObject({
      text: z.string(),
      kind: z.enum(['sentence', 'fragment']),
      speaker: z.strictObject({ name: z.string(), role: z.string().nullable() }).nullable(),
      continues: z.string().nullable(),
      unsure: z.literal(true).optional(),
    }),
  ),
  figures: z.array(z.strictObject({ text: z.string(), value: z.number().nullable(), unit: z.string().nullable() })),
  dates: z.array(z.strictObject({ text: z.string(), date: z.string().nullable(), precision: z.string() })),
  people: z.array(Named.extend({ role: z.string().nullable() })),
  organisations: z.array(Named),
  places: z.array(Named),
});
type Sheet = Omit<z.infer<typeof Expected>, 'why' | 'language' | 'publishedAt'>;

const FOLDER = import.meta.dirname;
const cases = readdirSync(FOLDER, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)
  .sort();
const expectedOf = (slug: string) =>
  Expected.parse(JSON.parse(readFileSync(join(FOLDER, slug, 'expected.json'), 'utf8')));

function read(slug: string, publishedAt: string, language: string) {
  const text = readFileSync(join(FOLDER, slug, 'article.txt'), 'utf8').trim();
  const article = readPlainText(text);
  const document = readDocument({ ...article, language });
  const context = {
    title: article.meta.title ?? null,
    author: null,
    publisher: null,
    publishedAt: article.meta.publishedAt ?? publishedAt,
  };
  return { text, found: extract(document, context) };
}

/** What the sheet says, without offsets and ids; figures in order of the text. */
function sheetOf(found: ReturnType<typeof extract>): Sheet {
  return {
    headline: found.headline.text,
    facts: found.facts.map((fact) => fact.text),
    quotes: found.quotes.map(({ text, kind, speaker, continues }) => ({ text, kind, speaker, continues })),
    figures: [...found.figures]
      .sort((a, b) => a.start - b.start)
      .map(({ text, value, unit }) => ({ text, value: value === null ? null : Number(value.toPrecision(6)), unit })),
    dates: found.dates.map(({ text, date, precision }) => ({ text, date, precision })),
    people: found.people.map(({ name, role, mentions }) => ({ name, role, mentions })),
    organisations: found.organisations.map(({ name, mentions }) => ({ name, mentions })),
    places: found.places.map(({ name, mentions }) => ({ name, mentions })),
  };
}

/** Near the line the reader may name nobody; another than the right one it may never name. */
const orNobody = ({ unsure, ...quote }: z.infer<typeof Expected>['quotes'][number]) =>
  unsure
    ? {
        ...quote,
        speaker: expect.toBeOneOf([quote.speaker, null]),
        continues: expect.toBeOneOf([quote.continues, null]),
      }
    : quote;

describe('the corpus', () => {
  it('holds at least forty cases, each limit a case of it', () => {
    expect(cases.length).toBeGreaterThanOrEqual(40);
    expect(cases).toEqual(expect.arrayContaining(Object.keys(KNOWN_LIMITS)));
  });

  it.each(cases)('%s: every span holds the words that stand there', (slug) => {
    const { publishedAt, language } = expectedOf(slug);
    const { text, found } = read(slug, publishedAt, language);
    const spans = [...found.facts, ...found.quotes, ...found.figures, ...found.dates];
    expect(spans.length).toBeGreaterThan(0);
    for (const span of spans) expect(text.slice(span.start, span.end)).toBe(span.text);
    for (const { speaker, evidence } of found.quotes)
      expect(evidence === null || text.slice(evidence.start, evidence.end).length > 0).toBe(
        evidence !== null || speaker === null,
      );
  });

  it.each(cases.filter((slug) => !(slug in KNOWN_LIMITS)).map((slug) => [slug, expectedOf(slug).why]))(
    '%s: %s',
    (slug) => {
      const { why: _why, publishedAt, language, ...expected } = expectedOf(slug);
      expect(sheetOf(read(slug, publishedAt, language).found)).toEqual({ ...expected, quotes: expected.quotes.map(orNobody) });
    },
  );
});

describe('known limits', () => {
  it.each(Object.entries(KNOWN_LIMITS))('%s is not yet read right: %s', (slug) => {
    const { why: _why, publishedAt, language, ...expected } = expectedOf(slug);
    expect(sheetOf(read(slug, publishedAt, language).found)).not.toEqual(expected);
  });
});
