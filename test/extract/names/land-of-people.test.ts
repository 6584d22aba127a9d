/** "Bayern" are people and a land: behind "in", "aus" and "das Land" it is the land. */
import { expect, it } from 'vitest';
import { extract } from '../../../src/extract/extract.ts';
import { CONTEXT, documentOf } from '../document-of.ts';

it.each<[text: string, places: string[]]>([
  ['In Bayern regnete es den ganzen Tag.', ['Bayern']],
  ['Das Land Bayern zahlt den neuen Steg.', ['Bayern']],
  ['Die Bayern zahlen den neuen Steg.', []],
])('%s', (text, places) =>
  expect(extract(documentOf(text, 'de'), CONTEXT).places.map(({ name }) => name)).toEqual(places));
