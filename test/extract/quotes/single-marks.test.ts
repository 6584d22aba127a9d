/** British speech of several paragraphs: each opens with a single mark, and the last alone closes. */
import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/extract/extract.ts';
import { CONTEXT, documentOf } from '../document-of.ts';

const said = (text: string): string[] =>
  extract(documentOf(text.replaceAll('¶', '\n\n')), CONTEXT).quotes
    .map((quote) => `${quote.speaker?.name}: ${quote.text}`);

describe('a paragraph that the next ones go on from', () => {
  it.each<[text: string, quotes: readonly string[], why: string]>([
    ['‘We came by the coast.¶‘All European ships passed here once.¶‘And then it rained,’ said Tom Hale.',
      ['Tom Hale: We came by the coast.', 'Tom Hale: All European ships passed here once.',
        'Tom Hale: And then it rained,'], 'three, the tag in the last'],
    ['Tom Hale said: ‘We came by the coast.¶‘The sailors’ wives waited.¶‘And then it rained.’¶The ships are gone.',
      ['Tom Hale: We came by the coast.', 'Tom Hale: The sailors’ wives waited.', 'Tom Hale: And then it rained.'],
      'an owner’s apostrophe closes nothing'],
    ['‘We came by the coast,’ said Tom Hale. ‘It was late.¶‘And then it rained.’',
      ['Tom Hale: We came by the coast,', 'Tom Hale: It was late.', 'Tom Hale: And then it rained.'], 'behind a tag'],
    ["'We came by the coast.¶'And then it rained,' said Tom Hale.",
      ['Tom Hale: We came by the coast.', 'Tom Hale: And then it rained,'], 'straight marks'],
  ])('%s', (text, quotes) => expect(said(text)).toEqual(quotes));
});

describe('a single mark that opens nothing', () => {
  it.each<[text: string, why: string]>([
    ['‘Tis the season in Lund.¶‘We came by the coast,’ said Tom Hale.', 'an apostrophe at the head'],
    ['‘90s music was played in Lund.¶‘We came by the coast,’ said Tom Hale.', 'a decade'],
    ['The crew of the ship left ‘em behind.¶‘We came by the coast,’ said Tom Hale.', 'inside a sentence'],
    ['The chants of ‘Ali filled the square.¶Lund was quiet.¶‘We came by the coast,’ said Tom Hale.',
      'a paragraph between'],
  ])('%s', (text) => expect(said(text)).toEqual(['Tom Hale: We came by the coast,']));

  it('a fragment is closed where a letter stands before its mark', () => expect(said(
    'Lund told of ‘Grave Reservations’ in a letter to the sea.¶‘We came by the coast,’ said Tom Hale.',
  ).at(-1)).toBe('Tom Hale: We came by the coast,'));
});
