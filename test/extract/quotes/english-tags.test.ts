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
  ])('%s → %s', (text, speaker) => expect(lastSpeaker(text, 'en')).toBe(speaker));

  it.each<[text: string, other: string]>([
    ['Tom Hart told the paper “we met Ann Lowe”. The latter said the talks were “frank and useful”.', 'Ann Lowe'],
    ['Ann Lowe left.\n\nThere are carp and pike. The latter, he said, is “a fish of legend and of dread”.', 'Ann Lowe'],
  ])('%s: not %s', (text, other) => expect(lastSpeaker(text, 'en')).not.toBe(other));
});
