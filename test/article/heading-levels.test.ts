/** The levels of headings: kept from pages and Markdown, through what is dropped around them. */
import { expect, it } from 'vitest';
import { readMarkdown } from '../../src/article/markdown.ts';
import { readHtmlText } from '../../src/article/read-page.ts';

const PROSE = 'The council met on Tuesday and talked until the lamps went out, and nobody was wiser for it after all.';
const levels = ({ text, blocks }: ReturnType<typeof readMarkdown>) =>
  blocks.filter(({ kind }) => kind === 'heading').map(({ start, end, level }) => [level, text.slice(start, end)]);

it('stand with the headings of a page', async () => {
  const body = `<h1>Two walks</h1><p>${PROSE}</p><h2>The mole</h2><p>${PROSE}</p><h3>By night</h3><p>${PROSE}</p>`;
  const page = `<html><head><title>Two walks</title></head><body><article>${body}</article></body></html>`;
  expect(levels(await readHtmlText(page, {}, { fetch }))).toEqual([[2, 'The mole'], [3, 'By night']]);
});

it('stand with the headings of Markdown', () => {
  expect(levels(readMarkdown(`# Two walks\n\n${PROSE}\n\n## The mole\n\n${PROSE}\n`)))
    .toEqual([[1, 'Two walks'], [2, 'The mole']]);
});
