/** What is marked for a second look, and what is not. */
import { expect, it } from 'vitest';
import { isSensitive } from '../../src/cards/sensitive.ts';

it.each<[string, boolean]>([
  ['We will kill you all.', true],
  ['I’m going to shoot hoops until noon.', true],
  ['We will win in court.', false],
  ['He was raped in prison.', true],
  ['Grapes and drapes were sold.', false],
  ['Emil Brandt, accused of arson, left town.', true],
  ['A 12-year-old girl found the ring.', true],
  ['A 42-year-old baker found the ring.', false],
  ['Die 12-jährige Schülerin fand den Ring.', true],
  ['She lives at 14 Old Mill Road.', true],
  ['The 14 roads are closed.', false],
  ['Il est soupçonné de vol.', true],
])('%s → %s', (text, sensitive) => expect(isSensitive(text)).toBe(sensitive));
