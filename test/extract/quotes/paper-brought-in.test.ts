/** A paper that the article brings in speaks for itself, and not for whom it tells of. */
import { expect, it } from 'vitest';
import { firstSpeaker, lastSpeaker } from './speaker-of.ts';

it.each<[text: string, speaker: string]>([
  ['An indictment names Anna Moss. “She knew of the risk,” the indictment says.', 'the indictment'],
  ['Acme Watch wrote to the Hale Council. A letter to parents went out. The letter said the head “has never asked us ' +
    'for less than that”.', 'The letter'],
  ['A petition says Anna Moss has changed. It has 80,000 names. Moss is a “voice for good,” the petition says of the ' +
    'woman. “In prison she was a comfort to many,” the petition states.', 'the petition'],
])('%s', (text, speaker) => expect(lastSpeaker(text)).toBe(speaker));

it.each<[text: string, speaker: string]>([
  ['The Hale Council said in a statement that it was sad. “We will miss him,” the statement said.', 'Hale Council'],
  ['The Hale Council issued a report in May. Anna Moss read it. “The bridge was never safe,” the report said.',
    'Hale Council'],
])('of whoever issued it: %s', (text, speaker) => expect(firstSpeaker(text)).toBe(speaker));

it.each<[text: string, speaker: string]>([
  ['The Moss Agency leaked a report from the Hale Council. “The bridge was never safe,” the report said.', 'Moss Agency'],
  ['The Hale Council got a letter. “The bridge was never safe,” the letter said.', 'Hale Council'],
  ['Acme Foods sued over a report. “The bridge was never safe,” the report said.', 'Acme Foods'],
  ['The Hale Council accused Acme Foods in a report. “The bridge was never safe,” the report said.', 'Acme Foods'],
  ['Acme Foods is the subject of a report. “The bridge was never safe,” the report said.', 'Acme Foods'],
  ['Acme Foods is accused in a lawsuit of theft. “It stole all of it,” the lawsuit said.', 'Acme Foods'],
])('not of whoever got it or is told of in it: %s', (text, speaker) => expect(firstSpeaker(text)).not.toBe(speaker));

it.each<[text: string, speaker: string]>([
  ['The Hale Council’s report came out. “The bridge was never safe,” the report said.', 'Hale Council'],
  ['The Hale Council accused Anna Moss in its report. “The bridge was never safe,” the report said.', 'Hale Council'],
])('of whose it is: %s', (text, speaker) => expect(firstSpeaker(text)).toBe(speaker));
