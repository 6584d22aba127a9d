/** Which sheets have a summary: one that tells more than the headline that stands over every card. */
import { describe, expect, it } from 'vitest';
import { tellsMatter } from '../../src/cards/kinds/summary/plan.ts';
import { planSheet } from '../../src/cards/plan-cards.ts';
import { startPlanning } from '../../src/cards/planning.ts';
import { extract } from '../../src/extract/extract.ts';
import { readDocument } from '../../src/text/read-document.ts';

const BODY = [
  'Engineers from Larkfield found 40 cracks in the steel cables of the harbour bridge in March.',
  'The council of Port Ellery set aside $4 million for ferries in its budget of May.',
  '“The harbour bridge is the most dangerous road of the whole county,” said Rosa Medina, the mayor of Port Ellery.',
].join('\n\n');
const NEWS = 'The council of Port Ellery voted on Monday to close the harbour bridge, built in 1931, in June of 2027.';
const SCENE = 'For four years, he called the old yellow house behind it his home. It was late. They had gone, and so had she.';

function inputOf(text: string, title: string | null) {
  const document = readDocument({ text, bodyStart: 0, blocks: [], language: 'en' });
  const context = { title, author: null, publisher: null, publishedAt: null };
  return { ...extract(document, context), source: { publishedAt: null, language: 'en' }, text, document };
}

describe('a summary without a fact', () => {
  it.each<[string, string | null, boolean, string]>([
    [`${NEWS}\n\n${BODY}`, null, true, 'a lede that tells the news stands alone'],
    [SCENE, null, false, 'one that sets a scene does not'],
    [`${NEWS}\n\n${BODY}`, 'Port Ellery closes its bridge', false, 'a title stands over every card'],
  ])('%s (%s): %s', (text, title, tells) =>
    expect(tellsMatter(startPlanning(inputOf(text, title)), [])).toBe(tells));
});

describe('a sheet', () => {
  it('shows the facts of a summary that it does not have on cards of their own', () => {
    const kinds = planSheet(inputOf(`${NEWS}\n\n${BODY}`, null)).cards.map(({ kind }) => kind);
    expect(kinds).toContain('summary');
    expect(kinds).toContain('quote');
  });

  it('has a summary where there is hardly anything else', () => {
    const kinds = planSheet(inputOf('They said so.\n\nIt was late, and nobody had come to see them.', 'Late')).cards;
    expect(kinds.map(({ kind }) => kind)).toEqual(['summary']);
  });
});
