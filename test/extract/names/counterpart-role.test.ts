/** Whose counterpart somebody is says no office: what else the article tells stays. */
import { expect, it } from 'vitest';
import { extract } from '../../../src/extract/extract.ts';
import { isCounterpart } from '../../../src/extract/names/words/counterpart-role.ts';
import { documentOf } from '../document-of.ts';

const CONTEXT = { title: null, author: null, publisher: null, publishedAt: null };

function roleOf(text: string, name: string, language: string): string | null | undefined {
  const { people } = extract(documentOf(text, language), { ...CONTEXT, language });
  return people.find((one) => one.name === name)?.role;
}

it.each<[language: string, text: string, name: string, role: string | null, why: string]>([
  ['fr', 'La secrétaire de la CFDT Claire Roux attend, quand son homologue de la CGT Anne Morel réclame une loi.',
    'Anne Morel', null, 'of a union'],
  ['fr', 'Le ministre et son homologue de la Défense Luc Roux rient. Luc Roux attend.', 'Luc Roux', null,
    'of a ministry'],
  ['fr', 'Luc Roux, président d’une société homologue, rit. Luc Roux attend.', 'Luc Roux',
    'président d’une société homologue',
    'not what he is'],
  ['es', 'Ana Gil, la campeona con un par de medallas, calló. Ana Gil rió.', 'Ana Gil',
    'la campeona con un par de medallas', 'a pair'],
  ['es', 'Pedro Ruiz, dueño de un par de bares, calló. Pedro Ruiz rió.', 'Pedro Ruiz', 'dueño de un par de bares',
    'the same'],
  ['de', 'Jan Ohlsen, Erfinder der Pendant-Leuchte, schwieg. Jan Ohlsen lachte.', 'Jan Ohlsen',
    'Erfinder der Pendant-Leuchte', 'a lamp'],
  ['de', 'Jan Ohlsen, Amtskollege vom Bundesgericht, schwieg. Jan Ohlsen lachte.', 'Jan Ohlsen', null, 'of a court'],
  ['en', 'Peter Lund, harbour master and counterpart of Ann Lowe, said so.', 'Peter Lund',
    'harbour master and counterpart of Ann Lowe', 'an office comes first'],
  ['es', 'La ministra Ana Gil habló con su homólogo danés, Pedro Ruiz. Pedro Ruiz calló.', 'Pedro Ruiz', null,
    'of a country'],
  ['pt', 'A ministra Ana Lopes falou com o homólogo dinamarquês, Pedro Nunes. Pedro Nunes calou-se.',
    'Pedro Nunes', null,
    'the same'],
  ['de', 'Minister Jan Ohlsen traf seinen dänischen Amtskollegen. Amtskollege Peter Lund schwieg.',
    'Peter Lund', null, 'German'],
  ['en', 'The minister met her Danish counterpart, Peter Lund, in Bergen.', 'Peter Lund', null, 'English'],
  ['en', 'The minister met her Danish counterpart, Peter Lund. Harbour minister Peter Lund smiled.', 'Peter Lund',
    'Harbour minister', 'what else the article tells'],
  ['en', 'Ms Justice Ann Lowe said so.', 'Ann Lowe', 'Justice', 'a style is no part of the office'],
])('%s: of %j %s is %j: %s', (language, text, name, role) => expect(roleOf(text, name, language)).toBe(role));

it.each<[language: string, role: string, is: boolean]>([
  ['en', 'the Danish minister’s counterpart', true], ['en', 'counterpart with the Mariners', true],
  ['en', 'harbour master and counterpart', false], ['de', 'dänischer Amtskollege', true],
  ['fr', 'homologue allemand', true], ['fr', 'fondatrice d’une société homologue', false],
  ['es', 'homóloga de CCOO', true], ['es', 'campeona con un par de medallas', false], ['it', 'omologo', true],
  ['pt', 'homólogo dinamarquês', true],
])('%s: is %s a counterpart? %s', (language, role, is) => expect(isCounterpart(role, language)).toBe(is));
