/** A country or a capital that speaks for its rulers, and the clause behind "while" or "but" that is another's. */
import { expect, it } from 'vitest';
import { lastSpeaker } from './speaker-of.ts';

it.each<[string, string | null]>([
  ['Egypt described the vote as “a farce from first to last”.', 'Egypt'],
  ['Pakistan rejected the allegation as “baseless and politically motivated”.', 'Pakistan'],
  ['India accused its neighbour of “sheltering killers”.', 'India'],
  ['Ann Lowe condemned the raid, but Russia described it as “defensive and necessary”.', 'Russia'],
  ['Japan condemned the launch as “reckless”, while South Korea urged “calm on all sides”.', 'South Korea'],
  ['Officials in Iran called the raid “a provocation without end”.', 'Officials in Iran'],
  ['Ms Reid visited Leeds and said it was “lovely in the rain”.', 'Reid'],
  ['Iran, described as “a jewel of the east”, wants visitors.', null],
  ['Ann Lowe left Leeds, called “the worst town in England”, in May.', null],
])('a place: %s', (text, speaker) => expect(lastSpeaker(text)).toBe(speaker));

it.each<[string, string | null]>([
  ['Ann Lowe welcomed the move, although the RSPCA said it was “deeply disappointed”.', 'RSPCA'],
  ['Ann Lowe welcomed the move, and union boss Tim Hart said it was “deeply disappointing”.', 'Tim Hart'],
  ['Ann Lowe has accused ministers of failing nurses while the Treasury claimed money was “being wasted”.', 'Treasury'],
  ['Ann Lowe welcomed a plan that Acme backed, but said it was “a long way off”.', 'Ann Lowe'],
  ['Ann Lowe warned that bills would rise while Acme paid its boss “an obscene bonus”.', 'Ann Lowe'],
  ['Ann Lowe claimed the deal helped nobody, and that the council knew it was “a waste of money”.', 'Ann Lowe'],
])('another clause: %s', (text, speaker) => expect(lastSpeaker(text)).toBe(speaker));
