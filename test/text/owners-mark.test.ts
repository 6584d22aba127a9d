/** The apostrophe behind an owner's name in -s, -x, -z: a part of the word, and no mark of a quotation. */
import { expect, it } from 'vitest';
import { readDocument } from '../../src/text/read-document.ts';
import { growthOfSteps } from '../count-steps.ts';
import { firstSpeaker } from '../extract/quotes/speaker-of.ts';

/** Ten times the text: linear work takes ten times the steps, the square a hundred times. */
const LINEAR = 15;

const wordsOf = (text: string, language: string): string[] =>
  readDocument({ text, bodyStart: 0, blocks: [], language }).tokens.map((token) => token.text);

it.each([
  ['en', '“It is his knee,” said Haas’ agent.', 'Haas’'],
  ['en', "The Rovers' coach left.", "Rovers'"],
  ['de', '„Es ist das Knie“, sagte Kunz’ Anwältin.', 'Kunz’'],
])('%s: %s', (language, text, owner) => expect(wordsOf(text, language)).toContain(owner));

it.each([
  ['en', 'They call it ‘the House of Cats’ and laugh.', 'Cats'],
  ['en', "Then 'a friend of Giles' said no.", 'Giles'],
  ['en', 'The Farmers’ Union met.', 'Farmers'],
  ['fr', 'Le maire d’Arles’ est venu.', '’'],
])('%s: %s', (language, text, word) => expect(wordsOf(text, language)).toContain(word));

it.each([
  ['en', 'Striker Felix Haas is hurt. “It is his knee,” said Haas’ agent.', 'Haas’ agent'],
  ['de', 'Stürmer Felix Haas ist verletzt. „Es ist das linke Knie“, sagte Haas’ Berater.', 'Haas’ Berater'],
  ['de', 'Läuferin Nina Götz hat gewonnen. „Sie ist ein Phänomen“, schwärmte Götz’ Trainer Ole Rahn.', 'Ole Rahn'],
])('%s: whose agent speaks, and not he: %s', (language, text, speaker) =>
  expect(firstSpeaker(text, language)).toBe(speaker));

it.each(['Haas’ a ', "'x Haas’ a ", "'x’ Haas' a "])('"%s" over and over costs steps as many as it is long', async (unit) => {
  expect(await growthOfSteps((n) => unit.repeat(n), (text) => void wordsOf(text, 'en'), 200)).toBeLessThan(LINEAR);
});
