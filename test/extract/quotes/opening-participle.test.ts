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

it.each<[text: string, speaker: string]>([
  ['Having beaten Carl Dunn in March, Luke Ross won again. “It never gets old,” he said.', 'Luke Ross'],
  ['Having signed Carl Dunn in July, Selby coach Luke Ross wants more. “We are short up front,” he said.', 'Luke Ross'],
  ['Having met Carl Dunn, who is 34, Luke Ross wept. “I was moved,” he said.', 'Luke Ross'],
  ['Jailing Carl Dunn, 34, Judge Luke Ross wept. “You are wicked,” he said.', 'Luke Ross'],
  ['Having lost, Carl Dunn, 34, went home. “I was poor,” he said.', 'Carl Dunn'],
  ['Rising star Carl Dunn, 19, beat Luke Ross. “I was good,” he said.', 'Carl Dunn'],
  ['Acting mayor Carl Dunn, a lawyer, met Luke Ross. “I was tired,” he said.', 'Carl Dunn'],
])('whom the participle is of does not speak: %s → %s', (text, speaker) => expect(lastSpeaker(text)).toBe(speaker));
