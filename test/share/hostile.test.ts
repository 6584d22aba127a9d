import { describe, expect, it } from 'vitest';
import { makePages, metaOf } from './make-page.ts';

/** What must stay text wherever it lands: in an element, an attribute, a title, a script of data. */
const POISON: [name: string, text: string][] = [
  ['an end of script', '</script><script>alert(1)</script>'],
  ['an image that fails', '<img src=x onerror=alert(1)>'],
  ['an end of attribute', '" onmouseover="alert(1)" x="'],
  ['an end of title', '</title><script>alert(1)</script>'],
  ['an end of textarea', '</textarea><iframe src=javascript:alert(1)></iframe>'],
  ['a comment', '<!-- <script>'],
  ['JSON', '","@type":"ClaimReview","x":"'],
  ['entities', '&lt;script&gt;&#x3c;script&#62;'],
  ['a line separator', 'a\u2028b\u2029c'],
  ['an override of direction', '\u202egnp.exe\u202c \u2066left open'],
  ['a template', '{{constructor.constructor("alert(1)")()}} ${alert(1)}'],
];

const SCRIPTS = new Set(['/share.js', '/embed.js']);

describe.each(POISON)('an article with %s', (_, poison) => {
  const words = `The ferry ${poison} sank in the outer harbour on Monday and all 40 people were saved.`;
  const article = {
    text: `${words}\n\n“We saw it ${poison} go down within ten minutes,” said Ana Lima, a fisherwoman ${poison} of the town.`,
    title: `Ferry ${poison} sinks`, author: `By ${poison}`, publisher: `News ${poison}`,
    sourceUrl: 'https://example.org/a?x="><script>alert(1)</script>',
  };

  it('is inert on every page', async () => {
    const { sheet, html, page } = await makePages(article);
    const paths = ['s', 'embed'].flatMap((kind) => [
      `/${kind}/${sheet.id}`,
      ...sheet.cards.map(({ id }) => `/${kind}/${sheet.id}/${id}`),
    ]);
    for (const path of paths) {
      const document = await page(path);
      const scripts = [...document.querySelectorAll('script')];
      for (const script of scripts) {
        if (script.getAttribute('type') === 'application/ld+json')
          expect(JSON.parse(script.textContent ?? '')['@type']).toBe('WebPage');
        else expect([SCRIPTS.has(script.getAttribute('src') ?? ''), script.textContent]).toEqual([true, '']);
      }
      const active = [...document.querySelectorAll('*')].flatMap((element) =>
        [...element.attributes].filter(({ name, value }) => /^on/i.test(name) || /^\s*javascript:/i.test(value)),
      );
      expect(active.map(({ name }) => name)).toEqual([]);
      expect(document.querySelectorAll('iframe, object, embed, base, form').length).toBe(0);
      const served = await html(path);
      expect([...served.matchAll(/<script/g)].length).toBe(scripts.length);
      expect(served).not.toMatch(/[\u2028\u2029]<\/script/);
    }
  });

  it('turns nothing around in previews', async () => {
    const { sheet, page } = await makePages(article);
    const document = await page(`/s/${sheet.id}`);
    const { title, ...meta } = { title: document.querySelector('title')?.textContent ?? '', ...metaOf(document) };
    for (const content of [title, ...Object.values(meta)])
      expect(content).not.toMatch(/[\u202a-\u202e\u2066-\u2069\n]/u);
  });

  it('is inert in oEmbed, whose frame is the only one', async () => {
    const { sheet, get } = await makePages(article);
    const answer = (await (await get(`/oembed?url=${encodeURIComponent(sheet.urls.page)}`)).json()) as { html: string };
    const tags = [...answer.html.matchAll(/<(\w+)/g)].map(([, tag]) => tag);
    expect(tags).toEqual(['blockquote', 'p', 'a', 'img', 'p', 'a', 'iframe']);
    const attributes = [...answer.html.replace(/="[^"]*"/g, '').matchAll(/<\w+([^>]*)>/g)].flatMap(([, names = '']) =>
      names.split(' ').filter(Boolean),
    );
    expect(new Set(attributes)).toEqual(
      new Set(['style', 'href', 'src', 'width', 'height', 'alt', 'loading', 'title']),
    );
  });
});
