import { describe, expect, it } from 'vitest';
import { parseStyledPage } from '../../src/article/html/parse-page.ts';
import { domText } from '../../src/article/html/dom-text.ts';
import { dropBoilerplate } from '../../src/article/html/boilerplate.ts';
import { readHtml } from '../../src/article/html/read-html.ts';

const blocksOf = (html: string) => {
  const body = parseStyledPage(html).document.body;
  const { text, blocks } = body ? domText(body) : { text: '', blocks: [] };
  return blocks.map((block) => `${block.kind}: ${text.slice(block.start, block.end)}`);
};

describe('the DOM becomes text as a browser sets it', () => {
  const rows: [string, string[], string][] = [
    [
      '<p>One <b>bold</b>, <i>two</i>.</p>\n <p> Three\n four </p>',
      ['paragraph: One bold, two.', 'paragraph: Three four'], 'inline spacing kept, white space folded',
    ],
    ['<p>a<span>b</span>c</p>', ['paragraph: abc'], 'no space where there is none'],
    [
      'text<div>in a block</div>text', ['paragraph: text', 'paragraph: in a block', 'paragraph: text'],
      'loose text around a block',
    ],
    [
      '<h2>Head</h2><ul><li>one</li><li><p>two</p></li></ul>', ['heading: Head', 'list-item: one', 'list-item: two'],
      'headings and lists',
    ],
    [
      '<blockquote><p>“Yes.”</p><ul><li>No.</li></ul></blockquote>', ['blockquote: “Yes.”', 'blockquote: No.'],
      'block quotes keep their kind',
    ],
    [
      '<p>line<br>two</p><p>one<br> <br>two</p>', ['paragraph: line\ntwo', 'paragraph: one', 'paragraph: two'],
      'one break is a line, two are a paragraph',
    ],
    [
      '<p>Tom &amp; Ann &#8212; it&rsquo;s &lt;b&gt; caf&eacute;&nbsp;x &noent;</p>',
      ['paragraph: Tom & Ann — it’s <b> café x &noent;'], 'entities',
    ],
    [
      '<p>A<script>alert(1)</script>B<style>p{}</style>C<noscript>N</noscript><svg><text>S</text></svg><button>X</button></p>',
      ['paragraph: ABC'], 'what no reader sees',
    ],
    ['<p hidden>H</p><p style="display: none">D</p><p>V</p>', ['paragraph: V'], 'hidden paragraphs'],
    ['<figure><img alt="dog"><figcaption>A dog.</figcaption></figure>', ['caption: A dog.'], 'captions are told apart'],
    [
      '<table><tr><th>Year<th>Sum<tr><td>2023<td>$4</table>', ['table: Year | Sum\n2023 | $4'],
      'tables, tags left open',
    ],
    [
      '<table><tr><td><p>Layout</p><p>table</p></td></tr></table>', ['paragraph: Layout', 'paragraph: table'],
      'a table that only arranges',
    ],
    ['<pre>a\n  b</pre>', ['code: a\n  b'], 'code keeps its lines'],
    ['<p>so\u00adft hy\u00adphen, zero\u200bwidth</p>', ['paragraph: soft hyphen, zerowidth'], 'invisible characters'],
    [
      '\u000e<p>a\u0001b \ud800</p><pre>\r\n c\r\n d</pre>', ['paragraph: a b \ufffd', 'code: c\n d'],
      'controls, half surrogates and CRLF in code',
    ],
    ['<p>unclosed <b>bold<p>next', ['paragraph: unclosed bold', 'paragraph: next'], 'tags left open'],
    ['</div></p><p>x</i></p>', ['paragraph: x'], 'tags closed that were never open'],
  ];
  it.each(rows)('%s', (html, expected) => expect(blocksOf(html)).toEqual(expected));
});

describe('boilerplate', () => {
  const drop = (lines: string[]) => {
    const text = lines.join('\n\n');
    const blocks = lines.map((line) => ({
      start: text.indexOf(line),
      end: text.indexOf(line) + line.length,
      kind: 'paragraph' as const,
    }));
    const found = dropBoilerplate(text, blocks);
    for (const block of found.blocks) expect(found.text.slice(block.start, block.end).trim()).not.toBe('');
    return found.blocks.map((block) => found.text.slice(block.start, block.end));
  };
  const gone = [
    'Read more: the bridge in pictures', 'READ MORE', 'Advertisement', 'Share this article',
    'Subscribe to our newsletter', 'Follow us on Twitter', 'By Jane Doe', 'Published: 6 November 2024',
    'November 6, 2024', '© 2024 The Daily Gull', '12 comments', 'Lesen Sie auch: Der Hafen', 'À lire aussi : le port',
    'Читайте также: порт', '5 min read', '***', 'Drucken', 'Zum Artikel: Der Hafen im Bild', 'Stand: 06.11.2024 16:11 Uhr',
    'Lesezeit: 2 min', 'Redaktion: Ines Marlow', 'Weitere Informationen', 'Fehler im Text entdeckt?',
    'Ida Kern leitet den Hafen seit zwei Jahren. © Hafenamt Lind', 'Was wird aus dem Hafen? 06.11.2024 | 3:18 min',
    'Der Hafen-Newsletter bringt das Wichtigste direkt in Ihr Postfach, montags bis freitags, kurz und kostenlos.',
    'Getty', 'REUTERS', 'AFP/Getty', 'PA Wire', 'Reklam',
    'Create an account or sign in to go on.', 'Exclusive articles by Jo Rowe, T.T. Marsh and others.',
    'This is a breaking news story - more to follow', 'Get in touch with our news desk by emailing us.',
    'For the latest stories from the harbour and the sea, sign up for our newsletters .',
  ];
  it.each(gone)('drops %j', (line) =>
    expect(drop(['The harbour reopened on Friday.', line, 'Ships came in.'])).toEqual([
      'The harbour reopened on Friday.',
      'Ships came in.',
    ]),
  );

  const kept = [
    'Advertisement spending rose by 5 % in 2024.', 'Sponsored by the county, the talks went on for days.',
    'Copyright law is changing, the minister said.', 'Posted profits rose to $3 billion.',
    'Shares on the exchange fell.', 'Subscribers left in thousands.', 'This story is far from over, Lee said.',
    'Read the room, she told him.', 'By Monday the water had gone.', 'Comments like that help nobody, he said.',
    'Sign in front of the store: closed.', 'Follow the money, they said.', 'Related parties were told.',
    'Print is dead, he said.', 'Stand heute bleibt der Hafen zu.', 'Zum Artikel des Grundgesetzes schwieg er.',
    'Das Zeichen © schützt nichts, sagte der Anwalt am Montag vor Gericht.', 'Die Redaktion: klein, aber fleißig.',
    'Den Newsletter der Stadt liest hier niemand.',
    'Getty Images has sued the port.', 'Reuters, an agency, was first to say so.',
  ];
  it.each(kept)('keeps %j', (line) =>
    expect(drop(['The harbour reopened on Friday.', line, 'Ships came in.'])).toContain(line),
  );

  it('drops words of the article that are set large beside it, and no other quotation', () => {
    const body = ['“The harbour is safe, and it stays so,” Lee said on Friday.', 'Ships came in.'];
    const found = (quote: string): string => {
      const lines = [...body, quote];
      const text = lines.join('\n\n');
      const blocks = lines.map((line) => ({
        start: text.indexOf(line), end: text.indexOf(line) + line.length,
        kind: line === quote ? ('blockquote' as const) : ('paragraph' as const),
      }));
      return dropBoilerplate(text, blocks).text;
    };
    expect(found('The harbour is safe – and it stays so.')).toBe(body.join('\n\n'));
    expect(found('The harbour was safe in the winter of the flood.')).toContain('winter of the flood');
    expect(found('It stays so.')).toContain('It stays so.');
  });

  it('drops a caption with the credit behind it', () => {
    const story = ['The harbour reopened on Friday.', 'Ships came in.'];
    expect(drop(['Ships in the harbour on Friday night', 'Reuters', ...story])).toEqual(story);
    expect(drop([story[0] ?? '', 'PA Media', story[1] ?? ''])).toEqual(story);
  });

  it('ends where a heading of the last part begins what follows the article', () => {
    const body = [
      'The harbour reopened on Friday after a week of storms.', 'Ships came in from the north all day.',
      'Officials were glad.',
    ];
    expect(drop([...body, 'About the author', 'Jane Doe writes about ships.'])).toEqual(body);
    expect(drop(['Comments', ...body])[1]).toBe(body[1]);
  });
});

const SENTENCE =
  'The harbour reopened on Friday after a week of storms, officials said, and the first ferry left at noon with ' +
  'passengers on board. ';
const PAGE = `<!doctype html><html lang="en"><head><title>Harbour reopens after storms | Daily Gull</title></head><body class="no-sidebar comments-open">
<header><nav><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li></ul></nav></header>
<main><article><h1>Harbour reopens after storms</h1><div class="byline">By Jane Doe and John Roe</div><div class="share-bar">Share Tweet Email</div>
<p>LONDON (AP) — ${SENTENCE}</p><figure><img src="a.png"><figcaption>A ferry. Photo: Ann Lee</figcaption></figure><p>${SENTENCE.repeat(2)}</p>
<p><a href="/other">Ferry fares to rise next year</a></p><div class="newsletter-signup"><p>Get our newsletter every day.</p></div><h2>What now</h2><p>${SENTENCE}</p>
<blockquote><p>“We are glad,” she said.</p></blockquote></article><aside><h2>Most read</h2><p>${SENTENCE.toUpperCase()}</p></aside></main><footer><p>© Daily Gull</p></footer></body></html>`;

it('reads a page: the body without its surroundings, the dateline as metadata, blocks with true offsets', () => {
  const { text, blocks, bodyStart, meta } = readHtml(PAGE, {
    address: 'https://dailygull.com/2024/11/06/harbour', now: null,
  });
  const sentence = SENTENCE.trim();
  expect(text).toBe(
    `LONDON (AP) — ${sentence}\n\n${sentence} ${sentence}\n\nWhat now\n\n${sentence}\n\n“We are glad,” she said.`,
  );
  expect(text.slice(bodyStart)).toMatch(/^The harbour/);
  expect(blocks.map((block) => block.kind)).toEqual(['paragraph', 'paragraph', 'heading', 'paragraph', 'blockquote']);
  expect(meta).toMatchObject({
    title: 'Harbour reopens after storms', author: 'Jane Doe, John Roe', publisher: 'AP', publishedAt: '2024-11-06',
    sourceUrl: 'https://dailygull.com/2024/11/06/harbour',
  });
});
