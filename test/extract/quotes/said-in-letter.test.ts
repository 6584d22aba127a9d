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
  ['Ann Lowe fired off an email calling the plan “a disgrace”.', 'Ann Lowe', 'hers by another verb'],
  ['Ann Lowe put up a post calling the plan “a disgrace”.', 'Ann Lowe', 'hers'],
  ['Ann Lowe co-signed a letter calling the plan “a disgrace”.', 'Ann Lowe', 'and hers'],
  ['Ann Lowe presented a report describing the plan as “a disgrace”.', 'Ann Lowe', 'and hers'],
  ['Ann Lowe started a petition saying “enough is enough”.', 'Ann Lowe', 'and hers'],
  ['Ann Lowe texted Bo Tran a message saying “I will kill you”.', 'Ann Lowe', 'hers, to somebody'],
  ['Ann Lowe read out a message saying “we are with you all the way”.', 'Ann Lowe', 'she says it aloud'],
  ['Ann Lowe spread messages claiming that the vote was “stolen from us”.', 'Ann Lowe', 'no “Ann Lowe spread messages”'],
  ['The council’s report describing the plan as “a disgrace” was read by Ann Lowe.', 'The council', 'whose it is'],
  ['The council got a letter from Bo Tran calling it “a disgrace”.', 'Bo Tran', 'whom it is from'],
])('%s: %s, %s', (text, speaker) => expect(lastSpeaker(text)).toBe(speaker));
