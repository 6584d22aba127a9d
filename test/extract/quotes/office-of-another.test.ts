/** Whose words they are by an office: an owner's who is called so, and whoever warns where nobody else could. */
import { expect, it } from 'vitest';
import { lastSpeaker } from './speaker-of.ts';

const TWO = 'Tom Pike, the council leader, came to the meeting in Eddis on Monday. Helen Ward, 62, sat in the front row.\n\n';

it.each([
  'The council leader’s motto is “never explain, never complain”.',
  'The council leader’s advice to young buyers is “wait until the spring”.',
  'In the council leader’s words it was “a long and hard road”.',
])('%s: Pike’s', (text) => expect(lastSpeaker(TWO + text)).toBe('Tom Pike'));

it.each<[string, string]>([
  ['“The bridge could have gone at any moment,” warned the council leader.', 'Tom Pike'],
  ['“The bridge could have gone at any moment,” warned a driver.', 'a driver'],
])('%s: %s', (text, speaker) => expect(lastSpeaker(TWO + text)).toBe(speaker));
