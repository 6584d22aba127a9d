/** By the article of an office before it, a name stands in another case than the nominative and is no subject. German. */
import { describe, expect, it } from 'vitest';
import { lastSpeaker } from './speaker-of.ts';

describe('a name in another case', () => {
  it.each([
    ['Nach dem Auftritt des Malers Jan Prahl sagte Rita Holm: „Das war stark.“', 'Rita Holm'],
    ['Zum Abschied der Direktorin Ute Prahl erklärte Schulrat Olaf Holm: „Sie wird uns fehlen.“', 'Olaf Holm'],
    ['„Das war stark“, sagte nach dem Auftritt des neuen Kantors Jan Prahl der Küster Olaf Holm.', 'Olaf Holm'],
    ['Nach der Rede des Landrats Jan Prahl war Olaf Holm enttäuscht. „Das war schwach“, sagte er.', 'Olaf Holm'],
    ['Den Vorschlag des Landrats Jan Prahl nannte Rita Holm „mutlos“.', 'Rita Holm'],
    ['Dem Reporter Jan Prahl verriet Sängerin Rita Holm: „Ich höre auf.“', 'Rita Holm'],
    ['Ihrer Kollegin Ute Prahl rief Rita Holm zu: „Bis bald!“', 'Rita Holm'],
    ['Den Angeklagten Jan Prahl fragte die Richterin: „Wo waren Sie?“', 'die Richterin'],
    ['Den Torwart Jan Prahl nannte Olaf Holm einen „Glücksgriff“.', 'Olaf Holm'],
    ['Die Werkstatt des Malers Jan Prahl teilte mit: „Wir schließen.“', 'Die Werkstatt des Malers Jan Prahl'],
  ])('is not the subject: %s', (text, speaker) => expect(lastSpeaker(text, 'de')).toBe(speaker));

  it.each([
    ['Der Trainer des Vereins Jan Prahl sagte: „Wir spielen weiter.“', 'Jan Prahl', 'a body, and the name is the trainer’s'],
    ['Die Mutter des Jungen Ute Prahl sagte: „Er fehlt mir.“', 'Ute Prahl', 'no boy has it'],
    ['Olaf Holm, den Trainer Jan Prahl einen „Träumer“ genannt hatte, lachte.', 'Jan Prahl', 'a relative, no article'],
    ['Die Mannschaft des Trainers Jan Prahl verlor. „Wir waren schlecht“, sagte er.', 'Jan Prahl', 'a pronoun means him'],
  ])('but %s: %s', (text, speaker) => expect(lastSpeaker(text, 'de')).toBe(speaker));
});
