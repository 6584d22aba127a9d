/** Somebody whom nobody names, told of by the very noun just before, is who the noun means. */
import { expect, it } from 'vitest';
import { lastSpeaker } from './speaker-of.ts';

it.each<[passage: string, notThem: string]>([
  ['La coordinadora Eva Cano habló. La responsable de la obra calló. «Pronto habrá luz», dijo la responsable.', 'Eva Cano'],
  ['El bombero Álex Costa sacó a la niña. Otro rescatista cayó. «Pensé que moría», dijo el rescatista.', 'Álex Costa'],
  ['El vicepresidente Hugo Páez los recibió. El representante de las comunidades abrió. «Queremos agua», dijo el ' +
    'representante.', 'Hugo Páez'],
])('%s is not %s', (passage, notThem) => expect(lastSpeaker(passage, 'es')).not.toBe(notThem));

it('means who is named with those words', () => {
  const passage = 'El alcalde de Lugo, Luis Vera, visitó la obra. «Pronto habrá luz», dijo el alcalde.';
  expect(lastSpeaker(passage, 'es')).toBe('Luis Vera');
});
