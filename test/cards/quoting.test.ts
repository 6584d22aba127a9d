/** Words quoted amid the writer's sentence: on a card in that sentence, which says whose they are, or on none. */
import { describe, expect, it } from 'vitest';
import { planQuoting } from '../../src/cards/kinds/fact/quoting.ts';
import { startPlanning } from '../../src/cards/planning.ts';

const HEADLINE = 'Council of Port Ellery votes to spend $48 million on its harbour bridge in 2026';
const LEAD = 'The council of Port Ellery voted on Monday to spend $48 million on its harbour bridge.';
const SAID =
  'Rosa Medina, mayor of Larkfield, said on Monday that the council had spent $48 million on its harbour bridge and ' +
  'had “saved the last ferry between Port Ellery and Larkfield.”';
const WORDS = 'saved the last ferry between Port Ellery and Larkfield';
const MAYOR = { name: 'Rosa Medina', role: 'mayor of Larkfield' };

function quoting(sentence: string, speaker: { name: string; role: string | null } | null = MAYOR, after = '') {
  const text = `${LEAD} ${sentence} ${after} Ferries sail on.`;
  const start = text.indexOf(WORDS);
  const quotes = [
    {
      id: 'quote-7', text: WORDS, start, end: start + WORDS.length, kind: 'fragment' as const, speaker, evidence: null,
      continues: null,
    },
  ];
  const headline = { text: HEADLINE, start: null, end: null, from: 'title' } as const;
  const people = [{ name: 'Rosa Medina', role: 'mayor of Larkfield', mentions: 2 }];
  const lists = { facts: [], quotes, figures: [], dates: [], people };
  const source = { publishedAt: '2026-03-12', language: 'en' };
  return planQuoting(startPlanning({ headline, ...lists, source, text }), () => false);
}

describe('a sentence that quotes somebody amid its own words', () => {
  it('stands whole, as the statement of the writer that it is, under no name', () => {
    expect(quoting(SAID)).toMatchObject([{ kind: 'fact', text: SAID }]);
  });

  it.each<[string, { name: string; role: string | null } | null, string, string]>([
    [SAID, null, '', 'nobody’s words'],
    [SAID, { name: 'Rosa Medina', role: 'the harbour director' }, '', 'of which harbour?'],
    [SAID, { name: 'Emil Brandt', role: 'mayor of Port Ellery' }, '', 'somebody whom the sentence does not name'],
    [SAID.replace('on Monday', 'in 2019'), MAYOR, '', 'said in another year'],
    [SAID.replace('Rosa Medina, mayor of Larkfield,', 'Another mayor, Rosa Medina,'), MAYOR, '', 'beside whom?'],
    [SAID, MAYOR, 'But the council of Larkfield denied that.', 'the next sentence turns it'],
  ])('%#: none', (sentence, speaker, after) => expect(quoting(sentence, speaker, after)).toEqual([]));

});
