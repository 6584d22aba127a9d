/** Bodies that break parsers, as data: [what it is, content type, body]. Big ones are made when asked for. */
export type NastyBody = readonly [what: string, type: string, body: () => string];

const LEAD = 'The harbour of the old town was closed for two days, the port master said on Monday. ';
const TEXT = 'text/plain';
const MARKDOWN = 'text/markdown';
const HTML = 'text/html';
const JSON_TYPE = 'application/json';

const LEAD_DE = 'Der Hafen der Stadt ist am Montag für zwei Tage geschlossen worden, sagte die Ministerin Anna Lenz. ';
const LEAD_FR = 'Le port de la vieille ville a été fermé lundi pour deux jours, a dit la maire Anne Morin. ';

const repeat = (piece: string, times: number) => () => LEAD + piece.repeat(times);
const each = (times: number, piece: (name: string) => string): string =>
  Array.from({ length: times }, (_, i) => piece(word(i))).join('');
const page = (body: string) =>
  `<!doctype html><html><head><title>Harbour closed</title></head><body><article><p>${LEAD}</p>${body}</article></body></html>`;
const json = (fields: object) => () => JSON.stringify({ text: LEAD + LEAD, ...fields });
const nested = (open: string, close: string, depth: number, inner = LEAD) =>
  open.repeat(depth) + inner + close.repeat(depth);

const DEEP = 100_000;
const MEGA = 450_000;

export const NASTY_TEXTS: NastyBody[] = [
  ['450 KB without a space', TEXT, repeat('a', MEGA)],
  ['450 KB of one Chinese character', TEXT, repeat('水', MEGA)],
  ['450 KB of commas', TEXT, repeat(',', MEGA)],
  ['450 KB of spaces between words', TEXT, repeat('a ', MEGA / 2)],
  ['225,000 short sentences', TEXT, repeat('A.', MEGA / 2)],
  ['100,000 sentences with a capital', TEXT, repeat('He is. ', 100_000)],
  ['50,000 quotation marks', TEXT, repeat('"', 50_000)],
  ['50,000 opening marks', TEXT, repeat('“', 50_000)],
  ['50,000 closing marks', TEXT, repeat('”', 50_000)],
  ['50,000 marks of every kind', TEXT, repeat('“\'»„’"«”', 6_250)],
  ['20,000 quotations', TEXT, repeat('“We go,” said Ana Lima. ', 20_000)],
  ['20,000 quotations of nobody', TEXT, repeat('“We go on and on.” ', 20_000)],
  ['18,000 broken quotations', TEXT, repeat('“We go,” he said, “and on. ', 18_000)],
  ['20,000 people', TEXT, () => LEAD + Array.from({ length: 20_000 }, (_, i) => `Ana ${word(i)} spoke. `).join('')],
  ['50,000 capitalised words in a row', TEXT, repeat('Harbour ', 50_000)],
  ['50,000 initials', TEXT, repeat('J. ', 50_000)],
  ['50,000 numbers', TEXT, repeat('1,234.5 ', 50_000)],
  ['50,000 number words', TEXT, repeat('twenty-one hundred ', 25_000)],
  ['a number of 100,000 digits', TEXT, () => `${LEAD} It cost $${'9'.repeat(100_000)} million.`],
  [
    'numbers beyond all numbers',
    TEXT,
    () => `${LEAD} It cost 1e999 dollars, ${'9'.repeat(400)} euros, 0.${'0'.repeat(400)}1 per cent and -0 %.`,
  ],
  ['30,000 dates', TEXT, repeat('3 March 2026, ', 30_000)],
  [
    'dates that are none',
    TEXT,
    () => `${LEAD} On 31 February 2026, 99 March 0000, 32/13/99999, in the year 1e400 and on Monday the 0th.`,
  ],
  ['50,000 hyphens', TEXT, repeat('a-', 50_000)],
  ['50,000 apostrophes in a word', TEXT, repeat("o'", 50_000)],
  ['50,000 line feeds', TEXT, repeat('\n', 50_000)],
  ['40,000 paragraphs', TEXT, repeat('\n\nIt rained.', 40_000)],
  ['17,000 datelines', TEXT, () => 'LONDON, Nov. 6 (Reuters) — '.repeat(17_000) + LEAD],
  ['50,000 opening brackets', TEXT, repeat('(', 50_000)],
  ['17,000 commas and ands', TEXT, repeat('Ana Lima, the minister, and ', 17_000)],
  ['an endless clause', TEXT, repeat('who said that he, which ', 20_000)],
  ['31 combining marks on every letter', TEXT, repeat(`e${'\u0301'.repeat(31)}`, 5_000)],
  ['a flood of combining marks', TEXT, repeat('\u0301', 100_000)],
  ['overrides of direction, never ended', TEXT, repeat('\u202eword\u2066', 10_000)],
  ['joined emoji without end', TEXT, repeat('👩\u200d', 20_000)],
  ['20,000 flags', TEXT, repeat('🇺🇦', 20_000)],
  [
    'an office of 80,000 letters', TEXT,
    () => LEAD_DE + `Der ${'Verkehrs'.repeat(10_000)}minister Jan Kern ging. ` +
      '„Wir gehen“, sagte der Politiker. '.repeat(3000),
  ],
  [
    '20,000 names in the sentence before a noun for one of them', TEXT,
    () => `${LEAD_FR}${each(20_000, (name) => `Anne de ${name}, `)}a vu. Ce menuisier a ri.`,
  ],
  [
    '40,000 names behind one chair, each with its comma', TEXT,
    () => `${LEAD}But the chair, ${'Ann Lowe, '.repeat(40_000)}asked.`,
  ],
  [
    '9,000 people with an age, and 6,000 nouns with another', TEXT,
    () => LEAD_FR + each(9000, (name) => `Anne ${name}, 34 ans, va. `) +
      '« Oui », dit l’agricultrice de 35 ans. '.repeat(6000),
  ],
  ['tags of no language', TEXT, repeat('\u{e0041}\u{e007f}', 20_000)],
  ['every letter that grows in lower case', TEXT, repeat('İ', 20_000)],
  ['variation selectors', TEXT, repeat('a\ufe0f\u{e0100}', 20_000)],
  ['zero-width characters', TEXT, repeat('\u200b\u200d\u2060', 20_000)],
  ['private characters', TEXT, repeat('\ue000\u{f0000}', 10_000)],
  ['noncharacters', TEXT, repeat('\ufffe\uffff\u{1ffff}', 1_000)],
  ['Arabic, Hebrew and Latin in turn', TEXT, repeat('قال said אמר ', 5_000)],
  ['Thai without spaces', TEXT, repeat('สวัสดีครับ', 20_000)],
  ['words that objects know', TEXT, repeat('constructor __proto__ toString valueOf hasOwnProperty ', 2_000)],
  [
    'words that objects know, speaking',
    TEXT,
    repeat(
      '“We constructor now,” said Constructor Prototype, the toString of __proto__. It paid $5 constructor on ' +
      'valueOf 3. ',
      200,
    ),
  ],
  ['markup in the text', TEXT, repeat('<script>alert(1)</script><img src=x onerror=alert(1)>]]>&amp;&#0;', 500)],
  ['100,000 angle brackets', TEXT, repeat('<', 100_000)],
  ['100,000 ampersands', TEXT, repeat('&', 100_000)],
];

export const NASTY_MARKUP: NastyBody[] = [
  ['100,000 blockquotes deep', MARKDOWN, () => `${'> '.repeat(DEEP)}${LEAD}`],
  [
    '100,000 lists deep',
    MARKDOWN,
    () => LEAD + Array.from({ length: 1000 }, (_, i) => `\n${' '.repeat(2 * i)}- word`).join(''),
  ],
  ['100,000 emphases', MARKDOWN, repeat('*_**', 25_000)],
  ['100,000 brackets', MARKDOWN, repeat('[', DEEP)],
  ['50,000 links in links', MARKDOWN, () => nested('[a', '](x)', 50_000)],
  ['50,000 images in images', MARKDOWN, () => nested('![', '](x)', 50_000)],
  [
    '100,000 backticks of growing length',
    MARKDOWN,
    () => LEAD + Array.from({ length: 440 }, (_, i) => '`'.repeat(i)).join(' '),
  ],
  ['an open fence', MARKDOWN, () => `${LEAD}\n\n\`\`\`\n${LEAD.repeat(1000)}`],
  ['front matter without end', MARKDOWN, () => `---\n${'title: x\n'.repeat(20_000)}${LEAD}`],
  [
    'front matter of words that objects know',
    MARKDOWN,
    () => `---\n__proto__: x\nconstructor: y\ntitle: toString\n---\n\n${LEAD}`,
  ],
  ['100,000 html openings', MARKDOWN, repeat('<a ', DEEP)],
  [
    '100,000 reference definitions',
    MARKDOWN,
    () => LEAD + Array.from({ length: 20_000 }, (_, i) => `\n\n[${word(i)}]: /x`).join(''),
  ],
  [
    'a table of 20,000 cells',
    MARKDOWN,
    () => `${LEAD}\n\n${'| a '.repeat(5000)}|\n${'|---'.repeat(5000)}|\n${'| b '.repeat(5000)}|`,
  ],
  ['100,000 divs deep', HTML, () => page(nested('<div>', '</div>', DEEP))],
  ['100,000 different elements deep', HTML, () => page(nested('<b><i><p><table><tr><td>', '', 20_000))],
  ['100,000 paragraphs', HTML, () => page(`<p>${LEAD.slice(0, 30)}</p>`.repeat(DEEP / 2))],
  ['formatting that is never closed', HTML, () => page('<b><i><u><font><a>'.repeat(20_000) + LEAD)],
  ['tables in tables', HTML, () => page(nested('<table><tbody><tr><td>', '</td></tr></tbody></table>', 10_000))],
  ['frames, templates and drawings', HTML, () => page(nested('<template><svg><math><foreignObject>', '', 10_000))],
  [
    '100,000 attributes',
    HTML,
    () => page(`<p ${Array.from({ length: DEEP }, (_, i) => `a${i}=b`).join(' ')}>${LEAD}</p>`),
  ],
  ['an attribute of 3 MB', HTML, () => page(`<p class="${'author '.repeat(400_000)}">${LEAD}</p>`)],
  [
    'attributes that objects know',
    HTML,
    () => page(`<p __proto__=1 constructor=2 hidden=3 class="constructor __proto__" style=":">${LEAD}</p>`),
  ],
  ['a comment that is never closed', HTML, () => page(`<!--${'-'.repeat(DEEP)}${LEAD}`)],
  ['100,000 comment openings', HTML, () => page('<!--'.repeat(DEEP) + LEAD)],
  ['a script that is never closed', HTML, () => page(`<script>${'</scrip'.repeat(DEEP)}${LEAD}`)],
  ['100,000 entities', HTML, () => page(`<p>${'&amp;&#x26;&#0;&#1114112;&notanentity'.repeat(25_000)}</p>`)],
  [
    'a billion laughs',
    HTML,
    () => `<!DOCTYPE x [<!ENTITY a "${LEAD}"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>${page('<p>&b;&b;&b;</p>')}`,
  ],
  [
    'an address of a picture of 3 MB',
    HTML,
    () => page(`<img src="data:image/png;base64,${'A'.repeat(3_000_000)}"><p>${LEAD}</p>`),
  ],
  [
    'JSON-LD 100,000 deep',
    HTML,
    () => page(`<script type="application/ld+json">${'['.repeat(DEEP)}${']'.repeat(DEEP)}</script>`),
  ],
  [
    'JSON-LD that names itself',
    HTML,
    () =>
      page(
        '<script ' +
          'type="application/ld+json">{"@type":"NewsArticle","author":{"@type":"Person","name":{"name":{"name":"constructor"}}},"__proto__":{"headline":"x"},"headline":["__proto__"],"datePublished":"constructor"}</script>',
      ),
  ],
  [
    '20,000 blocks of JSON-LD',
    HTML,
    () => page('<script type="application/ld+json">{"@type":"Article","headline":"x"}</script>'.repeat(20_000)),
  ],
  [
    'JSON-LD of one graph with 50,000 nodes',
    HTML,
    () =>
      page(
        `<script type="application/ld+json">{"@graph":[${'{"@type":"Article","author":{"name":"x"}},'.repeat(50_000)}{}]}</script>`,
      ),
  ],
  [
    '50,000 meta elements',
    HTML,
    () =>
      `<head>${'<meta property="og:title" content="x"><meta name="author" content="By By By">'.repeat(25_000)}</head>${page('')}`,
  ],
  ['a title of 1 MB', HTML, () => `<title>${'Harbour '.repeat(125_000)}</title>${page('')}`],
  [
    'declarations of five character sets',
    HTML,
    () => `<meta charset=utf-16><meta charset=x-user-defined><meta charset=utf-7><meta charset=constructor>${page('')}`,
  ],
  ['nothing but openings', HTML, () => '<'.repeat(1_000_000)],
  ['nothing but closings', HTML, () => `${page('')}${'</p></div></b>'.repeat(100_000)}`],
];

const NAMES = ['constructor', '__proto__', 'toString', 'valueOf', 'hasOwnProperty', 'prototype'];

export const NASTY_FIELDS: NastyBody[] = [
  ['100,000 lists deep', JSON_TYPE, () => `{"text":${'['.repeat(DEEP)}${']'.repeat(DEEP)}}`],
  ['100,000 objects deep', JSON_TYPE, () => `${'{"text":'.repeat(DEEP)}1${'}'.repeat(DEEP)}`],
  ['100,000 fields', JSON_TYPE, () => `{${Array.from({ length: DEEP }, (_, i) => `"f${i}":1`).join(',')}}`],
  ['one field 100,000 times', JSON_TYPE, () => `{${'"title":"x",'.repeat(DEEP)}"text":"${LEAD}"}`],
  ['a field name of 3 MB', JSON_TYPE, () => `{"${'a'.repeat(3_000_000)}":1}`],
  ['escapes of half characters', JSON_TYPE, () => `{"text":"${LEAD}\\ud83d \\udc00 \\u0000"}`],
  ['a prototype', JSON_TYPE, () => `{"text":"${LEAD}","__proto__":{"title":"x"},"constructor":{"prototype":{}}}`],
  ['HTML 100,000 deep in JSON', JSON_TYPE, () => JSON.stringify({ html: page(nested('<div>', '</div>', DEEP)) })],
  ...NAMES.flatMap((name): NastyBody[] => [
    [`title, author, publisher and language ${name}`, JSON_TYPE, json({ title: name, author: name, publisher: name })],
    [`language ${name}`, JSON_TYPE, json({ language: name.slice(0, 8) })],
    [`source ${name}`, JSON_TYPE, json({ sourceUrl: `https://example.org/${name}?__proto__=${name}#constructor` })],
  ]),
  ['a title of override characters', JSON_TYPE, json({ title: '\u202egnp.exe\u2066 Harbour', author: '\u202e' })],
  ['a title of one emoji family', JSON_TYPE, json({ title: '👩‍👩‍👧‍👦'.repeat(20) })],
  ['a title of markup', JSON_TYPE, json({
    title: '"><script>alert(1)</script><svg onload=alert(1)>', publisher: '</title><!--', author: '{{7*7}}',
  })],
  ['addresses that run', JSON_TYPE, json({ sourceUrl: 'javascript:alert(1)' })],
  ['an address with everything in it', JSON_TYPE, json({ sourceUrl: 'https://example.org/a"b<c>?d=\'e#f:~:text=g' })],
  ['a language of many parts', JSON_TYPE, json({ language: 'zh-Hant-TW-u-co-stroke-x-a' })],
  ['languages from everywhere', JSON_TYPE, json({ language: 'tlh' })],
  ['the first and the last day', JSON_TYPE, json({ publishedAt: '0001-01-01' })],
  ['the year 9999', JSON_TYPE, json({ publishedAt: '9999-12-31T23:59:59Z' })],
];

/** A word of letters for a number, different for each. */
function word(i: number): string {
  return [...String(i)]
    .map((digit) => 'abcdefghij'.charAt(Number(digit)))
    .join('')
    .replace(/^./, (first) => first.toUpperCase());
}
