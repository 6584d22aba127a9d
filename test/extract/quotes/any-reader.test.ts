/** "One must ask": whoever reads it, and nobody who speaks; "one said" is one of those before. */
import { expect, it } from 'vitest';
import { lastSpeaker } from './speaker-of.ts';

it.each<[text: string, speaker: string | null]>([
  ['Pilots are tested once. Seen from the “cockpit of the mind,” one must ask whether that is enough.', null],
  ['One could call it “a leap in the dark.” Mayor Ann Lowe was away.', null],
  ['“A leap in the dark,” one might say. Mayor Ann Lowe was away.', null],
  ['Two neighbours came out. “It was dark,” one said.', 'one'],
])('%s', (text, speaker) => expect(lastSpeaker(text)).toBe(speaker));
