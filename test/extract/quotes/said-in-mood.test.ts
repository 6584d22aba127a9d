/** "lamentó que Hugo Soto dijera: «…»": his words who has said them. */
import { expect, it } from 'vitest';
import { lastSpeaker } from './speaker-of.ts';

it.each<[language: string, text: string, name: string | null]>([
  ['es', 'Luis Prado lamentó que Hugo Soto dijera: «Los pobres no votan».', 'Hugo Soto'],
  ['es', 'Rosa Gil negó que Hugo Soto hubiera dicho «aquí mando yo».', null],
  ['es', 'Rosa Gil duda de que Hugo Soto dijera «aquí mando yo».', null],
  ['pt', 'Rui Lobo lamentou que Hugo Souto tenha dito “os pobres não votam”.', 'Hugo Souto'],
  ['es', 'Luis Prado lamentó que el ministro haya dicho que «los pobres no votan».', null],
  ['es', 'Luis Prado pidió que Hugo Soto dijera «la verdad».', 'Luis Prado'],
  ['es', 'Luis Prado lamentó haber dicho «los pobres no votan».', 'Luis Prado'],
  ['pt', 'Rui Lobo criticou Hugo Souto, que dissera: “Os pobres não votam”.', 'Hugo Souto'],
  // wished, feared, waited for
  ['es', 'Luis Prado afirmó que le gustaría que Hugo Soto dijera: «Lo siento».', 'Luis Prado'],
  ['es', 'Luis Prado pidió al juez que Hugo Soto dijera «la verdad».', 'Luis Prado'],
  ['es', 'Luis Prado teme que Hugo Soto haya dicho «no» a la oferta.', 'Luis Prado'],
  ['es', 'Luis Prado esperó en la puerta hasta que Hugo Soto dijera «adelante».', 'Luis Prado'],
  ['pt', 'Rui Lobo gostaria que Hugo Souto dissesse: “Desculpa”.', 'Rui Lobo'],
])('%s: %s: %s', (language, text, name) => expect(lastSpeaker(text, language)).toBe(name));
