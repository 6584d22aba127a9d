/** Nouns of firms that are what a person of the article is; names set off behind the words for whom they name. */
import { expect, it } from 'vitest';
import { lastSpeaker } from './speaker-of.ts';

it.each<[language: string, text: string, name: string]>([
  ['es', '«Aquí nadie lee», sostuvo Carla Ibáñez, promotora de lectura de la fundación Letra Viva, en la Universidad ' +
    'Central. ¶ «No hay libros en casa», contó la promotora.', 'Carla Ibáñez'],
  ['es', 'La productora Carla Ibáñez presentó su serie. ¶ «Rodamos en Lugo», contó la productora.', 'Carla Ibáñez'],
  ['es', 'La patronal navarra, CEN, afirmó que el paro fue «un fracaso rotundo». Subrayó el «buen ambiente» en la planta.',
    'CEN'],
  ['es', 'El sindicato de maestros, SMT, anunció una huelga. Denunció «el abandono» de las escuelas.', 'SMT'],
])('%s: %s → %s', (language, text, name) =>
  expect(lastSpeaker(text.replaceAll(' ¶ ', '\n\n'), language)).toBe(name));
