/** Names that "and", "or" or "&" joins are of one kind, in every language: what one is known for tells of the other. */
import { expect, it } from 'vitest';
import { extract } from '../../../src/extract/extract.ts';
import { documentOf } from '../document-of.ts';

const context = { title: null, author: null, publisher: null, publishedAt: null };

it.each([
  ['de', 'Das gilt für Hessen und Gommern.', ['Hessen', 'Gommern']],
  ['fr', 'Le projet relie Lyon et Vernoux depuis mars.', ['Lyon', 'Vernoux']],
  ['fr', 'Selon eux, Lyon ou Vernoux seront choisies.', ['Lyon', 'Vernoux']],
  ['it', 'La strada unisce Torino e Roccavione da marzo.', ['Torino', 'Roccavione']],
  ['en', 'The line joins Madrid and Valmojado.', ['Madrid', 'Valmojado']],
])('%s: %s', (language, text, places) => {
  expect(extract(documentOf(text, language), context).places.map(({ name }) => name)).toEqual(places);
});

it('nobody is a place for the name beside, where that is no name', () => {
  const { people, places } = extract(documentOf('Anna Kern und Sohr lachten.', 'de'), context);
  expect(people.map(({ name }) => name)).toContain('Anna Kern');
  expect(places).toEqual([]);
});
