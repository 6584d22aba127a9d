/** "…, tandis que": whoever is named behind it says what is quoted there; and an article that looks like "of". */
import { describe, expect, it } from 'vitest';
import { lastSpeaker } from './speaker-of.ts';

it.each([
  ['Pierre Lambert a loué « un bâtisseur » tandis qu’Anne Roussel garde en mémoire « un départ trop tôt ».', 'Anne Roussel'],
  ['Louane Perret a salué « un frère », alors que Marc Delage a pleuré sur Facebook « un ami ».', 'Marc Delage'],
])('%s', (text, name) => expect(lastSpeaker(text, 'fr')).toBe(name));

describe('several, with an article that looks like a preposition', () => {
  it.each([
    ['Lars Holm raccroche. De nombreux sportifs saluent un « champion hors norme ».', 'De nombreux sportifs'],
    ['Lars Holm raccroche. D’innombrables fans applaudissent un « coureur à part ».', 'D’innombrables fans'],
    ['Lars Holm raccroche. « C’est un abandon », regrettent de nombreux élus.', 'de nombreux élus'],
  ])('%s', (text, name) => expect(lastSpeaker(text, 'fr')).toBe(name));
});
