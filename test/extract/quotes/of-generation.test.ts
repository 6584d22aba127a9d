/** Of two of a family who bear one surname, the word beside it tells which of them speaks. */
import { describe, expect, it } from 'vitest';
import { firstSpeaker } from './speaker-of.ts';

describe('a generation beside a surname', () => {
  it('is nobody of whom it was never said', () => {
    const text = 'Callum Marsh scored twice. His father Andy watched from the stand.\n\n“He was ill all week,” said Marsh';
    expect(firstSpeaker(`${text}.`)).toBe('Callum Marsh');
    expect(firstSpeaker(`${text} senior.`)).not.toBe('Callum Marsh');
  });

  it('is the parent of whom a child is told, and the other way round', () => {
    const text = 'Peter Haldane has handed the yard to his daughter Fiona Haldane.\n\n“It is hers,” said the elder Haldane.';
    expect(firstSpeaker(text)).toBe('Peter Haldane');
    expect(firstSpeaker(text.replace('elder', 'younger'))).not.toBe('Peter Haldane');
  });

  it('is who bears it in full', () => {
    const text = 'Hinrich Onken senior gründete die Werft, sein Sohn Jan Onken führt sie.\n\n„Ich segle noch“, sagt Onken senior.';
    expect(firstSpeaker(text, 'de')).toMatch(/Hinrich Onken/);
  });

  it('and says nothing of a full name', () =>
    expect(firstSpeaker('Andy Marsh sr. owns the yard.\n\n“We build boats,” said Andy Marsh sr. on Monday.')).toMatch(/Andy Marsh/));
});
