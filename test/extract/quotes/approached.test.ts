/** Whom a paper turns to answers, and not the paper; what a sentence opens with as its source goes on below it. */
import { expect, it } from 'vitest';
import { lastSpeaker } from './speaker-of.ts';

it.each<[text: string, speaker: string, why: string]>([
  ['The Herald sent a list of questions to the rowing club on Monday.\n\nThey apologised to all members.\n\n“The boats ' +
    'were late.”', 'the rowing club', 'a list of questions'],
  ['The Mercury asked Cullen Parish Council for comment.\n\nThey replied: “The gate stays shut.”',
    'Cullen Parish Council', 'a comment'],
  ['The Echo spoke to stallholders at the gate.\n\nThey said: “The gate stays shut.”', 'stallholders at the gate',
    'several'],
  ['The Post wrote to the rowing club.\n\nIn a reply on behalf of the club committee, they said: “The gate ' +
    'stays shut.”', 'the club committee', 'in whose name the reply is'],
])('%s: %s, %s', (text, speaker) => expect(lastSpeaker(text)).toBe(speaker));

it.each<[text: string, speaker: string, why: string]>([
  ['The baker Sani Folarin said the mill was shut.\n\nAccording to him, the police had chained the gate.\n\n“We buy ' +
    'flour at a loss.”', 'Sani Folarin', 'a pronoun'],
  ['The mill was shut on Friday.\n\nAccording to baker Bisi Oke, the police had chained the gate.\n\n“We buy flour at a ' +
    'loss and sell at a loss.”', 'Bisi Oke', 'a name'],
])('%s: %s, %s', (text, speaker) => expect(lastSpeaker(text)).toBe(speaker));
