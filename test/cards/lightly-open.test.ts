/** English facts that leave a little open and get a card all the same, and those that hang on what is not there. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { planFacts } from '../../src/cards/kinds/fact/plan.ts';
import { refusalOf } from '../../src/cards/kinds/fact/refuse.ts';
import { isLightlyOpen } from '../../src/cards/kinds/fact/lightly-open.ts';
import { statementsOf } from '../../src/cards/kinds/fact/statements.ts';
import { startPlanning, type Planning } from '../../src/cards/planning.ts';
import { extract } from '../../src/extract/extract.ts';
import { readDocument } from '../../src/text/read-document.ts';

const TITLE = 'Bridge to close';
const ARTICLE = readFileSync(join(import.meta.dirname, '../corpus/harbour-bridge/article.txt'), 'utf8').trim();
const [LEDE = ''] = ARTICLE.split('\n');

function planningOf(text: string, title: string | null = TITLE): Planning {
  const document = readDocument({ text, bodyStart: 0, blocks: [], language: 'en' });
  const extraction = extract(document, { title, author: null, publisher: null, publishedAt: '2026-03-12' });
  return startPlanning({ ...extraction, source: { publishedAt: '2026-03-12', language: 'en' }, text, document });
}

const lightly = (text: string, words: string, title: string | null = TITLE): boolean => {
  const planning = planningOf(text, title);
  return statementsOf(planning).some((fact) => fact.text.startsWith(words) && isLightlyOpen(planning, fact));
};

it('lets a noun with "the" stand that the headline does not have', () => {
  const planning = planningOf(ARTICLE);
  const vote = statementsOf(planning).find(({ text }) => text.startsWith('The council voted 14 to 5'));
  expect(vote && refusalOf(planning, vote)).toBe('open');
  expect(lightly(ARTICLE, 'The council voted 14 to 5')).toBe(true);
  expect(planFacts(planning, [], []).map(({ text }) => text)).toContain(vote?.text);
});

it.each([
  'Another council voted 14 to 5 to spend $48.6 million on the repair.',
  'Of the council’s 19 members 14 voted to spend $48.6 million on the repair.',
  'They voted 14 to 5 to spend $48.6 million on the repair.',
  'That council voted 14 to 5 to spend $48.6 million on the repair.',
  'The council voted 14 to 5 to spend $48.6 million of the budget on the latter two spans.',
])('%s: not so', (fact) => expect(lightly(`${LEDE} ${fact}`, fact.slice(0, 8))).toBe(false));

it('lets "them" stand where it comes last, but under a title alone', () => {
  const fact = 'The harbour office of Port Ellery closed the bridge in May for one of them.';
  const text = `${LEDE} ${fact}`;
  expect(lightly(text, 'The harbour office')).toBe(true);
  expect(lightly(text, 'The harbour office', null)).toBe(false);
});

it('lets nobody claim what somebody says whom the card does not name', () => {
  const fact = 'There is no lime in the bridge, he VERB from the ferry, where he has worked since March.';
  expect(lightly(`${LEDE} ${fact.replace('he VERB', 'as he saw')}`, 'There')).toBe(true);
  expect(lightly(`${LEDE} ${fact.replace('VERB', 'confirmed')}`, 'There')).toBe(false);
});

it.each([
  'The pilot of the second ferry counted 40 bolts of the bridge on a Monday in March.',
  'She counted 40 bolts of the harbour bridge of Port Ellery on a Monday in March.',
  'One of the three counted 40 bolts of the harbour bridge of Port Ellery in March.',
])('%s: not about somebody whom the card does not name', (fact) =>
  expect(lightly(`${LEDE} ${fact}`, fact.slice(0, 8))).toBe(false));
