/** What leads up to a point that stands in the next sentence is no news under a title. */
import { expect, it } from 'vitest';
import { planSheet } from '../../src/cards/plan-cards.ts';
import { extract } from '../../src/extract/extract.ts';
import { readDocument } from '../../src/text/read-document.ts';

function summaryOf(text: string, title: string, language = 'en'): readonly string[] | undefined {
  const document = readDocument({ text, bodyStart: 0, blocks: [], language });
  const extraction = extract(document, { title, author: null, publisher: null, publishedAt: null });
  const source = { publishedAt: null, language };
  const { cards } = planSheet({ ...extraction, source, text, document });
  return cards.flatMap((card) => (card.kind === 'summary' ? [card.facts] : []))[0];
}

const NEWS = 'The ferry line of Lund, which has four boats and a dock, reopened on May 1 after the council hired nine ' +
  'captains.';

it('passes over a stranger under a title of something else', () => {
  const text = `Ada Sorell had packed for a long drive around the bay. She needed nine minutes.\n\n${NEWS}`;
  expect(summaryOf(text, 'Lund boats sail for the first time in three years')).toEqual([NEWS]);
});

it('passes over the first of two sentences that open alike', () => {
  const halves = 'When the crate left Lund on May 4 it held 61 maps of the line. When it reached Bergen it held a note.';
  const text = `${halves}\n\n${NEWS}`;
  expect(summaryOf(text, 'Sixty-one maps of Lund lost in the post')).toEqual([NEWS]);
});

it('keeps her where the title has her', () => {
  const hers = 'Ada Sorell had packed for a long drive around the bay of Lund and took the ferry in the end.';
  expect(summaryOf(`${hers}\n\nIt rained.`, 'Sorell sails again')).toEqual([hers]);
});
