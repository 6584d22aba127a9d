/** A sheet in other forms, each looked through by a reader of that form: CommonMark, CSV, JSON Schema, vocabularies. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { Parser } from 'commonmark';
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import type { Sheet } from '../../../src/schema.ts';
import { sheetMarkdown } from '../../../src/share/exports/markdown.ts';
import { quotesCsv } from '../../../src/share/exports/csv.ts';
import { plain } from '../../../src/share/plain.ts';
import { makePages, ORIGIN } from '../make-page.ts';
import { ANNO_CONTEXT, PAGE_RULES } from './anno-context.ts';
import { SCHEMA_ORG, vocabularyFaults, WEB_ANNOTATION } from './vocabulary.ts';

const BRIDGE = readFileSync(join(import.meta.dirname, '../../corpus/harbour-bridge/article.txt'), 'utf8');
const STATED = { publisher: 'The Courier', author: 'Ida Holm', sourceUrl: 'https://courier.example/bridge', title: 'Bridge to close' };
const { sheet, get } = await makePages({ text: BRIDGE, ...STATED });
const emoji = await makePages({ text: `🚢🚢 Ships. ${BRIDGE}`, ...STATED });

interface Node { type: string; literal: string | null; destination: string | null }
function nodesOf(markdown: string): Node[] {
  const found: Node[] = [];
  const walker = new Parser().parse(markdown).walker();
  for (let event = walker.next(); event; event = walker.next()) if (event.entering) found.push(event.node);
  return found;
}
const wordsIn = (markdown: string) =>
  nodesOf(markdown).map(({ type, literal }) => (type === 'softbreak' ? ' ' : (literal ?? ' '))).join('');

describe('Markdown', () => {
  it('tells every fact, quotation and name, letter for letter', async () => {
    const answer = await get(`/s/${sheet.id}.md`);
    expect(answer.headers.get('content-type')).toBe('text/markdown; charset=utf-8');
    const words = wordsIn(await answer.text());
    const told = [...sheet.facts, ...sheet.quotes, ...sheet.claims, ...sheet.figures].map(({ text }) => text);
    const names = sheet.quotes.flatMap(({ speaker }) => (speaker ? [speaker.name, speaker.role ?? ''] : []));
    for (const text of [...told, ...names, sheet.headline.text]) expect(words).toContain(plain(text));
  });

  it('leads to the source from each, and nowhere else but to the sheet', async () => {
    const nodes = nodesOf(await (await get(`/s/${sheet.id}.md`)).text());
    const links = nodes.filter(({ type }) => type === 'link').map(({ destination }) => destination ?? '');
    expect(links.filter((link) => link.startsWith('https://courier.example/bridge#:~:text=')).length)
      .toBe(sheet.facts.length + sheet.quotes.length + sheet.claims.length);
    expect(links.filter((link) => !link.startsWith('https://courier.example/bridge'))).toEqual([sheet.urls.page]);
  });

  const nasty = fc.array(fc.oneof(
    fc.constantFrom('# ', '- ', '1. ', '12) ', '> ', '+ ', '=', '*', '_', '`', '~~', '[a](b)', '![a](b)', '<b>', '<!--', '&amp;', '&#42;',
      '|', '\\', 'https://a.example', '---', 'word', ' ', '\n', '    ', '(', ')', '"', '!'),
    fc.string({ maxLength: 3 }),
  ), { minLength: 1, maxLength: 8 }).map((parts) => plain(`${parts.join('')}x`));

  it('keeps words words, whatever they look like', () => {
    const empty: Sheet = { ...sheet, quotes: [], claims: [], figures: [], dates: [], people: [], organisations: [], places: [] };
    const plainTypes = nodesOf(sheetMarkdown({ ...empty, facts: [fact('Water rose')] })).map(({ type }) => type);
    fc.assert(fc.property(nasty, (text) => {
      const markdown = sheetMarkdown({ ...empty, facts: [fact(text)] });
      const nodes = nodesOf(markdown);
      expect(nodes.map(({ type }) => type).filter((type) => type !== 'text')).toEqual(
        plainTypes.filter((type) => type !== 'text'));
      expect(wordsIn(markdown)).toContain(text);
    }), { numRuns: 500 });
  });
});
const fact = (text: string) => ({ id: 'fact-1', text, start: 0, end: 1, link: null });

describe('CSV', () => {
  it('has a row for each quotation, as the sheet has it', async () => {
    const answer = await get(`/s/${sheet.id}.csv`);
    expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8; header=present');
    const bytes = new Uint8Array(await answer.clone().arrayBuffer());
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const { data, errors, meta } = Papa.parse<Record<string, string>>(await answer.text(), { header: true, skipEmptyLines: true });
    expect([errors, meta.delimiter, meta.linebreak]).toEqual([[], ',', '\r\n']);
    expect(data.map(({ id, quotation, speaker, role, link, start }) => ({ id, quotation, speaker, role, link, start })))
      .toEqual(sheet.quotes.map(({ id, text, speaker, link, start }) => ({
        id, quotation: text, speaker: speaker?.name ?? '', role: speaker?.role ?? '', link: link ?? '', start: String(start),
      })));
    expect(data[0]).toMatchObject({ publisher: 'The Courier', title: 'Bridge to close', sheet: sheet.urls.page });
  });

  it('can be read again, whatever is said', () =>
    fc.assert(fc.property(fc.oneof(fc.string(), fc.constantFrom('a,b', '"', '\r\n', 'a\n"b",c', ';')), (text) => {
      const [quote] = sheet.quotes;
      if (!quote) throw new Error('no quotation');
      const { data } = Papa.parse<Record<string, string>>(quotesCsv({ ...sheet, quotes: [{ ...quote, text }] }), { header: true, delimiter: ',' });
      expect(data[0]?.['quotation']).toBe(/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);
    })));

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '=HYPERLINK("https://evil.example")'])('lets %j be no formula', (text) => {
    const [quote] = sheet.quotes;
    const csv = quotesCsv({ ...sheet, quotes: quote ? [{ ...quote, text, speaker: { name: text, role: text } }] : [] });
    expect(Papa.parse<string[]>(csv, { delimiter: ',' }).data[1]?.filter((cell) => /^[=+\-@\t]/.test(cell))).toEqual([]);
  });
});

const SCHEMA_CONTEXT = { 'https://schema.org': { '@vocab': 'http://schema.org/', url: { '@id': 'http://schema.org/url', '@type': '@id' } } };
const Graph = z.object({ '@context': z.string(), '@graph': z.array(z.looseObject({ '@type': z.string(), '@id': z.string() })) });
const linked = async () => Graph.parse(await (await get(`/s/${sheet.id}.jsonld`)).json());

describe('JSON-LD', () => {
  it('says nothing that schema.org does not know', async () =>
    expect(await vocabularyFaults(await linked(), SCHEMA_ORG, SCHEMA_CONTEXT)).toEqual([]));

  it('is looked through by what sees a wrong class, property, place and end', async () => {
    const document = await linked();
    const [, quotation] = document['@graph'];
    const wrong = [
      { ...quotation, '@type': 'Quote' }, { ...quotation, spokenBy: 'x' }, { ...quotation, claimReviewed: 'x' },
      { ...quotation, spokenByCharacter: { '@type': 'Place', name: 'x' } },
    ];
    for (const node of wrong)
      expect((await vocabularyFaults({ ...document, '@graph': [node] }, SCHEMA_ORG, SCHEMA_CONTEXT)).length).toBeGreaterThan(0);
  });

  it('has every quotation with its speaker, and a draft of a review that rates nothing', async () => {
    const graph = (await linked())['@graph'];
    const quotations = graph.filter((node) => node['@type'] === 'Quotation');
    expect(quotations.map((node) => node['text'])).toEqual(sheet.quotes.map(({ text }) => text));
    expect(quotations[0]).toMatchObject({ spokenByCharacter: { '@type': 'Person', name: 'Helena Brandt' } });
    const drafts = graph.filter((node) => node['@type'] === 'ClaimReview');
    expect(drafts.length).toBe(sheet.quotes.filter(({ kind, speaker }) => kind === 'sentence' && speaker).length);
    expect(drafts[0]).toMatchObject({
      creativeWorkStatus: 'Draft', itemReviewed: { '@type': 'Claim', author: { name: 'Helena Brandt' } },
    });
    expect(JSON.stringify(drafts)).not.toContain('reviewRating');
  });
});

const Page = z.object({
  items: z.array(z.object({
    id: z.string(),
    body: z.array(z.object({ value: z.string(), purpose: z.string() })),
    target: z.object({
      source: z.string(),
      selector: z.tuple([
        z.object({ exact: z.string(), prefix: z.string().optional(), suffix: z.string().optional() }),
        z.object({ start: z.int(), end: z.int() }),
      ]),
    }),
  })),
});

describe.each([['an article', { sheet, get }, BRIDGE], ['one with emoji', emoji, `🚢🚢 Ships. ${BRIDGE}`]] as const)(
  'annotations on %s', (_, { sheet: annotated, get: read }, text) => {
    const json = async () => (await read(`/api/sheets/${annotated.id}/annotations`)).json() as Promise<object>;

    it('are as the Recommendation wants them', async () => {
      const validate = new Ajv2020({ strict: false, formats: { uri: (uri: string) => URL.canParse(uri) } }).compile(PAGE_RULES);
      validate(await json());
      expect(validate.errors).toBeNull();
      expect(await vocabularyFaults(await json(), WEB_ANNOTATION, { 'http://www.w3.org/ns/anno.jsonld': ANNO_CONTEXT })).toEqual([]);
    });

    it('lead to the very words by both selectors', async () => {
      const { items } = Page.parse(await json());
      const pieces = [...annotated.facts, ...annotated.quotes, ...annotated.figures];
      const trimmed = text.trim();
      const characters = [...trimmed];
      expect(items.map(({ id }) => id.split('#')[1])).toEqual(pieces.map(({ id }) => id));
      for (const [i, { target: { source, selector: [quote, { start, end }] } }] of items.entries()) {
        expect(source).toBe(STATED.sourceUrl);
        expect(characters.slice(start, end).join('')).toBe(pieces[i]?.text);
        expect(quote.exact).toBe(pieces[i]?.text);
        expect(trimmed).toContain((quote.prefix ?? '') + quote.exact + (quote.suffix ?? ''));
        expect(trimmed.indexOf((quote.prefix ?? '') + quote.exact) + (quote.prefix ?? '').length).toBeLessThanOrEqual(pieces[i]?.start ?? 0);
      }
      expect(items.some(({ target }) => (target.selector[0].prefix ?? '') !== '')).toBe(true);
    });
  });

describe('an export', () => {
  const paths = [`/s/${sheet.id}.md`, `/s/${sheet.id}.csv`, `/s/${sheet.id}.jsonld`, `/api/sheets/${sheet.id}/annotations`];
  it.each(paths)('at %s is not sent again to who has it, and takes no parameters', async (path) => {
    const answer = await get(path);
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'no-cache']);
    const again = await get(path, { headers: { 'if-none-match': answer.headers.get('etag') ?? '' } });
    expect(again.status).toBe(304);
    expect((await get(`${path}?x=1`)).status).toBe(400);
  });

  it.each(['/s/0123456789abcdef.md', '/s/0123456789abcdef.csv', '/api/sheets/0123456789abcdef/annotations'])(
    '%s of no sheet is a problem, as data', async (path) => {
      const answer = await get(path);
      expect([answer.status, await answer.json()]).toMatchObject([404, { code: 'SHEET_NOT_FOUND' }]);
    });

  it('tells no machine an address that only the page itself claims', async () => {
    const html = `<html><head><link rel="canonical" href="https://elsewhere.example/a"></head><body><article><p>${BRIDGE.split('\n\n').join('</p><p>')}</p></article></body></html>`;
    const { sheet: claimed, get: read } = await makePages({ html });
    for (const path of [`/s/${claimed.id}.md`, `/s/${claimed.id}.jsonld`, `/api/sheets/${claimed.id}/annotations`]) {
      const told = await (await read(path)).text();
      expect(told.replaceAll(/https:\/\/elsewhere\.example\/a#:~:text[^)">]*/g, '')).not.toContain('elsewhere.example');
    }
    expect(ORIGIN).toContain('localhost');
  });
});
