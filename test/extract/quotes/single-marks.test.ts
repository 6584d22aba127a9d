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
    ['Tom Hale said: ‘We came by the coast.¶‘The sea was still.¶‘And then it rained.’¶The ships are gone.',
      ['Tom Hale: We came by the coast.', 'Tom Hale: The sea was still.', 'Tom Hale: And then it rained.'],
      'behind a colon'],
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
    ['Tom Hale spoke of the ‘Nineties and the sea.¶‘We came by the coast,’ said Tom Hale.', 'inside, with a capital'],
    ['‘Nineties music was played in Lund.¶‘We came by the coast,’ said Tom Hale.', 'a decade in words'],
    ['‘Morning, all, said Ann Lowe.¶‘We came by the coast,’ said Tom Hale.', 'a greeting that is cut short'],
    ['‘I never pay, said Ann Lowe.¶‘We came by the coast,’ said Tom Hale.', 'a tag whose mark is forgotten'],
    ['‘I never pay, Ann Lowe said.¶‘We came by the coast,’ said Tom Hale.', 'the verb behind its subject'],
    ['‘I never pay, insists Ann Lowe.¶‘We came by the coast,’ said Tom Hale.', 'another verb'],
    ['A shop in Lund: ‘Shoes for Boys’ is shut.¶‘We came by the coast,’ said Tom Hale.', 'a name that ends in s'],
    ['The chants of ‘Ali filled the square.¶Lund was quiet.¶‘We came by the coast,’ said Tom Hale.',
      'a paragraph between'],
  ])('%s', (text) => expect(said(text)).toEqual(['Tom Hale: We came by the coast,']));
});

describe('a mark behind an s closes its paragraph', () => {
  it.each<[text: string, quotes: readonly string[], why: string]>([
    ['‘He never pays bills’ said Ann Lowe.¶‘We came by the coast,’ said Tom Hale.',
      ['Ann Lowe: He never pays bills', 'Tom Hale: We came by the coast,'], 'no comma before its tag'],
    ['‘We pay taxes’ was on the wall, said Ann Lowe.¶‘We came by the coast,’ said Tom Hale.',
      ['Ann Lowe: We pay taxes', 'Tom Hale: We came by the coast,'], 'a subject'],
    ['‘We came by the coast.¶‘We pay taxes’ was on the wall, said Ann Lowe.',
      ['Ann Lowe: We pay taxes'], 'and ends no speech of the paragraph before'],
    ['‘Nobody knows,’ said Tom Hale. ‘It is late.¶‘I never do,’ said Ann Lowe.',
      ['Tom Hale: Nobody knows,', 'Ann Lowe: I never do,'], 'behind a tag, before another’s, a mark is forgotten'],
  ])('%s', (text, quotes) => expect(said(text)).toEqual(quotes));
});
