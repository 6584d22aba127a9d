/** A description right beside a name says who its bearer is, and is nobody new. */
import { expect, it } from 'vitest';
import { lastSpeaker } from './speaker-of.ts';

it.each([
  ['For fourteen months Sarah, a care worker of 28, rented a room from a man with cameras. “I said good night to it,” ' +
    'she says.', 'Sarah'],
  ['For nine years Ann Tolley, a baker, paid a man for nothing. The police called in May. “I laughed,” she says.',
    'Ann Tolley'],
  ['One man, who would give only his first name, Hector, said that nobody had called him. “I walked past my own ' +
    'sister,” he said.', 'Hector'],
])('%s', (text, name) => expect(lastSpeaker(text)).toBe(name));

it('but a sentence may be about somebody else behind it', () => {
  const text = 'After talks with Ann Tolley, a baker from Lund opened the door. “I am tired,” he said.';
  expect(lastSpeaker(text)).not.toBe('Ann Tolley');
});
