/** "Bayern" are people and a land: no word for several people before it, and it is the land. */
import { expect, it } from 'vitest';
import { extract } from '../../../src/extract/extract.ts';
import { CONTEXT, documentOf } from '../document-of.ts';

it.each<[language: string, text: string, places: string[]]>([
  ['de', 'In Bayern regnete es den ganzen Tag.', ['Bayern']],
  ['de', 'Das Land Bayern zahlt den neuen Steg.', ['Bayern']],
  ['de', 'Die Züge fahren nach Hessen, Bayern und Tirol.', ['Hessen', 'Bayern', 'Tirol']],
  ['de', 'Die Grenze zwischen Polen und Litauen ist offen.', ['Polen', 'Litauen']],
  ['de', 'Der Wein kommt aus dem sonnigen Franken.', ['Franken']],
  ['de', 'Polens Regierung lehnt das ab.', ['Polen']],
  ['de', 'Die Bayern zahlen den neuen Steg.', []],
  ['de', 'Viele junge Polen zahlen den neuen Steg.', []],
  ['de', 'Gestern wurden zwei Polen verhaftet.', []],
  ['fr', 'La capitale de la Corse est petite.', ['Corse']],
  ['fr', 'Une Corse a gagné la course.', []],
  ['fr', 'Le Suisse a gagné, devant le Corse.', []],
  ['es', 'El barco salió de China hacia el sur.', ['China']],
])('%s: %s', (language, text, places) =>
  expect(extract(documentOf(text, language), CONTEXT).places.map(({ name }) => name)).toEqual(places));
