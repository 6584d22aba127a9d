/** What is read out is its author's, and neither the reader's nor the court's. */
import { expect, it } from 'vitest';
import { lastSpeaker } from './speaker-of.ts';

it.each([
  ['A statement from the victim’s father, Ted Lowe, was read to the court by prosecutor Bo Hurn. “I have not been into ' +
    'her room,” it said.', 'Ted Lowe'],
  ['Barrister Bo Hurn showed the inquiry an email from the engineer, Ann Lowe. “The beam is cracked,” she wrote.',
    'Ann Lowe'],
  ['Truro Crown Court heard a letter from the driver’s widow, Ida Penn. “He was late for nothing,” it read.', 'Ida Penn'],
  ['A letter from the clerk, Ida Penn, was shown to the jury. “He knew it,” it said. “He always did.”', 'Ida Penn'],
])('%s', (text, speaker) => expect(lastSpeaker(text)).toBe(speaker));

it.each([
  ['Prosecutor Bo Hurn read a letter from the driver’s widow, Ida Penn, to the court. “It is hard to hear,” he said.'],
  ['The ferry company had a letter from a passenger, Ida Penn, in March. “We will respond in due course,” it said.'],
])('not of the one who wrote: %s', (text) => expect(lastSpeaker(text)).not.toBe('Ida Penn'));
