/** What was so before the news. */
import { expect, it } from 'vitest';
import { isSetUp } from '../../src/cards/kinds/fact/set-up.ts';

it.each<[text: string, isOne: boolean]>([
  ['Rosa Medina had packed for a long drive over the pass.', true],
  ['Rosa Medina had packed for a long drive when the pass was closed.', false],
  ['Larkfield had looked the better side, but Brandt scored with the last kick.', false],
  ['The driver had not slept for two days, the report added.', false],
  ['Emil Brandt, 46, had pleaded guilty to nine counts of theft.', false],
  ['The council spent the money that it had set aside for lamps.', false],
  ['The school bought hens with the money it had set aside for lamps.', false],
  ['Emil Brandt was mending nets on the quay.', false],
  ['The two sides were holding talks in Port Ellery.', false],
  ['The advert was misleading.', false],
  ['The bridge has been shut since March.', false],
])('%s', (text, isOne) => expect(isSetUp(text, 'en')).toBe(isOne));

it('reads English alone', () => expect(isSetUp('Der Wirt was had packed it.', 'de')).toBe(false));
