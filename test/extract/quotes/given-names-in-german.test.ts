/** In a German article Jan and Sascha are men, whatever other languages make of them. */
import { expect, it } from 'vitest';
import { lastSpeaker } from './speaker-of.ts';

it.each<[passage: string, speaker: string]>([
  ['Sascha Kern kam am Abend an. Petra Roth auch. „Die Fähre war voll“, sagte er.', 'Sascha Kern'],
  ['Jan Roth kam am Abend an. „Die Küche ist zu“, sagte die Wirtin.', 'die Wirtin'],
  ['Uwe Roth ging. Mit dem Rad kam Heimo Kracher. „Die Küche ist zu“, sagte Kracher.', 'Heimo Kracher'],
])('%s', (passage, speaker) => expect(lastSpeaker(passage, 'de')).toBe(speaker));
