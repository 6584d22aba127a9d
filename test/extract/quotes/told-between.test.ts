/** "Luis Prado había pedido su dimisión. «…», añadió.": whoever spoke before adds; and what one is "para" somebody. */
import { expect, it } from 'vitest';
import { lastSpeaker } from './speaker-of.ts';

it.each<[language: string, text: string, name: string | null]>([
  ['es', '«No me iré», dijo Rosa Gil. Hugo Soto había pedido su dimisión. «No tengo de qué avergonzarme», añadió.',
    'Rosa Gil'],
  ['pt', '“Não saio”, disse Rosa Prado. Joana Lobo tinha pedido a demissão dela. “Não tenho de que me envergonhar”, ' +
    'acrescentou.', 'Rosa Prado'],
  ['es', '«No me iré», dijo Rosa Gil. Hugo Soto había pedido su dimisión. «Miente», lamentó.', 'Hugo Soto'],
  ['es', '«No me iré», dijo Rosa Gil. Hugo Soto le dio la razón. «Hay que seguir», añadió.', 'Hugo Soto'],
  ['es', '«Es un desastre», dijo Rosa Gil. Hugo Soto había respondido con calma. «No lo es», añadió.', 'Hugo Soto'],
  ['it', '«È falso», ha detto Anna Berti. Luca Riva aveva negato tutto. «Sono innocente», ha aggiunto.', 'Luca Riva'],
  ['it', 'Luca Riva è «molto felice» per Anna Berti.', 'Luca Riva'],
  ['fr', 'Luc Faure est « prêt » pour le match de dimanche.', 'Luc Faure'],
  ['es', 'Luis Prado es «optimista» para la segunda vuelta.', 'Luis Prado'],
  ['es', 'Hugo Soto había pedido su dimisión. «No tiene vergüenza», añadió.', 'Hugo Soto'],
  ['es', 'Rosa Gil cree que Hugo Soto es «un ejemplo» para todos.', 'Rosa Gil'],
  ['es', 'Según Rosa Gil, la ley es «un regalo» para los bancos.', 'Rosa Gil'],
])('%s: %s: %s', (language, text, name) => expect(lastSpeaker(text, language)).toBe(name));

it('is nobody for what somebody is in the eyes of another', () =>
  expect(lastSpeaker('Hugo Soto es «como un padre» para Rosa Gil.', 'es')).not.toBe('Hugo Soto'));
