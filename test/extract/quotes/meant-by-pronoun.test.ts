/** Words that begin with "he" are not his of whom the sentence before tells only what was done or had happened. */
import { describe, expect, it } from 'vitest';
import { lastSpeaker } from './speaker-of.ts';

describe('whom a quotation that begins with a pronoun means', () => {
  it.each([
    ['Sänger Jan Prahl wurde von Pianist Olaf Holm begleitet. „Er ist ein Genie“, sagte er.'],
    ['„Wir sind froh“, sagte Trainer Olaf Holm. Torwart Jan Prahl war erst am Freitag verpflichtet worden. „Er ist ' +
      'ein Glücksgriff“, sagte er.'],
    ['„Ich war zu Hause“, sagte Olaf Holm. Zeuge Jan Prahl war verletzt worden. „Er hat geschossen“, sagte er.'],
  ])('does not say it, nor does the other: %s', (text) => expect(lastSpeaker(text, 'de')).toBeNull());

  it.each([
    ['Minister Jan Prahl wurde von Parteichef Olaf Holm kritisiert. „Er hat versagt“, sagte er.'],
    ['„Wir haben gesucht“, sagte Kommissar Olaf Holm. Der Verdächtige Jan Prahl wurde am Montag verhaftet. „Er ' +
      'schweigt“, sagte der Kommissar.'],
  ])('does not say it, and the other does: %s', (text) => expect(lastSpeaker(text, 'de')).toBe('Olaf Holm'));

  it.each([
    ['Minister Jan Prahl wurde von Parteichef Olaf Holm kritisiert. „Ich bleibe“, sagte er.', 'it is "I"'],
    ['„Wir sind froh“, sagte Trainer Olaf Holm. Torwart Jan Prahl hatte ihn gelobt. „Er ist stark“, sagte er.',
      'he has spoken of the other'],
    ['Schüler Jan Prahl wurde von Lehrer Olaf Holm gefördert. „Er hat mir Mut gemacht“, sagt er.', 'to him it is done'],
    ['„Wir sind froh“, sagte Trainer Olaf Holm. Stürmer Jan Prahl war ausgewechselt worden. „Er hat nicht mit mir ' +
      'geredet“, sagte er.', 'to him it was done'],
    ['„Wir sind froh“, sagte Trainer Olaf Holm. Torwart Jan Prahl sieht das anders. „Er irrt“, sagte er.',
      'he takes a stand'],
  ])('but may: %s (%s)', (text) => expect(lastSpeaker(text, 'de')).toBe('Jan Prahl'));
});
