/** "…, a lo que esta respondió: «…»": the last one named of that gender; and who receives an answer has not given it. */
import { expect, it } from 'vitest';
import { lastSpeaker } from './speaker-of.ts';

it.each<[language: string, text: string, name: string]>([
  ['es', 'Luis Prado acusó a Ana Sosa de mentir, a lo que esta respondió: «No acepto lecciones».', 'Ana Sosa'],
  ['es', 'Luis Prado acusó a Hugo Soto de mentir, y este respondió que «no acepta lecciones».', 'Hugo Soto'],
  ['es', 'Rosa Gil llamó a Ana Sosa. Esta contestó: «Es falso».', 'Ana Sosa'],
  ['es', 'El juez Luis Prado preguntó a Rosa Gil si conocía a Hugo Soto, y esta respondió: «Apenas».', 'Rosa Gil'],
  ['es', 'Hugo Soto avisó a la empresa, y esta contestó: «Ya vamos».', 'la empresa'],
  ['pt', 'Rosa Prado ligou a Joana Lobo, e esta respondeu: “É falso”.', 'Joana Lobo'],
  ['it', 'Marco Riva ha chiamato Luca Berti e questi ha risposto: «È falso».', 'Luca Berti'],
  ['es', 'Rosa Gil llamó a Ana Sosa y esta semana respondió: «Es falso».', 'Rosa Gil'],
  ['es', 'Rosa Gil preguntó a Hugo Soto por Luis Prado, y este respondió: «No lo conozco».', 'Hugo Soto'],
  ['es', 'Rosa Gil escribió a Ana Sosa sobre la empresa, y esta respondió: «No quiero saber nada».', 'Ana Sosa'],
  ['es', 'Luis Prado denunció a Hugo Soto por agredir a su hijo, y este declaró: «Es mentira».', 'Hugo Soto'],
  ['pt', 'Rui Lobo perguntou a Ivo Matos pelo irmão, e este respondeu: “Está bem”.', 'Ivo Matos'],
  ['es', 'Rosa Gil dijo esta mañana: «Es falso».', 'Rosa Gil'],
])('%s: %s: %s', (language, text, name) => expect(lastSpeaker(text, language)).toBe(name));

it('is a noun for him, and not the one who speaks to him', () =>
  expect(lastSpeaker('Luis Prado acusó al alcalde de mentir, y este respondió: «No acepto lecciones».', 'es')).toBeNull());
