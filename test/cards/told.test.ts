/** What somebody says without marks, or with a few words in them: on a card in the writer's sentence, or on none. */
import { describe, expect, it } from 'vitest';
import { planTold } from '../../src/cards/kinds/fact/told.ts';
import { planCards } from '../../src/cards/plan-cards.ts';
import { startPlanning } from '../../src/cards/planning.ts';

const HEADLINE = 'Port Ellery council votes to close its harbour bridge for two winters';
const LEAD = 'The council of Port Ellery voted on Monday to close its harbour bridge for two winters.';
const BETWEEN = 'Ferries will carry cars. '.repeat(8).trim();
const SAID = 'Rosa Medina, mayor of Larkfield, said that shops along the bridge would lose half of their trade.';
const CALLED =
  'Harbour union secretary Emil Brandt called the closure “a very long holiday for two hundred dockers.”';

const people = [['Rosa Medina', 'mayor of Larkfield'], ['Emil Brandt', 'Harbour union secretary']] as const;

function sheetOf(sentence: string, title = HEADLINE, language = 'en') {
  const text = `${LEAD}\n\n${BETWEEN}\n\n${sentence}\n\nFerries sail on.`;
  const who = people.flatMap(([name, role], at) => {
    const [start, roleStart] = [text.indexOf(name), text.indexOf(role)];
    const place = { start, end: start + name.length, roleStart, roleEnd: roleStart + role.length };
    const isThere = start >= 0 && roleStart >= 0;
    return start < 0 ? [] : [{ id: `person-${at}`, name, role, mentions: 1, ...(isThere ? place : {}) }];
  });
  return {
    headline: { text: title, start: null, end: null, from: 'title' as const },
    facts: [], quotes: [], figures: [], dates: [], people: who, text,
    source: { publishedAt: '2026-03-12', language },
  };
}
const told = (sentence: string, title = HEADLINE, language = 'en'): string[] =>
  planTold(startPlanning(sheetOf(sentence, title, language)), () => false).map(({ text }) => text);

describe('what somebody says, told by the writer', () => {
  it.each([[SAID], [CALLED]])('stands whole where it says whose word it is: %s', (sentence) => {
    expect(told(sentence)).toEqual([sentence]);
  });

  it('is a card of a sheet', () => {
    const source = { publishedAt: '2026-03-12', language: 'en', publisher: 'Example News', url: null };
    const cards = planCards({ ...sheetOf(SAID), page: null, source });
    expect(cards).toContainEqual(expect.objectContaining({ kind: 'fact', text: SAID, matter: HEADLINE }));
  });

  it.each([
    [SAID.replace('Rosa Medina, mayor of Larkfield,', 'Rosa Medina'), 'who is that?'],
    [SAID.replace('said', 'had been told'), 'it was said to her'],
    [SAID.replace('said that', 'found out in March that'), 'it tells what she did'],
    [SAID.replace('along the bridge', 'along both of them'), 'of whom?'],
    [SAID.replace('lose half of their trade', 'be in the report'), 'in which report?'],
    [SAID.replace('shops along the bridge would lose half of their trade', 'she respected all views'),
      'how she feels'],
    [SAID.replace('that shops', 'it was badly planned and that shops'), 'what was?'],
    [SAID.replace('would lose', 'had that night lost'), 'in which night?'],
    [CALLED.replace('the closure', 'that plan'), 'which plan?'],
    ['Harbour union secretary Emil Brandt said that he would not be commenting on the bridge of Port Ellery.',
      'nothing is said'],
    [`Rosa Medina, mayor of Larkfield, was heard. ${CALLED.replace('two hundred', 'Medina and two hundred')}`,
      'whom it calls by a surname'],
  ])('has no card: %s (%s)', (sentence) => {
    expect(told(sentence)).toEqual([]);
  });

  it('is read in English alone', () => expect(told(SAID, HEADLINE, 'nl')).toEqual([]));
});
