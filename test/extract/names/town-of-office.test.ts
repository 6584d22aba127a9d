/** "il sindaco di Roma Roberto Gualtieri": a town that is a given name too is no part of the name behind it. */
import { expect, it } from 'vitest';
import { lexiconFor } from '../../../src/extract/lexicon/index.ts';
import { resolveEntities } from '../../../src/extract/names/resolve-entities.ts';
import { documentOf } from '../document-of.ts';

const names = (text: string, language: string): string[] =>
  resolveEntities(documentOf(text, language), lexiconFor(language)).map(({ name }) => name);

it.each<[language: string, text: string, town: string, name: string]>([
  ['it', 'Il sindaco di Roma Ugo Neri presenta il piano.', 'Roma', 'Ugo Neri'],
  ['it', "L'allenatore del Verona Luca Neri presenta la gara.", 'Verona', 'Luca Neri'],
  ['it', 'La prefetta di Siena Ada Riva presenta il piano.', 'Siena', 'Ada Riva'],
  ['it', 'Ieri a Roma Luca Neri ha presentato il piano.', 'Roma', 'Luca Neri'],
  ['es', 'El alcalde de Valencia Juan Ruiz presenta el plan.', 'Valencia', 'Juan Ruiz'],
  ['pt', 'O ex-presidente da Câmara de Gaia Eduardo Reis saiu.', 'Câmara de Gaia', 'Eduardo Reis'],
  ['fr', 'Le maire de Florence Luc Vidal présente le plan.', 'Florence', 'Luc Vidal'],
])('%s: %s', (language, text, town, name) => expect(names(text, language)).toEqual([town, name]));

it.each<[language: string, text: string, name: string]>([
  ['it', 'La figlia di Roma Galli presenta il piano.', 'Roma Galli'],
  ['it', 'Il premio va a Sofia Maria Rossi.', 'Sofia Maria Rossi'],
  ['es', 'El abogado de Santiago Luis Ruiz presenta el plan.', 'Santiago Luis Ruiz'],
])('but all one name (%s): %s', (language, text, name) => expect(names(text, language)).toEqual([name]));
