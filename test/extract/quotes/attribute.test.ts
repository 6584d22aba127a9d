/** Between an article and its noun German tells by whom something is done to it: none of those speaks. */
import { describe, expect, it } from 'vitest';
import { lastSpeaker } from './speaker-of.ts';

describe('a participle with its agent before the noun', () => {
  it.each([
    ['„Das ist bitter“, sagte der von Trainer Olaf Holm ausgewechselte Stürmer Jan Prahl.', 'Jan Prahl'],
    ['„Das ist bitter“, sagte die mit Olaf Holm verheiratete Sängerin Ute Prahl.', 'Ute Prahl'],
    ['„Das ist bitter“, sagte der im vergangenen Jahr von Olaf Holm besiegte Boxer Jan Prahl.', 'Jan Prahl'],
    ['„Das ist bitter“, sagte der gegen Olaf Holm angetretene Kandidat.', 'der gegen Olaf Holm angetretene Kandidat'],
    ['„Das ist bitter“, erklärte das von Ute Prahl geleitete Institut.', 'das von Ute Prahl geleitete Institut'],
    ['Die von Anwalt Olaf Holm vertretene Klägerin sagte: „Das ist bitter.“',
      'Die von Anwalt Olaf Holm vertretene Klägerin'],
    ['Das von Direktor Olaf Holm geführte Museum teilte mit: „Wir schließen.“',
      'Das von Direktor Olaf Holm geführte Museum'],
    ['Die von Olaf Holm vorgelegten Zahlen nannte Jan Prahl „gut“.', 'Jan Prahl'],
    ['Der von Olaf Holm als „völlig untauglich“ kritisierte Plan ist vom Tisch.', 'Olaf Holm'],
    ['Der von Olaf Holm als „Träumer“ verspottete Minister Jan Prahl trat zurück.', 'Olaf Holm'],
    ['„Wir hören nicht auf“, heißt es in der von Olaf Holm unterzeichneten Erklärung.', 'Olaf Holm'],
  ])('leaves the words to whom the noun tells of: %s', (text, speaker) => expect(lastSpeaker(text, 'de')).toBe(speaker));

  it.each([
    ['Jan Prahl, der von Olaf Holm begeistert war, sagte: „Das ist gut.“', 'Jan Prahl', 'a relative clause'],
    ['„Das ist gut“, sagte Jan Prahl, der im neu gebauten Haus wohnt.', 'Jan Prahl', 'an adjective inside another phrase'],
    ['Das von Olaf Holm nannte Jan Prahl „gut“.', 'Jan Prahl', 'a verb that looks like a participle'],
  ])('but not in %s', (text, speaker) => expect(lastSpeaker(text, 'de')).toBe(speaker));
});
