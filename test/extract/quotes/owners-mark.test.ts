/** "the teachers’ union": behind a plural the mark alone makes the owner, and the phrase goes on over it. */
import { expect, it } from 'vitest';
import { lastSpeaker } from './speaker-of.ts';

it.each<[text: string, speaker: string]>([
  ['The growers’ union said the price “falls far short”.', 'The growers’ union'],
  ["The head of the pilots' pay committee said the offer “falls far short”.", "The head of the pilots' pay committee"],
  ['A member of the tenants’ association told the council it was “a disgrace”.',
    'A member of the tenants’ association'],
  ['“It falls far short,” said the secretary of the growers’ union.', 'the secretary of the growers’ union'],
])('%s: %s', (text, speaker) => expect(lastSpeaker(text)).toBe(speaker));
