/** Names that are told by what else stands in the article: work grows with the text, whatever comes in. */
import { expect, it } from 'vitest';
import { extract } from '../../../src/extract/extract.ts';
import { listWithNoun } from '../../../src/extract/names/list-with-noun.ts';
import { growthOfSteps } from '../../count-steps.ts';
import { CONTEXT, documentOf } from '../document-of.ts';

/** Ten times the text. Seen: 7 to 11; where each name looked through the text or the sentence, 16 to 74. */
const MAX_GROWTH = 15;

const each = (n: number, piece: (name: string) => string): string =>
  Array.from({ length: n }, (_, i) => piece(`Q${[...`${i}`].map((d) => 'abelionuzk'.charAt(+d)).join('')}`)).join('');

it.each<[language: string, what: string, textOf: (n: number) => string]>([
  ['fr', 'nouns of bodies that end like adjectives', (n) => 'hôpital '.repeat(n)],
  ['it', 'nouns of roads that end like adjectives', (n) => 'provinciale '.repeat(n)],
  ['de', 'halves of a word', (n) => 'Wasser-, '.repeat(n)],
  ['de', 'halves that are bodies', (n) => 'Bundesamt-, '.repeat(n)],
  ['en', 'forces of two towns', (n) => each(n, (name) => `He was seen by ${name} and Kent Police. `)],
  ['en', 'calls to save something, in one sentence', (n) => 'friends of Save the Wye '.repeat(n)],
])('%s: %s', async (language, _, textOf) => {
  const read = (text: string) => extract(documentOf(text, language), CONTEXT);
  expect(await growthOfSteps(textOf, read, 100)).toBeLessThan(MAX_GROWTH);
});

/** "fromagerie Qa fromagerie Qe …": each name is found with its noun. */
it('looks for the noun of a name among those around it', async () => {
  const [ROW, NOUN] = [16, 11];
  const read = (text: string) => {
    const rows = Array.from({ length: text.length / ROW }, (_, i) => ({ start: i * ROW, end: (i + 1) * ROW - 1 }));
    const names = rows.map((span, i) =>
      ({ ...span, kind: 'organisation', firstToken: 2 * i, endToken: 2 * i + 2, isWhole: true }) as const);
    const listed = rows.map(({ start, end }) =>
      ({ name: text.slice(start + NOUN, end), mentions: 1, start: start + NOUN, end }));
    const found = listWithNoun(documentOf(text, 'fr'), names, 'organisation', listed);
    expect(found.every(({ name }) => name.startsWith('fromagerie Q'))).toBe(true);
  };
  const textOf = (n: number): string =>
    Array.from({ length: n }, (_, i) => `fromagerie Q${`${i}`.padStart(ROW - NOUN - 2, 'a')} `).join('');
  expect(await growthOfSteps(textOf, read, 90)).toBeLessThan(MAX_GROWTH);
});
