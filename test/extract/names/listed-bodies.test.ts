/** Bodies that are known by name: whatever language names them, their form tells nothing. */
import { describe, expect, it } from 'vitest';
import { isPlace } from '../../../src/extract/names/words/places.ts';
import { givenNameGender } from '../../../src/extract/names/words/given-names.ts';
import { isListedBody } from '../../../src/extract/names/words/listed-bodies.ts';
import { PLATFORMS } from '../../../src/extract/names/words/platforms.ts';
import { FRENCH_BODIES } from '../../../src/extract/names/lists/french-bodies.ts';
import { GERMAN_BODIES } from '../../../src/extract/names/lists/german-bodies.ts';
import { ITALIAN_BODIES } from '../../../src/extract/names/lists/italian-bodies.ts';
import { PORTUGUESE_BODIES } from '../../../src/extract/names/lists/portuguese-bodies.ts';
import { SPANISH_BODIES } from '../../../src/extract/names/lists/spanish-bodies.ts';
import { WORLD_BODIES } from '../../../src/extract/names/lists/world-bodies.ts';
import { extract } from '../../../src/extract/extract.ts';
import { documentOf } from '../document-of.ts';

const LISTS = {
  world: WORLD_BODIES, de: GERMAN_BODIES, fr: FRENCH_BODIES, es: SPANISH_BODIES,
  it: ITALIAN_BODIES, pt: PORTUGUESE_BODIES,
};

describe.each(Object.entries(LISTS))('the list of %s', (_, list) => {
  const names = list.split(',').map((name) => name.trim()).filter(Boolean);

  it('names each once, as a name is written', () => {
    expect(names.length).toBeGreaterThan(1000);
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
    const isWritten = (name: string): boolean => /^[\p{L}\d][\p{L}\p{M}\d.'’&+!/:*°·–-]*(?: [\p{L}\p{M}\d.'’&+!/:*°·–-]+)*$/u.test(name);
    expect(names.filter((name) => !isWritten(name))).toEqual([]);
  });

  it('names no place, no platform and nobody', () => {
    expect(names.filter((name) => ['en', 'de', 'fr', 'es', 'it', 'pt'].some((one) => isPlace(name, one)))).toEqual([]);
    expect(names.filter((name) => PLATFORMS.has(name))).toEqual([]);
    expect(names.filter((name) => !name.includes(' ') && /\p{Ll}/u.test(name) && givenNameGender(name))).toEqual([]);
  });

  it('is asked', () => expect(names.every(isListedBody)).toBe(true));
});

it.each([
  ['de', 'Der Vertrag mit Stiebel Eltron wurde im Mai unterschrieben.', ['Stiebel Eltron']],
  ['fr', 'Le contrat avec Vallourec et Idemia a été signé.', ['Vallourec', 'Idemia']],
  ['es', 'El contrato con Acerinox se firmó tarde.', ['Acerinox']],
  ['it', 'Lo hanno detto Fincantieri e Invitalia.', ['Fincantieri', 'Invitalia']],
])('%s: %s', (language, text, bodies) => {
  const context = { title: null, author: null, publisher: null, publishedAt: null };
  const { organisations } = extract(documentOf(text, language), context);
  expect(organisations.map(({ name }) => name)).toEqual(bodies);
});

it('they do not take the words of whoever a paper quotes', () => {
  const context = { title: null, author: null, publisher: null, publishedAt: null };
  const { quotes, people } = extract(documentOf('Laut Bild am Sonntag sagte Lea Kern: „Das Geld fehlt.“', 'de'), context);
  expect(quotes.map(({ speaker }) => speaker?.name)).toEqual(['Lea Kern']);
  expect(people.map(({ name }) => name)).toEqual(['Lea Kern']);
  const coach = extract(documentOf('“It was fast,” said coach Cummins. Cummins left.', 'en'), context);
  expect(coach.people.map(({ name }) => name)).toEqual(['Cummins']);
});
