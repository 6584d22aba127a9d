/** "ein Schreiben der Direktion, in dem es hieß", "einen Brief von Kern. Darin heißt es": whose letter it is. German. */
import { expect, it } from 'vitest';
import { lastSpeaker } from './speaker-of.ts';

it.each<[text: string, name: string | null]>([
  ['Zuvor erreichte die Bürgermeister ein Schreiben der Direktion, in dem es hieß: „Die Eltern sollen entscheiden.“',
    'Direktion'],
  ['Karl Lott erhielt einen Brief von Greenpeace, in dem es heißt: „Der Unterricht fällt aus.“', 'Greenpeace'],
  ['Karl Lott erhielt gestern einen Brief von Rektorin Karin Vogt. Darin heißt es: „Der Unterricht fällt aus.“',
    'Karin Vogt'],
  ['Karl Lott erhielt gestern einen Brief von Rektorin Karin Vogt. „Der Unterricht fällt aus“, heißt es dort.',
    'Karin Vogt'],
  ['Karl Lott erhielt gestern einen Brief des Rektors Hans Meyer. Darin heißt es: „Der Unterricht fällt aus.“',
    'Hans Meyer'],
  ['Rektorin Karin Vogt veröffentlichte am Abend eine Stellungnahme. „Der Unterricht fällt aus“, heißt es darin.',
    'Karin Vogt'],
])('%s → %s', (text, name) => expect(lastSpeaker(text, 'de')).toBe(name));

it.each<[text: string, why: string]>([
  ['Karl Lott erhielt gestern einen Brief. „Der Unterricht fällt aus“, heißt es darin.', 'it is told by nobody whose'],
  ['Karl Lott verglich den Brief der Kammer und die Mail der Stadt. „Der Unterricht fällt aus“, heißt es darin.',
    'in which of them?'],
  ['Die Eltern bekamen ein Schreiben des Ministeriums, in dem es hieß: „Der Unterricht fällt aus.“',
    'a genitive is no name'],
  ['Karin Vogt kritisierte das Urteil des Gerichts. Darin heißt es: „Der Unterricht fällt aus.“',
    'a genitive is no name'],
  ['Rektorin Karin Vogt veröffentlichte das Urteil des Gerichts. „Der Unterricht fällt aus“, heißt es darin.',
    'whose it is stands there'],
])('%s → nobody (%s)', (text) => expect(lastSpeaker(text, 'de')).toBe(null));
