/** Letters that are doubled, counted or stand for a land: "EE. UU.", "siglo XXI", "(ESP)". */
import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/extract/extract.ts';
import { documentOf } from '../document-of.ts';

const lists = (language: string, text: string) => {
  const context = { title: null, author: null, publisher: null, publishedAt: null };
  const { people, organisations, places } = extract(documentOf(text, language), context);
  const named = (all: { name: string }[]): string[] => all.map(({ name }) => name);
  return { people: named(people), organisations: named(organisations), places: named(places) };
};

describe('Spanish letters that are doubled', () => {
  it.each(['Viajó a EE. UU. con su hermano.', 'La economía de EE.UU. crece.', 'Llegó desde Soria a EE. UU.'])(
    '%s names a land', (text) => {
      const { organisations, places } = lists('es', text);
      expect(organisations).toEqual([]);
      expect(places.filter((name) => /^EE\. ?UU\.$/.test(name))).toHaveLength(1);
    });

  it('name a body where it has them, and games and staff none', () => {
    expect(lists('es', 'Pactó con CC. OO. la mejora.').organisations).toEqual(['CC. OO.']);
    expect(lists('es', 'Los JJ. OO. y la jefa de RR. HH. gustaron.').organisations).toEqual([]);
  });
});

it.each([
  ['es', 'En el siglo XXI salió el tomo VII.'],
  ['it', 'Nel XXI secolo uscì il tomo VII.'],
  ['de', 'Die XXXIII. Olympischen Spiele begannen.'],
])('%s: numerals are nobody: %s', (language, text) => {
  const { people, organisations, places } = lists(language, text);
  expect([...people, ...organisations, ...places]).toEqual([]);
});

it('a land in brackets behind who starts for it is no body', () => {
  expect(lists('de', 'Carlos Alcaraz (ESP) schlug Jannik Sinner (ITA).')).toEqual(
    { people: ['Carlos Alcaraz', 'Jannik Sinner'], organisations: [], places: [] });
});
