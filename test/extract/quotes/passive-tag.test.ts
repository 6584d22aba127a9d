/** Behind the words a passive tells who hears them. German. */
import { describe, expect, it } from 'vitest';
import { firstSpeaker } from './speaker-of.ts';

describe('the subject of a passive behind the words', () => {
  it.each([
    ['„Wo waren Sie?“, wurde die Zeugin Ute Prahl von Richter Olaf Holm gefragt.', 'Olaf Holm'],
    ['„Das geht so nicht“, wurde Ute Prahl von ihrem Chef Olaf Holm ermahnt.', 'Olaf Holm'],
    ['„Kommen Sie sofort“, wurde Ute Prahl am Telefon gesagt.', null],
    ['„Wo waren Sie?“, wurde Ute Prahl gefragt. „Zu Hause“, sagte sie.', null],
  ])('hears them: %s', (text, speaker) => expect(firstSpeaker(text, 'de')).toBe(speaker));

  it.each([
    ['„Ich gehe nicht“, wird Trainer Jan Prahl von der Zeitung zitiert.'],
    ['„Ich gehe nicht“, wird Trainer Jan Prahl von der Zeitung angeführt.'],
    ['„Ich gehe nicht“, wird Jan Prahl deutlich.'],
    ['„Ich gehe nicht“, wird Jan Prahl später im Landtag erklären.'],
  ])('unless they are quoted, or it is no passive: %s', (text) => expect(firstSpeaker(text, 'de')).toBe('Jan Prahl'));
});

describe('"erfuhr … von"', () => {
  it.each([
    ['„Der Hund ist weg“, erfuhr die Zeitung von Ute Prahl.', 'Ute Prahl'],
    ['„Der Hund ist weg“, erfuhr die Mutter von Ute Prahl am Telefon.', null],
    ['„Der Hund ist weg“, erfuhr der Nachfolger von Ute Prahl.', null],
  ])('tells who said it, unless it may tell whose somebody is: %s', (text, speaker) =>
    expect(firstSpeaker(text, 'de')).toBe(speaker));
});
