/** Which articles argue: of these nothing is shown as a fact. */
import { describe, expect, it } from 'vitest';
import { isOpinion } from '../../src/cards/is-opinion.ts';
import { startPlanning } from '../../src/cards/planning.ts';

const REPORT = [
  'The council of Port Ellery voted on Monday to close the ferry.',
  'Rosa Medina said the ferry had lost $4 million in three years.',
  'Engineers found cracks in the hull of the ferry in March.',
  'The ferry carried 400 people a day in 2019, the council said.',
  'Bo Lund, the mayor, told reporters that buses would replace the ferry.',
  'A second vote is planned for June 2.',
  'The ferry has sailed between Port Ellery and Larkfield since 1931.',
  'The harbour office said it would sell the ferry in the autumn.',
];
const COLUMN = [
  'Of course, the council of Port Ellery voted to close the ferry.',
  'But a town without a ferry is no harbour town.',
  'The council should know better.',
  'Who will carry the bakers of Larkfield across the bay?',
  'Sadly, the mayor must answer nobody until the autumn.',
  'And the cracks in the hull were known for years.',
  'Bridges rust; councils, apparently, do not.',
  'So the ferry will be sold, and the bay will be empty.',
];

function opinion(sentences: readonly string[], language = 'en', title = 'Port Ellery closes its ferry'): boolean {
  const headline = { text: title, start: null, end: null, from: 'title' } as const;
  const source = { publishedAt: null, language };
  const lists = { facts: [], quotes: [], figures: [], dates: [], people: [] };
  return isOpinion(startPlanning({ headline, ...lists, source, text: sentences.join(' ') }));
}

describe('an opinion', () => {
  it.each<[readonly string[], boolean, string]>([
    [REPORT, false, 'it tells who did and said what'],
    [COLUMN, true, 'it takes sides in every sentence, in nobody’s person'],
    [REPORT.map((sentence, i) => (i % 2 ? sentence : `I know that ${sentence}`)), true, 'in the first person'],
    [COLUMN.slice(0, 3), false, 'three sentences say little'],
  ])('%#', (sentences, expected) => expect(opinion(sentences)).toBe(expected));

  it('says so in its title', () => expect(opinion(REPORT, 'en', 'Opinion: keep the ferry')).toBe(true));

  it('is read in German', () =>
    expect(
      opinion(
        [
          'Natürlich hat der Rat von Ellersund die Fähre verkauft.',
          'Aber eine Stadt ohne Fähre ist keine Hafenstadt.',
          'Der Rat müsste das wissen.',
          'Wer bringt die Bäcker nach Larkfeld?',
          'Leider muss der Bürgermeister niemandem antworten.',
          'Und die Risse waren seit Jahren bekannt.',
          'Brücken rosten, Räte offensichtlich nicht.',
          'Also wird die Bucht leer sein.',
        ],
        'de',
      ),
    ).toBe(true));
});
