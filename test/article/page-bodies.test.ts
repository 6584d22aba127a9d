/** Which words of a page are its article: what structured data, links, boxes and style sheets tell. */
import { describe, expect, it } from 'vitest';
import { post } from './post.ts';

const SENTENCES = [
  'The council of Port Allery voted on Monday to close the old harbour bridge for two months of repairs, the mayor said.',
  'Engineers had found cracks in the two northern piers in the spring, and the port has kept lorries off the bridge since.',
  'Ana Lima, who runs the port, said that ships must take the northern channel until the last of the new cables is in.',
  'The work will cost four million crowns, of which the state pays a half and the town the rest over a span of ten years.',
  'Shops on the southern bank fear for their trade, and the chamber of commerce asks for a ferry that runs until midnight.',
  'A first bid for the ferry came in on Friday from a firm in Norvik that runs two boats of the same size on the fjord.',
];
const ELSEWHERE = [
  'Readers of this paper pay what they can, and that is why its pages stay open to everybody who wants to know the news.',
  'The weather in the mountains stays cold until the weekend, with snow above nine hundred metres and wind from the north.',
];
const p = (texts: readonly string[]) => texts.map((text) => `<p>${text}</p>`).join('');
const ld = (body: string) => `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'Bridge closes', articleBody: body })}</script>`;
const page = (body: string, head = '') => `<html><head><title>Bridge closes</title>${head}</head><body>${body}</body></html>`;
const read = async (html: string) => (await post(html, 'text/html')).text;
const WHOLE = SENTENCES.join('\n\n');

describe('the body that structured data gives', () => {
  it('takes off what it does not hold, and is never itself the text', async () => {
    const body = `<div class="x">${p(SENTENCES.slice(0, 3))}<p>${ELSEWHERE[0]}</p>${p(SENTENCES.slice(3))}<p>${ELSEWHERE[1]}</p></div>`;
    expect(await read(page(body, ld(`${SENTENCES.join(' ')} And a last sentence that the page itself does not show.`)))).toBe(WHOLE);
  });
  it('is a witness for what names call clutter', async () => {
    const body = `<div class="promo-box">${p(SENTENCES)}</div><div>${p([...ELSEWHERE, ...ELSEWHERE, ...ELSEWHERE])}</div>`;
    expect(await read(page(body, ld(SENTENCES.join(' '))))).toBe(WHOLE);
  });
  it('keeps headings and lists that stand between its paragraphs', async () => {
    const list = '<ul><li>New cables</li><li>A second lane</li></ul>';
    const body = `<article>${p(SENTENCES.slice(0, 3))}<h2>What is planned</h2>${p(SENTENCES.slice(3, 5))}${list}${p(SENTENCES.slice(5))}</article>`;
    expect(await read(page(body, ld(SENTENCES.join(' '))))).toContain(`What is planned\n\n${SENTENCES[3]}\n\n${SENTENCES[4]}\n\nNew cables\n\nA second lane\n\n${SENTENCES[5]}`);
  });
  it.each([
    ['it is the beginning only', SENTENCES.slice(0, 2).join(' ')],
    ['it is of another article', [...ELSEWHERE, ...ELSEWHERE].join(' ')],
    ['it is a teaser', 'The bridge closes.'],
  ])('takes nothing off where %s', async (_, claim) => {
    expect(await read(page(`<article>${p(SENTENCES)}</article>`, ld(claim)))).toBe(WHOLE);
  });
});

describe('sentences with links, each paragraph in a box of its own', () => {
  const boxed = (lines: readonly string[]) => lines.map((line) => `<div class="block"><div class="text">${line}</div></div>`).join('');
  const among = (line: string) => page(`<div>${boxed([...SENTENCES.slice(0, 3).map((text) => `<p>${text}</p>`), line, ...SENTENCES.slice(3).map((text) => `<p>${text}</p>`)])}</div>`);
  it.each([
    ['<p>Lima first <a href="/plan">laid out the plan for the bridge in May 2025</a>, a year before.</p>', 'Lima first laid out the plan for the bridge in May 2025, a year before.'],
    ['<p>According to the port, <a href="/cables">each of the new cables holds at least forty tonnes</a>.</p>', 'According to the port, each of the new cables holds at least forty tonnes.'],
    ['<span>She has run the port for ten years, and before that she led the shipyard with her brother, </span><a href="/lima"><span>Rui Lima, the engineer.</span></a>', 'She has run the port for ten years, and before that she led the shipyard with her brother, Rui Lima, the engineer.'],
    ['<a href="/cracks"><span>The cracks are not closed yet</span></a><span>.</span>', 'The cracks are not closed yet.'],
  ])('keeps %s', async (line, text) => expect(await read(among(line))).toContain(`\n\n${text}\n\n`));
  it.each([
    '<p>Read more: <a href="/ferry">Ferry sinks off Norvik.</a></p>',
    '<p><a href="/ferry">The ferry that sank off Norvik had been checked in March.</a></p>',
    '<p>Also today <a href="/ferry">Ferry sinks off Norvik as storm closes in</a></p>',
  ])('takes off %s', async (line) => expect(await read(among(line))).toBe(WHOLE));
  it('takes off a box that is none of the row', async () => {
    const lone = '<div class="hint">Get real-time news and maps of <a href="/ferry">the storm off Norvik in our live blog</a>.</div>';
    expect(await read(page(`<div>${p(SENTENCES.slice(0, 3))}${lone}${p(SENTENCES.slice(3))}</div>`))).toBe(WHOLE);
  });
  it('keeps a long paragraph of many links that its class calls a part of the wall', async () => {
    const long = `The <a href="/a">port</a> of <a href="/b">Norvik</a> and that of <a href="/c">Port Allery</a> have been rivals since the first harbour law, and each has tried to take the ferries of the other three times since the war.`;
    expect(await read(page(`<article>${p(SENTENCES)}<p class="paywall">${long}</p></article>`))).toContain('rivals since the first harbour law');
  });
});

describe('links to other articles', () => {
  const links = (tag: string) => ['Ferry sinks off Norvik', 'Mayor to step down', 'Snow in the hills'].map((text) => `<${tag}><a href="/${text}">${text}</a></${tag}>`).join('');
  it.each([
    ['a list', `<ul>${links('li')}</ul>`],
    ['a list with labels', `<ul><li><b>New ferry: </b><a href="/a">Mayor opens the pier</a></li><li><b>“Too cold”: </b><a href="/b">Swimmers leave the bay</a></li></ul>`],
    ['boxes', `<div>${links('div')}</div>`],
    ['short articles', ['One', 'Two', 'Three', 'Four'].map((name) => `<article><span>${name} boats collide in the fjord</span><em>News</em></article>`).join('')],
  ])('are no part of this one: %s', async (_, others) => {
    expect(await read(page(`<article>${p(SENTENCES.slice(0, 3))}${others}${p(SENTENCES.slice(3))}</article>`))).toBe(WHOLE);
  });
  it.each([
    ['a list of sentences', `<ul>${SENTENCES.map((text) => `<li><a href="/x">${text}</a></li>`).join('')}</ul>`],
    ['links in a sentence', `<ul><li>${SENTENCES[0]} <a href="/x">Plan</a></li><li>${SENTENCES[1]} <a href="/y">Map</a></li></ul>`],
  ])('stay where they are its own: %s', async (_, list) => {
    expect(await read(page(`<article>${p(SENTENCES)}${list}</article>`))).toMatch(/the mayor said[^]*the mayor said/);
  });
});

it('leaves out what only readers of the screen are told of a link', async () => {
  const note = '<span class="vh">(öffnet im neuen Fenster)</span>';
  const linked = SENTENCES.map((text) => text.replace(' the ', ` the <a href="https://x.test">port${note}</a> `));
  expect(await read(page(`<article>${p(linked)}</article>`))).not.toMatch(/Fenster/);
});

it('reads letters in UTF-8, though the page’s tag tells the encoding that a script has read it from', async () => {
  const text = await read(page(`<article>${p(SENTENCES)}<p>Der Bürgermeister öffnete die Brücke für drei Stunden.</p></article>`,
    '<meta charset="iso-8859-1">'));
  expect(text).toMatch(/Bürgermeister öffnete/);
});

describe('style sheets that hide', () => {
  const sheet = '<style>.late{opacity:0;transition:opacity .2s}.gone{display:none}</style>';
  it('the whole article until a script has run are not believed', async () => {
    expect(await read(page(`<section>${SENTENCES.map((text) => `<p class="late">${text}</p>`).join('')}</section>`, sheet))).toBe(WHOLE);
  });
  it.each([
    ['fades in', `<div style="opacity:0;transform:translateY(9px)">${p(SENTENCES)}</div>`],
    ['is streamed', `<div id="frame"></div><div hidden id="S:0">${p(SENTENCES)}</div><script>$RC("B:0","S:0")</script>`],
  ])('the whole article, where it %s, are not believed', async (_, body) => expect(await read(page(body))).toBe(WHOLE));
  it.each([
    ['a paragraph', `${p(SENTENCES)}<p class="gone">${ELSEWHERE[0]}</p>`],
    ['words of a paragraph', `${p(SENTENCES.slice(0, 5))}<p>${SENTENCES[5]}<span class="gone"> ${ELSEWHERE[0]}</span></p>`],
  ])('%s are', async (_, body) => expect(await read(page(`<article>${body}</article>`, sheet))).toBe(WHOLE));
  it('nearly all are not believed of what a tag hides, or a style of its own', async () => {
    const hidden = `<p hidden>${ELSEWHERE[0]}</p><p style="display:none">${ELSEWHERE[1]}</p>`;
    const late = SENTENCES.map((text) => `<p class="late">${text}</p>`).join('');
    expect(await read(page(`<section>${late}${hidden}</section>`, sheet))).toBe(WHOLE);
  });
});

it('finds an article whose frame has no name and whose parts stand one level down', async () => {
  const entries = SENTENCES.map((text, hour) => `<div class="entry"><h3>${hour + 8}.00</h3><p>${text} ${text}</p></div>`).join('');
  const text = await read(page(`<div><div>${p(ELSEWHERE.slice(0, 1))}</div></div><div id="z">${entries}</div>`));
  for (const sentence of SENTENCES) expect(text).toContain(sentence);
});

describe('the source of a page that comes as plain text', () => {
  const source = `<article><h1>Bridge closes</h1>${p(SENTENCES)}</article>`;
  it.each([
    ['a whole page', `<!doctype html>\n${page(source)}`],
    ['a part of one', source],
    ['paragraphs', p(SENTENCES)],
    ['a comment first', `<!-- saved -->\n${page(source)}`],
  ])('is read as a page: %s', async (_, text) => {
    expect((await post(text, 'text/plain')).text).toContain(WHOLE);
    expect((await post(JSON.stringify({ text }), 'application/json')).text).toContain(WHOLE);
  });
  it.each([
    ['a tag in a sentence', `${WHOLE} The tag <p> opens a paragraph, and </p> ends it.`],
    ['a tag that ends nothing', `<p> ${WHOLE}`],
    ['an address in angles', `<ana@port.example> ${WHOLE}`],
  ])('stays text to the letter: %s', async (_, text) => expect((await post(text, 'text/plain')).text).toBe(text));
});

it('sets the base text of <ruby>, without the readings above it', async () => {
  const ruby = '<ruby>港<rp>(</rp><rt>みなと</rt><rp>)</rp></ruby>の橋は月曜日に閉鎖され、二か月の修理が始まると市長が発表した。';
  expect(await read(page(`<article><p>${ruby}</p></article>`))).toBe('港の橋は月曜日に閉鎖され、二か月の修理が始まると市長が発表した。');
});

it('finds an article in a page whose every frame is called clutter', async () => {
  const frames = SENTENCES.map((text) => `<div class="sponsor-promo">${text}</div>`).join('');
  expect(await read(page(frames))).toBe(WHOLE);
});

describe('an article behind the article', () => {
  const next = `<article><h1>Snow in the hills</h1>${p([...ELSEWHERE, ...ELSEWHERE])}</article>`;
  it.each([
    ['beside it', `<article><h1>Bridge closes</h1>${p(SENTENCES)}</article>${next}`],
    ['in a frame of its own', `<article><h1>Bridge closes</h1>${p(SENTENCES)}</article><div class="under">${next}</div>`],
  ])('is no part of it: %s', async (_, body) => expect(await read(page(body))).not.toContain(ELSEWHERE[0]));
  it.each([
    ['its headline stands in an element alone', `<article><h1>Bridge closes</h1></article><article><h1>What is planned</h1>${p(SENTENCES)}</article>`],
    ['a teaser stands above it', `<article><h1>Snow</h1>${p(ELSEWHERE.slice(0, 1))}</article><article><h1>Bridge closes</h1>${p(SENTENCES)}</article>`],
    ['its parts have headlines', `<article><h1>Bridge closes</h1>${p(SENTENCES.slice(0, 3))}<h1>What is planned</h1>${p(SENTENCES.slice(3))}</article>`],
  ])('is it, where %s', async (_, body) => {
    const text = await read(page(body));
    for (const sentence of SENTENCES) expect(text).toContain(sentence);
  });
});
