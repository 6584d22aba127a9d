import { describe, expect, it } from 'vitest';
import { lexiconFor } from '../../../src/extract/lexicon/index.ts';
import { resolveEntities } from '../../../src/extract/names/resolve-entities.ts';
import { readQuotes } from '../../../src/extract/quotes/read-quotes.ts';
import { documentOf } from '../document-of.ts';

function pathsOf(text: string): string[][] {
  const document = documentOf(text);
  const lexicon = lexiconFor('en');
  const quotes = readQuotes(document, lexicon, resolveEntities(document, lexicon));
  return quotes.map(({ evidence }) => (evidence?.path ?? []).map(({ start, end }) => text.slice(start, end)));
}

describe('the way from the words at a quotation to the name', () => {
  it.each<[text: string, expected: string[][], why: string]>([
    ['“It is so,” said Anna Lindt.', [['said Anna Lindt']], 'the words hold the name'],
    ['Anna Lindt, a baker, came. “It is so,” she said.', [['she said', 'she', 'Anna Lindt']], 'over a pronoun'],
    [
      'Anna Lindt, a baker, came. “It is so,” Lindt said.', [['Lindt said', 'Anna Lindt']],
      'from a surname to the name in full',
    ],
    [
      '“It is so,” said a spokesman for Acme Bank.', [['said a spokesman for Acme Bank', 'a spokesman for Acme Bank']],
      'no name',
    ],
  ])('%s', (text, expected) => {
    expect(pathsOf(text)).toEqual(expected);
  });

  it('comes with a probability wherever somebody is named, and with none where nobody is', () => {
    const text = 'Anna Lindt, a baker, came. “It is so,” she said. “It was so in the year of the flood,” I said.';
    const document = documentOf(text);
    const lexicon = lexiconFor('en');
    for (const { speaker, confidence } of readQuotes(document, lexicon, resolveEntities(document, lexicon))) {
      if (speaker === null) expect(confidence).toBeUndefined();
      else expect(confidence).toBeGreaterThan(0.5);
    }
  });
});
