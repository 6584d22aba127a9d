/** Plain English tags: a word in brackets before the name, "the latter". */
import { describe, expect, it } from 'vitest';
import { lastSpeaker } from './speaker-of.ts';

describe('in an English tag', () => {
  it.each<[text: string, speaker: string]>([
    ['“Drones are cheap,” said Major General (retd) Vikram Sood.', 'Vikram Sood'],
    ['“Drones are cheap,” said Colonel (retired) Mark Hale.', 'Mark Hale'],
    ['“Drones are cheap,” said Senator (Dr) Mark Hale.', 'Mark Hale'],
    ['Minister Tom Hart met the envoy Ann Lowe. The latter said the talks were “frank and useful”.', 'Ann Lowe'],
    ['Minister Tom Hart met the envoy Ann Lowe. “It was good,” the latter said.', 'Ann Lowe'],
    ['Tom Hart met Ann Lowe in Paris on Monday. The latter said the talks were “frank and useful”.', 'Ann Lowe'],
  ])('%s → %s', (text, speaker) => expect(lastSpeaker(text, 'en')).toBe(speaker));

  it.each<[text: string, other: string]>([
    ['Tom Hart told the paper “we met Ann Lowe”. The latter said the talks were “frank and useful”.', 'Ann Lowe'],
    ['Tom Hart told Ann Lowe about the firm’s union. “We are not going,” the latter said.', 'Ann Lowe'],
    ['Tom Hart hired Ann Lowe and a nurse. The latter said “it was a great job”.', 'Ann Lowe'],
    ['Tom Hart told Ann Lowe that Bo Tran had left. The latter said “it was time to go”.', 'Bo Tran'],
    ['Tom Hart says Unesco has written to Ann Lowe’s office. The latter replied that “nothing was found”.', 'Ann Lowe'],
    ['Ann Lowe spoke to the BBC and ITV. The latter said it was “a matter for the police”.', 'Ann Lowe'],
    ['Bo Tran left Arsenal for Chelsea. The latter said “we are delighted to have him”.', 'Bo Tran'],
    ['Ann Lowe left.\n\nThere are carp and pike. The latter, he said, is “a fish of legend and of dread”.', 'Ann Lowe'],
  ])('%s: not %s', (text, other) => expect(lastSpeaker(text, 'en')).not.toBe(other));
});
