/** What a thing is called, or what its name means, nobody says. */
import { expect, it } from 'vitest';
import { extract } from '../../../src/extract/extract.ts';
import { CONTEXT, documentOf } from '../document-of.ts';

const quoted = (text: string): string[] => extract(documentOf(text), CONTEXT).quotes.map((quote) => quote.text);

const speakers = (text: string): (string | null)[] =>
  extract(documentOf(text), CONTEXT).quotes.map(({ speaker }) => speaker?.name ?? null);

it.each([
  'Old Tarn, whose name means “salt is a curse,” has held the pass for years, the army said.',
  'The riders, whose name translates as “sons of the desert,” attacked two towns, the ministry said.',
  'The word, which means “those who walk at night,” is old, Joan Tice said.',
  'The name translates roughly to “we shall come home,” said Joan Tice, who runs the inn.',
  'Joan Tice said the film\'s title, “Daughter of Snow,” was chosen by her son.',
  'Ned Orrin claims the episode\'s title, “Best Day,” gives it away.',
  'Her latest song, “Cold Water Road,” was written in a van, Joan Tice said.',
  'In an essay titled “Why I Left the Sea,” Joan Tice said that she was tired.',
  'Joan Tice wrote an essay titled “Why we must never give up”.',
])('%s', (text) => expect(quoted(text)).toEqual([]));

it.each<[text: string, words: string]>([
  ['By that name she meant “a home for all of us”, Joan Tice said.', 'a home for all of us'],
  ['Joan Tice read from her new book, “and we were all afraid,” and sat down, she said.', 'and we were all afraid,'],
  ['Joan Tice said in Polish, which translates to “we will win this war.”', 'we will win this war.'],
  ['Ned Orrin\'s words translated as “I will never leave you.”', 'I will never leave you.'],
  ['Joan Tice told the court the phrase meant “I will kill you now.”', 'I will kill you now.'],
  ['In a letter titled “You will all pay for this,” Ned Orrin threatened to burn the hall.',
    'You will all pay for this,'],
  ['Joan Tice gave the place a new name. “We call it home,” she said.', 'We call it home,'],
])('still said: %s', (text, words) => expect(quoted(text)).toEqual([words]));

it('and by whoever says it in another language', () =>
  expect(speakers('Joan Tice said in Polish, which translates to “we will win this war.”')).toEqual(['Joan Tice']));
