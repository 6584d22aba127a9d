/**
 * How much of each article of the corpus can be read on one page: visible text, alt texts, fields and JSON-LD, found
 * again in the article by runs of four words, whatever made the page.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { beforeAll, describe, expect, it } from 'vitest';
import { MAX_SHOWN_SHARE } from '../../src/limits.ts';
import { parseShownShare } from '../../src/share/shown-share.ts';
import { ShareBudget } from '../../src/share/share-budget.ts';
import { makePages, ORIGIN } from './make-page.ts';

const CORPUS = join(import.meta.dirname, '../corpus');
const articles = readdirSync(CORPUS, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => ({ name, text: readFileSync(join(CORPUS, name, 'article.txt'), 'utf8') }));
/** Words in a row that are no chance. */
const RUN = 4;
/** The page is cut at words and sentences, and counted in letters; its words are counted here. */
const MARGIN = 0.06;

/** Four sentences, each a fact with a date: the card of its facts, and that of its dates, hold all of it. */
const WHOLE_ON_ONE_CARD = ['dates-absolute'];

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** All that a page tells a reader or a machine. */
function told(html: string): string {
  const { document } = parseHTML(html);
  const attributes = [...document.querySelectorAll('[alt],[content],[title]')].flatMap((element) =>
    ['alt', 'content', 'title'].map((name) => element.getAttribute(name) ?? ''));
  return [document.documentElement.textContent, ...attributes].join(' · ');
}

const runsOf = (text: string): string[] => wordsOf(text).map((_, i, all) => all.slice(i, i + RUN).join(' '));

function shareOf(text: string, page: string): number {
  const [own, shown] = [runsOf(text), new Set(runsOf(page))];
  const times = new Map<string, number>();
  for (const run of own) times.set(run, (times.get(run) ?? 0) + 1);
  const seen = own.map(() => false);
  for (const [i, run] of own.slice(0, 1 - RUN).entries())
    // A phrase that the article repeats tells nothing of which of the two stands on the page.
    if (times.get(run) === 1 && shown.has(run)) seen.fill(true, i, i + RUN);
  return seen.filter(Boolean).length / own.length;
}

describe.each(articles)('of the article $name', ({ name, text }) => {
  let made: Awaited<ReturnType<typeof makePages>>;
  beforeAll(async () => {
    made = await makePages({ text });
  });

  it('no page, embed or oEmbed answer shows more than its share, or than its own card', async () => {
    const { sheet, html, get } = made;
    for (const path of ['', ...sheet.cards.map(({ id }) => `/${id}`)]) {
      const embed = shareOf(text, told(await html(`/embed/${sheet.id}${path}`)));
      const most = Math.max(MAX_SHOWN_SHARE + MARGIN, embed);
      expect(shareOf(text, told(await html(`/s/${sheet.id}${path}`))), path).toBeLessThanOrEqual(most);
      const oembed = await (await get(`/oembed?url=${ORIGIN}/s/${sheet.id}${path}`)).text();
      expect(shareOf(text, oembed), path).toBeLessThanOrEqual(embed + MARGIN);
      if (!WHOLE_ON_ONE_CARD.includes(name)) expect(embed, path).toBeLessThan(1);
    }
  });

  it('the evidence of a card stands on its page, at least in its own words', async () => {
    const { sheet, page } = made;
    for (const { id } of sheet.cards.filter(({ kind }) => kind === 'fact')) {
      const document = await page(`/s/${sheet.id}/${id}`);
      expect(document.querySelectorAll('.passage-fact').length, id).toBeGreaterThan(0);
    }
  });
});

describe('a house of its own articles', () => {
  it('shows them whole', async () => {
    const { text } = articles.find(({ name }) => name === 'dialogue') ?? { text: '' };
    const { sheet, html } = await makePages({ text }, { shownShare: 1 });
    expect(shareOf(text, told(await html(`/s/${sheet.id}`)))).toBeGreaterThan(MAX_SHOWN_SHARE + MARGIN);
  });

  it.each([
    [undefined, MAX_SHOWN_SHARE],
    ['', MAX_SHOWN_SHARE],
    ['1', 1],
    ['0.25', 0.25],
  ])('says so: %j', (said, share) => expect(parseShownShare(said)).toBe(share));
  it.each(['0', '-1', '1.01', 'all', 'NaN'])('is refused at the start where it says %j', (said) =>
    expect(() => parseShownShare(said)).toThrow('SHOWN_SHARE'));
});

describe('the share of a page', () => {
  const budgetOf = () => new ShareBudget('x'.repeat(100), 0.5);
  const span = (start: number, end: number) => ({ spans: [{ start, end }], words: [] });

  it('counts what overlaps once, takes all or nothing, and goes on after what had no room', () => {
    const budget = budgetOf();
    const taken = [[0, 30], [20, 45], [40, 60], [10, 44], [90, 95], [96, 97]] as const;
    expect(taken.map(([start, end]) => budget.take(span(start, end)))).toEqual([true, true, false, true, true, false]);
  });

  it('counts words whose place is not kept, each once', () => {
    const budget = budgetOf();
    const role = { spans: [], words: ['r'.repeat(30)] };
    expect([budget.take(role), budget.take(role), budget.take(span(0, 30)), budget.take(span(0, 20))]).toEqual([
      true, true, false, true,
    ]);
  });

  it('is the card’s own where that is more, and nothing beside it', () => {
    const budget = budgetOf();
    budget.takeAnyway(span(0, 80));
    expect([budget.take(span(5, 60)), budget.take(span(79, 81))]).toEqual([true, false]);
  });
});
