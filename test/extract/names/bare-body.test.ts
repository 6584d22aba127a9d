/** A noun for bodies with a capital and no name tells a list nothing; whoever speaks stays, and so does a parliament. */
import { expect, it } from 'vitest';
import { extract } from '../../../src/extract/extract.ts';
import { CONTEXT, documentOf } from '../document-of.ts';

it.each<[language: string, text: string, bodies: string[]]>([
  ['es', 'La Federación Andina de Remo y la Diputación abren la pista.', ['Federación Andina de Remo']],
  ['it', 'Il Consiglio comunale ha votato con la Banca Alta Valle.', ['Banca Alta Valle']],
  ['fr', 'Le Sénat a voté. Le Comité local attend la Société Orvel.', ['Sénat', 'Société Orvel']],
  ['pt', '“A pista abre”, disse a Federação. A Associação espera.', ['Federação']],
])('%s: %s', (language, text, bodies) =>
  expect(extract(documentOf(text, language), CONTEXT).organisations.map(({ name }) => name)).toEqual(bodies));
