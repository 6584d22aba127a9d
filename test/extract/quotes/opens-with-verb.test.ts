/** Words that begin with the verb of the noun before the marks are said of it, and by whoever the tag names. */
import { expect, it } from 'vitest';
import { lastSpeaker } from './speaker-of.ts';

it.each([
  ['Un homme a été arrêté, a dit la procureure Laure Debit. « Deux plaintes sont recensées » et le suspect ' +
    '« reconnaît un vol », a-t-elle poursuivi.', 'Laure Debit'],
  ['Un homme a été arrêté, a dit la procureure Laure Debit. « Deux plaintes sont recensées » et le suspect ' +
    '« admet (…) avoir volé », a-t-elle poursuivi.', 'Laure Debit'],
  ['Les élèves sont « répartis entre trois cars », mais les internes « n’ont reçu qu’un bon », d’après la mairie.', 'la mairie'],
])('%s', (text, name) => expect(lastSpeaker(text, 'fr')).toBe(name));

it('but of themselves where nobody else is named', () =>
  expect(lastSpeaker('« Tout va bien », précise l’association, qui « regrette le silence du maire ».', 'fr'))
    .toBe('l’association'));
