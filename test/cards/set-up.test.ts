/** What was so before the news, or was going on while it came. */
import { expect, it } from 'vitest';
import { isSetUp } from '../../src/cards/kinds/fact/set-up.ts';

it.each<[text: string, isOne: boolean]>([
  ['Rosa Medina had packed for a long drive over the pass.', true],
  ['Emil Brandt, then 19, was mending nets on the quay.', true],
  ['A bench of two judges was hearing a petition filed by the pilots of Port Ellery.', true],
  ['The harbour master was about to close the gates.', true],
  ['Rosa Medina had packed for a long drive when the pass was closed.', false],
  ['Larkfield had looked the better side, but Brandt scored with the last kick.', false],
  ['The driver had not slept for two days, the report added.', false],
  ['Emil Brandt, 46, had pleaded guilty to nine counts of theft.', false],
  ['The council spent the money that it had set aside for lamps.', false],
  ['The school bought hens with the money it had set aside for lamps.', false],
  ['Nine sailors were missing on Friday.', false],
  ['Residents were waiting with drums at the quay at six on Friday.', false],
  ['The bridge has been shut since March.', false],
])('%s', (text, isOne) => expect(isSetUp(text, 'en')).toBe(isOne));

it('reads English alone', () => expect(isSetUp('Der Wirt was had packed it.', 'de')).toBe(false));
