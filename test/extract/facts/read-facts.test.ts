import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFacts } from '../../../src/extract/facts/read-facts.ts';
import { documentOf } from '../document-of.ts';

const NOTHING = { quotes: [], entities: [], figures: [], dates: [] };
const facts = (text: string, language = 'en', title: string | null = null) =>
  readFacts(documentOf(text, language), { title }, NOTHING).map((fact) => fact.text);

const STORY = [
  'The harbour council of Port Ellery approved a 40 million euro plan on Tuesday to rebuild the northern sea wall.',
  'Read more: The storm that changed Port Ellery',
  'Photo: Ines Marlow / Coast Press',
  'The wall was breached in two places by the January storm, flooding 312 homes and closing the fish market for a ' +
  'month.',
  '“We could not wait for another winter,” said council chair Dora Lindqvist.',
  'He did not say more.',
  'Why did it take so long?',
  'Sign up for our newsletter to get the latest from the coast.',
  'Building starts in April and will take three years, the council said.',
  'The council of Port Ellery approved the 40 million euro plan to rebuild the northern sea wall on Tuesday.',
].join('\n\n');

describe('readFacts', () => {
  it('puts what the story is about first', () => {
    expect(facts(STORY)[0]).toBe(
      'The harbour council of Port Ellery approved a 40 million euro plan on Tuesday to rebuild the northern sea wall.',
    );
  });

  it('finds the other statements of the story', () => {
    expect(facts(STORY)).toContain('Building starts in April and will take three years, the council said.');
    expect(facts(STORY).some((fact) => fact.startsWith('The wall was breached in two places'))).toBe(true);
  });

  it.each<[line: string, why: string]>([
    ['Read more', 'a link to another page'],
    ['Photo:', 'a credit'],
    ['Sign up', 'a newsletter line'],
    ['Why did', 'a question'],
  ])('leaves out "%s": %s', (line) => {
    expect(facts(STORY).filter((fact) => fact.includes(line))).toEqual([]);
  });

  it('keeps one of two sentences that say the same', () => {
    expect(facts(STORY).filter((fact) => fact.includes('40 million euro'))).toHaveLength(1);
  });

  it('leaves quotations to the quotations', () => {
    const text =
      'The mill closed on Monday after ninety years of work.\n\n“It was the only place that any of us ever wanted to ' +
      'work,” she said.';
    const quote = text.indexOf('“') + 1;
    const found = readFacts(
      documentOf(text),
      { title: null },
      { ...NOTHING, quotes: [{ start: quote, end: text.indexOf('”') }] },
    );
    expect(found.map((fact) => fact.text)).toEqual(['The mill closed on Monday after ninety years of work.']);
  });

  it('takes no sentence whose quotation closes elsewhere', () => {
    expect(facts('The minister said the release of the hostages “gives us hope for the talks that lie ahead.')).toEqual(
      [],
    );
  });

  it.each<[dangling: string, why: string]>([
    ['She had led the harbour council of Port Ellery through four storms and two floods.', 'a pronoun at the head'],
    ['But the harbour council of Port Ellery had long known that the wall was weak.', 'a connective at the head'],
    ['The harbour council of Port Ellery had been warned of the wall for years, he said.', 'a speaker left behind'],
    ['We at the harbour council of Port Ellery have long known that the wall was weak.', 'the writer in person'],
  ])('ranks "%s" below a statement that stands by itself (%s)', (dangling) => {
    const whole = 'The traders of Port Ellery asked the harbour council for a new market hall on Monday.';
    expect(facts(`${dangling}\n\n${whole}`).indexOf(whole)).toBe(0);
  });

  it('takes a whole statement with its number for one of three, not a short one beside it', () => {
    const text =
      'The mill of Port Ellery is old.\n\nThe town likes it.\n\nThe owners of the mill, who bought it from the town in ' +
      '1998, will close the two northern halls in March and dismiss 140 of the 300 workers of the mill.';
    expect(facts(text)[0]).toMatch(/^The owners of the mill/);
  });

  it('begins with what tells the story in few words, not with the longest of its sentences', () => {
    const news = 'The town council of Port Ellery will close its public baths in June.';
    const detail =
      'The baths, built in 1931 by the engineer Tomas Okafor for 84,000 dollars after a fire had destroyed the wooden ' +
      'hall of 1902, have two pools of 25 and 50 metres, 312 lockers, a sauna and a café with 40 seats on the roof.';
    const others = [
      'The town pays 2 million dollars a year for the baths, said council chair Dora Lindqvist.',
      'The council of Port Ellery voted 14 to 5 for the end of the public baths on Monday.',
      'Swimmers of the town will have to travel 30 miles to the baths of Carrick from June.',
      'The swimming club of Port Ellery has collected 4,000 names against the end of the baths.',
      'The town council wants to build 60 flats on the ground of the baths by 2029.',
      'Schools of Port Ellery will give up swimming lessons for 900 children in June.',
    ];
    const told = facts([news, detail, ...others].join('\n\n'));
    expect(told.slice(0, 3)).not.toContain(detail);
    expect(told).toContain(detail);
  });

  it('takes "this week" for a time, not for a word that points back', () => {
    const week = 'This week the harbour council of Port Ellery opened a new market hall for the traders.';
    expect(
      facts(`${week}\n\nIt was the first hall that the harbour council had built for the traders in years.`)[0],
    ).toBe(week);
  });

  it('numbers at most eight facts', () => {
    const many = Array.from(
      { length: 30 },
      (_, i) =>
        `District ${String.fromCharCode(65 + i)}${i} counted ${i * 31 + 7} new ${['bridges', 'schools', 'wells', 'farms', 'mills'][i % 5]} near ${['Oslo', 'Lima', 'Cork', 'Bonn', 'Turin', 'Quito'][i % 6]} last year.`,
    ).join('\n\n');
    const found = readFacts(documentOf(many), { title: null }, NOTHING);
    expect(found.length).toBeLessThanOrEqual(8);
    expect(found.map((fact) => fact.id)).toEqual(found.map((_, i) => `fact-${i + 1}`));
  });

  it.each<[language: string, text: string, fact: string]>([
    [
      'de',
      'Der Stadtrat von Lindau hat am Dienstag den Bau einer neuen Brücke für 12 Millionen Euro ' +
      'beschlossen.\n\nLesen Sie auch: Streit um die Brücke\n\nEr sagte nichts.',
      'Der Stadtrat von Lindau hat am Dienstag den Bau einer neuen Brücke für 12 Millionen Euro beschlossen.',
    ],
    [
      'fr',
      'Le conseil municipal de Vannes a voté mardi la construction d’un pont de 12 millions d’euros.\n\nÀ lire aussi ' +
      ': le pont de la discorde',
      'Le conseil municipal de Vannes a voté mardi la construction d’un pont de 12 millions d’euros.',
    ],
    [
      'ru',
      'Городской совет Лебедина во вторник утвердил строительство нового моста за 12 миллионов рублей.\n\nЧитайте ' +
      'также: спор о мосте',
      'Городской совет Лебедина во вторник утвердил строительство нового моста за 12 миллионов рублей.',
    ],
    [
      'xx', 'Ka hale hou ma Hilo ua hoʻokumu ʻia ma ka makahiki 1912 e nā kānaka o ke kaona.',
      'Ka hale hou ma Hilo ua hoʻokumu ʻia ma ka makahiki 1912 e nā kānaka o ke kaona.',
    ],
  ])('%s: reads the statement and leaves the notices', (language, text, fact) => {
    expect(facts(text, language)[0]).toBe(fact);
    expect(facts(text, language).filter((found) => /Lesen Sie|À lire|Читайте/.test(found))).toEqual([]);
  });

  it('finds nothing in nothing', () => {
    expect(facts('')).toEqual([]);
  });

  const pieces = fc.constantFrom(
    'The council of Hull approved 12 plans',
    ', which',
    ', but',
    ' (so it said)',
    '. ',
    '"',
    '“',
    '”',
    '\n\n',
    ' — ',
    ' after the storm',
    '; the rest',
    ' He said',
    '?',
    '😀',
    'Meanwhile, ',
    ' -- ',
    ', saying it',
    '„',
    '«',
  );
  it('gives spans that stand in the text, whatever the text', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), fc.constantFrom('en', 'de', 'xx'), (parts, language) => {
        const text = parts.join('');
        for (const fact of readFacts(documentOf(text, language), { title: null }, NOTHING)) {
          expect(text.slice(fact.start, fact.end)).toBe(fact.text);
          expect(fact.text.trim()).toBe(fact.text);
        }
      }),
    );
  });
});
