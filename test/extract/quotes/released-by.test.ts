/** A release of no owner is of the body that the sentence before is about; no report is, and no person’s. */
import { describe, expect, it } from 'vitest';
import { lastSpeaker } from './speaker-of.ts';

describe('a release without its owner', () => {
  it.each([
    ['de', 'Die Stadtwerke Hahn sparen. „Das reicht“, heißt es in einer Mitteilung.', 'Die Stadtwerke Hahn'],
    ['de', 'Der Verein sagt das Fest ab. „Es tut uns leid“, hieß es in einer kurzen Erklärung.', 'Der Verein'],
    ['es', 'La empresa cierra la planta. "No hay otra salida", se lee en un comunicado.', 'La empresa'],
    ['fr', 'La SNCF ferme la ligne. « Les travaux dureront un an », lit-on dans un communiqué.', 'SNCF'],
    ['it', 'L’azienda ritira il prodotto. «Non c’è pericolo», si legge in una nota.', 'L’azienda'],
    ['de', 'Petra Lang verließ den Saal. „Die Lage ist ernst“, heißt es in einer Mitteilung.', null],
    ['de', 'Die Kammer und der Verband streiten. „Wir zahlen nicht“, heißt es in einer Mitteilung.', null],
    ['de', 'Der Verein sagt das Fest ab. „Die Kasse war leer“, heißt es in einem Bericht.', null],
    ['de', 'Die Brücke ist gesperrt. „Es besteht keine Gefahr“, heißt es in einer Mitteilung.', null],
  ])('is whose the sentence before tells (%s): %s', (language, text, name) => {
    expect(lastSpeaker(text, language)).toBe(name);
  });
});
