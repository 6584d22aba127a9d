/** "the sister of Kadiza Thandi": whose kin somebody is, is a person, though no list has the given name. */
import { expect, it } from 'vitest';
import { extract } from '../../../src/extract/extract.ts';
import { CONTEXT, documentOf } from '../document-of.ts';

it.each<[language: string, text: string, people: string[]]>([
  ['en', 'The sister of Siosaia Latu wept.', ['Siosaia Latu']],
  ['de', 'Die Schwester von Kadiza Thandi weinte.', ['Kadiza Thandi']],
])('%s: %s', (language, text, people) =>
  expect(extract(documentOf(text, language), CONTEXT).people.map(({ name }) => name)).toEqual(people));
