import { describe, expect, it } from 'vitest';
import { MAX_ARTICLE_LENGTH, MAX_BODY_BYTES, MAX_IDEOGRAPHS, MAX_LINES, MAX_MARKS } from '../../src/limits.ts';
import { outcome, post, WORDS } from './post.ts';

const json = (value: unknown) => post(JSON.stringify(value), 'application/json');
const bytes = (...values: number[]) => new Uint8Array([...values, ...new TextEncoder().encode(WORDS)]);

describe('refuses what holds no article, and says what was expected', () => {
  const refused: [Parameters<typeof post>, string, RegExp, string][] = [
    [['', 'text/plain'], 'ARTICLE_TOO_SHORT', /at least 8 words; it is empty/, 'empty'],
    [[null, 'text/plain'], 'ARTICLE_TOO_SHORT', /empty/, 'no body at all'],
    [[' \r\n\ufeff\t ', 'text/plain'], 'ARTICLE_TOO_SHORT', /empty/, 'white space'],
    [['three short words', 'text/plain'], 'ARTICLE_TOO_SHORT', /it has 3/, 'three words'],
    [['. '.repeat(500), 'text/plain'], 'ARTICLE_TOO_SHORT', /empty/, 'marks are no words'],
    [['x'.repeat(MAX_BODY_BYTES + 1), 'text/plain'], 'BODY_TOO_LARGE', /at most 4194304 bytes/, 'too many bytes'],
    [
      ['word '.repeat(MAX_ARTICLE_LENGTH / 5 + 1), 'text/plain'],
      'ARTICLE_TOO_LONG',
      /at most 500000 characters/,
      'too many characters',
    ],
    [
      [`${WORDS}\n\n${'a\n\n'.repeat(MAX_LINES)}`, 'text/markdown'],
      'ARTICLE_TOO_LONG',
      /at most 25000 lines that are not blank/,
      'a million short paragraphs of Markdown took 512 MB',
    ],
    [
      [`${WORDS}\n${'a.\n'.repeat(MAX_LINES)}`, 'text/plain'],
      'ARTICLE_TOO_LONG',
      /at most 25000 lines/,
      'a line a word',
    ],
    [
      ['这座桥承载这座城市已有九十年。'.repeat(MAX_IDEOGRAPHS / 14 + 1), 'text/plain'],
      'ARTICLE_TOO_LONG',
      /at most 300000 Chinese or Japanese characters/,
      'each is read as a word is: 990,000 took 256 MB',
    ],
    [
      [`${WORDS} ${'*a* '.repeat(MAX_MARKS / 2 + 1)}`, 'text/markdown'],
      'ARTICLE_TOO_LONG',
      /at most 100000 marks of Markdown/,
      'each may be a node of a tree',
    ],
    [[bytes(0xff, 0xfe), 'text/plain'], 'BODY_NOT_UTF8', /valid UTF-8/, 'UTF-16 byte order mark'],
    [[bytes(0xed, 0xa0, 0x80), 'text/plain'], 'BODY_NOT_UTF8', /valid UTF-8/, 'a surrogate encoded as UTF-8'],
    [[bytes(0xc0, 0xaf), 'text/plain'], 'BODY_NOT_UTF8', /valid UTF-8/, 'overlong encoding'],
    [[`${WORDS}\0`, 'text/plain'], 'ARTICLE_NOT_TEXT', /U\+0000 at character 64/, 'NUL'],
    [[`\x1b[31m${WORDS}`, 'text/plain'], 'ARTICLE_NOT_TEXT', /U\+001B/, 'terminal colours'],
    [[`${WORDS} a${'\u0301'.repeat(2000)}`, 'text/markdown'], 'ARTICLE_NOT_TEXT', /combining marks/, 'combining flood'],
    [
      [WORDS, 'text/plain; charset=iso-8859-1'],
      'UNSUPPORTED_MEDIA_TYPE',
      /utf-8; charset "iso-8859-1"/,
      'another charset',
    ],
    [
      [WORDS, 'image/png'],
      'UNSUPPORTED_MEDIA_TYPE',
      /application\/json, text\/plain, text\/markdown, text\/html, application\/pdf, .*, message\/rfc822; "image\/png" came/,
      'a picture',
    ],
    [[bytes(), ''], 'UNSUPPORTED_MEDIA_TYPE', /no content type came/, 'no content type'],
    [
      [bytes(), 'application/x-www-form-urlencoded'],
      'UNSUPPORTED_MEDIA_TYPE',
      /With curl: -H 'content-type: text\/plain'/,
      'what curl says unless it is told',
    ],
    [
      [WORDS, 'application/x-www-form-urlencoded'],
      'UNSUPPORTED_MEDIA_TYPE',
      /x-www-form-urlencoded/,
      'what curl -d sends',
    ],
    [
      [WORDS, 'text/plain', '?titel=x'],
      'UNKNOWN_PARAMETER',
      /"titel" is no parameter here; allowed are title, author/,
      'misspelt parameter',
    ],
    [[WORDS, 'text/plain', '?__proto__=x'], 'UNKNOWN_PARAMETER', /"__proto__"/, 'prototype word as parameter'],
    [[WORDS, 'text/plain', '?title=a&title=b'], 'INVALID_QUERY', /may be given once/, 'a parameter twice'],
    [
      [WORDS, 'text/plain', '?publishedAt=6.11.2024'],
      'INVALID_QUERY',
      /publishedAt: must be an ISO 8601 date/,
      'no ISO date',
    ],
    [
      [`{"text":"${WORDS}"}`, 'application/json', '?title=x'],
      'UNKNOWN_PARAMETER',
      /into the body/,
      'query beside JSON',
    ],
  ];
  it.each(refused)('%#: %s → %s', async (call, code, detail) => {
    const { code: came, detail: said } = await outcome(post(...call));
    expect(came).toBe(code);
    expect(said).toMatch(detail);
  });
});

describe('JSON', () => {
  const broken: [string, RegExp, string][] = [
    ['{"text": "a", }', /line 1, column 15/, 'trailing comma'],
    ['{\n "text": a\n}', /line 2, column 10/, 'bare word on the second line'],
    ['{"text": "a', /cut off/, 'cut off in a string'],
    ['', /cut off/, 'nothing'],
    ['{"text": "a"} x', /column 15/, 'something behind the end'],
    ["{'text': 'a'}", /column 2/, 'single quotes'],
    ['{"text": "a\nb"}', /line 1, column 12/, 'a raw line break in a string'],
    ['{"text": "\\x41"}', /column 11/, 'an escape that JSON has not'],
    ['[[1, 2], {"a": tru}]', /column 16/, 'a literal cut short'],
    [`${'['.repeat(100_000)}x`, /character 100000/, 'nested 100,000 deep'],
    ['[1 2]', /column 4/, 'comma missing'],
    ['{"a" 1}', /column 6/, 'colon missing'],
  ];
  it.each(broken)('says where %s breaks (%s)', async (body, where) => {
    const { code, detail } = await outcome(post(body, 'application/json'));
    expect(code).toBe('INVALID_JSON');
    expect(detail).toMatch(where);
  });

  const misshapen: [unknown, RegExp, string][] = [
    [{}, /exactly one of text, html, url must be sent; none of them came/, 'no article'],
    [{ text: WORDS, url: 'https://example.com' }, /text and url came/, 'two articles'],
    [{ text: 5 }, /text: .*expected string/, 'a number'],
    [
      { text: WORDS, headline: 'x' },
      /unknown: "headline"; allowed are text, html, url, title, author, publisher, publishedAt, sourceUrl, language/,
      'unknown field',
    ],
    [JSON.parse(`{"text":"${WORDS}","__proto__":{"title":"x"}}`), /unknown: "__proto__"/, 'prototype word'],
    [{ text: WORDS, constructor: 1 }, /unknown: "constructor"/, 'another prototype word'],
    [{ text: WORDS, publishedAt: '2024-02-30' }, /publishedAt: must be an ISO 8601 date/, 'a day that is none'],
    [
      { text: WORDS, sourceUrl: 'javascript:alert(1)' },
      /sourceUrl: must be an absolute http or https/,
      'script address',
    ],
    [{ text: WORDS, sourceUrl: 'https://user:pw@example.com/' }, /without user name/, 'credentials'],
    [{ text: WORDS, sourceUrl: '/news' }, /absolute/, 'relative address'],
    [{ text: WORDS, language: 'english please' }, /BCP 47/, 'no language tag'],
    [{ text: WORDS, title: 'a\u0000b' }, /title: .*U\+0000/, 'NUL in a title'],
    [{ text: WORDS, title: 'x'.repeat(501) }, /title: .*500/, 'endless title'],
    [['text'], /expected object/, 'an array'],
    [null, /expected object/, 'null'],
  ];
  it.each(misshapen)('refuses %j: %s', async (value, detail) => {
    const { code, detail: said } = await outcome(json(value));
    expect(code).toBe('INVALID_BODY');
    expect(said).toMatch(detail);
  });

  it('catches half a surrogate pair that JSON escapes hide', async () => {
    const { code, detail } = await outcome(post(`{"text":"${WORDS} \\ud800 end"}`, 'application/json'));
    expect(code).toBe('ARTICLE_NOT_TEXT');
    expect(detail).toContain('(U+D800) at character 65');
  });

  it('takes null and "" for nothing stated', async () => {
    const article = await json({ text: WORDS, html: null, url: null, title: '', author: null });
    expect(article).toMatchObject({ text: WORDS, title: null, author: null });
  });
});

describe('keeps the text as it came', () => {
  const kept: [string, string, string][] = [
    [`\r\n ${WORDS}\r\n\r\nNext\rline.  \n`, `${WORDS}\n\nNext\nline.`, 'CRLF and CR to LF, outer white space off'],
    [`\ufeff${WORDS}`, WORDS, 'byte order mark'],
    [
      `${WORDS}  two\u00a0spaces\tand\u200b tab &amp; <b>`,
      `${WORDS}  two\u00a0spaces\tand\u200b tab &amp; <b>`,
      'nothing else',
    ],
    [
      `e\u0301 ${WORDS} 👩‍👩‍👧 \u202Eabc`,
      `e\u0301 ${WORDS} 👩‍👩‍👧 \u202Eabc`,
      'no normalisation, joiners and direction marks kept',
    ],
  ];
  it.each(kept)('%j', async (body, text) => {
    expect((await post(body, 'text/plain; charset=UTF-8')).text).toBe(text);
    expect((await json({ text: body })).text).toBe(text);
  });

  it('lets what the caller states win over what the text says', async () => {
    const found = await post(`date 2024-11-06 ${WORDS}`, 'text/plain');
    expect(found).toMatchObject({ publishedAt: '2024-11-06', bodyStart: 16 });
    const stated = await post(
      `date 2024-11-06 ${WORDS}`,
      'text/plain',
      '?publishedAt=2025-01-02T03:04%2B01:00&language=EN_gb&sourceUrl=https://Example.com/a',
    );
    expect(stated).toMatchObject({
      publishedAt: '2025-01-02T03:04+01:00',
      language: 'en-GB',
      sourceUrl: 'https://example.com/a',
      bodyStart: 16,
    });
  });
});

it('stops reading at the byte that is too many', async () => {
  let pulled = 0;
  const chunk = new TextEncoder().encode('word '.repeat(20_000));
  const endless = new ReadableStream<Uint8Array>({
    pull: (controller) => controller.enqueue(chunk.slice(0, (pulled += chunk.length) && chunk.length)),
  });
  const init: RequestInit & { duplex: 'half' } = {
    method: 'POST',
    headers: { 'content-type': 'text/plain' },
    body: endless,
    duplex: 'half',
  };
  const { readArticle } = await import('../../src/article/read-article.ts');
  const { code } = await outcome(readArticle(new Request('http://verbatim.test/', init), { fetch }));
  expect(code).toBe('BODY_TOO_LARGE');
  expect(pulled).toBeLessThan(MAX_BODY_BYTES + 3 * chunk.length);
});

it('calls a body that breaks off what it is', async () => {
  const cut = new ReadableStream<Uint8Array>({
    start(controller) {
      controller.enqueue(new TextEncoder().encode(WORDS));
    },
    pull: (controller) => controller.error(new Error('connection reset')),
  });
  const init: RequestInit & { duplex: 'half' } = {
    method: 'POST',
    headers: { 'content-type': 'text/plain' },
    body: cut,
    duplex: 'half',
  };
  const { readArticle } = await import('../../src/article/read-article.ts');
  expect((await outcome(readArticle(new Request('http://verbatim.test/', init), { fetch }))).code).toBe('INVALID_BODY');
});
