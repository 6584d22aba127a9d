/**
 * Pages and Markdown made to keep a reader busy: each comes to an end, in steps that its length bounds. No clock is read:
 * work of the square of these lengths would take hundreds of times the steps.
 */
import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../../src/article/markdown.ts';
import { outcome, post } from '../article/post.ts';
import { countSteps } from '../count-steps.ts';

/**
 * Seen: 440 for backticks, 1,230 for characters that Readability asks each of 4,900 elements around the article for. The
 * square would be a step for every character of the text to each character.
 */
const MAX_STEPS_A_CHARACTER = 1500;

const SENTENCE =
  'The harbour reopened on Friday after a week of storms, officials said, and the first ferry left at noon with ' +
  'passengers on board. ';

describe('hostile pages', () => {
  const size = 200_000;
  const rows: [string, string][] = [
    ['<div>'.repeat(100_000), 'nested 100,000 deep'],
    [`${'<div>'.repeat(4900)}${`<p>${SENTENCE}</p>`.repeat(500)}`, 'nested 4,900 deep around an article'],
    [`${'<p>a, b, c</p>'.repeat(60_000)}`, 'sixty thousand paragraphs'],
    [`<div>${'<b>'.repeat(90)}`.repeat(60) + SENTENCE.repeat(50), 'formatting never closed'],
    ['<'.repeat(size), 'angle brackets'],
    ['&amp;'.repeat(size / 5), 'ampersands'],
    ['<a href="'.repeat(size / 9), 'attributes never closed'],
    [`<a ${'b=c '.repeat(size / 4)}>`, 'attributes without end'],
    ['<!--'.repeat(size / 4), 'comments never closed'],
    ['<![CDATA['.repeat(size / 9), 'CDATA never closed'],
    ['</p>'.repeat(size / 4), 'paragraphs closed and never opened'],
    ['<table><tr><td>'.repeat(1500), 'nested tables'],
    ['<br>'.repeat(size / 4), 'line breaks'],
    [`<p>${'x'.repeat(size)}</p>`, 'one word'],
    [`<p>${' \n'.repeat(size / 2)}x</p>`, 'spaces'],
    [`<script type="application/ld+json">${'[{"@graph":'.repeat(size / 11)}</script>`, 'structured data nested deep'],
    [
      `<script type="application/ld+json">{"@type":"Article","headline":"${'&amp;'.repeat(size / 5)}"}</script>`,
      'a headline of entities',
    ],
    [`<title>${' | a'.repeat(size / 8)}</title><h1>${' - b'.repeat(size / 8)}</h1>`, 'titles of separators'],
    [`<div class="${'author '.repeat(5000)}">By ${'Jane and '.repeat(20_000)}</div>`.repeat(5), 'a byline without end'],
    [`<time datetime="${'9'.repeat(size)}">`, 'a date of digits'],
  ];
  it.each(rows.map(([html, what]) => [what, html] as const))('%s', async (_, html) => {
    let code: string | null = null;
    const steps = await countSteps(async () => ({ code } = await outcome(post(`<html><body>${html}`, 'text/html'))));
    expect([null, 'NO_ARTICLE_FOUND', 'ARTICLE_NOT_TEXT', 'ARTICLE_TOO_SHORT', 'ARTICLE_TOO_LONG']).toContain(code);
    expect(steps / html.length).toBeLessThan(MAX_STEPS_A_CHARACTER);
  });
});

describe('hostile Markdown', () => {
  const size = 50_000;
  const rows: [string, string][] = [
    ['['.repeat(size), 'brackets'],
    ['**x [a]('.repeat(size / 8), 'links never closed'],
    ['a_b_'.repeat(size / 4), 'underscores'],
    ['<'.repeat(size), 'angle brackets'],
    ['> '.repeat(size / 2), 'nested quotes'],
    ['- '.repeat(size / 2), 'nested lists'],
    [Array.from({ length: 600 }, (_, i) => `${'`'.repeat(i)}a`).join(''), 'backticks'],
    [`<div>\n${'<!--'.repeat(size / 4)}`, 'comments never closed'],
    [`<div>\n${'<script '.repeat(size / 8)}`, 'scripts never closed'],
    ['<? a '.repeat(size / 5), 'instructions never closed'],
    ['<!-- a '.repeat(size / 7), 'comments in a line never closed'],
    [`${'<? a '.repeat(size / 5)}\n\n?>`, 'instructions closed in another paragraph'],
    ['<!a '.repeat(size / 4), 'declarations never closed'],
    ['<![CDATA[ a '.repeat(size / 12), 'CDATA never closed'],
    ['~~a '.repeat(size / 4), 'struck and struck'],
    ['[^a'.repeat(size / 3), 'footnotes never closed'],
    ['~a'.repeat(size / 2), 'single tildes'],
    ['==a '.repeat(size / 4), 'marks never closed'],
    ['{{< '.repeat(size / 4), 'short codes never closed'],
    ['[['.repeat(size / 2), 'wiki links never closed'],
    ['<del>'.repeat(size / 5), 'struck and never ended'],
    ['<del>a\n\n'.repeat(size / 8), 'struck in every paragraph'],
    ['|-|\n'.repeat(size / 4), 'rows of rules'],
    ['```\n'.repeat(size / 4), 'fences'],
    ['^['.repeat(size / 2), 'notes in the line'],
    [`{\n${'"a": ['.repeat(size / 6)}`, 'endless JSON'],
    ['<sup>1 '.repeat(size / 7), 'raised and never lowered'],
    [`---\n${'a:\n'.repeat(size / 3)}`, 'endless front matter'],
  ];
  it.each(rows.map(([source, what]) => [what, source] as const))('%s', async (_, source) => {
    const steps = await countSteps(() => {
      const { text, blocks } = readMarkdown(source);
      expect(blocks.every((block) => block.end > block.start && block.end <= text.length)).toBe(true);
    });
    expect(steps / source.length).toBeLessThan(MAX_STEPS_A_CHARACTER);
  });
});
