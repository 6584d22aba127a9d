/** Who is described first and named in the clause behind the description; and who is told of by age. */
import { describe, expect, it } from 'vitest';
import { lastSpeaker } from './speaker-of.ts';

describe('a clause that names whom a description means', () => {
  it.each([
    ['A crofter known to everybody as Donnie Marsh watched the ferry.\n\n“I asked the skipper,” he said.', 'Donnie Marsh'],
    ['Not all of them sang.\n\n“They fought for a week,” said a rider who only gave his name as Ekal.', 'Ekal'],
    ['One of them, a welder of 63 whom everyone calls Oom Dawid, stopped.\n\n“They are right,” he said.', 'Oom Dawid'],
    ['A baker, who introduced himself as Bo Tran, came out.\n\n“We are shut,” he said.', 'Bo Tran'],
    ['“We are shut,” said a baker who asked to be identified only as Bo Tran.', 'Bo Tran'],
    ['“We are shut,” said a baker who goes by the name of Bo Tran.', 'Bo Tran'],
    ['“We are shut,” said a baker named Bo Tran.', 'Bo Tran'],
    ['A widow who gave her name as Nomsa Dube carried two bags.\n\n“They were heavy,” she said.', 'Nomsa Dube'],
  ])('%s', (text, name) => expect(lastSpeaker(text)).toBe(name));

  it.each([
    '“He lied,” said a baker who called Bo Tran a liar.',
    '“He lied,” said a baker who identified the man as Bo Tran.',
    '“He lied,” said a baker who introduced him to Bo Tran.',
    '“He lied,” said a baker known for her feud with Bo Tran.',
    '“He lied,” said a baker who gave evidence against Bo Tran.',
    '“He lied,” said a baker who called for Bo Tran to go.',
  ])('and one that speaks of another: %s', (text) => expect(lastSpeaker(text)).not.toBe('Bo Tran'));
});

describe('somebody told of by age', () => {
  it.each([
    ['is whoever the article was speaking of, not her husband',
      'Hannah Pugh moved here in 2021 with her husband and two daughters.\n\n“We came for the school,” said the 36-year-old.'],
    ['is nobody of another age',
      'The driver, a 57-year-old man from Lund, was asleep. Hannah Pugh, who owns a van, said nobody came.\n\n' +
        '“We look out for each other,” the 61-year-old said.'],
  ])('%s', (_why, text) => expect(lastSpeaker(text)).toBe('Hannah Pugh'));

  it('is whom the article gives that age', () => {
    const text = 'Carl Lund, 61, met Bo Tran, 45, at the pier. Tran gave him his coat.\n\n“I was cold,” the 61-year-old said.';
    expect(lastSpeaker(text)).not.toBe('Bo Tran');
    expect(lastSpeaker(text.replace('the 61', 'the 45'))).toBe('Bo Tran');
  });

  it('and stays who was brought in with that age', () =>
    expect(lastSpeaker('The driver, a 57-year-old man from Lund, was asleep.\n\n“I counted to ten,” the 57-year-old said.'))
      .not.toBeNull());
});

describe('who speaks, by forms that every paper has', () => {
  it.each([
    ["“We are shut,” the Farmers' Union said.", "Farmers' Union"],
    ['But the Hale Road Residents’ Association told the meeting that it was “a betrayal of the whole town”.',
      'Hale Road Residents’ Association'],
    ['Baroness Oyelaran has tabled a motion. “We have had poetry,” she told peers.', 'Oyelaran'],
    ['Ana Ruiz, 34, woke up on the floor.\n\n“I saw nothing,” she said by telephone from Lund.', 'Ana Ruiz'],
    ['Ana Ruiz, 34, woke up on the floor.\n\n“I saw nothing,” she said by email.', 'Ana Ruiz'],
  ])('%s', (text, name) => expect(lastSpeaker(text)).toBe(name));
});
