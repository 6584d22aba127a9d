/** Titles of works and names of things in marks are nobody's words; in languages whose heads come first. */
import { describe, expect, it } from 'vitest';
import { lastSpeaker } from './speaker-of.ts';

describe('a title in marks', () => {
  it.each([
    ['fr', 'Le réalisateur Karim Dallier tourne « Les Oiseaux de sel » en Camargue.'],
    ['fr', '« Une nuit sans lune » de Pauline Verdier sort en poche.'],
    ['es', 'La editora presentó “El jardín sin llave” de Marta Ferrer ante la prensa.'],
    ['it', 'Il museo ospita «La stanza del vento» di Carla Moretti fino a giugno.'],
    ['it', 'Lo chef Ugo Ferri ha battezzato il dolce «Neve di maggio».'],
    ['pt', 'O realizador Nuno Pires filma “Os Barcos de Sal” na Ria.'],
    ['de', 'Regisseur Kai Lorenz inszeniert „Die Nacht der Wölfe“ am Stadttheater.'],
    ['fr', 'Le romancier Alexis Roux a reçu le prix des lecteurs pour « La Maison de sable ».'],
  ])('is nobody’s words (%s): %s', (language, text) => expect(lastSpeaker(text, language) ?? null).toBe(null));

  it.each([
    ['fr', 'Le maire Luc Vidal a crié « Nous ne partirons pas » devant la foule.', 'Luc Vidal'],
    ['fr', 'La députée Anne Roux dénonce « Un scandale d’État » dans un communiqué.', 'Anne Roux'],
    ['es', 'El alcalde Luis Vidal publica: “No vamos a ceder”.', 'Luis Vidal'],
    ['de', 'Trainer Kai Lorenz veröffentlichte ein Video: „Wir kommen zurück.“', 'Kai Lorenz'],
    ['it', 'La sindaca Anna Rossi ha chiamato il rivale «Un piccolo dittatore senza seguito».', 'Anna Rossi'],
    ['es', '“Nos vamos todos” de aquí, dijo el alcalde Luis Vidal.', 'Luis Vidal'],
    ['pt', 'O autarca Luís Vidal publicou “Não vamos ceder” na sua página.', 'Luís Vidal'],
  ])('but what is shouted, called or posted is (%s): %s', (language, text, name) =>
    expect(lastSpeaker(text, language)).toBe(name));
});
