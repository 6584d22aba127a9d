/** Whoever spoke before has not said what stands right behind a sentence that reports another's words. English. */
import { describe, expect, it } from 'vitest';
import { lastSpeaker } from './speaker-of.ts';

const after = (sentence: string): string =>
  'Councillor Ruth Alden said members had “listened”. Owner Owen Tarrant brought the petition to the town hall.\n\n' +
  'Mrs Alden said a review would begin in May.\n\n“We got this back to front,” she added.\n\n' +
  `${sentence} “I shall sleep well tonight.”`;

describe('words without a tag behind a report', () => {
  it.each([
    'The butcher said he would believe it when he saw it.', 'The neighbour said the street was quiet again.',
    'But the trader said it had come too late for him.', 'The shopkeeper told the Courier that he was relieved.',
  ])('are not of whoever spoke before: %s', (sentence) => {
    expect(lastSpeaker(after(sentence))).not.toBe('Ruth Alden');
  });

  it('though she spoke of one', () => {
    const told = after('The butcher said he would believe it when he saw it.');
    const before = told.replace('members had “listened”', '“nobody wants to put the last butcher out of business”');
    expect(lastSpeaker(before)).not.toBe('Ruth Alden');
  });

  it.each(['She said the vote had been close.', 'Alden said the vote had been close.'])('are hers where the report is hers: %s', (sentence) => {
    expect(lastSpeaker(after(sentence))).toBe('Ruth Alden');
  });
});
