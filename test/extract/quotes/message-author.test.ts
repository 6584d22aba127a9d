/** Whose words a message's are; and which name "the company" means, where no list knows the name. */
import { describe, expect, it } from 'vitest';
import { lastSpeaker } from './speaker-of.ts';

describe('a message', () => {
  it.each([
    'Fire chief Ann Lowe denied it. In a statement sent to us, she said two trucks went out.\n\n' +
      'The statement read in part: “We could not get in.”',
    'Ann Lowe, the mayor, posted a note on the door. “We could not get in,” the note said.',
    'Ann Lowe leads the council. She has written to the minister, inviting him. “Come and see,” the letter says.',
    'Ann Lowe, who runs a charity, urged them to act.\n\n“We could not get in,” her submission states.',
  ])('is of whoever sent it: %s', (text) => expect(lastSpeaker(text)).toBe('Ann Lowe'));

  it.each([
    'Ann Lowe, the mayor, received a letter from her landlord. “You must go,” the letter said.',
    'Ann Lowe, the mayor, was shown a letter. “You must go,” the letter said.',
    'Ann Lowe, the mayor, found a note in the car. “You must go,” the note said.',
    'Ann Lowe, the mayor, gave him a letter from the court. “You must go,” the letter said.',
    'Ann Lowe has waited for years. In May she wrote to the board.\n\nThe answer came in June. “No,” the letter said.',
    'Ann Lowe had waited a year. Then a letter arrived. “Your visit has been cancelled,” her letter said.',
    'Ann Lowe signed an open letter along with 120 others. “The dam would kill it,” the letter says.',
    'Ann Lowe, the mayor, has written to Tom Reed, who sent a letter back. “No, thank you,” the letter said.',
    'A letter was written to Ann Lowe, the mayor. “You must go,” the letter said.',
  ])('and of nobody who only has it: %s', (text) => expect(lastSpeaker(text)).not.toBe('Ann Lowe'));
});

describe('"the company"', () => {
  const said = '“We had no choice,” the company said.';

  it('is a name of which nobody knows what it is, where that acts', () =>
    expect(lastSpeaker(`Ann Lowe was at the pier. Colson Energy has confirmed that no ferry will run. ${said}`))
      .not.toBe('the company'));

  it('and no name to which something is done', () =>
    expect(lastSpeaker(`Ann Lowe drove past Colson on Monday. ${said}`)).not.toBe('Colson'));
});
