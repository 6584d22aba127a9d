/** A noun for bodies with a capital and no name tells a list nothing; whoever speaks stays, and so does a parliament. */
import { expect, it } from 'vitest';
import { extract } from '../../../src/extract/extract.ts';
import { CONTEXT, documentOf } from '../document-of.ts';

it.each<[language: string, text: string, bodies: string[]]>([
  ['es', 'La Federación Andina de Remo y la Diputación abren la pista.', ['Federación Andina de Remo']],
  ['es', 'Nació de una denuncia de la Contraloría. La Fiscalía y la Generalitat esperan, la Diputación también.',
    ['Contraloría', 'Fiscalía', 'Generalitat']],
  ['it', 'Il Consiglio comunale ha votato con la Banca Alta Valle.', ['Banca Alta Valle']],
  ['fr', 'Le Sénat a voté. Le Comité local attend la Société Orvel.', ['Sénat', 'Société Orvel']],
  ['pt', '“A pista abre”, disse a Federação. A Associação espera.', ['Federação']],
  ['it', 'La Corte dei conti e il Ministero dell’interno tacciono.', ['Corte dei conti', 'Ministero dell’interno']],
  ['fr', 'Le Conseil d’État a tranché.', ['Conseil d’État']],
  ['de', 'Der Stadtrat Jan Kern (SPD) wartet auf die Lehrerin Lea Wirth (FDP).', ['SPD', 'FDP']],
  ['it', 'La consigliera Anna Riva (PLR) ha votato contro.', ['PLR']],
  ['en', 'Alphabet (GOOGL) fell.', []],
])('%s: %s', (language, text, bodies) =>
  expect(extract(documentOf(text, language), CONTEXT).organisations.map(({ name }) => name)).toEqual(bodies));
