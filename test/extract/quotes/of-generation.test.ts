/** Of two of a family who bear one surname, the word beside it means neither by name. */
import { describe, expect, it } from 'vitest';
import { firstSpeaker } from './speaker-of.ts';

describe('a generation beside a surname', () => {
  it('is nobody of whom it was never said', () => {
    const text = 'Callum Marsh scored twice. His father Andy watched from the stand.\n\n“He was ill all week,” said Marsh';
    expect(firstSpeaker(`${text}.`)).toBe('Callum Marsh');
    expect(firstSpeaker(`${text} senior.`)).not.toBe('Callum Marsh');
  });

  it('and says nothing of a full name', () =>
    expect(firstSpeaker('Andy Marsh sr. owns the yard.\n\n“We build boats,” said Andy Marsh sr. on Monday.')).toMatch(/Andy Marsh/));
});
