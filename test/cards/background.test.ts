/** What tells that a sentence is background: each row holds one sign that the other does not. */
import { expect, it } from 'vitest';
import { backgroundOf } from '../../src/cards/worth/background.ts';

it.each<[sign: string, has: string, lacks: string]>([
  ['had-done', 'The council had closed the bridge.', 'The council closed the bridge.'],
  ['years-ago', 'The council bought it 38 years ago.', 'The council bought it on Monday.'],
  ['years-ago', 'She has sold fish for 60 years.', 'She has sold fish for 60 euros.'],
  ['who-came', 'Medina, joined by two bakers, sailed.', 'Medina, a baker, sailed.'],
  ['what-they-do', 'Rosa Medina, who runs a bakery, sailed.', 'Rosa Medina, a baker, sailed.'],
  ['opens-while', 'While the bridge is shut, ferries sail.', 'Ferries sail while the bridge is shut.'],
  ['has-been', 'The bridge has been shut.', 'The bridge was shut.'],
  ['tells-word', 'Medina said the bridge is shut.', 'The bridge is shut.'],
  ['is-something', 'Rosa Medina was late.', 'Rosa Medina left late.'],
  ['authority', 'The court shut the bridge.', 'The storm shut the bridge.'],
  ['hopes', 'Medina highlighted the bridge.', 'Medina shut the bridge.'],
  ['is-one-of', 'The bridge is one of two.', 'The bridge fell in May.'],
  ['may-be', 'The bridge may fall.', 'The bridge fell.'],
])('%s: %j, not %j', (sign, has, lacks) => {
  expect(backgroundOf(has, 'en')[sign]).toBe(1);
  expect(backgroundOf(lacks, 'en')[sign]).toBe(0);
  expect(backgroundOf(has, 'de')).toEqual({});
});

it('counts numbers in words, two at most', () => {
  expect(backgroundOf('Two ferries and three dozen cars.', 'en')['number-words']).toBe(2);
});
