/** How many voices of an ordinary report get a card, and how much of what they said. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { joinQuotes } from '../../src/cards/kinds/quote/join.ts';
import { chooseQuotes } from '../../src/cards/kinds/quote/plan.ts';
import { startPlanning } from '../../src/cards/planning.ts';
import { extract } from '../../src/extract/extract.ts';
import { readDocument } from '../../src/text/read-document.ts';

const text = readFileSync(join(import.meta.dirname, '../corpus/harbour-bridge/article.txt'), 'utf8').trim();
const document = readDocument({ text, bodyStart: 0, blocks: [], language: 'en' });
const extraction = extract(document, { title: 'Bridge to close', author: null, publisher: null, publishedAt: null });
const planning = startPlanning({ ...extraction, source: { publishedAt: null, language: 'en' }, text, document });
const cards = new Map(chooseQuotes(planning, joinQuotes(planning.sheet.quotes, text))
  .map((quote) => [quote.lead.speaker?.name, quote]));

it('gives each voice that a desk would print a card', () => {
  expect([...cards.keys()].sort()).toEqual(['Helena Brandt', 'Rosa Medina', 'Tomas Okafor']);
});

it('sets the writer’s sentence over words that are not enough by themselves, and over no others', () => {
  expect(cards.get('Tomas Okafor')?.leadIn?.text).toContain('the longest of them measured 37 centimetres');
  expect(cards.get('Helena Brandt')?.leadIn).toBeNull();
});

it('shows the sentences that would be printed where all that was said would not', () => {
  expect(cards.get('Helena Brandt')?.text)
    .toBe('We are not closing it because we want to. We are closing it because steel does not negotiate');
});
