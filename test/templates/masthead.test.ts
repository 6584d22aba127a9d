/** The masthead of a front page where nobody knows whose page it is: its mark is lower than the kicker beside it. */
import { expect, it } from 'vitest';
import { labelsFor } from '../../src/cards/labels.ts';
import { CHROMES } from '../../templates/chrome.tsx';
import { frameOf } from '../../templates/frame.ts';
import { kicker } from '../../templates/kicker.tsx';
import type { Look } from '../../templates/look.ts';
import { THEMES } from '../../templates/theme.ts';
import { ORDINARY } from '../pictures/sample-cards.ts';

it('is without a publisher as high as what stands beside its mark', () => {
  const frame = frameOf('og');
  const card = { ...ORDINARY.summary, source: { publisher: null, date: null, address: null, paragraph: null } };
  const look: Look = {
    theme: THEMES.broadsheet, frame, labels: labelsFor('en'), labelled: 'en', language: 'en', matter: '', size: 40,
    width: frame.width - frame.margin * 2, panel: false, trust: 1,
  };
  const bare = CHROMES.masthead.header(card, look, look.theme.page, look.width).height;
  const rules = 6 + 2 + 2 * Math.round(frame.label * 0.36);
  expect(bare).toBeGreaterThanOrEqual(rules + kicker(card, look, look.theme.page).height);
});
