/** The name behind a relative clause of an office is who has the office, and the one inside is not. Romance. */
import { expect, it } from 'vitest';
import { lastSpeaker } from './speaker-of.ts';

it.each<[language: string, text: string, speaker: string | null]>([
  ['it', '«È tardi», ha detto il presidente del club in cui gioca Remo Dossi, Ugo Landi.', 'Ugo Landi'],
  ['it', '«È tardi», ha detto il presidente del club in cui gioca Remo Dossi.', 'il presidente del club'],
  ['fr', '« C’est tard », a dit le maire de la commune où a grandi Jean Vogel, Marc Dufour.', 'Marc Dufour'],
  ['es', '«Es tarde», dijo el presidente del club en el que juega Iván Lobo, Luis Prado.', 'Luis Prado'],
  ['pt', '“É tarde”, disse o presidente do clube onde joga Ivo Matos, Luís Prates.', 'Luís Prates'],
])('%s: %s', (language, text, speaker) => expect(lastSpeaker(text, language)).toBe(speaker));

it('is not the name of somebody in the relative', () =>
  expect(lastSpeaker('«È tardi», ha detto il presidente che ha visto il capitano, Ugo Landi.', 'it'))
    .not.toBe('Ugo Landi'));
