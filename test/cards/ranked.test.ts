/** Under the title of a list no sentence about one of its things is a fact. */
import { expect, it } from 'vitest';
import { isRanked } from '../../src/cards/kinds/fact/ranked.ts';
import { startPlanning } from '../../src/cards/planning.ts';
import { extract } from '../../src/extract/extract.ts';
import { readDocument } from '../../src/text/read-document.ts';

function planningOf(title: string, text: string, language = 'en') {
  const document = readDocument({ text, bodyStart: 0, blocks: [], language });
  const extraction = extract(document, { title, author: null, publisher: null, publishedAt: null });
  return startPlanning({ ...extraction, source: { publishedAt: null, language }, text, document });
}

it.each<[string, string, boolean, string]>([
  ['Top ferry schools of 2027', 'Larkfield College offers 36 courses for captains and engineers.', true, 'one of them'],
  ['11 bridges to see this year', 'The arch of Port Ellery opened in 1931.', true, 'one of eleven'],
  ['Lund S2 review: the best coat yet?', 'The coat of the Larkfield firm costs 90 dollars.', false, 'one thing alone'],
  ['Best rain coats for sailors', 'Most coats keep a sailor dry for three hours.', false, 'all of them'],
  ['Council closes the harbour bridge', 'Larkfield Steel found 40 cracks in its cables.', false, 'no list'],
  ['Top schools of Larkfield', 'Schools in Larkfield teach 4,000 captains.', false, 'the title names it, too'],
])('%s: %s (%s)', (title, text, ranked) => {
  expect(isRanked(planningOf(title, text), { start: 0, end: text.length })).toBe(ranked);
});

it('takes the title of a report that quotes people for no list', () => {
  const said = ['Rosa Medina', 'Tomas Okafor', 'Helena Brandt'].map((name) => `“The bridge will close in June,” ${name} said.`);
  const fact = 'Larkfield Steel found 40 cracks in its cables.';
  const text = [fact, ...said].join('\n\n');
  expect(isRanked(planningOf('3 engineers warned of cracks', text), { start: 0, end: fact.length })).toBe(false);
});

it('sees no name in the nouns of German', () => {
  const text = 'Die meisten halten einen Matrosen drei Stunden trocken.';
  expect(isRanked(planningOf('Die besten Mäntel', text, 'de'), { start: 0, end: text.length })).toBe(false);
});
