/** Papers that only pass words on: behind them as who cites, before them as who reports. */
import { describe, expect, it } from 'vitest';
import { speakersOf } from './speaker-of.ts';

describe('a verb of citing behind the words', () => {
  it.each([
    ['de', '„Wir warten noch“, zitiert die Süddeutsche Zeitung den Landrat Karl Ott.', 'Karl Ott'],
    ['de', 'Karl Ott kam am Montag. „Wir warten noch“, zitiert ihn die Süddeutsche Zeitung.', 'Karl Ott'],
    ['de', '„Wir warten noch“, zitierte der Spiegel Lea Moor.', 'Lea Moor'],
    ['de', '„Wir warten noch“, zitiert die Süddeutsche Zeitung den Landrat.', 'Landrat'],
    ['es', '«Esperamos todavía», cita El País a Pedro Gil.', 'Pedro Gil'],
    ['es', '«Esperamos todavía», cita El País al alcalde.', 'alcalde'],
    ['fr', '« Nous attendons encore », cite Le Monde.', null],
    ['de', '„Wir warten noch“, zitiert die Süddeutsche Zeitung.', null],
  ])('%s: %s', (language, text, name) => expect(speakersOf(text, language)).toEqual([name]));

  it('leaves it to whoever cites as himself', () =>
    expect(speakersOf('Der Pfarrer lächelte. „Alles hat seine Zeit“, zitiert der Pfarrer.', 'de'))
      .toEqual(['der Pfarrer']));
});

describe('who reports before a verb of saying and a colon', () => {
  it.each([
    ['de', 'Nach Angaben der Polizei sagte der Fahrer: „Ich sah nichts.“', 'der Fahrer'],
    ['de', 'Laut Spiegel sagte Lea Moor: „Wir warten noch.“', 'Lea Moor'],
    ['es', 'Según la Cadena SER, el alcalde dijo: «Esperamos todavía».', 'el alcalde'],
    ['fr', 'Selon l’AFP, le ministre a dit : « Nous attendons encore. »', 'le ministre'],
  ])('%s: %s', (language, text, name) => expect(speakersOf(text, language)).toEqual([name]));

  it('says it where nobody else does', () => {
    expect(speakersOf('Según el alcalde: «Esperamos todavía».', 'es')).toEqual(['el alcalde']);
    expect(speakersOf('Laut Bürgermeisterin Lea Moor: „Wir warten noch.“', 'de')).toEqual(['Lea Moor']);
  });
});
