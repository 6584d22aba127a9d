/** What a reader of a page sees is what is read: markup that strikes out, hides, raises or turns words around. */
import { expect, it, describe } from 'vitest';
import { outcome, post } from './post.ts';

const FILLER =
  ('<p>The harbour reopened on Friday after a week of storms, officials said, and the first ferry left at noon with ' +
  'many passengers on board.</p>').repeat(
    3,
  );
const page = (line: string, css = '') =>
  `<html lang="en"><head><title>Harbour reopens</title><style>${css}</style></head><body><article><h1>Harbour reopens</h1><p>${line}</p>${FILLER}</article></body></html>`;
const read = async (line: string, css = '') => {
  const article = await post(page(line, css), 'text/html');
  return { line: article.text.split('\n\n')[0], leftOut: article.leftOut ?? [] };
};

describe('raised and lowered characters keep numbers apart', () => {
  const rows: [string, string, string[]][] = [
    [
      'The tank holds 10<sup>6</sup> litres of oil on 12 km<sup>2</sup>.',
      'The tank holds 10⁶ litres of oil on 12 km².', [],
    ],
    ['The port employs 40<sup>3</sup> people.', 'The port employs 40³ people.', []],
    ['The port employs 12<sup><a href="#n1">1</a></sup> people.', 'The port employs 12 people.', ['note-mark']],
    ['Lee said so on Monday.<sup>4</sup> Nobody knew.', 'Lee said so on Monday. Nobody knew.', ['note-mark']],
    [
      'It was the 1<sup>st</sup> of May, with CO<sub>2</sub> and 12<sub>1</sub>.',
      'It was the 1st of May, with CO2 and 12₁.', [],
    ],
    ['The tank holds 10<span style="vertical-align: super">6</span> litres.', 'The tank holds 10⁶ litres.', []],
  ];
  it.each(rows)('%s', async (html, line, leftOut) => expect(await read(html)).toEqual({ line, leftOut }));
});

describe('what a style sheet sets on a line of its own', () => {
  it('parts what stands before it from what stands behind it', async () => {
    const css = '.br{margin:16px 0 0;display:block}';
    const line = 'Storm over the port<span class="br"></span><span class="br"></span>One ferry stayed out. It came in on Monday.';
    expect((await post(page(line, css), 'text/html')).text.split('\n\n').slice(0, 2)).toEqual([
      'Storm over the port',
      'One ferry stayed out. It came in on Monday.',
    ]);
  });
  it('leaves alone what only stands there empty', async () =>
    expect((await read('The ferry un<span class="anchor"></span>loaded at noon.', '.anchor{color:red}')).line).toBe(
      'The ferry unloaded at noon.',
    ));
});

describe('what is struck out or hidden is not read, and the sheet says so', () => {
  const struck = [
    '<del>Ann Lee</del>',
    '<s>Ann Lee</s>',
    '<strike>Ann Lee</strike>',
    '<span style="text-decoration: red line-through">Ann Lee</span>',
    '<i class="gone">Ann Lee</i>',
  ];
  it.each(struck)('%s', async (html) =>
    expect(await read(`Mayor ${html} Bo Li spoke.`, '.gone{text-decoration-line:line-through}')).toEqual({
      line: 'Mayor Bo Li spoke.',
      leftOut: ['struck-out'],
    }),
  );

  const styles = [
    'display:none',
    'display:/**/none',
    'DISPLAY : NONE !important',
    'd\\69splay:none',
    'visibility:hidden',
    'visibility: collapse',
    'opacity:0',
    'opacity:0.0',
    'opacity: 1%',
    'filter:opacity(0)',
    'font-size:0',
    'font-size:0px',
    'font-size:.1em',
    'font:0/0 a',
    'color:transparent',
    'color:rgba(0,0,0,0)',
    'color:rgb(0 0 0 / 0%)',
    'color:#0000',
    '-webkit-text-fill-color:transparent',
    'color:#fff;background-color:#fff',
    'clip:rect(0,0,0,0)',
    'clip: rect(0 0 0 0)',
    'clip-path:inset(50%)',
    'clip-path:circle(0)',
    'position:absolute;left:-9999px',
    'position:fixed;top:-100em',
    'text-indent:-9999px',
    'transform:scale(0)',
    'transform:translateX(-9999px)',
    'height:0;overflow:hidden',
    'max-height:0;overflow:hidden',
    'width:1px;height:1px;overflow:hidden',
    'zoom:0',
    'scale:0',
    'content-visibility:hidden',
    'margin-left:-9999px',
  ];
  it.each(styles)('style %s', async (style) =>
    expect(await read(`This is <span style="${style}">not </span>so.`)).toEqual({
      line: 'This is so.',
      leftOut: ['hidden'],
    }),
  );

  const sheets = [
    '.x{display:none}',
    'p .x { opacity: 0 }',
    'article > p > span.x{font-size:0}',
    '/* a */ #y{visibility:hidden}',
    '@media screen{.x{display:none}}',
    '@layer a{.x{display:none}}',
    '.\\78 {display:none}',
    'u,.x,q{clip:rect(0,0,0,0)}',
    '.x{height:0}.x{overflow:hidden}',
  ];
  it.each(sheets)('sheet %s', async (css) =>
    expect(await read('This is <span class="x" id="y">not </span>so.', css)).toEqual({
      line: 'This is so.',
      leftOut: ['hidden'],
    }),
  );

  const seen = [
    '@media print{.x{display:none}}', '.x{display:none}.x{display:inline}', '.x{display:none}span.x{display:inline}',
    '.x:hover{display:none}', '.x::before{opacity:0}', '.z{display:none}',
    '.x{display:inline!important}p .x{display:none}', '.x{opacity:.9;color:rgb(0,0,0)}',
    '.x{color:rgba(0,0,0,.5);height:0}',
  ];
  it.each(seen)('seen under %s', async (css) =>
    expect(await read('This is <span class="x">not </span>so.', css)).toEqual({ line: 'This is not so.', leftOut: [] }),
  );
});

describe('words set against their order are left out', () => {
  const rows: [string, string][] = [
    ['<bdo dir="rtl">21</bdo>', 'bdo'],
    ['\u202e21\u202c', 'an override'],
    ['<span style="unicode-bidi:bidi-override;direction:rtl">21</span>', 'an override of style'],
    ['\u206712-15\u2069', 'a frame from right to left around numbers'],
  ];
  it.each(rows)('%j', async (html) =>
    expect(await read(`They counted ${html} ships.`)).toEqual({
      line: 'They counted ships.',
      leftOut: ['reordered'],
    }),
  );
  it('marks that only frame a word go, the word stays', async () =>
    expect(await read('They said \u2067שלום\u2069 to \u2066Lee\u2069.')).toEqual({
      line: 'They said שלום to Lee.',
      leftOut: [],
    }));
});

it('a quotation in <q> has its marks', async () =>
  expect((await read('Lee said: <q>We <q>all</q> won.</q>')).line).toBe('Lee said: “We ‘all’ won.”'));
it('a name in a pop-up stays in its sentence', async () =>
  expect((await read('Mayor <a class="tooltip" href="/lee">Ann Lee</a> spoke to the town.')).line).toBe(
    'Mayor Ann Lee spoke to the town.',
  ));
it('a long paragraph is read whatever its class says of who may read it', async () => {
  const text =
    'The harbour reopened on Friday after a week of storms, officials said, and the first ferry left at noon with ' +
    'passengers on board, in the sun and wind.';
  expect(
    (await post(page('A line of text.').replace('</article>', `<p class="paywall">${text}</p></article>`), 'text/html'))
      .text,
  ).toContain(text);
});

it('a thousand rules against ten thousand elements end in time', async () => {
  const css = Array.from({ length: 20_000 }, (_, i) => `.a .a .a .a .a .b${i % 3}{display:none}`).join('');
  const { code } = await outcome(
    post(page(`${'<b class="a">'.repeat(90)}${'<i class="a b1">x</i>'.repeat(9000)}`, css), 'text/html'),
  );
  expect(code).toBe('ARTICLE_NOT_TEXT');
});
