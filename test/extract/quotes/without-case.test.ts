/** A source behind a preposition, as it can stand under a quotation. German. */
import { expect, it } from 'vitest';
import { lastSpeaker } from './speaker-of.ts';

it.each<[text: string, speaker: string | null]>([
  ['Die Straße ist zu. „Zwei Wagen stießen zusammen“, heißt es in einer Mitteilung des Landratsamts über den Unfall.',
    'Mitteilung des Landratsamts'],
  ['Die Straße ist zu. „Zwei Wagen stießen zusammen“, heißt es in der Pressemitteilung des Ministeriums.',
    'Pressemitteilung des Ministeriums'],
  ['Die Straße ist zu. „Zwei Wagen stießen zusammen“, hieß es aus dem Rathaus.', 'Rathaus'],
  ['Der Fahrer habe „äußerst aggressiv“ reagiert, wie es in einer Mitteilung der Polizei heißt.', 'Polizei'],
  ['Die Frau zog sich „nicht harmlose“ Wunden zu, wie es in der Mitteilung des Landratsamts weiter heißt.',
    'Mitteilung des Landratsamts'],
])('%s → %s', (text, speaker) => {
  expect(lastSpeaker(text, 'de')).toBe(speaker);
});
