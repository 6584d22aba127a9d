/** "Treptower Park": what lies in a town bears its name. German. */
import { expect, it } from 'vitest';
import { extract } from '../../../src/extract/extract.ts';
import { CONTEXT, documentOf } from '../document-of.ts';

it.each<[text: string, places: string[]]>([
  ['Die Bahn fährt vom Treptower Park bis zum Bremer Hauptbahnhof.', ['Treptower Park', 'Bremer Hauptbahnhof']],
  ['Er wohnt in der Wangener Straße.', ['Wangener Straße']], // of a town that is on no list
  ['Eine Berliner Straße wurde gesperrt.', []],
  ['Ein Neuer Markt entsteht dort.', []],
  ['Sie wohnt in Berlin-Friedrichshain.', ['Berlin-Friedrichshain']],
  ['Der Berlin-Besuch war kurz.', []],
])('%s', (text, places) =>
  expect(extract(documentOf(text, 'de'), CONTEXT).places.map(({ name }) => name)).toEqual(places));
