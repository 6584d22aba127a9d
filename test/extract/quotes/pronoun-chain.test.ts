/** Sentence by sentence the same pronoun is the subject, back to somebody whom it fits. */
import { expect, it } from 'vitest';
import { lastSpeaker } from './speaker-of.ts';

const ANNA = 'Anna Moss leads a group against the wall.';

it.each<[text: string, speaker: string]>([
  [`${ANNA} A Danish tourist waited at a stop. She said her case was full. “There is envy here,” she added.`,
    'A Danish tourist'],
  [`${ANNA} An old woman sat on a kerb. She held a bag. “It is all I have,” she said.`, 'An old woman'],
])('%s', (text, speaker) => expect(lastSpeaker(text)).toBe(speaker));

it.each<[text: string, other: string, why: string]>([
  ['A Danish tourist waited. She met Rosa Lund. She said her case was full. “There is envy here,” she added.',
    'A Danish tourist', 'another is named on the way'],
  ['The judge sent a man to jail. He had shot a dog. He said he was sorry. “I was drunk,” he said.', 'The judge',
    'another is told of by a noun'],
  ['The mayor spoke to a nurse. She was tired. She said the ward was full. “We cannot cope,” she said.', 'The mayor',
    'another is told of by a noun'],
])('not: %s', (text, other) => expect(lastSpeaker(text)).not.toBe(other));

it.each<[text: string, speaker: string]>([
  ['“He was quiet,” Anna Moss said. “He had few friends.” Peter Hale did not stand out as trouble, she said. “If ' +
    'there had been any concerns about Hale, they would have been picked up.”', 'Anna Moss'],
  ['“He was quiet,” Anna Moss said. “He had few friends.” Peter Hale came off as the best of them, she said. “Nobody ' +
    'would have thought that Hale was in any trouble.”', 'Anna Moss'],
])('a tag behind an inner clause is of the main one: %s', (text, speaker) => expect(lastSpeaker(text)).toBe(speaker));
