/** The one sentence under a title opens with what the title has told of, or with a name. */
import { expect, it } from 'vitest';
import { opensUntold } from '../../src/cards/kinds/fact/opens-untold.ts';
import { startPlanning } from '../../src/cards/planning.ts';

it.each<[title: string, text: string, isUntold: boolean, why: string]>([
  ['Two studios planned for Lund', 'The factory was built between the quay and the mill.', true, 'which one?'],
  ['Two studios planned for Lund', 'The old factory was built between the quay and the mill.', true, 'with an adjective'],
  ['Lund factory to hold two studios', 'The factory was built between the quay and the mill.', false, 'told'],
  ['Two pulled from burning minivan', 'The van left the road at Lund in the rain.', false, 'a part of its word'],
  ['Two studios planned for Lund', 'The factory of Bo Berg stands beside the quay.', false, 'its owner says which'],
  ['Two studios planned for Lund', 'The Harbour Trust owns the mill beside the quay.', false, 'a name'],
  ['Two studios planned for Lund', 'The council voted for it on Monday.', false, 'each town has one'],
  ['Two studios planned for Lund', 'The studios will open in May beside the quay.', false, 'told'],
  ['Feud lands in court', 'The three, Rosa Medina, Bo Berg and Ida Lund, went to court.', false, 'named behind'],
  ['Two studios planned for Lund', 'A factory was built between the quay and the mill.', false, 'brought in'],
])('under %j, %j: %s', (title, text, isUntold) => {
  const headline = { text: title, start: null, end: null, from: 'title' } as const;
  const none = { facts: [], quotes: [], claims: [], figures: [], dates: [], people: [] };
  const planning = startPlanning({ ...none, headline, source: { publishedAt: null, language: 'en' }, text });
  expect(opensUntold(planning, { start: 0, end: text.length })).toBe(isUntold);
});
