/**
 * A quotation under the writer's sentence: whole in every size and theme, the sentence larger than the headline over it
 * and smaller than the words, nothing too small or where an app's controls are.
 */
import { describe, expect, it } from 'vitest';
import type { Card } from '../../src/cards/card.ts';
import { TOGETHER } from '../../src/cards/matter.ts';
import { typeset } from '../../src/cards/typeset.ts';
import { drawSvg } from '../../src/render/draw-svg.ts';
import { resolve, type Node } from '../../src/render/element.ts';
import { SIZE_NAMES, type SizeName } from '../../src/schema.ts';
import { compositions, overflows, type Composition } from '../../templates/compose.ts';
import { frameOf } from '../../templates/frame.ts';
import { THEMES, THEME_NAMES, type ThemeName } from '../../templates/theme.ts';
import { renderDeps } from '../pictures/draw.ts';
import { LED_IN, ORDINARY } from '../pictures/sample-cards.ts';

/** On a picture 1200 px wide. */
const SMALLEST = 22;
const bare = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');

/** Each text that is set, with the size of its type. */
function textsIn(node: Node, size = 0): { words: string; size: number }[] {
  if (typeof node === 'string') return [{ words: node, size }];
  const own = Number(node.props.style?.['fontSize'] ?? size);
  return (node.props.children ?? []).flatMap((child) => textsIn(child, own));
}

/** The composition that is drawn: the first whose boxes hold. */
async function drawn(card: Card, theme: ThemeName, size: SizeName): Promise<{ chosen: Composition; svg: string } | null> {
  for (const chosen of compositions(card, THEMES[theme], size)) {
    const { svg, boxes } = await drawSvg(await renderDeps(), chosen, false);
    if (overflows(boxes).length === 0) return { chosen, svg };
  }
  return null;
}

const CARDS = Object.entries(LED_IN);

describe.each(SIZE_NAMES)('in %s', (size) => {
  it.each(CARDS)('%s', async (_, card) => {
    if (card.kind !== 'quote') throw new Error('no quotation');
    for (const theme of THEME_NAMES) {
      const { chosen, svg } = (await drawn(card, theme, size)) ?? {};
      const texts = textsIn(resolve(chosen?.element)[0] ?? '');
      const sizeOf = (words: string) => texts.find((one) => bare(one.words) === bare(words))?.size ?? 0;
      const [matter, leadIn, said] = [card.matter, card.leadIn, card.text].map((words) => sizeOf(typeset(words, 'en')));
      const what = `${theme}: ${matter} < ${leadIn} < ${said}`;
      expect(leadIn, what).toBeGreaterThan(matter ?? 0);
      if (card.matter !== '') expect(matter, what).toBeGreaterThan(0);
      expect(said, what).toBeGreaterThanOrEqual((leadIn ?? 0) * 1.2);
      expect(Math.min(...texts.map((one) => one.size)) * (1200 / Math.max(1200, frameOf(size).width))).toBeGreaterThanOrEqual(SMALLEST);
      const { safe, height } = frameOf(size);
      const lines = [...(svg ?? '').matchAll(/<text [^>]*?\sy="([\d.]+)"/g)].map(([, y]) => Number(y));
      expect(lines.length).toBeGreaterThan(0);
      expect(Math.min(...lines)).toBeGreaterThan(safe.top);
      expect(Math.max(...lines)).toBeLessThan(height - safe.bottom);
    }
  });
});

it('the longest of these is as long as a plan may make a card', () => {
  const lengths = CARDS.map(([, card]) => card.kind !== 'quote' ? 0
    : [card.matter, card.leadIn, card.text, `${card.speaker?.name}, ${card.speaker?.role}`].join('').length);
  expect(Math.max(...lengths)).toBeGreaterThanOrEqual(TOGETHER);
});

it('a headline without room is cut where it ends cleanly before it goes', async () => {
  const matter = 'Footbridge left to rust, gales, neglect: Port Allery tops the coast in lost crossings for the fifth ' +
    'year, and nobody at the ministry has an answer to the mayor, who wrote to it in the spring';
  const { 'led in, long': card = ORDINARY.quote } = LED_IN;
  const { chosen } = (await drawn({ ...card, matter } as Card, 'poster', 'og')) ?? {};
  const texts = textsIn(resolve(chosen?.element)[0] ?? '').map(({ words }) => words);
  expect(texts.some((words) => words.startsWith('Footbridge left'))).toBe(true);
});

it('a headline of two lines stands over a long sentence and long words, in every size and theme', async () => {
  const card = {
    ...ORDINARY.quote,
    matter: 'Port Allery families move into the first houses on the quay that are warmed by the harbour’s water',
    leadIn: 'A group led by Ruth Adeyemi, once an engineer of the port’s own works, will put all its readings online.',
    text: 'Harbour water is nothing new, but one pipe in one basin, with the way back a few steps above the way in, ' +
      'that is … The books say it must not work. It has. …',
  };
  for (const theme of THEME_NAMES) for (const size of SIZE_NAMES) {
    const { chosen } = (await drawn(card, theme, size)) ?? {};
    const said = bare(textsIn(resolve(chosen?.element)[0] ?? '').map(({ words }) => words).join(''));
    for (const part of [card.matter, card.leadIn, card.text]) expect(said, `${theme} ${size}`).toContain(bare(part));
  }
});
