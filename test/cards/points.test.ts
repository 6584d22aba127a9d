/** The card of a list or a guide: its title and its points, word for word, on the card and wherever it is told. */
import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../../src/article/markdown.ts';
import { altText } from '../../src/cards/alt.ts';
import type { SummaryCard } from '../../src/cards/card.ts';
import { planCards, planSheet } from '../../src/cards/plan-cards.ts';
import { kindOf } from '../../src/cards/kinds/registry.ts';
import { shorten } from '../../src/cards/kinds/summary/shorten.ts';
import { FULL, spareOf } from '../../src/cards/spare.ts';
import { extract } from '../../src/extract/extract.ts';
import { composePosts } from '../../src/share/posts/compose-posts.ts';
import { NETWORKS } from '../../src/share/posts/networks.ts';
import { Plan } from '../../src/sheet/plan.ts';
import { readDocument } from '../../src/text/read-document.ts';
import { shownBySize } from '../../templates/compose.ts';
import { THEMES } from '../../templates/theme.ts';

const POINTS = ['Weigh the flour', 'Warm the bowl', 'Wait an hour', 'Bake until it sounds hollow'];
const PROSE = 'A baker of Lund told us so on Tuesday, and 400 of her loaves were sold by noon of that day.';

function sheetOf(title: string, points: readonly string[]) {
  const found = readMarkdown([`# ${title}`, PROSE, ...points.flatMap((point) => [`## ${point}`, PROSE])].join('\n\n'));
  const document = readDocument({ ...found, language: 'en' });
  const context = { title, author: null, publisher: null, publishedAt: '2025-05-20' };
  const source = { publisher: 'Example News', publishedAt: '2025-05-20', language: 'en', url: null };
  return { ...found, ...extract(document, context), document, source, page: null };
}

const sheet = sheetOf('Four ways to better bread', POINTS.map((point, i) => `${i + 1}. ${point}`));
const summaryOf = (input: typeof sheet): SummaryCard => {
  const [card] = planCards(input);
  if (card?.kind !== 'summary') throw new Error('The sheet has no summary');
  return card;
};

describe('the summary of a list', () => {
  it('holds its points, each with the place where it stands', () => {
    const { cards, places } = planSheet(sheet);
    const [card] = cards;
    expect(card).toMatchObject({ kind: 'summary', points: 'numbered', facts: POINTS });
    const shown = card?.shows.map(({ start, end }) => sheet.text.slice(start, end));
    expect(shown).toEqual(POINTS);
    expect(card?.shows.every(({ id }) => places.some((place) => place.id === id))).toBe(true);
  });

  it('bears bullets where neither title nor article counts', () => {
    expect(summaryOf(sheetOf('How to bake bread', POINTS))).toMatchObject({ points: 'bulleted', facts: POINTS });
  });

  it('is read from plans of before, which know no points', () => {
    const { points: _, ...old } = planSheet(sheet).cards[0] as Extract<Plan['cards'][number], { kind: 'summary' }>;
    expect(Plan.parse({ planVersion: 'old', cards: [old], places: [] }).cards).toEqual([old]);
  });

  it('tells all of them, or says that they go on', () => {
    const card = summaryOf(sheet);
    expect(altText(card)).toBe(
      'Four ways to better bread. Weigh the flour. Warm the bowl. Wait an hour. Bake until it sounds hollow. ' +
      'Source: Example News, 20 May 2025.',
    );
    expect(kindOf(card).tell(card, 70)).toBe('Four ways to better bread. Weigh the flour. Warm the bowl. …');
    expect(composePosts(card, 'https://example.org/s/1', NETWORKS.mastodon).join('\n')).toContain('2. Warm the bowl');
  });

  it('shows all in smaller type before it leaves one out, and then a sign', () => {
    const card = summaryOf(sheet);
    expect(shorten(card, spareOf('og', 'en', 1, FULL)).facts).toEqual(POINTS);
    expect(shorten(card, spareOf('og', 'en', 0.5, FULL)).facts).toEqual([...POINTS.slice(0, 2), '…']);
  });

  it('says of each picture what stands on it', () => {
    const facts = Array.from({ length: 30 }, (_, i) => `Loaf number ${i + 1} of the bakers by the old harbour gate`);
    const shown = shownBySize({ ...summaryOf(sheet), facts }, THEMES.paper);
    const og = shown('og');
    const told = og.kind === 'summary' ? og.facts : [];
    expect(told.at(-1)).toBe('…');
    expect(told.slice(0, -1)).toEqual(facts.slice(0, told.length - 1));
    expect(told.length).toBeGreaterThan(6);
  });
});
