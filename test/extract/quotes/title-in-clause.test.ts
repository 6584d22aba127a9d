/** Titles of shows, films and books in the writer's clause are nobody's words, whatever is said beside them. */
import { expect, it } from 'vitest';
import { extract } from '../../../src/extract/extract.ts';
import { CONTEXT, documentOf } from '../document-of.ts';

const quoted = (text: string): [string, string | null][] =>
  extract(documentOf(text), CONTEXT).quotes.map((quote) => [quote.text, quote.speaker?.name ?? null]);

it.each([
  'Peter Hale, speaking on CNN\'s “New Day,” said it was “a dark hour.”',
  'Peter Hale said on NBC\'s “Meet the Press” that it was “a dark hour.”',
  'Peter Hale told CNN\'s “State of the Nation” on Sunday that it was “a dark hour.”',
  'Things got testy on “Hull Tonight” when Peter Hale called it “a dark hour.”',
  'Peter Hale told “CBS This Morning” that it was “a dark hour.”',
  'Peter Hale, the star of “Mad Men,” called it “a dark hour.”',
  'Peter Hale, who starred in “Into the Woods” and “Doctor Who,” called it “a dark hour.”',
  'Peter Hale said Sunday on “Meet the Press” that it was “a dark hour.”',
  'Peter Hale wrote in “The Long Road” that it was “a dark hour.”',
  'In “The Long Road,” Peter Hale calls it “a dark hour.”',
  'Peter Hale, a judge on “Strictly Come Dancing,” called it “a dark hour.”',
  'Peter Hale revealed on “The Daily Grind” that it was “a dark hour.”',
  'Peter Hale, who plays a spy in “The Long Road,” called it “a dark hour.”',
  'Peter Hale said NBC\'s “The Long Road” was “a dark hour.”',
  'Peter Hale, who stars in “Fleabag,” called it “a dark hour.”',
])('%s', (text) => expect(quoted(text)).toEqual([['a dark hour.', 'Peter Hale']]));

it.each<[text: string, words: string]>([
  ['They broke into chants of “Lock Her Up,” Anna Moss said.', 'Lock Her Up,'],
  ['Anna Moss held a sign that read “Hands Off Our Park.”', 'Hands Off Our Park.'],
  ['Anna Moss said it came at “a dark hour”.', 'a dark hour'],
  ['Anna Moss warned of “Mass Job Losses” if the mill shuts.', 'Mass Job Losses'],
  ['Anna Moss complained of “Broken Promises” by the council.', 'Broken Promises'],
  ['Anna Moss asked voters for “A Fair Deal” on tax.', 'A Fair Deal'],
  ['Anna Moss says she believes in “Freedom For All” and peace.', 'Freedom For All'],
  ['Anna Moss said “America First” was her aim.', 'America First'],
  ['Anna Moss said that “America First” was her aim.', 'America First'],
  ['Anna Moss tells “Peter Hale Must Go” to all who listen.', 'Peter Hale Must Go'],
])('still said: %s', (text, words) => expect(quoted(text).map(([said]) => said)).toEqual([words]));

it('and by whoever says it', () =>
  expect(quoted('Anna Moss warned of “Mass Job Losses” if the mill shuts.')[0]?.[1]).toBe('Anna Moss'));
