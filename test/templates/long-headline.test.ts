/** Somebody's words stand whole on their card, however long the headline over them is. */
import { describe, expect, it } from 'vitest';
import type { QuoteCard } from '../../src/cards/card.ts';
import { drawSvg } from '../../src/render/draw-svg.ts';
import { SIZE_NAMES } from '../../src/schema.ts';
import { compositions, overflows } from '../../templates/compose.ts';
import { THEMES } from '../../templates/theme.ts';
import { renderDeps } from '../pictures/draw.ts';
import { ORDINARY } from '../pictures/sample-cards.ts';

/** Without a clean place to cut. */
const HEADLINE =
  'Footbridge of Port Allery reopens after repairs that cost the town twice what its engineers had told the council ' +
  'in the spring before the storms of a winter that nobody there remembers the like of began to wear down the piers ' +
  'that the grandfathers of its fishermen had set into the mud of the inner harbour with nothing but ropes and oars';
const SAID = 'The footbridge was the most expensive thing that this town has built since the harbour wall of 1931.';

/** As long as words may be under the longest headline that leaves them room. */
const MUCH =
  'The footbridge was the most expensive thing that this town has built since the harbour wall, and the council knew ' +
  'on the first day what it would cost, for the engineers had told it so in a letter that anybody could read who took ' +
  'the trouble to open the drawer it lay in all the time.';

async function wordsOn(card: QuoteCard, size: (typeof SIZE_NAMES)[number]): Promise<string> {
  for (const composition of compositions(card, THEMES.paper, size)) {
    const { svg, boxes } = await drawSvg(await renderDeps(), composition, false);
    if (overflows(boxes).length > 0) continue;
    return [...svg.matchAll(/<text [^>]*>([^<]*)<\/text>/g)].map(([, word]) => word).join(' ');
  }
  return '';
}

describe.each(SIZE_NAMES)('in %s', (size) => {
  it.each([60, 110, 160, 180, 230, 280, 320])('under a headline of some %i letters', async (length) => {
    const matter = HEADLINE.slice(0, HEADLINE.indexOf(' ', length) >>> 0);
    const words = await wordsOn({ ...ORDINARY.quote, kind: 'quote', matter, text: SAID }, size);
    expect(words.replace(/\s+/g, ' ')).toContain('this town has built since the harbour wall of 1931');
  });
  it('under a headline of some 110 letters that two clauses part, whole', async () => {
    const matter = 'Footbridges left to rust, gales, neglect: Port Allery tops the coast in lost crossings for 5th straight year';
    expect(await wordsOn({ ...ORDINARY.quote, kind: 'quote', matter, text: SAID }, size)).toContain('5th');
  });
  it.each([60, 110, 160, 180, 200])('much under a headline of some %i letters', async (length) => {
    const matter = HEADLINE.slice(0, HEADLINE.indexOf(' ', length) >>> 0);
    const words = await wordsOn({ ...ORDINARY.quote, kind: 'quote', matter, text: MUCH }, size);
    expect(words.replace(/\s+/g, ' ')).toContain('it lay in all the time');
  });
});
