/** "Appearing before the court …, Hale said": behind the participle's comma stands the subject. */
import { expect, it } from 'vitest';
import { lastSpeaker } from './speaker-of.ts';

const BEFORE = 'Dean Lovell, 44, was fined for netting trout.\n\n';

it.each<[text: string, speaker: string]>([
  [`${BEFORE}Appearing before the bench in person with his arm in plaster, Lovell broke in, telling the usher: “They ` +
    'were tiddlers.”', 'Dean Lovell'],
  [`${BEFORE}Standing before the judge in a grey suit, Lovell wept, telling the clerk: “They were tiddlers.”`,
    'Dean Lovell'],
  ['Gran Betty Mowatt, 81, told the Gazette: “I heard a bang.”', 'Betty Mowatt'],
  ['Ward Heath MP Tutwa Banda said the road was bad.\n\n“It is late,” the legislator said.', 'Tutwa Banda'],
])('%s: %s', (text, speaker) => expect(lastSpeaker(text)).toBe(speaker));
