/** Whoever asked has not answered, and of two who bear one surname the one named in full last is meant. */
import { describe, expect, it } from 'vitest';
import { lastSpeaker } from './speaker-of.ts';

describe('words behind a question, without a tag', () => {
  const MARSHAL = 'Fire marshal Denise Quarles said the heater had been “set aside and, I believe, thrown away”.\n\n';
  it.each([
    `${MARSHAL}“You believe?” lawyer Paul Brandvold asked.\n\n“It was thrown away.”`,
    `${MARSHAL}The lawyer, Paul Brandvold, asked if she was being serious.\n\n“I have the papers with me.”`,
    `${MARSHAL}Paul Brandvold asked whether she was sure.\n\n“I have the papers with me.”`,
  ])('%s', (text) => expect(lastSpeaker(text) ?? 'nobody').not.toBe('Paul Brandvold'));

  it('is the asked one’s own behind what she was asked', () => {
    expect(lastSpeaker('Ann Lowe, asked what she knew of the fire, paused. “I was asleep,” she said.')).toBe('Ann Lowe');
  });
});

describe('of two who bear one surname', () => {
  it('the one named in full last', () => {
    const text = 'The winner came from substitute Kemar Chin, the coach’s nephew.\n\nCoach Everton Chin was having none of ' +
      'the talk of a curse.\n\n“That is foolishness,” Chin said.';
    expect(lastSpeaker(text)).toBe('Everton Chin');
  });

  it('and nobody else where that is long ago', () => {
    const text = 'Everton Chin coaches them.\n\nThe winner came from substitute Kemar Chin.\n\n“It was late,” Chin said.';
    expect(lastSpeaker(text) ?? 'nobody').not.toBe('Everton Chin');
  });
});
