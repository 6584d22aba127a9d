/** Titles of shows, films and books in the writer's clause are nobody's words, whatever is said beside them. */
import { expect, it } from 'vitest';
import { extract } from '../../../src/extract/extract.ts';
import { CONTEXT, documentOf } from '../document-of.ts';

const quoted = (text: string): [string, string | null][] =>
  extract(documentOf(text), CONTEXT).quotes.map((quote) => [quote.text, quote.speaker?.name ?? null]);

it.each([
  'Peter Hale, speaking on CNN\'s “New Day,” said it was “a dark hour.”',
  'Peter Hale said on NBC\'s “Meet the Press” that it was “a dark hour.”',
  'Peter Hale told “CBS This Morning” that it was “a dark hour.”',
  'Peter Hale, the star of “Mad Men,” called it “a dark hour.”',
  'Peter Hale, who starred in “Into the Woods” and “Doctor Who,” called it “a dark hour.”',
  'Peter Hale said “Star Wars” was dear to him, and called its end “a dark hour.”',
])('%s', (text) => expect(quoted(text)).toEqual([['a dark hour.', 'Peter Hale']]));

it.each<[text: string, words: string]>([
  ['They broke into chants of “Lock Her Up,” Anna Moss said.', 'Lock Her Up,'],
  ['Anna Moss held a sign that read “Hands Off Our Park.”', 'Hands Off Our Park.'],
  ['Anna Moss said it came at “a dark hour”.', 'a dark hour'],
])('still said: %s', (text, words) => expect(quoted(text).map(([said]) => said)).toEqual([words]));
