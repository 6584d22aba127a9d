/** A sentence that opens with its verb of saying tells of its subject, though it names somebody else within. */
import { expect, it } from 'vitest';
import { lastSpeaker } from './speaker-of.ts';

it('by the pronoun behind the verb', () => {
  const text = 'El alcalde Luis Gil y la edil Ana Sosa hablaron ayer. «No hay barco», dijo él.\n\n' +
    'Añadió ella que habrá más.\n\n«Habrá más en mayo. No lo duden».';
  expect(lastSpeaker(text, 'es')).toBe('Ana Sosa');
});

it.each<[text: string, never: string]>([
  ['Añadió, de otra parte, que cursó una comunicación al secretario de Transportes, Luis Mora Cruz, reclamando una ' +
    'vista inmediata.\n\n«Yo les digo a mis vecinos que guarden sus boletos. El operador tiene que devolver ese ' +
    'dinero».', 'Luis Mora Cruz'],
  ['Según el puerto, habrá más. Añade que ya lo dijo Ana Sosa.\n\n«Habrá más en mayo. No lo duden».', 'Ana Sosa'],
])('so that nobody named within has said what follows: %s', (text, never) => {
  expect(lastSpeaker(`La alcaldesa Ana Gil habló ayer. «No hay barco», dijo.\n\n${text}`, 'es')).not.toBe(never);
});
