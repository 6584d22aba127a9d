/** Words that begin with "he" are not his of whom the sentence before tells only what was done or had happened. */
import { describe, expect, it } from 'vitest';
import { lastSpeaker } from './speaker-of.ts';

describe('whom a quotation that begins with a pronoun means', () => {
  it.each([
    ['Minister Jan Prahl wurde von Parteichef Olaf Holm kritisiert. „Er hat versagt“, sagte er.', 'Olaf Holm'],
    ['„Wir sind froh“, sagte Trainer Olaf Holm. Torwart Jan Prahl war erst am Freitag verpflichtet worden. „Er ist ' +
      'ein Glücksgriff“, sagte er.', 'Olaf Holm'],
  ])('does not say it: %s', (text, speaker) => expect(lastSpeaker(text, 'de')).toBe(speaker));

  it.each([
    ['Minister Jan Prahl wurde von Parteichef Olaf Holm kritisiert. „Ich bleibe“, sagte er.', 'it is "I"'],
    ['„Wir sind froh“, sagte Trainer Olaf Holm. Torwart Jan Prahl hatte ihn gelobt. „Er ist stark“, sagte er.',
      'he has spoken of the other'],
    ['„Wir sind froh“, sagte Trainer Olaf Holm. Torwart Jan Prahl sieht das anders. „Er irrt“, sagte er.',
      'he takes a stand'],
  ])('but may: %s (%s)', (text) => expect(lastSpeaker(text, 'de')).toBe('Jan Prahl'));
});
