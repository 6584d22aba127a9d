/** Tags in a compound tense: an adverbial phrase inside it, or a subject that is nobody in particular. */
import { describe, expect, it } from 'vitest';
import { lastSpeaker } from './speaker-of.ts';

describe('an adverbial phrase between auxiliary and participle', () => {
  it.each([
    ['fr', 'Le coureur Marc Deroo arrête. « Reviens », a de son côté plaisanté Hugo Stern.', 'Hugo Stern'],
    ['fr', 'Le coureur Marc Deroo arrête. « Chapeau », a pour sa part écrit la présentatrice Sonia Achour.', 'Sonia Achour'],
    ['fr', 'Le coureur Marc Deroo arrête. « Chapeau », a quant à elle lancé la maire de Lens.', 'la maire de Lens'],
    ['fr', 'Le coureur Marc Deroo arrête. « Chapeau », s’est à son tour réjouie la ministre.', 'la ministre'],
    ['fr', 'Le coureur Marc Deroo arrête. « Chapeau », avait dans un premier temps assuré le préfet.', 'le préfet'],
    ['it', 'Il ciclista Marco Deroni lascia. «Peccato», ha dal canto suo commentato la sindaca Rita Neri.', 'Rita Neri'],
    ['it', 'Il ciclista Marco Deroni lascia. «Peccato», ha a sua volta replicato Ugo Sterni.', 'Ugo Sterni'],
  ])('leaves the subject behind it the speaker (%s): %s', (language, text, name) =>
    expect(lastSpeaker(text, language)).toBe(name));

  it('but a noun that looks like a participle ends no tense', () =>
    expect(lastSpeaker('« Tout va bien », a dans un communiqué assuré Hugo Stern.', 'fr')).toBe('Hugo Stern'));
});

describe('nobody in particular behind a compound tense', () => {
  it.each([
    ['fr', 'Le préfet Alain Berger est arrivé. « C’est trop tard », ont crié certains.'],
    ['fr', 'Le préfet Alain Berger est arrivé. « C’est trop tard », ont hurlé quelques-uns.'],
    ['fr', 'Le préfet Alain Berger est arrivé. « C’est trop tard », ont lancé d’autres.'],
    ['fr', 'Le préfet Alain Berger a réclamé du calme, d’où des huées : « menteur », ont hurlé quelques-uns.'],
  ])('is not who was told of before (%s): %s', (language, text) => expect(lastSpeaker(text, language)).toBe(null));

  it('but some of those just told of are told so, whole', () =>
    expect(lastSpeaker('Des élus sont venus. « C’est trop tard », ont crié plusieurs d’entre eux.', 'fr'))
      .toBe('plusieurs d’entre eux'));
});
