import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../../src/article/markdown.ts';

const blocksOf = (source: string) => {
  const { text, blocks } = readMarkdown(source);
  return blocks.map((block) => `${block.kind}: ${text.slice(block.start, block.end)}`);
};

describe('Markdown becomes plain text with its blocks', () => {
  const rows: [string, string[], string][] = [
    [
      '# The *vote*\n\nOne [link](http://x.test) and `code`.', ['heading: The vote', 'paragraph: One link and code.'],
      'markup goes, words stay',
    ],
    ['soft\nwrap  \nhard', ['paragraph: soft wrap\nhard'], 'a soft break is a space, a hard one a line'],
    [
      '> “Yes,” she\n> said.\n>\n> - and more', ['blockquote: “Yes,” she said.', 'blockquote: and more'],
      'block quote, also through a list',
    ],
    ['1. one\n2. two\n   - three', ['list-item: one', 'list-item: two', 'list-item: three'], 'nested list'],
    ['| a | b |\n|---|---|\n| 1 | 2 |', ['table: a | b\n1 | 2'], 'pipe table'],
    ['a | b\n--|--\n**1** | ~~2~~ 3', ['table: a | b\n1 | 3'], 'a table without pipes around it, marks in its cells'],
    ['Seen <script>alert(1)</script>here.', ['paragraph: Seen here.'], 'a script inside a line'],
    ['```js\nlet a = 1;\n  b();\n```', ['code: let a = 1;\n  b();'], 'code keeps its lines'],
    ['![a dog](d.png)\n\nText &amp; &copy; \\* &#x41;', ['paragraph: Text & © * A'], 'pictures go, entities are read'],
    [
      '<div class="x">Framed <b>words</b></div>\n\n<script>\nalert(1)\n</script>', ['paragraph: Framed words'],
      'an HTML frame keeps its words, a script goes',
    ],
    ['A<br>B <span>c</span> a < b > c', ['paragraph: A\nB c a < b > c'], 'inline HTML'],
    ['Subhead\n-------\n\n* * *\n\nEnd.', ['heading: Subhead', 'paragraph: End.'], 'underlined heading and a rule'],
    [
      'It cost ~~$9 million~~ $4 million[^1] a year.\n\n[^1]: Annual report.',
      ['paragraph: It cost $4 million a year.'], 'struck out, footnote',
    ],
    ['A ~~b **c** d~~ e, x ~~ y', ['paragraph: A e, x ~~ y'], 'struck through markup; an odd mark is text'],
    [
      'It cost <del>9</del> <s>8</s> 4, 10<sup>6</sup> by 12 people<sup>3</sup>, <span style="display:none">not ' +
      '</span>so.',
      ['paragraph: It cost 4, 10⁶ by 12 people, so.'], 'tags in a line',
    ],
    ['<p>It cost <del>9</del> 4.</p>', ['paragraph: It cost 4.'], 'tags in an HTML block'],
    ['It cost ~$9 million~ $4 million, ~5 and ~6.', ['paragraph: It cost $4 million, ~5 and ~6.'], 'struck by one tilde; about so many'],
    ['H~2~O, 10^6^ litres, ==marked== and ++new++ words, C++ too.', ['paragraph: H2O, 10⁶ litres, marked and new words, C++ too.'], 'lowered, raised, marked, inserted'],
    ['A <del>9\n\n10</del> B.', ['paragraph: A', 'paragraph: B.'], 'struck over two paragraphs'],
    ['<del>\n\nGone.\n\n</del>\n\nKept.', ['paragraph: Kept.'], 'a struck paragraph'],
    [
      'A.[^n]\n\n[^n]: First.\n    More.\n\n    A paragraph of it.\n\nB.^[In the line.]',
      ['paragraph: A.', 'paragraph: B.'], 'a note of two paragraphs, and one in the line',
    ],
    ['Above\n| a | b |\n|---|---|\n| 1 | 2 |', ['paragraph: Above', 'table: a | b\n1 | 2'], 'a table right below words'],
    ['<p>Fish &amp; chips</p>', ['paragraph: Fish & chips'], 'entities in an HTML block'],
    ['She said <q>yes</q> in <ruby>漢<rt>kan</rt></ruby>.', ['paragraph: She said “yes” in 漢.'], 'marks of <q>, no ruby'],
    ['{{< figure src="x" >}}\n\nSee [[page|the page]] {.wide}.', ['paragraph: See the page.'], 'short codes, wiki links, attributes'],
    ['[TOC]\n\n:::note\nMind it.\n:::\n\n> [!NOTE]\n> Useful.', ['paragraph: Mind it.', 'blockquote: Useful.'], 'contents, admonitions'],
    ['```\n~a~ [^1] {{< x >}}\n```', ['code: ~a~ [^1] {{< x >}}'], 'code keeps its marks'],
    ['- [x] done\n- [ ] open', ['list-item: done', 'list-item: open'], 'task list'],
    [
      'Seen <!-- not seen --> here, 3 < 4, <? no', ['paragraph: Seen here, 3 < 4, <? no'],
      'comments go, an opening alone is text',
    ],
  ];
  it.each(rows)('%j', (source, expected) => expect(blocksOf(source)).toEqual(expected));
});

describe('front matter is metadata', () => {
  it('reads title, date, authors, address and language, and leaves them out of the text', () => {
    const source =
      '---\ntitle: "The: vote"\ndate: 2024-05-06T10:00:00+0200\nauthors:\n  - Ann Lee\n  - Bo Li\ncanonical: ' +
      'https://example.com/vote\nlang: en_GB\ntags: [a, b]\n---\nHello world.';
    expect(readMarkdown(source)).toMatchObject({
      text: 'Hello world.',
      meta: {
        title: 'The: vote', publishedAt: '2024-05-06T10:00:00+02:00', author: 'Ann Lee, Bo Li',
        sourceUrl: 'https://example.com/vote', language: 'en-GB',
      },
    });
  });
  const kinds: [string, string][] = [
    ['+++\ntitle = "The vote"\ndate = 2026-11-16T10:00:00Z\nauthors = ["Ann Lee", "Bo Li"]\n[extra]\ntitle = "no"\n+++\nText.', 'TOML'],
    ['---toml\ntitle = "The vote"\ndate = 2026-11-16\nauthor = "Ann Lee, Bo Li"\n---\nText.', 'TOML between dashes'],
    ['{\n  "title": "The vote",\n  "date": "2026-11-16",\n  "author": [{"name": "Ann Lee"}, "Bo Li"]\n}\n\nText.', 'JSON'],
    [';;;\n{"title": "The vote", "date": "2026-11-16", "authors": ["Ann Lee", "Bo Li"]}\n;;;\nText.', 'JSON between semicolons'],
    ['---json\n{"title": "The vote", "date": "2026-11-16", "author": "Ann Lee, Bo Li"}\n---\nText.', 'JSON between dashes'],
    ['---\ntitle: >-\n  The\n  vote\ndate: 2026-11-16\nauthors:\n  - name: Ann Lee\n    url: x\n  - name: Bo Li\n---\nText.', 'folded YAML'],
    ['% The vote\n% Ann Lee; Bo Li\n% 2026-11-16\n\nText.', 'pandoc'],
    ['title: The vote\nauthor: Ann Lee, Bo Li\ndate: 2026-11-16\n\nText.', 'MultiMarkdown'],
  ];
  it.each(kinds)('%j', (source) => {
    const { text, meta } = readMarkdown(source);
    expect(text).toBe('Text.');
    expect(meta).toMatchObject({ title: 'The vote', author: 'Ann Lee, Bo Li' });
    expect(meta.publishedAt?.slice(0, 10)).toBe('2026-11-16');
  });
  const words: [string, string][] = [
    ['title: one line alone may be a sentence.\n\nText.', 'one line'],
    ['{\nnot json\n}\n\nText.', 'braces around words'],
    ['+++\nplain words\n+++\n\nText.', 'words between pluses'],
    ['% of all cases are closed.\n\nText.', 'a sentence'],
  ];
  it.each(words)('%j are words of the article', (source) => expect(readMarkdown(source).text.length).toBeGreaterThan(10));

  const none: [string, string][] = [
    ['---\n\ntitle: prose, with a colon\nand a line that is no key.\n\n---\n\nText.', 'prose between rules'],
    ['---\ntitle: never closed\n\nText.', 'never closed'],
  ];
  it.each(none)('%j has none', (source) => expect(readMarkdown(source).meta.title ?? null).toBeNull());
  it('leaves out an address that is none', () => {
    expect(readMarkdown('---\nurl: javascript:alert(1)\n__proto__: x\n---\nText.').meta).toEqual({});
  });
});

it('begins the body behind title, byline and dateline', () => {
  const found = readMarkdown('# Harbour opens\n\nBy Jane Doe\n\nPARIS, Nov. 6, 2024 (AP) — The harbour **opened**.');
  expect(found.text.slice(found.bodyStart)).toBe('The harbour opened.');
  expect(found.meta).toMatchObject({
    title: 'Harbour opens', author: 'Jane Doe', publishedAt: '2024-11-06', publisher: 'AP',
  });
});

it('keeps an article that is all heading in its body', () => {
  expect(readMarkdown('# The council voted to close the bridge').bodyStart).toBe(0);
});
