/** A clause that commas close behind a name says nothing of what stands behind it, whatever its verb. English. */
import { describe, expect, it } from 'vitest';
import { firstSpeaker } from './speaker-of.ts';

describe('who speaks of somebody with a clause of their own', () => {
  it.each([
    ['Anna Reed said Bo Hale, who had earlier cautions for theft, had “felt that it was late”.', 'Anna Reed'],
    ['Judge Ann Lowe said Bo Hale, who denied all charges, had “shown no remorse”.', 'Ann Lowe'],
    ['Detectives said Bo Hale, who claims he was asleep, was “known to police”.', 'Detectives'],
    ['Ann Lowe said striker Bo Hale, who demanded a refund, was “right to be angry”.', 'Ann Lowe'],
  ])('says it: %s', (text, name) => expect(firstSpeaker(text)).toBe(name));

  it.each([
    ['Ann Lowe said Bo Hale, who admitted theft, told her it was “a mistake”.', 'Bo Hale'],
  ])('unless a verb behind the clause is theirs: %s', (text, name) => expect(firstSpeaker(text)).toBe(name));

  it.each([
    'Bo Hale denied all charges that he was “a thief”. Ann Lowe wept.',
    'Bo Hale denies that he said “it is late”.',
  ])('and what is denied is of nobody: %s', (text) => expect(firstSpeaker(text)).toBe(null));
});
