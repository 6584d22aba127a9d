/** A pronoun after a sentence that brings somebody new in: not whoever was named before that. */
import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/extract/extract.ts';
import { CONTEXT, documentOf } from '../document-of.ts';

const speakersOf = (text: string, language: string): (string | null)[] =>
  extract(documentOf(text, language), CONTEXT).quotes.map(({ speaker }) => speaker?.name ?? null);

const NAMED = '"We need calm," said Anthony Vidal, president of the traders. ';

describe('somebody new before a pronoun', () => {
  it.each([
    'Outside the town hall, a taxi driver wound down his window. "I have waited for 30 years," he said.',
    'A retired plumber was less forgiving. "I have waited for 30 years," he said.',
    'On the terrace of a bar, a man shrugs. "I have waited for 30 years," he says.',
    'A pensioner from Leeds shrugs. "I have waited for 30 years," he says.',
    'A street vendor near the harbour was not convinced. "They come and go," he said. "We stay."',
    'One shopper laughed. "They come and go," he said. "We stay."',
  ])('takes the words from whoever was named before: %s', (text) => {
    const [first, ...others] = speakersOf(NAMED + text, 'en');
    expect(first).toBe('Anthony Vidal');
    expect(others).not.toContain('Anthony Vidal');
  });

  it.each<[language: string, text: string, named: string | null]>([
    ['de', 'Der Präsident der Händler, Anton Vidal, bittet um Mäßigung. Auf der Terrasse einer Bar zuckt ein Rentner ' +
      'mit den Schultern. „Ich komme seit 30 Jahren“, sagt er.', 'Anton Vidal'],
    ['fr', 'Le président des commerçants, Antoine Vidal, appelle au calme. À la terrasse d’un bar, un retraité ' +
      'hausse les épaules. « Je viens depuis trente ans », raconte-t-il.', 'Antoine Vidal'],
    ['es', 'El presidente de los comerciantes, Antonio Vidal, pide calma. En la terraza de un bar, un jubilado se ' +
      'encoge de hombros. «Llevo 30 años viniendo», cuenta.', 'Antonio Vidal'],
    ['fr', '« Tout ira bien », assure Claire Besson. Sur le quai, une voyageuse prend son mal en patience. « J’ai fini ' +
      'mon roman », sourit-elle.', null],
    ['es', '“Todo irá bien”, aseguró Clara Besada. En el andén, una viajera se lo tomaba con calma. “He terminado la ' +
      'novela”, bromeaba.', null],
  ])('and in other languages (%s)', (language, text, named) => {
    const speakers = speakersOf(text, language);
    expect(speakers.at(-1)).not.toBe(named ?? speakers[0]);
  });

  it('but not where the name stands again in between', () => {
    const text = `${NAMED}A driver waved at Vidal. "I know him," said Vidal.`;
    expect(speakersOf(text, 'en')).toEqual(['Anthony Vidal', 'Anthony Vidal']);
  });
});

it('a noun that ends in "ss" is of one person', () => {
  const text = '"Two eggs," said the owner, Patty Shoemaker. A waitress put a flower on his stool. "He tipped well," she said.';
  expect(speakersOf(text, 'en')[1]).not.toBe('Patty Shoemaker');
});
