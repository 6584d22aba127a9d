/** Letters of offices and ranks beside names, subheads that repeat somebody's words, and whom a source only passes on. */
import { expect, it } from 'vitest';
import { firstSpeaker, lastSpeaker } from './speaker-of.ts';

it.each(['MP', 'TD', 'MSP', 'MEP', 'MLA'])('the Labour %s is whoever sits there, and no body', (letters) => {
  expect(lastSpeaker(`Ann Dunne came. “We are ready for the vote,” the ${letters} said.`)).toBe('Ann Dunne');
  expect(lastSpeaker(`Ann Dunne came. “We are ready for the vote,” the Labour ${letters} said.`)).toBe('Ann Dunne');
});

it.each(['SP', 'DSP', 'ASP', 'CSP', 'PC', 'WPC', 'DCI'])('%s before a name is a rank', (rank) => {
  expect(lastSpeaker(`${rank} Grace Edoh came. “He is safe and with his family,” Edoh said.`)).toBe('Grace Edoh');
});

it('letters behind a name are no part of it', () => {
  expect(lastSpeaker('Colm Riordan SC stood up. “He has to walk past that pitch,” Mr Riordan said.')).toBe('Colm Riordan');
});

it('whoever only quotes somebody has not said it', () => {
  const text = 'The mayor, Owen Marsh, called them in. A palace source quoted him as saying, “A child cannot know that.”';
  expect(lastSpeaker(text)).not.toBe('A palace source');
});

it('"that" before an article opens a clause', () => {
  const text = 'Consultants found that the foundations of a wall were weak. The rest, they wrote, “should be watched”.';
  expect(lastSpeaker(text)).not.toContain('that');
});

it('"the TD" behind "one backbencher" is that one', () => {
  const text = 'Owen Marsh, a Labour TD, stood up. “Hold on to it,” he said.\n\nOne backbencher called it “a slow end”. ' +
    '“She will not go,” the TD said.';
  expect(lastSpeaker(text)).toBe('One backbencher');
});

it.each([['‘Mum drives me now’'], ["'Mum drives me now'"], ['“Mum drives me now”']])('%s over a paragraph is of whoever says it there',
  (heading) => {
    const text = `Marian Oakes, who runs a shop, said takings had fallen. She had written to the council, she said.\n\n${
      heading}\n\nThe bridge links the town with two estates.\n\nCallum, who is in Year 6, used to walk.\n\n` +
      '“Mum drives me now and we sit in the queue,” he said. “It is boring.”';
    expect(firstSpeaker(text)).toBe('Callum');
  });
