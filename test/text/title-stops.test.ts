/** The stop of a shortened title or of initials stays with its word; that of a sentence does not. */
import { expect, it } from 'vitest';
import { documentOf } from '../extract/document-of.ts';

const wordsOf = (text: string, language: string): string[] => documentOf(text, language).tokens.map(({ text: t }) => t);

it.each([
  ['it', 'Parla l’avv. Elisa Corti.', 'avv.'],
  ['it', 'Parla l’on. Di Nardo.', 'on.'],
  ['it', 'Parla il geom. Piero Zani.', 'geom.'],
  ['pt', 'Fala a Dra. Rute Pinho.', 'Dra.'],
  ['pt', 'Fala o Eng.º Telmo Reis.', 'Eng.º'],
  ['pt', 'Fala a Prof.ª Rute Pinho.', 'Prof.ª'],
  ['es', 'Habla el Gral. Luis Mora.', 'Gral.'],
  ['fr', 'Le Pr. Lise Aubin parle.', 'Pr.'],
  ['fr', 'Ainsi parle Ph. Leroux.', 'Ph.'],
  ['fr', 'Ainsi parle J.-P. Leroux.', 'J.-P.'],
  ['de', 'Gestern sprach K.-H. Lorenz.', 'K.-H.'],
])('%s: %s has %s in one', (language, text, word) => {
  expect(wordsOf(text, language)).toContain(word);
  expect(documentOf(text, language).sentences).toHaveLength(1);
});

it.each([
  ['it', 'È salito sul colle. Ten anni fa.', 'colle'],
  ['en', 'They passed the arch. It fell.', 'arch'],
  ['fr', 'On l’appelle Th. ', 'Th'],
])('%s: %s keeps %s without', (language, text, word) => expect(wordsOf(text, language)).toContain(word));
