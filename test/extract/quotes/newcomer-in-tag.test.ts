/** Somebody new beside the words, whatever the sentence tells of them: never whoever stands before. */
import { expect, it } from 'vitest';
import { lastSpeaker } from './speaker-of.ts';

it.each<[string, string, string]>([
  ['en', 'Helen Ward, 62, came to the pier on Monday.', '“The lads were immense,” purred a barman.'],
  ['en', 'Helen Ward, 62, came to the pier on Monday.', 'A barman put on his coat and grinned: “It has been worse.”'],
  ['de', 'Helene Ward, 62, kam am Montag zum Hafen.', '„Alles Quatsch“, fiel ein Nachbar dem Redner ins Wort.'],
  ['fr', 'Hélène Ward, 62 ans, est venue lundi au port.', '« Ce dossier est clos », a sèchement tranché un voisin.'],
  ['it', 'Elena Vargi, 62 anni, è venuta lunedì al porto.', '«Potevamo fare meglio», allarga le braccia un vicino.'],
])('%s: %s %s', (language, before, text) => {
  expect(lastSpeaker(`${before} ${text}`, language) ?? 'nobody').not.toMatch(/Ward|Vargi/);
});

it.each([
  'Helen Ward, 62, came to the pier. She told a neighbour: “It has been worse.”',
  'Helen Ward is a baker on the pier. “It has been worse than this,” she said.',
  'Helen Ward, 62, came to the pier. “It has been worse than this,” she told a friend.',
])('%s: hers all the same', (text) => expect(lastSpeaker(text)).toBe('Helen Ward'));
