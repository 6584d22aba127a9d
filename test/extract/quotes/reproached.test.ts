/** Of a reproach a verb without a subject goes on with whoever makes it, a verb of answering with whom it is put to. */
import { expect, it } from 'vitest';
import { lastSpeaker } from './speaker-of.ts';

it.each<[language: string, text: string, never: string]>([
  ['es', 'Así de dura se mostraba una vecina, reprochando al concejal Bo Gil que no la oiga. “Nos deja solos”, decía.', 'Bo Gil'],
  ['es', 'La vecina estuvo dura, reprochando al alcalde y a Bo Gil que no la oigan, “nos dejan solos”, decía.', 'Bo Gil'],
  ['it', 'Una residente rimproverava all’assessore Bo Amati i ritardi: «Ci lascia soli», diceva.', 'Bo Amati'],
  ['es', 'Rosa Gil acusó a Luis Amor de mentir. “Nunca he mentido a nadie”, replicó.', 'Rosa Gil'],
  ['es', 'Una vecina criticó al concejal Bo Gil por el agua. “No es cierto, la atendimos”, respondió.', 'una vecina'],
  ['it', 'Anna Berti ha accusato il sindaco Bo Amati. «È falso», ha replicato.', 'Anna Berti'],
  ['pt', 'A vereadora Rosa Prado acusou o prefeito Rui Lobo de mentir. “Nunca menti”, rebateu.', 'Rosa Prado'],
])('%s: %s: not %s', (language, text, never) =>
  expect((lastSpeaker(text, language) ?? '').toLowerCase()).not.toBe(never.toLowerCase()));

it.each<[language: string, text: string, name: string]>([
  ['es', 'Rosa Gil criticó al concejal Bo Amor por el agua. “Nos tiene abandonadas”, dijo.', 'Rosa Gil'],
  ['it', 'Anna Berti ha criticato il sindaco Bo Amati. «Non ci ascolta», ha detto.', 'Anna Berti'],
  ['pt', 'A vereadora Rosa Prado criticou o prefeito Rui Lobo. “Não nos ouve”, afirmou.', 'Rosa Prado'],
  ['es', 'Luis Prado pidió la dimisión a Rosa Gil. «Que se vaya», respondió a este diario.', 'Luis Prado'],
  ['es', 'Rosa Gil acusó a Luis Prado de mentir. «Miente», respondió cuando le preguntaron por él.', 'Rosa Gil'],
  ['pt', 'Rui Lobo criticou Rosa Prado. “Não sabe governar”, respondeu quando questionado pelos jornalistas.', 'Rui Lobo'],
  ['fr', 'Claire Vidal a accusé le maire Luc Morin de mentir. « C’est faux », a-t-il répondu.', 'Luc Morin'],
])('%s: %s: %s', (language, text, name) => expect(lastSpeaker(text, language)).toBe(name));

it.each<[language: string, text: string, name: string]>([
  ['es', 'Luis Prado preguntó a Hugo Soto por el accidente. «No recuerdo nada», contestó.', 'Hugo Soto'],
  ['es', 'Luis Prado le preguntó a Rosa Gil si volvería. «Nunca», le respondió.', 'Rosa Gil'],
  ['es', 'Luis Prado pidió a la ministra Rosa Gil una fecha. «En mayo», respondió.', 'Rosa Gil'],
  ['es', '«Dimita», pidió Luis Prado a Rosa Gil. «No lo haré», respondió.', 'Rosa Gil'],
  ['pt', 'Rui Lobo perguntou a Rosa Prado se voltaria. “Nunca”, respondeu.', 'Rosa Prado'],
  ['pt', 'Rui Lobo acusou Rosa Prado de mentir. “É falso”, respondeu.', 'Rosa Prado'],
  ['it', 'Luca Riva ha chiesto a Rosa Berti se tornerà. «Mai», ha risposto.', 'Rosa Berti'],
  ['es', 'Luis Prado preguntó a Hugo Soto por el accidente. «¿Qué pasó?», dijo.', 'Luis Prado'],
  ['es', 'Luis Prado preguntó a Rosa Gil por el agua. «No hay», respondió al concejal.', 'Rosa Gil'],
  ['es', 'Preguntada por Luis Prado, Rosa Gil sonrió. «Lo pensaré», contestó.', 'Rosa Gil'],
])('who is asked answers: %s: %s: %s', (language, text, name) => expect(lastSpeaker(text, language)).toBe(name));
