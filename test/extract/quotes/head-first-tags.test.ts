/** French present participles, and what a tag holds behind its subject. */
import { expect, it } from 'vitest';
import { lastSpeaker, speakersOf } from './speaker-of.ts';

it('takes the noun behind a present participle for its object', () => {
  const text = 'La procureure, Lise Debray, a parlé mardi. « Trois voitures ont brûlé », a-t-elle dit. Cette prise est ' +
    '« une bonne nouvelle », louant l\'engagement « sans relâche » des équipes.';
  expect(speakersOf(text, 'fr')).toEqual(['Lise Debray', 'Lise Debray', 'Lise Debray']);
});

it('lets nothing that "is" something be the subject of a participle behind it', () => {
  const text = 'Le maire, Paul Roux, a parlé mardi. « Trois rues sont touchées », a-t-il dit. La fermeture est ' +
    '« temporaire », précisant que les riverains seront « relogés ».';
  expect(lastSpeaker(text, 'fr')).toBe('Paul Roux');
});

it('ends a speaker before what they do meanwhile', () => {
  expect(lastSpeaker('« On attend », soupire une patiente en montrant son plâtre.', 'fr')).toBe('une patiente');
  expect(lastSpeaker('« On attend », soupire une patiente en colère.', 'fr')).toBe('une patiente en colère');
});

it('goes on with whom the tag before only describes, by an article where no list has the noun', () => {
  const text = 'Dieudonné Ekwalla est laveur de taxis. « On rince avec de la pluie », peste un autre laveur, les bras ' +
    'dans la mousse. « On achète le savon à trois », lâche-t-il.';
  expect(lastSpeaker(text, 'fr')).toBe('un autre laveur');
});

it.each<[text: string, name: string]>([
  ['Le maire, Paul Roux, a ouvert la séance. Le trésorier a lu les comptes. « Tout est en hausse », a-t-il détaillé.',
    'Le trésorier'],
  ['Le maire, Paul Roux, a ouvert la séance. L\'élu a lu les comptes. « Tout est en hausse », a-t-il détaillé.',
    'Paul Roux'],
])('lets the office of the sentence before be the pronoun of a tag: %s', (text, name) => {
  expect(lastSpeaker(text, 'fr')).toBe(name);
});
