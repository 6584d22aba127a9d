/** Towns that bear a surname or a word for a name, by whoever heads them. */
import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/extract/extract.ts';
import { documentOf } from '../document-of.ts';

const lists = (language: string, text: string) =>
  extract(documentOf(text, language), { title: null, author: null, publisher: null, publishedAt: null });

describe('a town by its mayor', () => {
  it.each([
    ['en', 'The mayor of Stoke resigned.', 'Stoke'],
    ['en', 'Trains were late, the mayor of Wakefield said.', 'Wakefield'],
    ['es', 'El alcalde de Jerez dimitió.', 'Jerez'],
    ['es', 'La alcaldesa de Zamora calló.', 'Zamora'],
    ['de', 'Die Bürgermeisterin von Hanau trat zurück.', 'Hanau'],
  ])('%s: %s', (language, text, town) =>
    expect(lists(language, text).places.map(({ name }) => name)).toContain(town));

  it('is none where it is somebody', () => {
    const { people, places } = lists('en', 'The mayor of Nora Wakefield’s town resigned. Wakefield left.');
    expect(people.map(({ name }) => name)).toContain('Nora Wakefield');
    expect(places.map(({ name }) => name)).not.toContain('Wakefield');
  });
});

it.each(['In Ludwigshafen brannte es.', 'Zwischen Kiel und Berlin fährt ein Zug.'])('a large town: %s', (text) =>
  expect(lists('de', text).places.map(({ name }) => name)).toEqual(
    expect.arrayContaining([text.startsWith('In') ? 'Ludwigshafen' : 'Kiel'])));
