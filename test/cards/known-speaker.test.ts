/** Whoever speaks is told by the headline, or by nothing that a card shows. */
import { expect, it } from 'vitest';
import { isKnown } from '../../src/cards/kinds/quote/known-speaker.ts';
import type { PlannedQuote } from '../../src/cards/kinds/quote/join.ts';
import { startPlanning } from '../../src/cards/planning.ts';

const TEXT = 'The quay was full. “We mend nets every winter,” Rosa Medina said.';

function isKnownUnder(headline: string, from: 'title' | 'lead', name: string, isLed: boolean, language = 'en'): boolean {
  const none = { facts: [], quotes: [], claims: [], figures: [], dates: [], people: [] };
  const over = { text: headline, start: null, end: null, from };
  const planning = startPlanning({ ...none, headline: over, source: { publishedAt: null, language }, text: TEXT });
  const [start, end] = [TEXT.indexOf('We mend'), TEXT.indexOf(',”')];
  const text = TEXT.slice(start, end);
  const speaker = { name, role: null };
  const lead: PlannedQuote['lead'] =
    { id: 'quote-1', text, start, end, kind: 'sentence', speaker, evidence: null, continues: null };
  const leadIn = isLed ? { text: 'The quay was full.', start: 0, end: 18, insertions: [] } : null;
  const parts = [{ text, shows: [{ id: 'quote-1', start, end }] }];
  return isKnown(planning, { lead, leadIn, text, parts, pieces: [lead], joined: { text, held: [] } });
}

it.each<[headline: string, from: 'title' | 'lead', name: string, isLed: boolean, known: boolean, why: string]>([
  ['Rosa Medina on mending nets', 'title', 'Rosa Medina', false, true, 'her whole name'],
  ['Medina: we mend nets', 'title', 'Rosa Medina', false, false, 'a surname: who is that?'],
  ['Mayor Rosa Medina mends nets', 'title', 'Medina', false, false, 'the surname alone under the words'],
  ['Medina: we mend nets', 'title', 'Rosa Medina', true, true, 'a sentence of the writer’s stands over them'],
  ['Medina mended nets at the quay of Lund.', 'lead', 'Rosa Medina', false, true, 'the lede tells of her'],
  ['Nets are mended in Lund', 'title', 'Rosa Medina', false, false, 'nobody'],
])('under %j of the %s, %j, led: %s', (headline, from, name, isLed, known) =>
  expect(isKnownUnder(headline, from, name, isLed)).toBe(known));

it('asks no more than a surname in other languages', () =>
  expect(isKnownUnder('Medina: we mend nets', 'title', 'Rosa Medina', false, 'de')).toBe(true));
