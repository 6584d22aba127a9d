/** "heißt es" in a text about somebody, or to somebody, who did not write it. German. */
import { describe, expect, it } from 'vitest';
import { lastSpeaker } from './speaker-of.ts';

describe('what a text is about, or to whom it goes', () => {
  it.each([
    'In einem Nachruf auf Jan Prahl heißt es: „Er war ein Großer.“',
    'In einem Brief an Landrätin Ute Prahl heißt es: „Der Hof steht vor dem Aus.“',
    '„Er wird fehlen“, heißt es in einer Erklärung zum Tod von Jan Prahl.',
    'In einem Gutachten über den Angeklagten Jan Prahl heißt es: „Er ist gefährlich.“',
    'In der Antwort auf eine Anfrage des Abgeordneten Jan Prahl heißt es: „Es gibt keine Zahlen.“',
    'In einer Erklärung des Vereins zum Abschied von Jan Prahl hieß es: „Er wird fehlen.“',
  ])('is not who says it: %s', (text) => expect(lastSpeaker(text, 'de')).toBeNull());

  it.each([
    ['In einem Brief von Jan Prahl an Olaf Holm heißt es: „Komm bald.“', 'Jan Prahl'],
    ['In einem Bericht der Polizei über Jan Prahl heißt es: „Er ist gefährlich.“', 'Polizei'],
    ['Zum Fall Jan Prahl hieß es von der Polizei: „Er ist weg.“', 'Polizei'],
    ['„Er ist weg“, hieß es am Montag auf Anfrage von der Polizei.', 'Polizei'],
  ])('and whose it is stays: %s', (text, speaker) => expect(lastSpeaker(text, 'de')).toBe(speaker));
});
