/** What the alt text of a picture tells is what stands on that picture, and no more. */
import { expect, it } from 'vitest';
import type { Card } from '../../src/cards/card.ts';
import { resolve, type Node } from '../../src/render/element.ts';
import { SIZE_NAMES } from '../../src/schema.ts';
import { compositions, shownBySize } from '../../templates/compose.ts';
import { THEMES, THEME_NAMES } from '../../templates/theme.ts';
import { LED_IN, ORDINARY, SCRIPTS, UNUSUAL } from '../pictures/sample-cards.ts';

const CARDS = Object.entries<Card>({ ...ORDINARY, ...UNUSUAL, ...LED_IN, ...SCRIPTS });

/** Letters and digits alone: a card has other spaces, quotation marks and brackets. */
const bare = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();

const wordsOf = (node: Node): string =>
  typeof node === 'string' ? node : (node.props.children ?? []).map(wordsOf).join('');

function drawn(card: Card, theme: keyof typeof THEMES, size: (typeof SIZE_NAMES)[number]): string {
  const [composition] = compositions(card, THEMES[theme], size);
  return bare(resolve(composition?.element).map(wordsOf).join(''));
}

const items = (card: Card): string[] => {
  if (card.kind === 'summary') return card.facts;
  if (card.kind === 'timeline') return card.events.map(({ text }) => text);
  if (card.kind === 'people') return card.people.map(({ name }) => name);
  if (card.kind === 'voices') return card.voices.map(({ text }) => text);
  if (card.kind === 'quote') return [card.leadIn, card.text].filter(Boolean);
  return 'text' in card ? [card.text] : [];
};

it.each(CARDS)('%s', (_, card) => {
  for (const theme of THEME_NAMES) {
    const shownIn = shownBySize(card, THEMES[theme]);
    for (const size of SIZE_NAMES) {
      const picture = drawn(card, theme, size);
      const shown = shownIn(size);
      expect(items(shown).filter((item) => !picture.includes(bare(item))), `${theme} ${size}`).toEqual([]);
      const told = items(shown).map(bare);
      const left = items(card).filter((item) => !told.some((one) => one !== '' && bare(item).startsWith(one)));
      expect(left.filter((item) => picture.includes(bare(item))), `${theme} ${size}`).toEqual([]);
    }
  }
});

it('a text that is short enough is told whole unlaid, and stands whole on each picture, in the widest letters', () => {
  const wide = 'MW'.repeat(11);
  const told = { text: [wide, wide, wide, wide].join(' '), matter: [wide, wide].join(' '), speaker: null };
  const ledIn = { ...told, text: [wide, wide].join(' '), leadIn: [wide, wide].join(' ') };
  const cards = CARDS.map(([, card]) => card).filter(({ kind }) => /^(?:fact|quote|reported)$/.test(kind));
  const isLedIn = (card: Card) => card.kind === 'quote' && card.leadIn !== '';
  for (const card of cards.map((one) => ({ ...one, ...(isLedIn(one) ? ledIn : told) }) as Card)) {
    for (const theme of THEME_NAMES) for (const size of SIZE_NAMES) {
      expect(shownBySize(card, THEMES[theme])(size)).toBe(card);
      expect(drawn(card, theme, size), `${card.kind} ${theme} ${size}`).toContain(bare(isLedIn(card) ? ledIn.leadIn + ledIn.text : told.text));
      expect(drawn(card, theme, size), `${card.kind} ${theme} ${size}`).toContain(bare(told.matter));
    }
  }
});
