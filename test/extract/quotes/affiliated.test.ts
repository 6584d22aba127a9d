/** Whoever is only told to belong to a body may be called by a trade. */
import { expect, it } from 'vitest';
import { lastSpeaker } from './speaker-of.ts';

it.each<[language: string, text: string, speaker: string | null, why: string]>([
  ['de', '„Das Moor war trocken“, berichtet Petra Lang vom Naturschutzbund Kempten. Sie zeigt auf einen Graben. „Hier ' +
    'stand Mais bis an den Weg“, sagt die Biologin.', 'Petra Lang', 'a trade beside the body'],
  ['de', '„Der Notruf kam kurz vor eins“, erzählte Roman Kofler von der Bergrettung Dienten. ¶ „Im Moment wird noch ' +
    'gebaggert“, so der Bergretter.', 'Roman Kofler', 'a trade of the body'],
  ['de', 'Petra Lang vom Naturschutzbund führt durch das Moor. „Hier war alles trocken“, erzählt die Nachbarin.',
    'die Nachbarin', 'a neighbour is another'],
  ['de', 'Petra Lang vom Naturschutzbund führt durch das Moor. „Hier war alles trocken“, erzählt die Bürgermeisterin.',
    'die Bürgermeisterin', 'a mayor is told to be one'],
])('%s: %s → %s (%s)', (language, text, speaker, _why) => {
  expect(lastSpeaker(text.replace(/ ¶ /g, '\n\n'), language)).toBe(speaker);
});
