/** Which sentences of an article may become cards, beside the facts of its sheet. */
import { describe, expect, it } from 'vitest';
import { statementsOf } from '../../src/cards/kinds/fact/statements.ts';
import { startPlanning } from '../../src/cards/planning.ts';
import { planSheet } from '../../src/cards/plan-cards.ts';
import { extract } from '../../src/extract/extract.ts';
import { readPlainText } from '../../src/article/plain-text.ts';
import { readDocument } from '../../src/text/read-document.ts';

const FERRIES = 'The council of Port Ellery voted 31 to 4 on Monday to buy two ferries for $48 million.';
const LONG =
  'The new ships, which a yard in Larkfield will build over the next three years, are to carry 400 people each across ' +
  'the sound between Port Ellery and the island of Marrow, replacing the Halcyon and the Petrel, two steamers that ' +
  'have made the crossing four times a day since 1931 and that burn nine tons of coal a week, the council said.';
const DETAILS = Array.from(
  { length: 12 },
  (_, i) => `Harbour engineer Ann Lee counted ${i + 20} cracks in pier ${i + 1} of Port Ellery in April ${2001 + i}.`,
);
const TEXT = `${FERRIES} ${LONG} Will the island get a pier?\n\n${DETAILS.join('\n\n')}`;

function planningOf(text: string) {
  const article = readPlainText(text);
  const document = readDocument({ ...article, language: 'en' });
  const extraction = extract(document, { title: null, publishedAt: null, author: null, publisher: null, language: 'en' });
  return startPlanning({ ...extraction, source: { publishedAt: null, language: 'en' }, text: article.text, document });
}

describe('statementsOf', () => {
  const planning = planningOf(TEXT);
  const statements = statementsOf(planning);
  const texts = statements.map(({ text }) => text);

  it('reads all sentences of the article, not the first facts alone', () => {
    expect(planning.sheet.facts.length).toBeLessThan(DETAILS.length);
    expect(texts).toEqual(expect.arrayContaining([FERRIES, ...DETAILS]));
  });

  it('names each once, those of the sheet as the sheet does', () => {
    const ids = statements.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id, start } of planning.sheet.facts)
      expect(statements.find((one) => one.start === start)?.id ?? id).toBe(id);
  });

  it('takes no tag behind a question for a statement of its own', () => {
    const tag = 'Ann Lee, the harbour engineer of Port Ellery, said.';
    const texts = (before: string): string[] => statementsOf(planningOf(`${FERRIES}\n\n${before} ${tag}`)).map(({ text }) => text);
    expect(texts('“Who would cross a bridge with forty cracks?”')).not.toContain(tag);
    expect(texts('Nobody was hurt in the harbour.')).toContain(tag);
  });

  it('asks nothing, and shows no stretch that is not the article’s', () => {
    expect(texts.filter((text) => text.includes('?'))).toEqual([]);
    for (const { text, start, end } of statements) expect(planning.sheet.text.slice(start, end)).toBe(text);
  });
});

it('keeps a place for each sentence on a card that the sheet does not list', () => {
  const { cards, places } = planSheet(planningOf(TEXT).sheet);
  const shown = cards.flatMap(({ shows }) => shows);
  for (const { id, start, end } of shown) expect(places).toContainEqual(expect.objectContaining({ id, start, end }));
});

it('cuts no list of people before its verb', () => {
  const guests =
    'After loud reports of cracks in the harbour bridge of Port Ellery the chief of all the works of the harbour and ' +
    'of its seven piers, Rosa Medina; the engineer of the town, Emil Brandt, and the owner of the ferry walked along ' +
    'it on Monday once more.';
  const texts = statementsOf(planningOf(`${FERRIES} ${guests}`)).map(({ text }) => text);
  expect(texts.some((text) => text.endsWith('Rosa Medina'))).toBe(false);
});
