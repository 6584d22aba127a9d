/** An office, a rank and a name make one subject, and "he" behind it is not the last one named. */
import { expect, it } from 'vitest';
import { lastSpeaker } from './speaker-of.ts';

it.each([
  ['Municipal fire chief Captain Owen Dunn named the dead man as Carl Webb, 44.', 'Owen Dunn'],
  ['Provincial traffic chief Colonel Owen Dunn arrested Carl Webb.', 'Owen Dunn'],
  ['Presidential health adviser Professor Owen Dunn praised Carl Webb.', 'Owen Dunn'],
  ['The army chief, General Owen Dunn, met Carl Webb on Monday.', 'Owen Dunn'],
  ['The health minister, Dr Owen Dunn, attacked Carl Webb.', 'Owen Dunn'],
])('%s “…,” he said', (before, speaker) => {
  expect(lastSpeaker(`A long week\n\n${before}\n\n“It has been quite a week,” he said.`)).toBe(speaker);
});

it.each([
  ['Acme told manager Owen Dunn to go. Carl Webb takes over.', 'Carl Webb'],
  ['Provincial police honoured Captain Owen Dunn, 51.', 'Owen Dunn'],
  ['Metropolitan police arrested Captain Owen Dunn. His brother, Carl Webb, was there.', 'Carl Webb'],
  ['Metropolitan Opera singer Owen Dunn praised Carl Webb.', 'Owen Dunn'],
])('but: %s “…,” he said', (before, speaker) => {
  expect(lastSpeaker(`A long week\n\n${before}\n\n“It has been quite a week,” he said.`)).toBe(speaker);
});
