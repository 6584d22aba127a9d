/** What is asked of somebody again and again, read once. */
import { expect, it } from 'vitest';
import { oncePerVoice } from '../../src/cards/once-per-voice.ts';
import { startPlanning } from '../../src/cards/planning.ts';

const planningOf = () => startPlanning({
  facts: [], quotes: [], claims: [], figures: [], dates: [], people: [], text: 'Ann Lowe spoke.',
  source: { publishedAt: null, language: 'en' }, headline: { text: '', start: null, end: null, from: 'title' },
});
const ANN = { name: 'Ann Lowe', role: null };

it('is read once for a name and its role in one article, also where nothing is told', () => {
  let reads = 0;
  const read = oncePerVoice((_planning, { role }) => {
    reads += 1;
    return role;
  });
  const planning = planningOf();
  expect([read(planning, ANN), read(planning, { ...ANN }), reads]).toEqual([null, null, 1]);
  expect([read(planning, { ...ANN, role: 'mayor' }), reads]).toEqual(['mayor', 2]);
  expect([read(planningOf(), ANN), reads]).toEqual([null, 3]);
});
