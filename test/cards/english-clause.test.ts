/** What an English article tells of somebody in a clause, where no office may stand on the card. */
import { expect, it } from 'vitest';
import { clauseOf, nounWithClause } from '../../src/cards/english-clause.ts';
import { firstMentions } from '../../src/cards/name-mentions.ts';
import { startPlanning, type Planning } from '../../src/cards/planning.ts';

function planningOf(text: string): Planning {
  const headline = { text: 'Kim Ahrens closes the pier of Ellersund', start: null, end: null, from: 'title' } as const;
  const empty = { facts: [], quotes: [], claims: [], figures: [], dates: [] };
  const people = [{ name: 'Rosa Medina', role: null, mentions: 1 }];
  return startPlanning({ ...empty, people, headline, source: { publishedAt: null, language: 'en' }, text });
}

it.each<[clause: string, told: boolean | string, why: string]>([
  ['who runs the Lund ferry,', true, 'an office'],
  ['who runs the pier.', true, 'of what the headline names'],
  ['who runs the shop,', false, 'which shop?'],
  ['who runs the shop in Lund,', true, 'the one of a town'],
  ['who runs the night shift,', true, 'every work has one'],
  ['who led the study,', true, 'the news'],
  ['who edits it,', false, 'what?'],
  ['who mends nets in a shed on Lund quay,', true, 'work of no list'],
  ['who has fished out of Port Ellery for 41 years,', true, 'how long'],
  ['who has two children at school in Lund,', true, 'what touches somebody'],
  ['who moved to Lund four years ago to grow hops,', true, 'a deed'],
  ['who lost 1,200 sheep in a flood,', true, 'a comma in a number'],
  ['who scored from 2.5 metres,', true, 'a point in a number'],
  ['who keeps the books and is the only one with a key,', 'who keeps the books', 'as far as the second verb'],
  ['who drives a cab but did not want to be named,', 'who drives a cab', 'the same'],
  ['who covered the match in Lund for L.A. Times,', false, 'a short form is no end'],
  ['who cooks for the sick at St. Mary’s Home,', false, 'nor is this one'],
  ['who got up at 4 a.m. to mend nets in Lund,', false, 'nor an hour'],
  ['who was mending nets in a shed,', false, 'what was going on'],
  ['who had mended nets in a shed,', false, 'before what?'],
  ['who asked not to be named,', false, 'under which terms'],
  ['who said that ferries are late,', false, 'what was said'],
  ['who believes that ferries are late,', false, 'what is thought'],
  ['who bought a boat last week,', false, 'when?'],
  ['who bought a boat on Monday,', false, 'the same'],
  ['who bought her a boat in Lund,', false, 'whom?'],
  ['who sells nets two stalls away,', false, 'from where?'],
  ['who did not sell a boat in Lund,', false, 'nothing was done'],
  ['who never sold a boat in Lund,', false, 'the same'],
  ['who lives at 14 Hale Road,', false, 'an address'],
  ['who admitted two counts of theft,', false, 'what is before a court'],
  ['who swam off,', false, 'too little'],
])('behind a name %j is told: %j, %s', (clause, told) => {
  const text = `“It held,” said Rosa Medina, ${clause}${clause.endsWith('.') ? '' : ' and waved.'}`;
  const words = /^(.*)[,.]$/u.exec(clause)?.[1] ?? '';
  expect(clauseOf(planningOf(text), 'Rosa Medina', firstMentions(text, 'Rosa Medina')))
    .toBe(told === true ? words : told === false ? null : told);
});

it.each<[text: string, told: string | null, why: string]>([
  ['Rosa Medina, the pilot who flew mail to Lund, waved.', 'pilot who flew mail to Lund', 'behind it'],
  ['The pilot who flew to Lund, Rosa Medina, waved.', 'pilot who flew to Lund', 'before it'],
  ['The pilot who flew to Lund, Capt Rosa Medina, waved.', 'pilot who flew to Lund', 'with a rank'],
  ['Rosa Medina, the pilot who flew it, waved.', null, 'what?'],
  ['Rosa Medina, the pilot who was late for work, waved.', null, 'how she was'],
  ['The pilot who flew to Lund waved, and Rosa Medina did not.', null, 'somebody else'],
  ['Rosa Medina, the pilot, waved.', null, 'no clause'],
])('in %j the noun is told as %j: %s', (text, told) => {
  const role = text.startsWith('The') ? 'The pilot' : 'the pilot';
  expect(nounWithClause(planningOf(text), 'Rosa Medina', role)).toBe(told);
});

it.each<[text: string, name: string, why: string]>([
  ['The son of Rosa Medina, who mends nets in Lund, waved.', 'Rosa Medina', 'whoever mends them'],
  ['A woman in Lund, who mends nets in Lund, waved.', 'A woman in Lund', 'somebody without a name'],
])('tells nothing in %j', (text, name) => expect(clauseOf(planningOf(text), name, firstMentions(text, name))).toBeNull());
