/** Which cards a sheet fills, in what order, and that they show only what stands in the article. */
import { describe, expect, it } from 'vitest';
import type { Card } from '../../src/cards/card.ts';
import { planCards, type CardInput } from '../../src/cards/plan-cards.ts';
import { wordsOf } from '../../src/cards/typeset.ts';

const TEXT = `The harbour bridge will close on June 2. The council voted 31 to 4 on May 20 to spend $3.2 billion on repairs of the bridge.

“The harbour bridge cannot carry this city for one more winter,” said Ruth Adeyemi, commissioner of the Larkfield Harbour Board. “The cables are broken.”

Ferry captain Tomasz Wieczorek called the plan “a very long holiday for very few boats”. A survey of the bridge in 2019 found no damage.

“My crews are ready for the bridge to close in June,” he said, “but the boats of the council are not.”`;

const at = (words: string) => ({ text: words, start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });
const adeyemi = { name: 'Ruth Adeyemi', role: 'commissioner of the Larkfield Harbour Board' };
const wieczorek = { name: 'Tomasz Wieczorek', role: 'Ferry captain' };
const TITLED = { text: 'Larkfield to repair its bridge', start: null, end: null, from: 'title' } as const;
const quote = (
  n: number,
  words: string,
  speaker: typeof adeyemi | null,
  more: Partial<CardInput['quotes'][number]> = {},
) => ({
  id: `quote-${n}`,
  ...at(words),
  kind: 'sentence' as const,
  speaker,
  evidence: null,
  continues: null,
  ...more,
});

const sheet: CardInput = {
  source: { publisher: 'Example News', publishedAt: '2025-05-21', language: 'en', url: null },
  text: TEXT,
  page: 'https://www.verbatim.example/s/k3v9/?a=1',
  headline: { ...at('The harbour bridge will close on June 2.'), from: 'title' },
  facts: [
    { id: 'fact-1', ...at('The council voted 31 to 4 on May 20 to spend $3.2 billion on repairs of the bridge.') },
    { id: 'fact-2', ...at('A survey of the bridge in 2019 found no damage.') },
  ],
  quotes: [
    quote(1, 'The harbour bridge cannot carry this city for one more winter,', adeyemi),
    quote(2, 'The cables are broken.', adeyemi, { continues: 'quote-1' }),
    quote(3, 'a very long holiday for very few boats', wieczorek, { kind: 'fragment' }),
    quote(4, 'My crews are ready for the bridge to close in June,', wieczorek),
    quote(5, 'but the boats of the council are not.', wieczorek, { continues: 'quote-4' }),
  ],
  figures: [
    { id: 'figure-1', ...at('$3.2 billion'), value: 3.2e9, unit: 'USD', label: 'on repairs' },
    { id: 'figure-2', ...at('31'), value: 31, unit: null, label: null },
  ],
  dates: [
    { id: 'date-1', ...at('June 2'), date: '2025-06-02', precision: 'day' },
    { id: 'date-2', ...at('May 20'), date: '2025-05-20', precision: 'day' },
    { id: 'date-3', ...at('2019'), date: '2019', precision: 'year' },
  ],
  people: [{ ...adeyemi, mentions: 1 }, { ...wieczorek, mentions: 2 }, { name: 'Nobody', role: null, mentions: 1 }],
};

const ids = (input: CardInput) => planCards(input).map((card) => card.id);
const find = <K extends Card['kind']>(kind: K, input = sheet) =>
  planCards(input).filter((card): card is Extract<Card, { kind: K }> => card.kind === kind);

describe('planCards', () => {
  it('orders the cards as an editor would post them', () => {
    const order = ids(sheet).filter((id) => !id.startsWith('fact')); // which facts, the model tells
    expect(order).toEqual(['summary', 'quote-4', 'quote-1', 'timeline']);
  });

  it('says no fact of the summary once more, however few cards there are', () => {
    const words = [
      'The harbour board approved a budget of $9 million on Monday.',
      'Engineers from Larkfield finished the north pier in April.',
    ];
    const text = `${TEXT}\n\n${words.join(' ')}`;
    const own = words.map((fact, i) => ({
      id: `fact-${i + 3}`, text: fact, start: text.indexOf(fact), end: text.indexOf(fact) + fact.length,
    }));
    const rich = { ...sheet, text, headline: TITLED, facts: [...sheet.facts, ...own] };
    const told = find('summary', rich)[0]?.facts ?? [];
    expect(told.length).toBeGreaterThan(0);
    expect(find('fact', rich).filter((fact) => told.includes(fact.text))).toEqual([]);
    const poor = { ...rich, quotes: [], figures: [], dates: [], people: [] };
    const toldThere = find('summary', poor)[0]?.facts ?? [];
    expect(find('fact', poor).filter((fact) => toldThere.includes(fact.text))).toEqual([]);
  });

  it('joins a broken quotation again and shows where words stood between', () => {
    expect(find('quote').map(({ text }) => text).sort()).toEqual([
      'My crews are ready for the bridge to close in June … but the boats of the council are not.',
      'The harbour bridge cannot carry this city for one more winter … The cables are broken.',
    ]);
  });

  it('never joins what two people said', () => {
    const mixed = {
      ...sheet,
      quotes: [
        quote(1, 'The harbour bridge cannot carry this city for one more winter,', adeyemi),
        quote(2, 'The cables are broken.', adeyemi, { continues: 'quote-1' }),
        quote(3, 'My crews are ready for the bridge to close in June,', wieczorek, { continues: 'quote-1' }),
        quote(4, 'but the boats of the council are not.', wieczorek, { continues: 'quote-3' }),
      ],
    };
    expect(find('quote', mixed).map(({ text, speaker }) => [text, speaker?.name]).sort()).toEqual([
      ['My crews are ready for the bridge to close in June … but the boats of the council are not.', 'Tomasz Wieczorek'],
      ['The harbour bridge cannot carry this city for one more winter … The cables are broken.', 'Ruth Adeyemi'],
    ]);
  });

  it.each([
    ['a fragment without a speaker', [quote(1, 'a very long holiday for very few boats', null, { kind: 'fragment' })]],
    ['a fragment of a few words', [quote(1, 'very few boats', adeyemi, { kind: 'fragment' })]],
  ])('offers no card for %s', (_, quotes) => expect(find('quote', { ...sheet, quotes })).toEqual([]));

  it.each<[Card['kind'], Partial<CardInput>, string]>([
    ['voices', { quotes: sheet.quotes.slice(0, 2) }, 'one speaker is no conversation'],
    ['figure', { figures: sheet.figures.slice(1) }, 'a number that counts nothing says nothing'],
    ['timeline', { dates: sheet.dates.slice(0, 2) }, 'two dates are no story'],
    ['people', {}, 'two people are no cast'],
  ])('offers no %s card where the sheet does not fill it', (kind, less) =>
    expect(find(kind, { ...sheet, ...less })).toEqual([]),
  );

  it('puts events in order of time, each in the sentence that holds its date', () => {
    expect(find('timeline')[0]?.events).toEqual([
      { date: '2019', text: 'A survey of the bridge in 2019 found no damage.' },
      { date: '2025-05-20', text: 'The council voted 31 to 4 on May 20 to spend $3.2 billion on repairs of the bridge.' },
      { date: '2025-06-02', text: 'The harbour bridge will close on June 2.' },
    ]);
  });

  it('names the source, the paragraph and the short address', () => {
    expect(find('quote').find(({ id }) => id === 'quote-1')?.source).toEqual({
      publisher: 'Example News', date: '2025-05-21', address: 'verbatim.example/s/k3v9', paragraph: 2,
    });
  });

  const spoken = (long: string) =>
    find('quote', {
      ...sheet,
      headline: TITLED,
      text: long,
      quotes: [{ ...quote(1, 'x', adeyemi), text: long, start: 0, end: long.length }],
    });

  it('spreads a quotation of two cards over parts that share its speaker', () => {
    const long =
      'The harbour bridge carries forty thousand people to work and to school in Port Allery on every day of the week, ' +
      'and Port Allery has paid for its cables since 1931 without a single day of rest or a single accident. ' +
      'Ferries of the harbour company will carry all commuters across the river in June and July next year, and ' +
      'the council of Port Allery has set aside four million dollars so that nobody pays a cent for a crossing.';
    const parts = spoken(long);
    expect(parts.map(({ id, part }) => [id, part?.of])).toEqual([['quote-1.1', 2], ['quote-1.2', 2]]);
    expect(parts.map(({ text }) => wordsOf(text)).join(' ')).toBe(wordsOf(long));
  });

  it('shows of a speech the sentences that a desk would most likely print', () => {
    const sentences = Array.from({ length: 12 }, (_, i) => `That was number ${i + 1} of it all, and so on.`);
    const best = 'The bridge is the best thing that Larkfield has ever built, and everybody in the town must fight to repair it.';
    const long = [...sentences.slice(0, 6), best, ...sentences.slice(6)].join(' ');
    const [card, ...others] = spoken(long);
    expect(card?.text).toContain(best);
    expect(others).toEqual([]);
  });

  it('does not repeat the headline among the facts of the summary', () => {
    const lead = { id: 'fact-9', ...at('The harbour bridge will close on June 2.') };
    const [summary] = find('summary', { ...sheet, headline: { ...TITLED, text: lead.text }, facts: [lead, ...sheet.facts] });
    expect(summary?.facts).toContain(sheet.facts[0]?.text);
    expect(summary?.facts).not.toContain(lead.text);
  });

  it('makes no picture of a number in words', () => {
    const words = { id: 'figure-1', ...at('a very'), value: 1, unit: null, label: 'long holiday' };
    expect(find('figure', { ...sheet, figures: [words] })).toEqual([]);
  });

  it('always offers a summary', () => {
    const empty = { ...sheet, facts: [], quotes: [], figures: [], dates: [], people: [] };
    expect(ids(empty)[0]).toBe('summary');
  });
});
