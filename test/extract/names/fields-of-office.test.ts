/** Offices over several fields, each with its own "of": French and Italian ministries are called so. */
import { expect, it } from 'vitest';
import { extract } from '../../../src/extract/extract.ts';
import { CONTEXT, documentOf } from '../document-of.ts';

it.each<[language: string, text: string, role: string | null]>([
  ['it', 'Il direttore del Dipartimento delle finanze e dell’economia (DFE), Piero Neri, tace.',
    'direttore del Dipartimento delle finanze e dell’economia'],
  ['it', 'Il ministro delle Imprese e del Made in Italy, Piero Neri, tace.',
    'ministro delle Imprese e del Made in Italy'],
  ['it', 'Il ministro dell’Ambiente e della Sicurezza energetica Piero Neri tace.',
    'ministro dell’Ambiente e della Sicurezza energetica'],
  ['it', 'Il ministro dell’Agricoltura, della Sovranità alimentare e delle Foreste Piero Neri tace.',
    'ministro dell’Agricoltura, della Sovranità alimentare e delle Foreste'],
  ['fr', 'Le ministre de l’Économie, des Finances et de la Souveraineté industrielle, Paul Morin, se tait.',
    'ministre de l’Économie, des Finances et de la Souveraineté industrielle'],
  ['fr', 'Le président de l’Assemblée, Adama Traoré, a invité l’opposition à se taire.', 'président de l’Assemblée'],
  ['fr', 'Paul Morin, a invité l’opposition à se taire.', null],
  ['it', 'Il ministro per le Riforme istituzionali e la Semplificazione normativa Anna Neri tace.',
    'ministro per le Riforme istituzionali e la Semplificazione normativa'],
  ['it', 'Il direttore generale dell’Asl Roma 1, Piero Neri, tace.', 'direttore generale dell’Asl Roma 1'],
  ['it', '«Bene», dice Piero Neri, ad di Microsoft Italia.', 'ad di Microsoft Italia'],
  ['fr', '« Bien », dit Paul Morin, directeur Europe du groupe.', 'directeur Europe du groupe'],
  ['fr', '« Bien », dit Paul Morin, son directeur général.', 'directeur général'],
  ['fr', 'Le maire (LR) Paul Morin se tait.', 'maire'],
  ['fr', 'Le cofondateur et directeur général Paul Morin se tait.', 'cofondateur et directeur général'],
  ['it', 'La copresidente del partito Anna Neri tace.', 'copresidente del partito'],
])('%s: %s', (language, text, role) => {
  expect(extract(documentOf(text, language), CONTEXT).people[0]?.role).toBe(role);
});
