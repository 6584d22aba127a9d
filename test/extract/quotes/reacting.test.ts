/** Words without a tag behind a sentence that only tells how somebody reacts, or what their answer was like. */
import { expect, it } from 'vitest';
import { lastSpeaker } from './speaker-of.ts';

it.each<[string, string | null]>([
  ['The brewery denied the claim. “Safety is all we think of.”', 'The brewery'],
  ['The council has apologised. “We got this badly wrong.”', 'The council'],
  ['One father, a 40-year-old plumber, was livid. “They told us nothing.”', 'One father'],
  ['Tom Reid’s verdict was short. “He simply ran faster.”', 'Tom Reid'],
  ['Tom Reid’s message to fans was clear. “Stay at home tonight.”', 'Tom Reid'],
  ['Tom Reid’s advice was ignored. “It was a bad plan.”', null],
  ['Tom Reid’s reply to Ann Lowe was short. “It was a bad plan.”', null],
  ['“It is our fault,” said Ann Lowe. The council has apologised. “Sorry is not enough.”', 'Ann Lowe'],
])('%s', (text, speaker) => expect(lastSpeaker(text)).toBe(speaker));
