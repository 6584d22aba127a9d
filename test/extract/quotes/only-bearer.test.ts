/** "El diputado Luis Rey … Estuvo también Pedro Gil. «…», dijo el legislador": whose office the noun fits. */
import { expect, it } from 'vitest';
import { lastSpeaker } from './speaker-of.ts';

const passage = (opening: string, between: string, noun: string): string =>
  `${opening} visitó ayer la obra. «Falta poco», dijo.\n\n${between}\n\n«Lo abriremos en mayo», sostuvo ${noun}.`;
const MAN = 'En el acto estuvo también Pedro Gil.';
const WOMAN = 'En el acto estuvo también Ana Sosa.';

it.each<[opening: string, noun: string]>([
  ['El diputado Luis Rey', 'el legislador'], ['El comandante Luis Rey', 'el voluntario'],
  ['El alcalde Luis Rey', 'el jefe comunal'], ['El ministro de Obras Luis Rey', 'el secretario de Estado'],
  ['El acusado Luis Rey', 'el procesado'], ['El entrenador Luis Rey', 'el preparador'],
  ['El presidente del partido Luis Rey', 'el timonel'], ['El doctor Luis Rey', 'el galeno'],
])('%s: %s, though another without an office is named since', (opening, noun) =>
  expect(lastSpeaker(passage(opening, MAN, noun), 'es')).toBe('Luis Rey'));

it.each<[opening: string, noun: string]>([
  ['La senadora Rosa Pina', 'la parlamentaria'], ['La ministra de Salud Rosa Pina', 'la titular de Salud'],
  ['La fiscal Rosa Pina', 'la representante del Ministerio Público'],
])('%s: %s, a woman', (opening, noun) =>
  expect(lastSpeaker(passage(opening, WOMAN, noun), 'es')).toBe('Rosa Pina'));

it.each<[opening: string, noun: string, name: string]>([
  ['La alcaldesa Rosa Pina', 'la primera autoridad municipal', 'Rosa Pina'],
  ['El gobernador Luis Rey', 'la máxima autoridad de la provincia', 'Luis Rey'],
  ['La presidenta del Consell Rosa Pina', 'la primera autoridad insular', 'Rosa Pina'],
])('%s: %s is whoever governs there', (opening, noun, name) =>
  expect(lastSpeaker(`${opening} visitó la obra. «Falta poco», dijo.\n\n«Lo abrirán», sostuvo ${noun}.`, 'es'))
    .toBe(name));

it.each<[between: string, noun: string, why: string]>([
  ['En el acto estuvo también la concejala Ana Sosa.', 'la regidora', 'another has an office that fits as well'],
  ['En el acto estuvo también Pedro Gil.', 'el ministro', 'no office of his'],
])('%s: %s is not the one named first: %s', (between, noun) =>
  expect(lastSpeaker(passage('El alcalde Luis Rey', between, noun), 'es')).not.toBe('Luis Rey'));
