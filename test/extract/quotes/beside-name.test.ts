/** Whom a description means by what stands beside a name: an apposition, a barrister's side, a whole surname. */
import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/extract/extract.ts';
import { CONTEXT, documentOf } from '../document-of.ts';
import { lastSpeaker } from './speaker-of.ts';

describe('who a description means', () => {
  it.each([
    ['For Rosa Medina, a pensioner who walked there, it has gone on long enough. “It’s me who walks,” she said.',
      'Rosa Medina', 'a phrase behind a name'],
    ['They spoke to Rosa Medina, a nurse said. “She was calm,” the nurse added.', 'a nurse', 'a tag of its own'],
    ['Colm Marsh SC, defending, said his client gambled.\n\n“He walks past it every day,” counsel said.',
      'Colm Marsh', 'counsel'],
    ['Tom Hale, prosecuting, said he stole it. Colm Marsh, defending, said his client gambled.\n\n' +
      '“He will not work again,” the barrister said.', 'Colm Marsh', 'the last of two'],
    ['Rhodri Vaughan-Marsh, the deputy minister, resigned. The chair, Nerys Marsh, read the letters. Then Marsh put ' +
      'them down. “I had prepared some questions,” she said.', 'Nerys Marsh', 'a surname that she bears whole'],
    ['Rosa Medina, 87, could not come. Her statement was read by her niece.\n\n“I used to trust her,” the statement ' +
      'began.', 'Rosa Medina', 'a statement that somebody else reads'],
    ['The director, Aled Hale, wrote to staff. “We offered a lot,” Mr Hale said.\n\nOmar Farah’s wife opened theirs. ' +
      'He has driven the bus for 17 years. “She asked me who it was from,” he said.', 'Omar Farah',
      'whose wife opens the paragraph'],
  ])('%s', (text, name, _why) => expect(lastSpeaker(text)).toBe(name));

  it('and at whose firm somebody works', () => {
    const { organisations } = extract(documentOf('The analyst at broker Harrow Lane said it was late.', 'en'), CONTEXT);
    expect(organisations.map(({ name }) => name)).toEqual(['Harrow Lane']);
  });
});
