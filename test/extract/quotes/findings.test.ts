/** What a body has looked into and found is its own word; a country speaks behind its article. */
import { expect, it } from 'vitest';
import { lastSpeaker } from './speaker-of.ts';

it.each<[text: string, speaker: string]>([
  ['An investigation by the Hale Valley Council found that “nobody had read the plans”.', 'Hale Valley Council'],
  ['An inquiry by The Harbour Post found “at least forty letters that nobody had opened”.', 'Harbour Post'],
  ['The ACLU found that “one prisoner in nine was held too long”.', 'ACLU'],
  ['A BBC survey found “a growing gap” between towns.', 'BBC'],
  ['An inquiry by Anna Moss QC found “a chain of errors”.', 'Anna Moss'],
])('%s', (text, speaker) => expect(lastSpeaker(text)).toBe(speaker));

it.each<[text: string, speaker: string]>([
  ['The drills are part of a plan, which the United States describes as “a sign of good faith”.', 'United States'],
  ['The United States called the plan “a sign of good faith”.', 'United States'],
  ['The raid was what the Netherlands called “a step too far”.', 'Netherlands'],
])('a country with an article: %s', (text, speaker) => expect(lastSpeaker(text)).toBe(speaker));

it.each<[text: string, other: string, why: string]>([
  ['Liverpool found the “golden touch” again in the second half.', 'Liverpool', 'no report'],
  ['Motorists on the Bronx called the plan “a disgrace”.', 'Bronx', 'a place'],
])('not: %s', (text, other) => expect(lastSpeaker(text)).not.toBe(other));

it.each([
  'Rosa Lund told of the blast. “My leg was gone,” she said. She wore no socks. It was someone else\'s sock. “It was ' +
    'like a film,” she said.',
  'Rosa Lund stood up. The coat was somebody else\'s coat. “I was cold,” she said.',
])('someone else\'s things are nobody: %s', (text) => expect(lastSpeaker(text)).toBe('Rosa Lund'));
