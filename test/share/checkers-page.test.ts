/** The share page for those who check: what stands around the words, who speaks, what is named, how it is cited. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { speakingSources } from '../../src/sheet/sources.ts';
import { makePages } from './make-page.ts';

const TEXT = readFileSync(join(import.meta.dirname, '../corpus/harbour-bridge/article.txt'), 'utf8');
const ARTICLE = { text: TEXT, title: 'Bridge to close', sourceUrl: 'https://courier.example/bridge' };
const own = await makePages(ARTICLE, { shownShare: 1, reportsTo: 'desk@courier.example' });
const document = await own.page(`/s/${own.sheet.id}`);
const words = (selector: string) => document.querySelector(selector)?.textContent ?? '';

describe('the page of a sheet', () => {
  it('shows a sentence more on each side, within the paragraph and in the article’s own order', () => {
    const figure = own.sheet.figures.find(({ text }) => text === 'About 23,000');
    const shown = words(`#${figure?.id} blockquote`);
    expect(shown).toContain('a single structure. About 23,000 vehicles cross the bridge');
    expect(TEXT.replace(/\s+/g, ' ')).toContain(shown.replace(/^… | …$/g, ''));
    expect(shown).not.toContain('We are not closing it');
    expect(words(`#${figure?.id} .beside`)).toContain('The council voted');
  });

  it('shows less beside where its share of the article is used up', async () => {
    const pages = await makePages({ ...ARTICLE, sourceUrl: 'https://courier.example/b' }, { shownShare: 0.3 });
    const page = await pages.page(`/s/${pages.sheet.id}`);
    expect(page.querySelectorAll('.beside').length).toBeLessThan(document.querySelectorAll('.beside').length);
  });

  it('tells the way to the name in words, without the name of a rule', () => {
    expect(words('#quote-1 .where')).toContain('The speaker is named by said Mayor Helena Brandt');
    const way = own.sheet.quotes.find(({ evidence }) => (evidence?.path?.length ?? 0) > 2);
    expect(words(`#${way?.id} .where`)).toMatch(/The article says .+, which leads over .+ to /);
    for (const { evidence } of own.sheet.quotes) expect(document.body.textContent).not.toContain(evidence?.rule);
  });

  it('lists who speaks, how often and how long', () => {
    const [first] = own.sheet.sources;
    expect(first).toEqual({ name: 'Helena Brandt', role: 'Mayor', kind: 'person', quotes: 2, words: 27 });
    expect(words('.named-list')).toContain('Helena Brandt, Mayor person, quotations: 2, words: 27');
    const named = own.sheet.sources.reduce((sum, source) => sum + source.quotes, 0);
    expect(named).toBe(own.sheet.quotes.length);
  });

  it('lists dates, places and organisations', () => {
    const headings = [...document.querySelectorAll('.named-list h2')].map((heading) => heading.textContent);
    expect(headings).toEqual([
      'Who speaks', 'Dates', 'Places', 'Organisations', 'What to check first',
    ]);
    expect(words('.named-lists')).toContain('Institute for Structural Safety');
  });

  it('lists what is reported without quotation marks, and whose word it is', () => {
    const claim = own.sheet.claims.find(({ text }) => text.startsWith('the city would pay'));
    expect([claim?.speaker, claim?.cue.text, claim?.link?.startsWith('https://courier.example/bridge#:~:text=')]).toEqual([
      { name: 'Helena Brandt', role: 'Mayor' }, 'said', true,
    ]);
    const item = `#${claim?.id}`;
    expect(words(`${item} .shown-text`)).toBe(claim?.text);
    expect(words(`${item} .shown-label`)).toBe('said');
    expect(words(`${item} .shown-speaker`)).toContain('Helena Brandt, Mayor');
    expect(words(`${item} blockquote mark:not(.naming)`)).toBe(claim?.text);
    expect(words(`${item} .where`)).toContain('The article says Brandt said, which leads to Helena Brandt (97 % sure)');
    expect(words(`#cite-${claim?.id}-Text`)).toContain('Helena Brandt, Mayor (said): the city would pay');
  });

  it('tells of each fact whether it is the writer’s, and whose word it is where it is not', () => {
    const told = own.sheet.facts.filter(({ kind }) => kind === 'claim');
    expect(told.length).toBeGreaterThan(0);
    for (const { attribution, start, end } of told) {
      expect(attribution?.start).toBeGreaterThanOrEqual(start);
      expect(attribution?.end).toBeLessThanOrEqual(end);
      expect(TEXT.slice(attribution?.start, attribution?.end)).toMatch(/said|told|according/i);
    }
    expect(own.sheet.facts.every(({ kind }) => kind !== undefined)).toBe(true);
  });

  it('lists what to check first, with the reasons and the way into the source', () => {
    const list = [...document.querySelectorAll('.named-list')].find((one) => one.textContent?.startsWith('What to check first'));
    const [first] = own.sheet.checkFirst;
    const item = [...own.sheet.facts, ...own.sheet.claims].find(({ id }) => id === first?.id);
    expect(first?.worth).toBeGreaterThan(2);
    expect(list?.querySelector('li')?.textContent).toContain(item?.text);
    expect(list?.querySelector('li .note')?.textContent).toMatch(/a figure: “\u2068.+\u2069”/);
    expect(list?.querySelector('li a')?.getAttribute('href')).toBe(item?.link);
  });

  it('has each piece ready to cite, and a way to the archive and to the desk', () => {
    expect(document.querySelector('#cite-quote-1-BibTeX')?.textContent).toContain(`@misc{verbatim-${own.sheet.id}-quote-1`);
    const links = [...document.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '');
    expect(links).toContain('https://web.archive.org/web/20260312/https://courier.example/bridge');
    expect(links.some((link) => link.startsWith('mailto:desk@courier.example?'))).toBe(true);
  });

  it('reports to nobody where the deployment says so', async () => {
    const { sheet, page } = await makePages({ text: TEXT }, { reportsTo: 'none' });
    const links = [...(await page(`/s/${sheet.id}`)).querySelectorAll('.foot a')].map((link) => link.textContent);
    expect(links).not.toContain('Report an error');
  });
});

it.each([
  ['Ana Lima', 'person'], ['Harbour Office', 'organisation'], ['a report by the ministry', 'document'],
  ['ein Gutachten des Amtes', 'document'], ['a spokesman for the port', 'unnamed'], ['a reporter', 'unnamed'], [null, 'unnamed'],
])('a source called %j is of the kind %s', (name, kind) => {
  const [quote] = own.sheet.quotes;
  if (!quote) throw new Error('no quotation');
  const quotes = [{ ...quote, text: 'We saw it', speaker: name === null ? null : { name, role: null } }];
  const people = [{ name: 'Ana Lima', role: null, mentions: 1 }];
  const organisations = [{ name: 'Harbour Office', mentions: 1 }];
  expect(speakingSources({ quotes, people, organisations })).toEqual([{ name, role: null, kind, quotes: 1, words: 3 }]);
});
