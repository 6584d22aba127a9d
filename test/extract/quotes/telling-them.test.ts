/** "…, lui signifiant que": whoever stands before the comma is told it. */
import { expect, it } from 'vitest';
import { lastSpeaker } from './speaker-of.ts';

it.each([
  ['La CGT a écrit au préfet, Luc Marchand, lui reprochant « un mépris total » envers les agents.', 'CGT'],
  ['Les syndicats ont interpellé la ministre de la Santé, Claire Moreau, lui signifiant que son rôle est d’« ouvrir ' +
    'des lits, pas d’en fermer ».', 'Les syndicats'],
])('%s', (text, name) => expect(lastSpeaker(text, 'fr')).toBe(name));
