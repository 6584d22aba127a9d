/** A plural is no role of one person. */
import { expect, it } from 'vitest';
import { lexiconFor } from '../../../src/extract/lexicon/index.ts';
import { resolveEntities } from '../../../src/extract/names/resolve-entities.ts';
import { documentOf } from '../document-of.ts';

it.each<[language: string, text: string, name: string, role: string | null]>([
  ['en', 'They met the people’s representatives, MLA Antony Raju, G.R. Anil and others.', 'Antony Raju', 'MLA'],
  ['en', 'The sit-in was led by TDs Mary Byrne and Cian Hale.', 'Mary Byrne', null],
  ['en', 'The authors, Mary Byrne, 42, and Cian Hale, 50, met in Lund.', 'Mary Byrne', null],
  ['en', 'It was written by two aides of the president, Mary Byrne, and read by Cian Hale.', 'Mary Byrne', null],
  ['en', 'Mary Byrne, one of the TDs, walked out.', 'Mary Byrne', 'one of the TDs'],
  ['en', 'Mary Byrne, director of operations, walked out.', 'Mary Byrne', 'director of operations'],
  ['en', 'Mary Byrne, the players’ captain, walked out.', 'Mary Byrne', 'the players’ captain'],
  ['en', 'Mary Byrne, a waitress, walked out.', 'Mary Byrne', 'a waitress'],
  ['en', 'Mary Byrne, a lawyer representing families, walked out.', 'Mary Byrne', 'a lawyer representing families'],
  ['en', 'Mary Byrne, lawyer representing families, walked out.', 'Mary Byrne', 'lawyer representing families'],
  ['en', 'Mary Byrne, the doctor treating patients, walked out.', 'Mary Byrne', 'the doctor treating patients'],
  ['en', 'Mary Byrne, a spokeswoman now representing families, walked out.', 'Mary Byrne',
    'a spokeswoman now representing families'],
  ['en', 'The lawyers representing families, Mary Byrne and Cian Hale, walked out.', 'Mary Byrne', null],
  ['en', 'The visiting players, Mary Byrne and Cian Hale, walked out.', 'Mary Byrne', null],
  ['en', 'The retired teachers, Mary Byrne and Cian Hale, walked out.', 'Mary Byrne', null],
  ['de', 'Die Berliner Abgeordnete Jana Keller ging.', 'Jana Keller', 'Berliner Abgeordnete'],
  ['de', 'Die Berliner Abgeordneten Jana Keller und Paul Ahrens gingen.', 'Jana Keller', null],
  ['de', 'Die Hamburger Grünen-Abgeordnete Jana Keller ging.', 'Jana Keller', 'Hamburger Grünen-Abgeordnete'],
  ['de', 'Die Lunder Gewerkschafter Jana Keller und Paul Ahrens gingen.', 'Jana Keller', null],
  ['de', 'Die Abgeordneten Jana Keller und Paul Ahrens gingen.', 'Jana Keller', null],
  ['de', 'Die Gewerkschafter Jana Keller und Paul Ahrens gingen.', 'Jana Keller', null],
  ['de', 'Der Gewerkschafter Paul Ahrens und Jana Keller gingen.', 'Paul Ahrens', 'Gewerkschafter'],
  ['de', 'Die Abgeordnete Jana Keller und Paul Ahrens gingen.', 'Jana Keller', 'Abgeordnete'],
  ['de', 'Die Nachtschwester Jana Keller und Paul Ahrens gingen.', 'Jana Keller', 'Nachtschwester'],
  ['de', 'Die Schwester Jana Keller und Paul Ahrens gingen.', 'Jana Keller', 'Schwester'],
])('%s: %s %s: %s', (language, text, name, role) => {
  const found = resolveEntities(documentOf(text, language), lexiconFor(language)).find((one) => one.name === name);
  expect(found?.role?.text ?? null).toBe(role);
});
