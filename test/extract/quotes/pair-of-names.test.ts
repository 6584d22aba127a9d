/** Two who are named together say it together. */
import { expect, it } from 'vitest';
import { lastSpeaker } from './speaker-of.ts';

it.each<[language: string, text: string, speaker: string | null]>([
  ['de', 'Stadtrat Dietmar Kreen und seine Kollegin Maria Hollub stellten den Plan vor. Kreen und Hollub abschließend:' +
    ' „Ein Gruß geht an alle Helfer der Stadt!“', 'Kreen und Hollub'],
  ['de', '„Ein Gruß geht an alle Helfer“, so Dietmar Kreen und Maria Hollub. „Wir danken“, so Kreen und Hollub weiter.',
    'Kreen und Hollub'],
])('%s: %s → %s', (language, text, speaker) => {
  expect(lastSpeaker(text, language)).toBe(speaker);
});
