/** Names behind a noun for a body: whose office it is, or what the body is called. */
import { expect, it } from 'vitest';
import { lexiconFor } from '../../../src/extract/lexicon/index.ts';
import { resolveEntities } from '../../../src/extract/names/resolve-entities.ts';
import { documentOf } from '../document-of.ts';

const kindOf = (text: string, language: string, name: string) =>
  resolveEntities(documentOf(text, language), lexiconFor(language)).find((one) => one.name === name)?.kind;

it.each([
  ['pt', 'O presidente da câmara Geraldo Prates falou.', 'Geraldo Prates', 'person'],
  ['pt', 'O presidente do sindicato João Prates falou.', 'João Prates', 'person'],
  ['pt', 'Falou o advogado do clube Paulo Prates.', 'Paulo Prates', 'person'],
  ['es', 'Habló la directora de la asociación Marta Prates.', 'Marta Prates', 'person'],
  ['fr', 'Le président de l’association Marc Prates a parlé.', 'Marc Prates', 'person'],
  ['pt', 'O diretor da escola Marta Prates falou.', 'Marta Prates', 'organisation'],
])('%s: %s: %s is a %s', (language, text, name, kind) => expect(kindOf(text, language, name)).toBe(kind));

it.each(['Cássia Leme', 'Cíntia Leme', 'Tozé Leme', 'Ariovaldo Leme', 'Noêmia Leme'])('%s is somebody by a given name', (name) =>
  expect(kindOf(`Reformado, ${name} vive em Leiria.`, 'pt', name)).toBe('person'));

it.each([
  ['pt', 'Falou a advogada da empresa Vitória Seguros.', 'Vitória Seguros'],
  ['es', 'Habló la abogada de la empresa Victoria Seguros.', 'Victoria Seguros'],
  ['fr', 'L’avocat de l’entreprise Victoria Assurances a parlé.', 'Victoria Assurances'],
])('%s: %s: a firm may bear a founder’s name', (language, text, name) =>
  expect(kindOf(text, language, name)).not.toBe('person'));
