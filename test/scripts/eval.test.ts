/** What `npm run eval` measures by: stems, ROUGE, who is the same speaker, and what a sheet adds to a score. */
import { describe, expect, it } from 'vitest';
import { facts } from '../../scripts/eval/facts.ts';
import { html } from '../../scripts/eval/html.ts';
import type { MeasuredSheet } from '../../scripts/eval/measure.ts';
import { stem } from '../../scripts/eval/porter-stem.ts';
import { quotes } from '../../scripts/eval/quotes.ts';
import { names } from '../../scripts/eval/names.ts';
import { rougeLsum, rougeN } from '../../scripts/eval/rouge.ts';
import { judgeSpeaker } from '../../scripts/eval/speakers.ts';
import { bagF1, leadSentences, phraseF1 } from '../../scripts/eval/words.ts';

it.each(
  // The examples of the paper, through all steps.
  `caresses:caress ponies:poni ties:ti cats:cat feed:feed agreed:agre plastered:plaster bled:bled motoring:motor
  sing:sing conflated:conflat troubled:troubl sized:size hopping:hop tanned:tan falling:fall hissing:hiss fizzed:fizz
  filing:file happy:happi sky:sky relational:relat conditional:condit rational:ration digitizer:digit operator:oper
  feudalism:feudal decisiveness:decis hopefulness:hope formaliti:formal triplicate:triplic formative:form
  electrical:electr goodness:good revival:reviv allowance:allow inference:infer airliner:airlin adjustable:adjust
  irritant:irrit replacement:replac adoption:adopt communism:commun activate:activ effective:effect probate:probat
  rate:rate cease:ceas controll:control roll:roll at:at`.split(/\s+/).map((pair) => pair.split(':')),
)('stems %s to %s', (word = '', expected = '') => expect(stem(word)).toBe(expected));

describe('ROUGE', () => {
  it('counts the n-grams of stems that both have', () => {
    expect(rougeN('police kill the gunman', 'police killed the gunman', 2)).toBe(1);
    expect(rougeN('the gunman kill police', 'police killed the gunman', 1)).toBe(1);
    expect(rougeN('the gunman kill police', 'police killed the gunman', 2)).toBeCloseTo(1 / 3);
  });
  it('counts no n-gram oftener than the other has it', () => {
    expect(rougeN('the the the', 'the cat', 1)).toBeCloseTo((2 * (1 / 3) * (1 / 2)) / (1 / 3 + 1 / 2));
  });
  it('takes the union of the common subsequences of lines (the example of the paper: 4 of 5)', () => {
    expect(rougeLsum('w1 w2 w6 w7 w8\nw1 w3 w8 w9 w5', 'w1 w2 w3 w4 w5')).toBeCloseTo((2 * 0.8 * 0.4) / (0.8 + 0.4));
  });
  it('is nothing for nothing', () => expect([rougeN('', 'a', 1), rougeLsum('', '')]).toEqual([0, 0]));
});

describe('a speaker', () => {
  const named = { named: true };
  it.each([
    ['Ana Lima', { speaker: 'Ana Lima', ...named }, 'right'],
    ['Dr. Ana Lima', { speaker: 'Ana Lima', ...named }, 'right'],
    ['Ana Maria Lima', { speaker: 'Ana Lima', ...named }, 'right'],
    ['José Núñez', { speaker: 'Jose Nunez', ...named }, 'right'],
    ['Lima', { speaker: 'Ana Lima', ...named }, 'partial'],
    ['Ana', { speaker: 'Ana Lima', ...named }, 'partial'],
    ['Ana', { speaker: 'Ana Maria Lima', ...named }, 'wrong'],
    ['Piotr Lima', { speaker: 'Ana Lima', ...named }, 'wrong'],
    [null, { speaker: 'Ana Lima', ...named }, 'none'],
    [null, { speaker: null, ...named }, 'right'],
    ['Ana Lima', { speaker: null, ...named }, 'wrong'],
    ['the police spokeswoman', { speaker: 'a spokeswoman of the police', named: false }, 'right'],
    ['Ana Lima', { speaker: 'a spokeswoman of the police', named: false }, 'wrong'],
  ] as const)('%j for %j is %s', (name, gold, verdict) => expect(judgeSpeaker(name, gold)).toBe(verdict));
});

describe('words', () => {
  it('are content, without accents and possessives', () => {
    expect(phraseF1('the mayor’s office of Málaga', 'Malaga mayor office')).toBe(1);
  });
  it('count as often as they stand there', () => expect(bagF1(['a', 'a', 'b'], ['a', 'b', 'b'])).toBeCloseTo(2 / 3));
  it('make sentences of which a remnant is none', () => {
    const text = 'Port Allery. The bridge will close on Monday. Ferries will run until the spring.';
    const read = leadSentences(text, 1).map(([start, end]) => text.slice(start, end));
    expect(read).toEqual(['The bridge will close on Monday.']);
  });
});

const TEXT = 'The bridge closes on Monday. “We could not wait,” said Ana Lima, the harbour master. Repairs cost $3 million.';
const at = (words: string) => ({ id: '1', text: words, start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });
const source = {
  title: 'Bridge closes', url: null, publisher: null, author: 'Jo Park', publishedAt: '2026-03-02T10:00:00Z',
  language: 'en', wordCount: 18, sha256: '',
};
const sheet: MeasuredSheet = {
  source, article: { text: TEXT }, dates: [],
  facts: [{ ...at('The bridge closes on Monday.'), link: null }],
  quotes: [{
    ...at('We could not wait,'), link: null, kind: 'sentence', speaker: { name: 'Ana Lima', role: 'the mayor' },
    evidence: null, continues: null,
  }],
  figures: [{ ...at('$3 million'), value: 3_000_000, unit: 'USD', label: null }],
  people: [{ name: 'Dr Ana Lima', mentions: 1 }, { name: 'Lima', mentions: 1 }].map((one) => ({ ...one, role: null })),
  organisations: [{ name: 'Port Council', mentions: 1 }], places: [],
};
const gold = { ...at('We could not wait'), speaker: 'Ana Lima', named: true, role: 'the harbour master', mention: 'name' };
const row = {
  id: 'a', text: TEXT, quotes: [gold], keyFacts: ['The bridge closes on Monday.', 'Repairs cost $3 million.'],
  figures: ['$3 million', '40 cars'],
};

describe('the score of quotations', () => {
  const score = (line: object, read: MeasuredSheet | null) => {
    const tally = quotes();
    const notes: string[] = [];
    tally.take(line).add(read, (note) => notes.push(note));
    return { table: tally.table(), notes };
  };

  it('counts spans, speakers, roles, key facts and figures, and tells every miss', () => {
    const { table, notes } = score(row, sheet);
    expect(table).toMatchObject({
      'span %': { precision: 100, recall: 100, F1: 100 },
      speakers: { right: 1, partial: 0, wrong: 0, none: 0 },
      'role right %': 0, 'figures found %': 50, 'verbatim spans %': 100,
      'key facts %': { recall: 50, precision: 100, 'lead-5': 100 },
      '· name': { gold: 1, right: 1, wrong: 0 },
    });
    expect(notes).toEqual(['role     a Ana Lima: is “the harbour master”, read “the mayor”']);
  });

  it('counts what is missed, what is too much, and a span that is not verbatim', () => {
    const read = { ...sheet, quotes: sheet.quotes.map((quote) => ({ ...quote, ...at('the harbour master') })) };
    const moved = { ...read, figures: read.figures.map((figure) => ({ ...figure, text: '$4 million' })) };
    const { table, notes } = score(row, moved);
    expect(table).toMatchObject({ 'span %': { F1: 0 }, 'figures found %': 0 });
    expect(table['verbatim spans %']).toBeCloseTo(200 / 3);
    expect(notes.map((note) => note.slice(0, 6))).toEqual(['missed', 'extra ']);
  });

  it('counts what was refused against it', () => {
    expect(score(row, null).table).toMatchObject({ refused: 1, 'quotations annotated': 1, 'span %': { recall: 0 } });
  });

  it('finds a span again where the sheet counts in another text', () => {
    const shifted = { ...sheet, article: { text: `A line more.\n\n${TEXT}` } };
    const quote = sheet.quotes.map((one) => ({ ...one, start: one.start + 14, end: one.end + 14 }));
    expect(score(row, { ...shifted, quotes: quote }).table).toMatchObject({ 'span %': { F1: 100 } });
  });

  it('refuses a row that is none', () => expect(() => quotes().take({ id: 'a', text: TEXT })).toThrow(/quotes/));
});

it('the score of names counts who is listed in full, once, and what is missed', () => {
  const lists = {
    people: [['Ana Lima', 'the mayor', ['Lima']]], orgs: [['The Port Council', ['the council']], ['Port Bank', []]],
    places: [['Port Allery', []]],
  };
  const tally = names();
  const notes: string[] = [];
  tally.take({ id: 'a', text: TEXT, ...lists }).add(sheet, (note) => notes.push(note));
  tally.take({ id: 'b', text: TEXT }).add(sheet, () => {});
  expect(tally.table()).toMatchObject({
    articles: 1, people: { right: 50, found: 100 }, organisations: { right: 100, found: 50 }, places: { found: 0 },
  });
  expect(notes).toEqual([
    'people wrong  a Lima', 'organisations missed  a Port Bank', 'places missed  a Port Allery',
  ]);
});

it('the score of facts takes the best of several summaries', () => {
  const tally = facts();
  tally.take({ text: TEXT, refs: ['Nothing of it', 'The bridge closes on Monday'] }).add(sheet, () => {});
  expect(tally.table()).toMatchObject({ 'three facts': { 'ROUGE-1': 100, 'ROUGE-2': 100, 'ROUGE-Lsum': 100 } });
  expect(() => facts().take({ text: TEXT })).toThrow(/refs or highlights/);
});

it('the score of pages counts a value only where there is a true one', () => {
  const tally = html();
  const page = { html: '<p>…', url: 'https://a.example/', expectedText: TEXT, title: '“Bridge closes”', date: '2026-03-03' };
  tally.take(page).add(sheet, () => {});
  expect(tally.table()).toEqual({
    pages: 1, refused: 0, 'body, word F1 %': 100, 'title right %': 100, 'author right %': 0, 'date right %': 0,
  });
});
