import { describe, expect, it } from 'vitest';
import { parseStyledPage } from '../../src/article/html/parse-page.ts';
import { post } from './post.ts';
import { cleanAuthor } from '../../src/article/metadata/author-names.ts';
import { readMetadata } from '../../src/article/metadata/read-metadata.ts';

const ADDRESS = 'https://www.dailygull.com/2024/11/06/harbour';
const NOW = new Date('2024-12-01T12:00:00Z');
const read = (head: string, body = '') =>
  readMetadata(parseStyledPage(`<html><head>${head}</head><body>${body}</body></html>`).document, ADDRESS, NOW);
const ld = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

describe('title', () => {
  const rows: [string, string, string | null, string, string][] = [
    [
      '<title>Harbour reopens | Daily Gull</title>',
      '<h1>Harbour reopens</h1>',
      'Harbour reopens',
      'h1-agreed',
      'the heading that the title repeats',
    ],
    [
      '<title>Harbour reopens | Daily Gull</title><meta property="og:site_name" content="Daily Gull">',
      '<h1>Daily Gull</h1><h1>Harbour <br>reopens</h1>',
      'Harbour reopens',
      'h1-agreed',
      'a heading that is the site’s name is skipped',
    ],
    [
      '<title>Harbour reopens after storms - Daily Gull</title><meta property="og:site_name" content="Daily Gull – ' +
      'news from the coast">',
      '',
      'Harbour reopens after storms',
      'title-element',
      'site name with a slogan',
    ],
    [
      '<title>dailygull.com: Harbour reopens | dailygull.com</title>',
      '',
      'dailygull.com: Harbour reopens',
      'title-element',
      'the domain is a site name',
    ],
    [
      '<title>Daily Gull | Harbour reopens after storms</title><meta property="og:site_name" content="Daily Gull">',
      '',
      'Harbour reopens after storms',
      'title-element',
      'site name first',
    ],
    ['<title>Rail - strike - ends</title>', '', 'Rail - strike - ends', 'title-element', 'dashes of the title stay'],
    [
      '<meta property="og:title" content="Tom &amp;amp; Ann"><title>x</title>',
      '',
      'Tom &amp; Ann',
      'og-title',
      'entities are read once',
    ],
    [
      ld({ '@type': 'NewsArticle', headline: 'It&#39;s open' }),
      '',
      "It's open",
      'json-ld-headline',
      'entities in JSON',
    ],
    [
      ld({ '@graph': [{ '@type': 'WebPage' }, { '@type': ['Article'], headline: 'In a graph' }] }),
      '',
      'In a graph',
      'json-ld-headline',
      'a graph',
    ],
    ['<script type="application/ld+json">{"@type":"Article",headline:"x"}</script>', '', null, '', 'beyond repair'],
    [
      '<script type="application/ld+json"><!-- {"@type":"Article","headline":"Bad\nbreaks"}; --></script>',
      '',
      'Bad breaks',
      'json-ld-headline',
      'comment marks, raw line break and semicolon in JSON',
    ],
    [`<title>${'long '.repeat(200)}</title>`, '', null, '', 'a title of a thousand letters is none'],
    [ld({ '@type': 'Article', headline: 5, __proto__: null }), '', null, '', 'a number is no title'],
  ];
  it.each(rows)('%s %s → %s', (head, body, title, rule) =>
    expect(read(head, body).title).toEqual(title === null ? null : { value: title, rule }),
  );
});

describe('author', () => {
  const rows: [string, string, string | null, string, string][] = [
    [
      ld({ '@type': 'NewsArticle', author: [{ name: 'Jane Doe' }, { name: 'John Roe' }] }),
      '',
      'Jane Doe, John Roe',
      'json-ld-author',
      'several',
    ],
    [
      ld({ '@type': 'NewsArticle', author: [{ givenName: 'Ana', familyName: 'Lima' }, { name: 'Jane Doe (jdo)' }] }),
      '',
      'Ana Lima, Jane Doe',
      'json-ld-author',
      'a name in two parts, an initial behind it',
    ],
    [
      ld({ '@type': 'NewsArticle', author: Array.from('ABCDEFGHIJKL', (letter) => ({ name: `Josephine ${letter}nderson` })) }),
      '',
      Array.from('ABCDEFGHIJKL', (letter) => `Josephine ${letter}nderson`).join(', '),
      'json-ld-author',
      'the dozen of a live blog',
    ],
    ...['og', 'och', 'oraz', 'und', 'y', 'en', 've', 'și'].map((and): [string, string, string, string, string] => [
      ld({ '@type': 'NewsArticle', author: `Ana Lima ${and} Jane Doe` }),
      '',
      'Ana Lima, Jane Doe',
      'json-ld-author',
      `two names joined by "${and}"`,
    ]),
    [
      ld({ '@type': 'NewsArticle', author: 'Harbour Post', publisher: { name: 'Harbour Post' } }) +
        '<meta name="author" content="Jane Doe">',
      '',
      'Jane Doe',
      'meta-author',
      'a person goes before the site',
    ],
    [
      ld({ '@type': 'NewsArticle', author: 'Harbour Post', publisher: { name: 'Harbour Post' } }),
      '',
      'Harbour Post',
      'json-ld-author',
      'the site, where nobody else is named',
    ],
    [
      ld([
        { '@type': 'NewsArticle', author: { '@id': '#j' } },
        { '@type': 'Person', '@id': '#j', name: 'Jane Doe' },
      ]),
      '',
      'Jane Doe',
      'json-ld-author',
      'by reference',
    ],
    [
      ld({ '@type': 'NewsArticle', author: 'https://dailygull.com/jane' }) + '<meta name="author" content="Jane Doe">',
      '',
      'Jane Doe',
      'meta-author',
      'an address is no name',
    ],
    [
      '<meta name="author" content="admin"><meta property="article:author" content="By Jane Doe">',
      '',
      'Jane Doe',
      'article-author',
      'a placeholder is no name',
    ],
    [
      '<meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="Jane Doe">',
      '',
      'Jane Doe',
      'twitter-written-by',
      'what WordPress writes',
    ],
    [
      '',
      '<h1>Harbour</h1><p class="byline">By Jane Doe, Senior Reporter | Nov. 6, 2024</p>',
      'Jane Doe',
      'byline-lead',
      'office and date off',
    ],
    [
      ld({ '@type': 'NewsArticle', author: [{ name: 'Harbour Press Agency' }, { name: 'HP-Redaktion' }] }),
      '',
      'Harbour Press Agency, HP-Redaktion',
      'json-ld-author',
      'entries of a list are authors each, a desk too',
    ],
    [
      '<meta name="author" content="HPO"><meta name="publisher" content="HPO">',
      '<h1>Harbour</h1><p class="info">von <a href="/people/jd">Dr. Jane Doe</a></p>',
      'Dr. Jane Doe',
      'byline-text',
      'a person on the page before the site in its tags',
    ],
    [
      ld({ '@type': 'NewsArticle', author: 'Jane Doe' }),
      '<h1>Harbour</h1><div class="bylines"><div><a rel="author"><b>Ana</b> <b>Lima</b></a></div>' +
        '<div><a rel="author"><b>Jane</b> <b>Doe</b></a></div></div>',
      'Ana Lima, Jane Doe',
      'byline-of-several',
      'a link for each of several',
    ],
    [
      ld({ '@type': 'NewsArticle', author: 'Jane Doe' }),
      '<h1>Harbour</h1><p class="byline">By Dr Jane Doe, Dr Ana Lima</p>',
      'Dr Jane Doe, Dr Ana Lima',
      'byline-of-several',
      'a title before the name that is stated',
    ],
    [
      ld({ '@type': 'NewsArticle', author: 'Jane Doe' }),
      '<h1>Harbour</h1><div class="authors"><a href="/a">Sam Hill</a> <a href="/b">Vi Dow</a></div>',
      'Jane Doe',
      'json-ld-author',
      'others are named, not the one stated: of another article',
    ],
    ['', '<span class="author-name">JANE DOE</span>', 'JANE DOE', 'byline-class', 'as the page writes it'],
    [
      ld({ '@type': 'Article', author: 'Jane Doe' }),
      '<div class="byline">By Jane Doe and John Roe</div>',
      'Jane Doe, John Roe',
      'byline-of-several',
      'the byline names all',
    ],
    ['', '<h1>Harbour</h1><p>Von Jörg Müller und Ann Lee</p>', 'Jörg Müller, Ann Lee', 'byline-text', 'German'],
    [
      '',
      '<h1>Harbour</h1><div class="related"><span class="author">Someone Else</span></div>',
      null,
      '',
      'other articles’ authors',
    ],
    ['', '<h1>Harbour</h1><p>By Monday the water had gone.</p>', null, '', 'a sentence'],
    [
      '<meta name="author" content="Daily Gull, Jane Doe"><meta property="og:site_name" content="Daily Gull">',
      '',
      'Jane Doe',
      'meta-author',
      'the site’s name off',
    ],
  ];
  it.each(rows)('%s %s → %s', (head, body, author, rule) =>
    expect(read(head, body).author).toEqual(author === null ? null : { value: author, rule }),
  );

  const clean: [string, string | null][] = [
    ['By Jane Doe', 'Jane Doe'],
    ['by JANE DOE and JOHN ROE', 'JANE DOE, JOHN ROE'],
    ['Jane Doe, MD, PhD', 'Jane Doe, MD, PhD'],
    ['Jane Doe Associated Press', 'Jane Doe'],
    ['Oct 3 Written By Jane Doe', 'Jane Doe'],
    ['@janedoe', null],
    ['jane@dailygull.com', null],
    ['https://x.com/jane', null],
    ['{{author}}', null],
    ['', null],
    ['Simon & Garfunkel', 'Simon & Garfunkel'],
    ['Ludwig van der Rohe', 'Ludwig van der Rohe'],
  ];
  it.each(clean)('cleans %j to %j', (raw, expected) => expect(cleanAuthor(raw)).toBe(expected));
});

describe('date', () => {
  const rows: [string, string, string | null, string, string][] = [
    [
      ld({ '@type': 'NewsArticle', datePublished: '2024-11-06T10:00:00+0100', dateModified: '2024-11-20' }),
      '',
      '2024-11-06T10:00:00+01:00',
      'json-ld-published',
      'published before modified',
    ],
    [
      '<meta property="article:published_time" content="2024-11-06">',
      '',
      '2024-11-06',
      'article-published-time',
      'OpenGraph',
    ],
    [
      '<meta property="article:published_time" content="2033-01-01"><meta name="date" content="2024-11-05">',
      '',
      '2024-11-05',
      'meta-date',
      'a date to come is none',
    ],
    [
      '<meta name="date" content="03/04/2024">',
      '<time datetime="2024-04-03">3 April</time>',
      '2024-04-03',
      'time-near-title',
      'an ambiguous order is not guessed',
    ],
    [
      '',
      '<aside><time datetime="2024-11-30">30 Nov</time></aside><h1>H</h1><time datetime="2024-11-06">6 Nov</time>',
      '2024-11-06',
      'time-near-title',
      'not the date of another article',
    ],
    ['', '<h1>H</h1><p>Published on November 6th, 2024 at 3:50pm ET</p>', '2024-11-06', 'labelled-date', 'labelled'],
    [
      '',
      '<h1>H</h1><span>Jane Doe</span><span>Updated: 7 Nov 2024</span><div class="x"><b>Jane Doe</b>November 6, ' +
      '2024</div>',
      '2024-11-06',
      'date-near-title',
      'behind a name, without a space',
    ],
    ['', '<h1>H</h1><p>6. November 2024</p>', '2024-11-06', 'date-near-title', 'German'],
    ['', '', '2024-11-06', 'address-date', 'the address'],
  ];
  it.each(rows)('%s %s → %s', (head, body, date, rule) =>
    expect(read(head, body).publishedAt).toEqual(date === null ? null : { value: date, rule }),
  );
});

describe('publisher, address, language', () => {
  const rows: [string, Partial<Record<'publisher' | 'sourceUrl' | 'language', string | null>>, string][] = [
    [
      '<meta property="og:site_name" content="Daily Gull - News from the coast">',
      { publisher: 'Daily Gull' },
      'the slogan goes',
    ],
    [
      ld({ '@type': 'Article', publisher: { '@type': 'Organization', name: 'Gull Media' } }),
      { publisher: 'Gull Media' },
      'structured data',
    ],
    ['<link rel="canonical" href="/harbour">', { sourceUrl: 'https://www.dailygull.com/harbour' }, 'relative'],
    [
      '<link rel="canonical" href="https://m.dailygull.com/h">',
      { sourceUrl: 'https://m.dailygull.com/h' },
      'the same site',
    ],
    [
      '<link rel="canonical" href="https://another.com/h">',
      { sourceUrl: ADDRESS },
      'no page speaks for another publisher',
    ],
    ['<link rel="canonical" href="https://www.dailygull.com/">', { sourceUrl: ADDRESS }, 'the front page'],
    ['<meta property="og:locale" content="pt_BR">', { language: 'pt-BR' }, 'locale'],
    ['<meta http-equiv="content-language" content="de, en">', { language: 'de' }, 'the first of several'],
    ['<meta property="og:locale" content="none at all">', { language: null }, 'no tag'],
  ];
  it.each(rows)('%s', (head, expected) => {
    const found = read(head);
    for (const [field, value] of Object.entries(expected))
      expect(found[field as 'publisher']?.value ?? null).toBe(value);
  });
});

describe('what a page says of other articles, or of nothing, is not believed', () => {
  const body =
    ('<p>The harbour authority opened its new ferry terminal on Monday after four years of work and two long delays, ' +
    'officials said.</p>').repeat(
      4,
    );
  const metaOf = async (head: string, h1 = 'Quay opens to ferries') =>
    post(
      `<html lang="en"><head><title>Quay opens to ferries</title>${head}</head><body><article><h1>${h1}</h1>${body}</article></body></html>`,
      'text/html',
    );
  it('the empty date of a CMS', async () =>
    expect(
      (
        await metaOf(
          '<meta property="article:published_time" content="1970-01-01T00:00:00Z"><meta name="dc.date" ' +
          'content="2026-11-16">',
        )
      ).publishedAt,
    ).toBe('2026-11-16'));
  it('two authors in two tags', async () =>
    expect((await metaOf('<meta name="author" content="Ann Lee"><meta name="author" content="Bo Li">')).author).toBe(
      'Ann Lee, Bo Li',
    ));
  it('another article of the same graph', async () => {
    const graph = [
      { '@type': 'NewsArticle', headline: 'Bakers strike', datePublished: '2019-01-01', author: 'Vi Dow' },
      { '@type': 'NewsArticle', headline: 'Quay opens to ferries', datePublished: '2026-11-16', author: 'Ann Lee' },
    ];
    expect(
      await metaOf(`<script type="application/ld+json">${JSON.stringify({ '@graph': graph })}</script>`),
    ).toMatchObject({ author: 'Ann Lee', publishedAt: '2026-11-16' });
  });
  it('a kicker in the heading', async () =>
    expect((await metaOf('', '<span class="kicker">Transport</span><span>Quay opens to ferries</span>')).title).toBe(
      'Quay opens to ferries',
    ));
});
