/** "wie" and "mit" bring in somebody beside the subject, who does not speak. German. */
import { describe, expect, it } from 'vitest';
import { lastSpeaker } from './speaker-of.ts';

describe('whom somebody is like', () => {
  it.each([
    ['Wie ihre Mutter Ute Prahl arbeitet auch Rita Prahl als Ärztin. „Ich wollte nie etwas anderes“, sagt sie.',
      'Rita Prahl'],
    ['Genau wie Torwart Jan Prahl ist auch Stürmer Olaf Holm verletzt. „Ich brauche Geduld“, sagte er.', 'Olaf Holm'],
    ['Wie Jan Prahl trat auch Olaf Holm zurück. „Ich übernehme die Verantwortung“, sagte er.', 'Olaf Holm'],
    ['Wie Minister Jan Prahl fordert auch Rita Holm: „Mehr Geld.“', 'Rita Holm'],
    ['Ähnlich wie Jan Prahl nannte Rita Holm den Plan „schlecht“.', 'Rita Holm'],
  ])('is not the subject: %s', (text, speaker) => expect(lastSpeaker(text, 'de')).toBe(speaker));

  it.each([
    ['Wie Jan Prahl sagte, kam auch Olaf Holm. „Ich freue mich“, sagte Prahl.', 'Jan Prahl'],
    ['Wie Jan Prahl auch sagte: „Es ist schwer.“', 'Jan Prahl'],
  ])('but "wie" may open a clause: %s', (text, speaker) => expect(lastSpeaker(text, 'de')).toBe(speaker));
});

describe('"mit" behind a noun', () => {
  it.each([
    ['Nach einem Treffen mit Jan Prahl zeigte sich Olaf Holm zufrieden: „Wir sind uns einig.“', 'Olaf Holm'],
    ['Im Gespräch mit Jan Prahl war die Trainerin Rita Holm offen: „Ich habe Fehler gemacht.“', 'Rita Holm'],
    ['Im Gespräch mit dieser Zeitung war Olaf Holm offen: „Ich habe Fehler gemacht.“', 'Olaf Holm'],
  ])('governs: %s', (text, speaker) => expect(lastSpeaker(text, 'de')).toBe(speaker));

  it('but may end a verb', () =>
    expect(lastSpeaker('Im Gespräch mit Freunden teilte Jan Prahl mit: „Ich gehe.“', 'de')).toBe('Jan Prahl'));
});
