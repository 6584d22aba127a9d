import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { archivedCopy } from '../../src/share/archived-copy.ts';
import { citationsOf } from '../../src/share/citation.ts';
import { reportAddress } from '../../src/share/report-address.ts';
import { parseReportsTo } from '../../src/share/reports-to.ts';
import { ENGLISH } from '../../src/share/words/page-words.ts';
import { makePages } from './make-page.ts';

const { sheet } = await makePages({
  text: 'The ferry Aurora sank in the outer harbour on Monday, and all 40 people on board were saved.\n\n“We saw it go down,” said Ana Lima, a fisherwoman.',
  title: 'Ferry sinks', publisher: 'Smith & Sons_Times', author: 'Ida Holm', publishedAt: '2026-03-10',
  sourceUrl: 'https://times.example/ferry',
});
const [quote] = sheet.quotes;
const passage = (text: string) => ({
  id: 'quote-1', kind: 'quote' as const, label: null, text, speaker: quote?.speaker ?? null, link: quote?.link ?? null,
});
const cited = (text = 'We saw it go down,') =>
  Object.fromEntries(citationsOf(passage(text), sheet, 'en').map((one) => [one.name, one.text]));

describe('a citation', () => {
  it('says who, what, where, when, and leads to the very words', () => {
    const { Text, Markdown, BibTeX } = cited();
    expect(Text).toBe(
      'Ana Lima, a fisherwoman: “We saw it go down,” In: Ferry sinks, Smith & Sons_Times, 10 March 2026. ' +
        `${quote?.link}`);
    expect(Markdown).toBe(
      `> “We saw it go down,”\n>\n> — Ana Lima, a fisherwoman, [Ferry sinks](<${quote?.link}>), Smith & Sons\\_Times, 10 March 2026`);
    expect(BibTeX).toBe([
      `@misc{verbatim-${sheet.id}-quote-1,`,
      '  author = {{Ida Holm}},', '  title = {{Ferry sinks}},', '  publisher = {Smith \\& Sons\\_Times},', '  year = {2026},',
      '  month = {03},', `  url = {${quote?.link}},`, '  urldate = {2026-03-04},',
      '  note = {Ana Lima, a fisherwoman: “We saw it go down,”}', '}',
    ].join('\n'));
  });

  it('in BibTeX closes every brace that it opens, whatever is said', () =>
    fc.assert(fc.property(fc.string(), (text) => {
      const bare = (cited(text)['BibTeX'] ?? '').replace(/\\[{}]/g, '');
      let depth = 0;
      for (const sign of bare) {
        if (sign === '{') depth += 1;
        if (sign === '}') depth -= 1;
        expect(depth).toBeGreaterThanOrEqual(0);
      }
      expect(depth).toBe(0);
    })));
});

describe('the archived copy', () => {
  it.each([
    ['2026-03-10', 'https://a.example/x#y', 'https://web.archive.org/web/20260310/https://a.example/x'],
    ['2026-03-10T08:00:00Z', 'https://a.example/x?q=1', 'https://web.archive.org/web/20260310/https://a.example/x?q=1'],
    ['2026-03', 'https://a.example/x', 'https://web.archive.org/web/202603/https://a.example/x'],
    [null, 'https://a.example/x', 'https://web.archive.org/web/20260304/https://a.example/x'],
  ])('of %s at %s', (publishedAt, url, address) =>
    expect(archivedCopy({ publishedAt, url }, '2026-03-04T12:00:00Z')).toBe(address));
  it('of nothing is none', () => expect(archivedCopy({ publishedAt: null, url: null }, '2026-03-04T12:00:00Z')).toBeNull());
});

describe('where errors are reported', () => {
  it.each([[undefined, null], [' ', null], ['desk@example.org', 'desk@example.org'], ['https://a.example/new?b={page}', 'https://a.example/new?b={page}']])(
    'is said by %j', (said, address) => expect(parseReportsTo(said)).toBe(address));
  it.each(['desk', 'javascript:alert(1)', 'http://a.example', 'a@b', 'a@b.c?bcc=x@y.z'])('is refused at the start where it is %j', (said) =>
    expect(() => parseReportsTo(said)).toThrow('REPORTS_TO'));
  it('is told the page', () => {
    expect(reportAddress('desk@example.org', 'https://c.example/s/1', '1', null, ENGLISH)).toBe(
      'mailto:desk@example.org?subject=Report%20an%20error&body=https%3A%2F%2Fc.example%2Fs%2F1');
    expect(reportAddress('https://a.example/new?b={page}', 'https://c.example/s/1', '1', null, ENGLISH)).toBe(
      'https://a.example/new?b=https%3A%2F%2Fc.example%2Fs%2F1');
    expect(reportAddress(null, 'https://c.example/s/1/fact-1', '1', 'fact-1', ENGLISH)).toBe('/s/1/report?card=fact-1');
    expect(reportAddress('none', 'https://c.example/s/1', '1', null, ENGLISH)).toBeNull();
  });
});
