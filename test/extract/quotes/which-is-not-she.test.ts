/** A name that "which" stands for is a body's, and "she" behind it somebody else. */
import { expect, it } from 'vitest';
import { lastSpeaker } from './speaker-of.ts';

it.each([
  ['Rita Cole was refused a ticket by operator Quillo, which told her the bus was “full up”.', 'Rita Cole'],
  ['Rita Cole was turned away by landlord Tavo, which says it was “a mix-up”.', 'Rita Cole'],
  ['Rita Cole was sacked by boss Marsden, which angered her.', 'Rita Cole'],
])('what is called "which" is not she: %s', (before, speaker) => {
  expect(lastSpeaker(`Around town\n\n${before}\n\n“I walked home,” she said.`)).toBe(speaker);
});
