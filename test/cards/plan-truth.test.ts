/** What planning must not say: events at the wrong date, numbers from somebody's mouth, roles that point elsewhere. */
import { describe, expect, it } from 'vitest';
import type { Card } from '../../src/cards/card.ts';
import { planFigures } from '../../src/cards/kinds/figure/plan.ts';
import { planCards, type CardInput } from '../../src/cards/plan-cards.ts';
import { startPlanning } from '../../src/cards/planning.ts';

/** Two events that are beyond doubt: with one more there is a timeline. */
const CERTAIN = 'The pier opened in May 2021. A ferry sank at the pier on June 3, 2022.';
const certain = { 'May 2021': '2021-05', 'June 3, 2022': '2022-06-03' };

function sheetOf(text: string, more: Partial<CardInput> = {}): CardInput {
  return {
    source: { publisher: 'Example News', publishedAt: '2025-05-21', language: 'en', url: null },
    text,
    page: null,
    headline: { text: 'Pier', start: null, end: null, from: 'title' },
    facts: [],
    quotes: [],
    figures: [],
    dates: [],
    people: [],
    ...more,
  };
}

const at = (text: string, words: string) => ({
  text: words,
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
});
/** Each of them speaks in the article, in fewer words than a card takes. */
const heard = (people: CardInput['people']): CardInput['quotes'] =>
  people.map(({ name, role }, i) => ({
    id: `quote-${i + 1}`, text: 'Nothing', start: 0, end: 7, kind: 'sentence', speaker: { name, role }, evidence: null,
    continues: null,
  }));
const kind = <K extends Card['kind']>(wanted: K, sheet: CardInput) =>
  planCards(sheet).filter((card): card is Extract<Card, { kind: K }> => card.kind === wanted);

function eventOf(
  sentence: string,
  words: string,
  date: string,
  precision: 'day' | 'month' | 'year',
  quotes: CardInput['quotes'] = [],
) {
  const text = `${CERTAIN}\n\n${sentence}`;
  const dates = Object.entries({ ...certain, [words]: date }).map(([mention, iso], i) => ({
    id: `date-${i}`,
    ...at(text, mention),
    date: iso,
    precision: mention === words ? precision : ('day' as const),
  }));
  const events = kind('timeline', sheetOf(text, { dates, quotes }))[0]?.events;
  return events?.find((event) => event.date === date)?.text ?? null;
}

describe('timeline', () => {
  it.each([
    ['The council found cracks in the pier in January 2024.', 'January 2024', '2024-01', 'month'],
    ['In 2019, engineers of the pier warned the council.', '2019', '2019', 'year'],
    ['The council voted on May 19 to close the pier.', 'May 19', '2025-05-19', 'day'],
  ] as const)('takes %j as an event of %s', (sentence, words, date, precision) =>
    expect(eventOf(sentence, words, date, precision)).toBe(sentence),
  );

  it.each([
    ['The council found cracks in the pier in January.', 'January', '2025-01', 'month', 'of which year?'],
    ['The council voted Tuesday to close the pier.', 'Tuesday', '2025-05-20', 'day', 'which one?'],
    ['The council voted on May 19 to close the pier.', 'May 19', '2024-05-19', 'day', 'of which year?'],
    ['The bakery closed in August 2023.', 'August 2023', '2023-08', 'month', 'of another matter'],
    ['7:03 – The pier opens in August 2025.', 'August 2025', '2025-08', 'month', 'the minute of a ticker'],
    ['The pier that has stood since 1931 will close.', '1931', '1931', 'year', 'the date of a relative clause'],
    ['A replacement could not open before 2031.', '2031', '2031', 'year', 'a limit, not a date'],
    ['The council rejected the 2019 survey.', '2019', '2019', 'year', 'a name with a year in it'],
    [
      'The council has dropped a claim made against the port in 2010.',
      '2010',
      '2010',
      'year',
      'what was dropped is of that year',
    ],
    ['He was arrested in 2019.', '2019', '2019', 'year', 'nobody knows who'],
    ['Two years ago, she left the council.', 'Two years ago', '2023', 'year', 'nobody knows who'],
    ['In 2019 it was closed again.', '2019', '2019', 'year', 'nobody knows what'],
    [
      'The council, under rules announced a year ago, closes the pier.',
      'a year ago',
      '2024',
      'year',
      'the date of an aside',
    ],
    ['If it rains in June the pier will close.', 'June', '2025-06', 'month', 'a condition'],
    ['The port’s January report is lost.', 'January', '2025-01', 'month', 'the report’s own name'],
  ] as const)('does not take %j as an event of %s: %s', (sentence, words, date, precision, _why) =>
    expect(eventOf(sentence, words, date, precision)).toBeNull(),
  );

  it('takes no sentence that runs through a quotation', () => {
    const sentence = 'It does not negotiate,” said Mayor Helena Brandt, who promised in 2023 that it stays open.';
    expect(eventOf(sentence, '2023', '2023', 'year')).toBeNull();
  });

  it('takes two dated statements joined by "and" as two events', () => {
    const text = `${CERTAIN}\n\nWork on the pier begins on June 1, 2026, and the pier reopens on May 3, 2027.`;
    const dates = Object.entries({ ...certain, 'June 1, 2026': '2026-06-01', 'May 3, 2027': '2027-05-03' }).map(
      ([words, date], i) => ({ id: `date-${i}`, ...at(text, words), date, precision: 'day' as const }),
    );
    expect(kind('timeline', sheetOf(text, { dates }))[0]?.events.slice(2)).toEqual([
      { date: '2026-06-01', text: 'Work on the pier begins on June 1, 2026 …' },
      { date: '2027-05-03', text: 'the pier reopens on May 3, 2027.' },
    ]);
  });
});

/** Of what the numbers below count: what is off the matter of its article gets no card. */
const HEADLINE = 'Survey: members of the port council expect to spend and lose money on the pier and its ships last year';

/** In an article whose summary tells something else. */
const figuresOf = (sheet: CardInput) => planFigures(startPlanning(sheet), () => false);

describe('figures', () => {
  const figureOf = (
    text: string,
    words: string,
    more: { value: number | null; unit?: string | null; label?: string | null },
    quotes: CardInput['quotes'] = [],
  ) => {
    const [card] = figuresOf(
      sheetOf(text, {
        headline: { text: HEADLINE, start: null, end: null, from: 'title' },
        figures: [{ id: 'figure-7', ...at(text, words), unit: null, label: null, ...more }],
        quotes,
      }),
    );
    return card && { id: card.id, label: card.label, sentence: card.sentence };
  };

  it.each([
    [
      'Members of the port council expect to spend $48.6 million on the pier in Larkfield last year.',
      '$48.6 million',
      { value: 48.6e6, unit: 'USD' },
      'Members of the port council expect to spend $48.6 million on the pier in Larkfield last year.',
      null,
    ],
    [
      'A survey in Larkfield found that 61 percent of its members expect to lose money.',
      '61 percent',
      { value: 61, unit: '%', label: 'of its members' },
      'of its members expect to lose money',
      'A survey in Larkfield found that 61 percent of its members expect to lose money.',
    ],
    [
      'The port council counted 1,140 ships at the pier last year.',
      '1,140',
      { value: 1140, label: 'ships' },
      'ships at the pier last year',
      'The port council counted 1,140 ships at the pier last year.',
    ],
  ])('shows what is counted in %j', (text, words, more, label, sentence) => {
    expect(figureOf(text, words, more)).toEqual({
      id: 'figure-7',
      label: label.split(' ').length < 3 ? text : label,
      sentence,
    });
  });

  it.each([
    ['The pier has 4 of its girders left.', '4', { value: 4, label: 'of its girders left' }, 'a small count'],
    ['Engineers met for the 3rd time.', '3rd', { value: 3 }, 'an ordinal'],
    ['They won in a 10-game series of the league.', '10-game', { value: 10 }, 'a compound'],
    ['About 120 came.', 'About 120', { value: 120 }, 'a count of nothing'],
    ['It will cost the city $2.1 million.', '$2.1 million', { value: 2.1e6, unit: 'USD' }, 'nobody knows what will'],
    ['A bear of Port Ellery was seen in the 400 block of Harbour Street on Monday.', '400',
      { value: 400, label: 'block of Harbour Street' }, 'an address'],
    ['In a survey of the port council 1,140 cannot sail from the pier of Larkfield.', '1,140', { value: 1140 },
      'of what?'],
    ['Larkfield led the port council of Port Ellery 21-14 at half-time in a match on the pier.', '21-14',
      { value: 21, label: 'at half-time in a match' }, 'a score while the game goes on'],
    ['The council of Larkfield, which has 1,140 members, expects to lose money on the pier last year.', '1,140',
      { value: 1140, label: 'members' }, 'told by the way'],
    ['Rosa Lund of the port council gave birth at the age of 18.', '18', { value: 18, label: 'of' }, 'an age'],
    ['Der Rat zeigt Bo Lund, 1800 Jahre alt, am Pier.', '1800', { value: 1800 }, 'an age'],
  ])('makes no picture of %j: %s', (text, words, more, _why) => expect(figureOf(text, words, more)).toBeUndefined());

  it('makes no picture of a number that the headline has', () => {
    const text = 'The port council counted 1,140 ships at the pier last year.';
    const figures = [{ id: 'figure-7', ...at(text, '1,140'), unit: null, value: 1140, label: 'ships' }];
    const under = (headline: string) =>
      figuresOf(sheetOf(text, { headline: { text: headline, start: null, end: null, from: 'title' }, figures }));
    expect(under(HEADLINE)).toHaveLength(1);
    expect(under(`${HEADLINE} of 1,140 at sea`)).toEqual([]);
  });

  it('makes no picture of what the next sentence turns', () => {
    const told = 'The port council counted 1,140 ships at the pier last year.';
    const of = (text: string) => figureOf(text, '1,140', { value: 1140, label: 'ships' });
    expect(of(`${told} The port council of Larkfield has a pier.`)).toBeDefined();
    expect(of(`${told} But that number leaves out ferries.`)).toBeUndefined();
  });

  it('makes no picture of what somebody claims', () => {
    const text = '“It costs $9 million,” said Ruth Adeyemi.';
    const quote = {
      id: 'quote-1',
      ...at(text, 'It costs $9 million,'),
      kind: 'sentence' as const,
      speaker: null,
      evidence: null,
      continues: null,
    };
    expect(figureOf(text, '$9 million', { value: 9e6, unit: 'USD' }, [quote])).toBeUndefined();
  });

  it('takes a stretch of time only where nothing else is counted', () => {
    const text =
      'Members of the port council expect the pier in Larkfield to lose ships for 11 months. Members of the port ' +
      'council expect to spend $48 million on the pier in Ellersund last year.';
    const headline = { text: HEADLINE, start: null, end: null, from: 'title' as const };
    const months = { id: 'figure-1', ...at(text, '11 months'), value: 11, unit: 'mo', label: null };
    const money = { id: 'figure-2', ...at(text, '$48 million'), value: 48e6, unit: 'USD', label: null };
    expect(figuresOf(sheetOf(text, { headline, figures: [months, money] })).map(({ id }) => id)).toEqual(['figure-2']);
    const only = sheetOf(text, { headline, figures: [months] });
    expect(figuresOf(only).map(({ id }) => id)).toEqual(['figure-1']);
  });
});

describe('facts and people', () => {
  it('prefers the writer’s statements to speech', () => {
    const said = '“Let us not forget the winters that we have had here,” said Ruth Adeyemi.';
    const own = [
      'Workers in Port Ellery will close the pier on Monday for 11 months of repairs.',
      'A ferry owned by Lund and Sons has sailed past the pier since 1931 with 400 people a day.',
      'Members of the pier council voted 31 to 4 in May to spend $48 million on new girders.',
    ];
    const text = [said, ...own].join(' ');
    const quotes = [
      {
        id: 'quote-1',
        ...at(text, said.slice(1, 55)),
        kind: 'sentence' as const,
        speaker: null,
        evidence: null,
        continues: null,
      },
    ];
    const sheet = sheetOf(text, {
      headline: { text: 'Council to repair pier in Port Ellery for $48 million', start: null, end: null, from: 'title' },
      facts: [said, ...own].map((fact, i) => ({ id: `fact-${i + 1}`, ...at(text, fact) })),
      quotes,
    });
    const told = [...(kind('summary', sheet)[0]?.facts ?? []), ...kind('fact', sheet).map((card) => card.text)];
    expect(told.sort()).toEqual(own.sort()); // each once, and speech not at all
  });

  it('lists no surname in the summary that only the article completes', () => {
    const own = [
      'Workers in Port Ellery will close the pier on Monday so that 40 cracked girders and a lighthouse can be replaced.',
      'Medina of the harbour council of Port Ellery voted in May to spend $48 million on new girders.',
    ];
    const people = [{ name: 'Rosa Medina', role: null, mentions: 2 }];
    const headline = { text: 'Council to repair pier in Port Ellery for $48 million', start: null, end: null, from: 'title' } as const;
    const facts = own.map((fact, i) => ({ id: `fact-${i + 1}`, ...at(own.join(' '), fact) }));
    expect(kind('summary', sheetOf(own.join(' '), { headline, facts, people }))[0]?.facts).toEqual(own.slice(0, 1));
  });

  it('reads a text about the US as no opinion, and one by "us" as one', () => {
    const story = (who: string) => Array.from({ length: 6 }, (_, i) =>
      `Engineers from Port Ellery told ${who} that ship ${i + 1} of the harbour council had sailed with 400 people.`);
    const factsOf = (who: string) => {
      const text = story(who).join(' ');
      const headline = { text: 'Harbour council sends ships', start: null, end: null, from: 'title' } as const;
      const facts = story(who).map((fact, i) => ({ id: `fact-${i + 1}`, ...at(text, fact) }));
      return kind('summary', sheetOf(text, { headline, facts }))[0]?.facts.length ?? 0;
    };
    expect(factsOf('US officials')).toBeGreaterThan(0);
    expect(factsOf('us')).toBe(0);
  });

  it.each([
    ['president', 'of what?'],
    ['Vorstandsvorsitzende', 'wovon?'],
    ['ministre', 'de quoi ?'],
    ['duly swept aside home player', 'no office'],
    ['a person of political influence', 'no office'],
    ['Lee & Lund Foundation', 'a body'],
    ['a young man', 'no office'],
  ])('does not list %j (%s)', (role) => {
    const people = [
      { name: 'Ann Lee', role, mentions: 2 },
      { name: 'Bo Lund', role: 'mayor of Port Ellery', mentions: 2 },
      { name: 'Eva Cox', role: 'mayor of Larkfield', mentions: 2 },
      { name: 'Cy Roy', role: 'mayor of Sandwick', mentions: 2 },
    ];
    const quotes = heard(people);
    expect(kind('people', sheetOf('Nothing else is told of them here.', { people, quotes }))).toEqual([]);
  });

  it('lists nobody where the one of the headline is not among them', () => {
    const people = [
      { name: 'Ann Lee', role: 'harbour engineer', mentions: 3 },
      { name: 'Bo Lund', role: 'mayor of Port Ellery', mentions: 3 },
      { name: 'Eva Cox', role: 'mayor of Larkfield', mentions: 3 },
      { name: 'Cy Roy', role: 'mayor of Sandwick', mentions: 3 },
      { name: 'Rosa Medina', role: null, mentions: 1 },
    ];
    const quotes = heard(people.slice(0, 4));
    const headed = (text: string) => ({ text, start: null, end: null, from: 'title' }) as const;
    const listed = (text: string) => kind('people', sheetOf('Nothing else.', { people, quotes, headline: headed(text) }));
    expect(listed('Pier of Port Ellery closes')).toHaveLength(1);
    expect(listed('Medina closes bakery in Port Ellery')).toEqual([]);
  });

  const LEE = { name: 'Ann Lee', role: 'harbour engineer', mentions: 3 };
  const LUND = { name: 'Bo Lund', role: 'mayor of Port Ellery', mentions: 3 };
  const COX = { name: 'Eva Cox', role: 'mayor of Larkfield', mentions: 3 };
  const ROY = { name: 'Cy Roy', role: 'mayor of Sandwick', mentions: 3 };
  it.each<[people: CardInput['people'], speakers: CardInput['people'], headline: string, lists: number, why: string]>([
    [[LEE, LUND, COX, ROY], [LEE, LUND, COX, ROY], 'Pier of Port Ellery closes', 1, 'all four speak'],
    [[LEE, LUND, COX], [LEE, LUND, COX], 'Pier of Port Ellery closes', 0, 'three are no cast'],
    [[LEE, LUND, COX, ROY], [LEE, LUND, COX, ROY], 'Pier closes', 0, 'the headline is of nothing that they are of'],
    [[LEE, LUND, COX, ROY], [LEE, LUND], 'Pier of Port Ellery closes', 0, 'one only passes by'],
    [[LEE, LUND, COX, ROY, { name: 'Rosa Medina', role: null, mentions: 1 }], [LEE, LUND, COX, ROY, { name: 'Rosa Medina', role: null, mentions: 1 }],
      'Pier of Port Ellery closes', 0, 'who speaks, too, would be missing'],
    [[LEE, LUND, COX, ROY], [LEE, LUND, COX, ROY], 'Harbour engineer Ann Lee and mayor of Port Ellery Bo Lund and mayor of Larkfield Eva Cox and mayor of Sandwick Cy Roy', 0, 'the headline tells all'],
    [[LEE, LUND, COX, ROY], [LEE, LUND, COX, ROY], 'Captain accused of theft', 0, 'no cast of a crime'],
    [[{ ...LEE, name: 'ANN Lee' }, LUND, COX, ROY], [LEE, LUND, COX, ROY], 'Pier of Port Ellery closes', 0, 'set in capitals'],
    [[{ ...LEE, role: 'the harbour director' }, LUND, COX, ROY], [{ ...LEE, role: 'the harbour director' }, LUND, COX, ROY], 'Pier of Port Ellery closes', 0, 'of which?'],
    [[{ ...LEE, role: 'head of the design process' }, LUND, COX, ROY], [LEE, LUND, COX, ROY], 'Pier of Port Ellery closes', 0, 'of which?'],
    [[{ ...LEE, role: 'an eyewitness of Ellery' }, LUND, COX, ROY], [LEE, LUND, COX, ROY], 'Pier of Port Ellery closes', 0, 'no office'],
    [[{ ...LEE, role: 'now the mayor-elect' }, LUND, COX, ROY], [LEE, LUND, COX, ROY], 'Pier of Port Ellery closes', 0, 'a clause'],
    [[{ ...LEE, role: 'of the University of Ellery' }, LUND, COX, ROY], [LEE, LUND, COX, ROY], 'Pier of Port Ellery closes', 0, 'no office'],
    [[{ ...LEE, role: 'partner of singer Cy Ode' }, LUND, COX, ROY], [LEE, LUND, COX, ROY], 'Pier of Port Ellery closes', 0, 'no office'],
  ])('who is who of %# has %s', (people, speakers, text, lists) => {
    const headline = { text, start: null, end: null, from: 'title' } as const;
    expect(kind('people', sheetOf('Nothing else.', { people, quotes: heard(speakers), headline }))).toHaveLength(lists);
  });

  it.each([
    ['Its chief engineer', 'chief engineer'],
    ['her lawyer in court', 'lawyer in court'],
    ['itself a lawyer', 'itself a lawyer'],
    ['seine Rechtsanwältin', 'Rechtsanwältin'],
    ['его главный адвокат', 'главный адвокат'],
    ['Maritime historian', 'Maritime historian'],
  ])('shows the role %j as %j', (role, shown) => {
    const people = [
      { name: 'Ann Lee', role, mentions: 3 },
      { name: 'Bo Lund', role: 'mayor of Port Ellery', mentions: 3 },
      { name: 'Eva Cox', role: 'mayor of Larkfield', mentions: 3 },
      { name: 'Cy Roy', role: 'mayor of Sandwick', mentions: 3 },
    ];
    const quotes = heard(people);
    const headline = { text: 'Pier of Port Ellery', start: null, end: null, from: 'title' } as const;
    const [card] = kind('people', sheetOf('Nothing else is told of them here.', { people, quotes, headline }));
    expect(card?.people[0]?.role).toBe(shown);
  });
});

describe('a quotation', () => {
  const kern: { name: string; role: string | null } = { name: 'Anna Kern', role: 'Ministerin von Ellersund' };
  const cardsOf = (text: string, words: string, speaker = kern) =>
    kind('quote', sheetOf(text, {
      source: { publisher: 'Hafenbote', publishedAt: '2025-05-21', language: 'de', url: null },
      quotes: [{ id: 'quote-1', ...at(text, words), kind: 'sentence', speaker, evidence: null, continues: null }],
    })).map((card) => card.text);

  it.each([
    ['Wir werden die Fähre zwischen Stadt und Hafen auf Dauer erhalten.', 1],
    ['Wollen wir die Fähre zwischen Stadt und Hafen auf Dauer erhalten?', 0],
    ['Ihr werdet die Fähre zwischen Stadt und Hafen auf Dauer erhalten.', 0],
    ['Die Fähre bleibt.', 0],
  ])('%s: cards %d', (words, cards) => expect(cardsOf(`Anna Kern sagte: »${words}«`, words)).toHaveLength(cards));

  it('of somebody who is not named, or of whom nothing is told, gets no card', () => {
    const words = 'Wir werden die Fähre zwischen Stadt und Hafen auf Dauer erhalten.';
    const of = (name: string, role: string | null) => cardsOf(`»${words}«`, words, { name, role });
    expect(of('Anna Kern', null)).toEqual([]);
    expect(of('der Sprecher', 'Sprecher')).toEqual([]);
    expect(of('Anna Kern', 'Gov.')).toEqual([]);
    expect(of('Anna Kern', 'eine junge Frau')).toEqual([]);
    expect(of('Anna Kern', 'Ministerin')).toEqual([]); // of which country?
    expect(of('Anna Kern', 'Ministerin von Ellersund')).toEqual([words]);
  });

  it.each([
    ['sagte Anna Kern damals.', 0, 'long ago'],
    ['sagte Anna Kern 2019.', 0, 'another year'],
    ['sagte Anna Kern 2025.', 1, 'this year'],
    ['sagte Anna Kern, die 2019 noch Bäckerin war.', 1, 'something else was in that year'],
    ['sagte Anna Kern am Montag.', 1, 'the day of the news'],
  ])('whose writer says %j: cards %d', (after, cards) => {
    const words = 'Wir werden die Fähre zwischen Stadt und Hafen auf Dauer erhalten';
    expect(cardsOf(`»${words}«, ${after}`, words)).toHaveLength(cards);
  });

  it('that hangs on an article of the writer’s gets no card', () => {
    const words = 'Bindungen zwischen Stadt und Hafen dauerhaft stärken und die Fähre erhalten';
    expect(cardsOf(`Der Tag soll laut Anna Kern die »${words}«.`, words)).toEqual([]);
    expect(cardsOf(`Anna Kern sagte: »${words}«.`, words)).toEqual([words]);
  });
});
