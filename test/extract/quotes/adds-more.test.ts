/** « … », dit Roussel du dossier de Vidal. Il ajoute : « … »: whoever spoke last, and no other who is named there. */
import { expect, it } from 'vitest';
import { lastSpeaker } from './speaker-of.ts';

it.each<[language: string, text: string, name: string]>([
  ['fr', 'Le pont est tombé. « Personne ne s\'y attendait », assène Luc Roussel, qui a travaillé sur le dossier de ' +
    'Jean-Louis Vidal, aujourd\'hui rejeté par tous. Il poursuit : « Il faut tout refaire. »', 'Luc Roussel'],
  ['de', 'Die Brücke brach ein. „Das hat niemand erwartet“, sagt Jan Kolbe, der am Gutachten von Uwe Vidal mitschrieb, ' +
    'das heute alle ablehnen. Er fügt hinzu: „Wir müssen alles neu bauen.“', 'Jan Kolbe'],
  ['de', 'Die Brücke brach ein. „Das hat niemand erwartet“, sagt Jan Kolbe über das Gutachten von Uwe Vidal, das alle ' +
    'kennen. „Wir müssen alles neu bauen“, fährt er fort.', 'Jan Kolbe'],
])('%s: %s → %s', (language, text, name) => expect(lastSpeaker(text, language)).toBe(name));

it('is another who has been told of since', () => {
  const text = 'Le pont est tombé. « Personne ne s\'y attendait », assène Luc Roussel. Jean Vidal, lui, accuse l\'État. ' +
    'Il ajoute : « Il faut tout refaire. »';
  expect(lastSpeaker(text, 'fr')).not.toBe('Luc Roussel');
});

it.each<[language: string, text: string, before: string]>([
  ['fr', 'Le pont est tombé. « C\'est faux », dit Luc Roussel à Jean Vidal. Celui-ci hésite. Il ajoute : « Tout ira ' +
    'bien. »', 'Luc Roussel'],
  ['fr', 'Le pont est tombé. « C\'est faux », dit Luc Roussel à son frère. Ce dernier rit. Il ajoute : « Tout ira ' +
    'bien. »', 'Luc Roussel'],
  ['it', 'Il ponte è caduto. «È falso», dice Luca Riva a suo fratello. Quest\'ultimo ride. Egli aggiunge: «Tutto ' +
    'andrà bene».', 'Luca Riva'],
  ['de', 'Die Brücke brach ein. „Das ist falsch“, sagt Jan Kolbe zu seinem Bruder. Dieser lacht. Er fügt hinzu: ' +
    '„Alles wird gut.“', 'Jan Kolbe'],
])('is the latter, of whom the writer has told since: %s: %s', (language, text, before) =>
  expect(lastSpeaker(text, language)).not.toBe(before));

it.each<[language: string, text: string, name: string]>([
  ['de', '„Das ist falsch“, sagt Jan Kolbe. Diese Mütze trägt er stets. Er fügt hinzu: „Alles wird gut.“', 'Jan Kolbe'],
  ['de', '„Das ist falsch“, sagt Jan Kolbe. Letzterer Punkt zählt. Er fügt hinzu: „Alles wird gut.“', 'Jan Kolbe'],
  ['de', '„Das ist falsch“, sagt Jan Kolbe. Dieser sei nötig, der Umbau. Er fügt hinzu: „Alles wird gut.“', 'Jan Kolbe'],
  ['fr', '« C\'est faux », dit Luc Roussel. Ce dernier point compte. Il ajoute : « Tout ira bien. »', 'Luc Roussel'],
  ['it', '«È falso», dice Luca Riva. Quest\'ultimo anno è stato duro. Lui aggiunge: «Tutto andrà bene».', 'Luca Riva'],
  ['de', '„Das ist falsch“, sagt Ina Kern zu Jan Kolbe. Dieser lacht. Sie fügt hinzu: „Alles wird gut.“', 'Ina Kern'],
  ['fr', '« C\'est faux », dit Luc Roussel au maire. Cette dernière année fut dure. Il ajoute : « Tout ira bien. »',
    'Luc Roussel'],
])('is no latter where nobody else is told of, or of the other gender: %s: %s', (language, text, name) =>
  expect(lastSpeaker(text, language)).toBe(name));
