/** A page may be older than what it says: then its date is no date of the article. */
import { describe, expect, it } from 'vitest';
import { readHtml } from '../../src/article/html/read-html.ts';
import { isOutlived } from '../../src/article/outlived.ts';

const NOW = new Date('2026-11-26T12:00:00Z');

describe('a text has outlived its date', () => {
  it.each([
    ['The port agreed a plan in 2025. Since 2024, ferries have been electric.', '2012-05-10', true, 'years later, twice'],
    ['Im Jahr 2024 stieg der Preis. Seit 2025 fahren die Fähren elektrisch.', '2012-05-10', true, 'in German'],
    ['The port agreed a plan in 2025.', '2012-05-10', false, 'once may be a slip'],
    ['The pier opens in 2014. Ferries sail in 2014.', '2012-05-10', false, 'a plan of two years ahead'],
    ['The pier opens in 2035. Ferries stop in 2040.', '2012-05-10', false, 'plans: those years have not come'],
    ['The port closed in 1999. It opened in 2001.', '2012-05-10', false, 'looks back'],
  ])('%s (%s) → %s', (text, date, outlived, _why) => expect(isOutlived(text, date, NOW)).toBe(outlived));
});

it('is read from a page without its date', () => {
  const page = (years: string) =>
    `<html><head><title>What is the harbour council?</title><meta property="article:published_time" ` +
    `content="2012-05-10T10:00:00Z"></head><body><article><h1>What is the harbour council?</h1><p>The harbour council ` +
    `of Port Ellery has 32 members, the original 12 and 20 who have joined since then, and meets every month. ` +
    `${years}</p></article></body></html>`;
  const dateOf = (years: string) =>
    readHtml(page(years), { address: 'https://gull.example/council', now: NOW }).meta.publishedAt;
  expect(dateOf('In 2025, its members agreed to spend more. In 2024, they had spent less.')).toBeUndefined();
  expect(dateOf('In 2011, its members agreed to spend more. In 2010, they had spent less.')).toBe('2012-05-10T10:00:00Z');
});
