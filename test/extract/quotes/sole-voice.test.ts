/** Pages whose quotations are all of one person: verbs without a subject, fragments without a tag. */
import { expect, it } from 'vitest';
import { lastSpeaker } from './speaker-of.ts';

it.each<[language: string, text: string, name: string]>([
  ['es', 'Zelmar Ruiz guarda su carnet de peón. ¶ Pero el jornal no alcanza. «Un peón cobra por día», explica.',
    'Zelmar Ruiz'],
  ['es', 'Zelmar Ruiz guarda su carnet de peón. ¶ Pero el jornal no alcanza. «Un peón cobra por día», explica. «Y en la ' +
    'mano queda la mitad».', 'Zelmar Ruiz'],
  ['es', 'El jefe de turno Raúl Iturra, de Bomberos de Talca, señaló que «el fuego partió en la bodega». ¶ El humo fue ' +
    '«muy denso y llegó hasta el cerro».', 'Raúl Iturra'],
  ['es', 'Zelmar Ruiz fue ayer a la Inspección del Taller. ¶ Pero el jornal no alcanza. «Un peón cobra por día», explica.',
    'Zelmar Ruiz'],
  ['pt', 'A vereadora Rosa Prado disse que «a ponte fica pronta em maio». ¶ A obra foi «mais lenta do que se pensava».',
    'Rosa Prado'],
])('%s: %s: of the only one told of', (language, text, name) =>
  expect(lastSpeaker(text.replaceAll(' ¶ ', '\n\n'), language)).toBe(name));

it.each<[language: string, text: string, never: string, why: string]>([
  ['es', 'El jefe de turno Raúl Iturra señaló que «el fuego partió en la bodega». Lo oía la vecina Ana Prado. ¶ El humo ' +
    'fue «muy denso y llegó hasta el cerro».', 'Raúl Iturra', 'another since'],
  ['es', 'La portavoz Rosa Prado declaró que «no habrá acuerdo». En la marcha se pudieron leer «Menos horas», «Más ' +
    'manos», «Sin prisa» y «Con pausa, pero con todas».', 'Rosa Prado', 'a list of what is written on banners'],
])('%s: %s: not %s, for there is %s', (language, text, never) =>
  expect(lastSpeaker(text.replaceAll(' ¶ ', '\n\n'), language)).not.toBe(never));
