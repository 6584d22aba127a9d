/** Whoever reads, recites, sings or hangs up words of another has not said them. Romance languages. */
import { expect, it } from 'vitest';
import { lastSpeaker } from './speaker-of.ts';

it.each<[language: string, text: string, speaker: string]>([
  ['fr', 'La comédienne Ida Vogel a lu une page de Marc Dufour : « La mer est un pays. »', 'Marc Dufour'],
  ['fr', 'Ida Vogel a chanté une chanson de Marc Dufour : « La mer est un pays. »', 'Marc Dufour'],
  ['fr', 'Ida Vogel a affiché dans son bureau une phrase de Marc Dufour : « Ne jamais céder. »', 'Marc Dufour'],
  ['fr', 'Ida Vogel suit la devise de Marc Dufour : « Ne jamais céder. »', 'Marc Dufour'],
  ['it', 'L’attrice Ada Landi ha recitato una poesia di Marco Dossi: «Il mare è un paese».', 'Marco Dossi'],
  ['it', 'Ada Landi segue il motto del padre, Enrico: «Mai cedere».', 'Enrico'],
  ['es', 'Rosa Sosa recitó un poema de Luis Prado: «El mar es un país».', 'Luis Prado'],
  ['pt', 'Rosa Mira cantou uma canção de Luís Prates: «O mar é um país».', 'Luís Prates'],
  // right before, too: words of their own
  ['fr', 'Ida Vogel a affiché son soutien à Marc Dufour : « C’est un ami. »', 'Ida Vogel'],
  ['fr', 'Ida Vogel a tourné la page de Marc Dufour : « C’est fini. »', 'Ida Vogel'],
  ['it', 'Ada Landi ha letto il libro di Marco Dossi: «È bellissimo».', 'Ada Landi'],
  ['it', 'Ada Landi ha cantato vittoria: «Mai cedere».', 'Ada Landi'],
  // a motto that is told of, and one of no person's
  ['fr', 'Ida Vogel a une devise de marin : « Ne jamais céder. »', 'Ida Vogel'],
  ['es', 'Rosa Sosa repitió el lema del partido: «Hay esperanza».', 'Rosa Sosa'],
  ['pt', 'Rosa Mira apresentou o lema da campanha: “Há esperança”.', 'Rosa Mira'],
])('%s: %s', (language, text, speaker) => expect(lastSpeaker(text, language)).toBe(speaker));

it.each<[language: string, text: string]>([
  ['es', 'Rosa Sosa criticó el lema de Luis Prado: «Hay esperanza».'],
  ['fr', 'Ida Vogel a critiqué la devise de Marc Dufour : « C’est ridicule. »'],
])('is nobody who is told, where somebody speaks of a motto: %s: %s', (language, text) =>
  expect(lastSpeaker(text, language)).toBeNull());
