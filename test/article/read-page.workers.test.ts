import { expect, it } from 'vitest';
import { readArticle } from '../../src/article/read-article.ts';

const PAGE = `<!doctype html><html lang="en-GB"><head><title>Harbour reopens | The Daily Gull</title>
<meta property="og:site_name" content="The Daily Gull"><meta property="article:published_time" content="2024-11-06T10:00:00Z"></head>
<body><nav><a href="/">Home</a></nav><article><h1>Harbour reopens</h1><p class="byline">By Jane Doe</p>
<p>The harbour reopened on Friday after a week of storms, officials said, and the first ferry left at noon with forty passengers on board.</p>
<p>“We are glad,” said Ann Lee, the harbour master, “that nobody was hurt, and that the piers held against waves of eleven metres.”</p></article></body></html>`;

it('reads HTML inside workerd', async () => {
  const request = new Request('http://verbatim.test/api/sheets', {
    method: 'POST',
    headers: { 'content-type': 'text/html' },
    body: PAGE,
  });
  const article = await readArticle(request, { fetch });
  expect(article).toMatchObject({
    title: 'Harbour reopens',
    author: 'Jane Doe',
    publisher: 'The Daily Gull',
    publishedAt: '2024-11-06T10:00:00Z',
    language: 'en-GB',
  });
  expect(article.text).toBe(
    'The harbour reopened on Friday after a week of storms, officials said, and the first ferry left at noon with ' +
    'forty passengers on board.\n\n“We are glad,” said Ann Lee, the harbour master, “that nobody was hurt, and that ' +
    'the piers held against waves of eleven metres.”',
  );
});

it('decodes a page by the charset that it declares', async () => {
  const bytes = Uint8Array.from(PAGE.replace(/[“”]/g, '"').replace('Jane Doe', 'Zo\u00eb Doe'), (char) =>
    char.charCodeAt(0),
  );
  const request = new Request('http://verbatim.test/api/sheets', {
    method: 'POST',
    headers: { 'content-type': 'text/html; charset=iso-8859-1' },
    body: bytes,
  });
  expect((await readArticle(request, { fetch })).author).toBe('Zoë Doe');
});
