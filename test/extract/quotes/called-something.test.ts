/** Whoever calls somebody something has said it; only a name behind "called" and nothing else says who somebody is. */
import { expect, it } from 'vitest';
import { lastSpeaker } from './speaker-of.ts';

it.each<[text: string, speaker: string]>([
  ['Paul Orrin ran in. Neighbors called Orrin “a hero.”', 'Neighbors'],
  ['Paul Orrin ran in. The judge called Orrin “a danger to us all.”', 'The judge'],
  ['Prosecutors called Paul Orrin “a danger to us all.”', 'Prosecutors'],
  ['Paul Orrin ran in. A neighbor called Paul Orrin “a hero.”', 'A neighbor'],
  ['Paul Orrin fled. Police named Orrin a suspect and called it “a grave matter.”', 'Police'],
])('%s', (text, speaker) => expect(lastSpeaker(text)).toBe(speaker));

it.each<[text: string, speaker: string]>([
  ['A neighbor called Paul Orrin said it was “a disgrace.”', 'Paul Orrin'],
  ['“It is a disgrace,” said a man named Paul Orrin.', 'Paul Orrin'],
])('still named: %s', (text, speaker) => expect(lastSpeaker(text)).toBe(speaker));
