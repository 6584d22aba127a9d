/** Who wrote a page and when it came out, as bylines and lines of date say it in many languages. */
import { describe, expect, it } from 'vitest';
import { parseDate } from '../../src/article/parse-date.ts';
import { readMarkdown } from '../../src/article/markdown.ts';
import { parseStyledPage } from '../../src/article/html/parse-page.ts';
import { readMetadata } from '../../src/article/metadata/read-metadata.ts';

const NOW = new Date('2026-12-20T12:00:00Z');
const read = (head: string, body: string) =>
  readMetadata(
    parseStyledPage(`<html><head>${head}</head><body><h1>The harbour opens again</h1>${body}</body></html>`).document,
    'https://www.dailygull.com/harbour',
    NOW,
  );
const ld = (value: object) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'The harbour opens again', ...value })}</script>`;
const GULL = { publisher: { '@type': 'Organization', name: 'Gull' } };

describe('author', () => {
  it.each<[head: string, body: string, author: string | null, why: string]>([
    ['', '<p>By TPN, in <a href="/n">News</a>, <a href="/p">Property</a> · <b>31 Jan 2025</b></p>', 'TPN', 'an agency in capitals'],
    ['', '<p class="meta">Von dpa/AFP | Berlin</p>', null, 'in small letters it may be a word'],
    ['', '<p>By THE numbers it was a good year.</p>', null, 'a sentence'],
    [ld(GULL), '<p class="author">von <a href="mailto:a@b.example">Ana Lima, GULL NORTH</a></p>', 'Ana Lima', 'where the author works is no author'],
    [ld({ ...GULL, author: [{ name: 'Ana Lima' }, [{ name: 'GULL NORTH' }]] }), '', 'Ana Lima, GULL NORTH', 'a desk in an entry of its own, in a list in a list'],
    [ld({ ...GULL, author: { name: 'Gull' } }) + '<meta name="articleAuthor" content="Anadolu Agency">', '', 'Anadolu Agency', 'an agency goes before the site'],
    [ld({ ...GULL, author: { name: 'Gull' } }), '<ul><li>Von: <a href="/1">Ana LIMA</a>, <a href="/2">Bo FELD</a></li></ul>', 'Ana LIMA, Bo FELD', 'a byline in a list'],
    [
      ld({ author: { name: 'Heri Adi' } }),
      '<div class="author-2">Naufal Zain</div><div class="info-author">Editor : <a class="author">Heri Adi</a></div>',
      'Naufal Zain', 'whom the page calls its editor is not its author',
    ],
    [ld({ author: { name: 'Heri Adi' } }), '<div class="info-author">Editor : <a class="author">Heri Adi</a></div>', 'Heri Adi', 'nobody else is named'],
  ])('%s %s → %s (%s)', (head, body, author) => expect(read(head, body).author?.value ?? null).toBe(author));
});

describe('title', () => {
  it.each<[head: string, body: string, title: string, why: string]>([
    [
      '<meta name="application-name" content="Ferries - the harbour opens"><title>Ferries - the harbour opens</title>' +
        ld({ headline: 'Ferries - the harbour opens' }),
      '', 'Ferries - the harbour opens', 'a page that gives its headline as the name of its site',
    ],
    [
      '<title>When trams melt: the fight against the next heatwave</title>', '<h1>Why trams must fight heatwaves</h1>',
      'Why trams must fight heatwaves', 'the heading in other forms of the same words',
    ],
  ])('%s %s → %s (%s)', (head, body, title) => {
    const page = `<html><head>${head}</head><body>${body}</body></html>`;
    expect(readMetadata(parseStyledPage(page).document, null, NOW).title?.value).toBe(title);
  });
});

describe('date', () => {
  it.each<[line: string, date: string | null]>([
    ['Do 25.04.24 | 14:07 Uhr | Von Ana Lima', '2024-04-25'], ['Gepubliceerd op 16 maart 2026', '2026-03-16'],
    ['Publicerad 16 maj 2026', '2026-05-16'], ['Publisert: 16. desember 2026', '2026-12-16'],
    ['Julkaistu 16. marraskuuta 2026', '2026-11-16'], ['Opublikowano: 16 grudnia 2026', '2026-12-16'],
    ['Publikováno 16. prosince 2026', '2026-12-16'], ['Megjelent: 2026. november 16.', '2026-11-16'],
    ['Publicat pe 16 noiembrie 2026', '2026-11-16'], ['Yayınlanma: 16 Kasım 2026', '2026-11-16'],
    ['Diterbitkan 16 Agustus 2026', '2026-08-16'], ['Đăng lúc 16 tháng 11, 2026', '2026-11-16'],
    ['Δημοσιεύτηκε: 16 Νοεμβρίου 2026', '2026-11-16'], ['نشر في 16 نوفمبر 2026', '2026-11-16'],
    ['تاريخ النشر: ١٦ نوفمبر ٢٠٢٦', '2026-11-16'], ['פורסם ב 16 בנובמבר 2026', '2026-11-16'],
    ['प्रकाशित: 16 नवंबर 2026', '2026-11-16'], ['প্রকাশ: ১৬ নভেম্বর ২০২৬', '2026-11-16'],
    ['发布时间：2026年11月16日 10:00', '2026-11-16'], ['公開日 2026年11月16日', '2026-11-16'],
    ['입력 2026년 11월 16일', '2026-11-16'], ['입력 2026.11.16 10:00', '2026-11-16'],
    ['Objavljeno 16. oktobra 2026', '2026-10-16'], ['Dodano 16 listopada 2026', null],
  ])('%s → %s', (line, date) => {
    expect(read('', `<p>${line}</p>`).publishedAt?.value ?? null).toBe(date);
  });

  it.each<[text: string, date: string | null, why: string]>([
    ['16/11/2026', '2026-11-16', 'one order fits'], ['11/12/2026', null, 'both fit'],
    ['Thứ hai, 16/11/2026', '2026-11-16', 'a weekday of two words'], ['pondělí 16. prosince 2026', '2026-12-16', 'Czech'],
    ['3.5.24.7', null, 'a version'], ['16.13.24', null, 'no such month'], ['16 d’octubre de 2026', '2026-10-16', 'Catalan'],
    ['2026 m. lapkričio 16 d.', '2026-11-16', 'Lithuanian'], ['1η Μαρτίου 2026', '2026-03-01', 'an ordinal'],
    ['الاثنين، 16 نوفمبر 2026', '2026-11-16', 'an Arabic comma'],
  ])('%s → %s (%s)', (text, date) => expect(parseDate(text)).toBe(date));
});

describe('a line of author and date under a title', () => {
  it.each<[line: string, author: string | null, date: string | null]>([
    ['*By Jane Doe, 6 November 2024*', 'Jane Doe', '2024-11-06'],
    ['*By Jane Doe | November 6, 2024*', 'Jane Doe', '2024-11-06'],
    ['_Von Ana Lima, 6. November 2024_', 'Ana Lima', '2024-11-06'],
    ['*Par Ana Lima — 6 novembre 2024*', 'Ana Lima', '2024-11-06'],
    ['By Jane Doe on 6 November 2024', 'Jane Doe', '2024-11-06'],
    ['**Jane Doe** · *16 November 2026*', 'Jane Doe', '2026-11-16'],
    ['*Published on 6 November 2024 by Jane Doe*', 'Jane Doe', '2024-11-06'],
    ['_6 November 2024_', null, '2024-11-06'],
    ['By Jane Doe', 'Jane Doe', null],
    ['Port of Allery · a town by the sea', null, null],
    ['Jane Doe – 16 November 2026 was her last day.', null, null],
  ])('%s', (line, author, date) => {
    const { meta } = readMarkdown(`# Harbour opens\n\n${line}\n\nThe harbour opened.`);
    expect([meta.author ?? null, meta.publishedAt ?? null]).toEqual([author, date]);
  });
});
