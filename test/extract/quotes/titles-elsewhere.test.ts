/** Titles of works and names of things in marks are nobody's words; in languages whose heads come first. */
import { describe, expect, it } from 'vitest';
import { lastSpeaker } from './speaker-of.ts';

describe('a title in marks', () => {
  it.each([
    ['fr', 'Le réalisateur Karim Dallier tourne « Les Oiseaux de sel » en Camargue.'],
    ['fr', '« Une nuit sans lune » de Pauline Verdier sort en poche.'],
    ['es', 'La editora presentó “El jardín sin llave” de Marta Ferrer ante la prensa.'],
    ['es', 'La novelista Rosa Gil presentó “La lluvia azul” en la feria.'],
    ['it', 'Il regista Ugo Ferri presenta «La neve di maggio» a Pavia.'],
    ['it', 'Il museo ospita «La stanza del vento» di Carla Moretti fino a giugno.'],
    ['it', 'Lo chef Ugo Ferri ha battezzato il dolce «Neve di maggio».'],
    ['pt', 'O realizador Nuno Pires filma “Os Barcos de Sal” na Ria.'],
    ['de', 'Regisseur Kai Lorenz inszeniert „Die Nacht der Wölfe“ am Stadttheater.'],
    ['de', 'Die Lotsin Petra Lund sagte dem Blatt „Hafen am Sonntag“ (Onlineausgabe), sie gehe.'],
    ['es', 'La alcaldesa Rosa Gil dijo al diario “El Faro de Lund” que se va.'],
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

it.each([
  ['es', 'Rosa Gil odia el ruido. Vive junto al aeropuerto. "Ya ni los oigo", asegura.', 'Rosa Gil'],
  ['it', 'Anna Berti è vedova. Vive al quinto piano. «È una prigione», dice.', 'Anna Berti'],
  ['it', '«Era un padre per tutti», ha detto Mons. Carlo Tardi.', 'Carlo Tardi'],
])('no verb or title is a name (%s): %s', (language, text, name) => expect(lastSpeaker(text, language)).toBe(name));
