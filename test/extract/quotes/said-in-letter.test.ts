/** What a letter calls somebody, the letter says; who wrote it says it, who only got it does not. */
import { expect, it } from 'vitest';
import { lastSpeaker } from './speaker-of.ts';

it.each<[text: string, speaker: string | null, why: string]>([
  ['Recorder Philip Aske said he had read letters describing Hale as “a rock” to her friends.', 'letters', 'read'],
  ['Mayor Ann Lowe said she had received an email calling her “a disgrace to the town”.', 'an email', 'got'],
  ['Ann Lowe said she had been sent a letter calling her “a disgrace”.', 'a letter', 'was sent'],
  ['Ann Lowe resigned after emails describing staff as “dead wood” were leaked.', 'emails', 'whoever sent them'],
  ['“It is over,” Ann Lowe said, holding a letter calling the plan “a disgrace”.', 'a letter', 'held'],
  ['Ann Lowe wrote a letter calling the plan “a disgrace”.', 'Ann Lowe', 'hers'],
  ['Ann Lowe sent the council a second letter calling it “a disgrace”.', 'Ann Lowe', 'hers, over its reader'],
  ['In a letter calling the plan “a disgrace”, Ann Lowe said she would resign.', 'Ann Lowe', 'in which she says it'],
  ['The council got a letter from Bo Tran calling it “a disgrace”.', 'Bo Tran', 'whom it is from'],
])('%s: %s, %s', (text, speaker) => expect(lastSpeaker(text)).toBe(speaker));
