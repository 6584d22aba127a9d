/** What a summary shows where its facts are long: the one that matters most is not left out for a shorter one. */
import { expect, it } from 'vitest';
import { shorten } from '../../src/cards/kinds/summary/shorten.ts';
import { FULL, spareOf } from '../../src/cards/spare.ts';
import { ORDINARY } from '../pictures/sample-cards.ts';

const LONG =
  'A tiny orange frog found in the mountains of the south has been named after a park guard who was killed in 2021 near ' +
  'the gate that he kept.';
const SHORT = 'It is 19 millimetres long and lives in moss at 2,900 metres.';
const LONGER = LONG.replace('killed', 'shot and killed by men whom nobody has found');
const ENDLESS = LONG.replace('killed', `${'seen and heard and seen again '.repeat(6)}killed`);

it.each([
  ['two share their room as they need it', [LONG, SHORT], [LONG, SHORT]],
  ['the first, though two are too long', [LONGER, LONG], [LONGER]],
  ['two that fit', [SHORT, SHORT], [SHORT, SHORT]],
  ['the one that can be set, where the first is endless', [ENDLESS, SHORT], [SHORT]],
])('%s', (_, facts, shown) => {
  const card = { ...ORDINARY.summary, kind: 'summary' as const, facts };
  expect(shorten(card, spareOf('og', 'en', 1, FULL)).facts).toEqual(shown);
});
