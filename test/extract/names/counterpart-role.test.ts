/** Whose counterpart somebody is says no office: the body in the phrase stays, or what else the article tells. */
import { expect, it } from 'vitest';
import { extract } from '../../../src/extract/extract.ts';
import { documentOf } from '../document-of.ts';

const CONTEXT = { title: null, author: null, publisher: null, publishedAt: null };

function roleOf(text: string, name: string, language: string): string | null | undefined {
  const { people } = extract(documentOf(text, language), { ...CONTEXT, language });
  return people.find((one) => one.name === name)?.role;
}

it.each<[language: string, text: string, name: string, role: string | null, why: string]>([
  ['fr', 'La secrétaire de la CFDT Claire Roux attend, quand son homologue de la CGT Anne Morel réclame une loi.',
    'Anne Morel', 'CGT', 'the body says something by itself'],
  ['es', 'La ministra Ana Gil habló con su homólogo danés, Pedro Ruiz. Pedro Ruiz calló.', 'Pedro Ruiz', null, 'of a country'],
  ['pt', 'A ministra Ana Lopes falou com o homólogo dinamarquês, Pedro Nunes. Pedro Nunes calou-se.', 'Pedro Nunes', null,
    'the same'],
  ['de', 'Minister Jan Ohlsen traf seinen dänischen Amtskollegen. Amtskollege Peter Lund schwieg.', 'Peter Lund', null, 'German'],
  ['en', 'The minister met her Danish counterpart, Peter Lund, in Bergen.', 'Peter Lund', null, 'English'],
  ['en', 'The minister met her Danish counterpart, Peter Lund. Harbour minister Peter Lund smiled.', 'Peter Lund',
    'Harbour minister', 'what else the article tells'],
  ['en', 'Ms Justice Ann Lowe said so.', 'Ann Lowe', 'Justice', 'a style is no part of the office'],
])('%s: of %j %s is %j: %s', (language, text, name, role) => expect(roleOf(text, name, language)).toBe(role));
