/** « … », peut-on lire: whose paper it stands in has written it, and a banner bears it. */
import { describe, expect, it } from 'vitest';
import { firstSpeaker, lastSpeaker } from './speaker-of.ts';

describe('what one can read', () => {
  it.each([
    ['« L’usine restera ouverte », peut-on lire dans le rapport.', 'le rapport'],
    ['« L’usine restera ouverte », pouvait-on lire lundi dans un communiqué de la direction.', 'la direction'],
    ['« L’usine restera ouverte », est-il écrit dans le rapport.', 'le rapport'],
    ['On peut lire dans le communiqué de la préfecture que « l’usine restera ouverte ».', 'la préfecture'],
    ['« Non à la fermeture », peut-on lire sur une banderole.', 'une banderole'],
    ['Paul Vidal a réagi. « Non au loyer », peut-on lire dans son communiqué.', 'Paul Vidal'],
  ])('%s', (text, name) => expect(lastSpeaker(text, 'fr')).toBe(name));

  it('is on the banner all of it, and not of whoever came before', () =>
    expect(firstSpeaker('Le maire Paul Vidal sort. « Rendez l’eau », « Assez », pouvait-on lire sur les pancartes.', 'fr'))
      .toBe('les pancartes'));

  it('is of no wall and of no platform', () => {
    expect(lastSpeaker('« Non au loyer », pouvait-on lire sur les murs de la mairie.', 'fr')).toBe(null);
    expect(lastSpeaker('« Non au loyer », peut-on lire sur la page Facebook du club.', 'fr')).toBe(null);
  });
});
