/** Who is told of inside a report has not said it: behind an aside, as a thing that shows, as who answers a claim. */
import { expect, it } from 'vitest';
import { firstSpeaker, lastSpeaker } from './speaker-of.ts';

it.each([
  ['Baker Sue Platt, 51, said the inspector, the council\'s Ivan Moyes, had “made it up”.', 'Sue Platt'],
  ['Sue Platt, who runs the cafe, said her landlord, Ivan Moyes, was “a bully”.', 'Sue Platt'],
  ['The cafe, said its owner, Sue Platt, was “on its knees”.', 'Sue Platt'],
  ['Chair Sue Platt told the board the pay rise reflected “a stellar year”.', 'Sue Platt'],
  ['Dr Sue Platt told councillors the survey revealed “a deep split”.', 'Sue Platt'],
])('%s', (text, speaker) => {
  expect(lastSpeaker(`Around town\n\n${text}`)).toBe(speaker);
});

it.each([
  ['Reacting to Ivan Moyes\'s charge of “greed”, Sue Platt said it was “rich”.', 'Ivan Moyes'],
  ['In response to Ivan Moyes\'s claim of “bias”, Sue Platt offered to resign.', 'Ivan Moyes'],
  ['Accusing Ivan Moyes of “greed”, Sue Platt left the room.', 'Sue Platt'],
  ['Speaking of “the longest day of my life”, Sue Platt wept.', 'Sue Platt'],
])('the claim is theirs whom the opening names: %s', (text, speaker) => {
  expect(firstSpeaker(`Around town\n\n${text}`)).toBe(speaker);
});
