/** What a sentence over somebody's words points back to. */
import { expect, it } from 'vitest';
import { isAskedAbout, pointsOutside } from '../../src/cards/kinds/quote/points-outside.ts';

it.each<[language: string, text: string, points: boolean]>([
  ['de', 'Man verfüge über eigene Fähren, sagt Ada Lund.', true],
  ['de', 'Man kann in Lund im Juni baden.', false],
  ['fr', 'Un argument qui passe mal sur le quai.', true],
  ['fr', 'Un marin qui passait a donné l’alerte.', false],
  ['fr', 'Réponse du maire, Luc Roux, lundi sur le port :', true],
  ['fr', 'À ceux qui voudraient s’en passer, Luc Roux écrit une lettre.', true],
  ['es', 'El patrón, Bo Lund, lo confirma a su manera:', true],
  ['es', 'El patrón, Bo Lund, confirma lo que vio.', false],
  ['it', 'Di segno opposto la linea di Ada Lund:', true],
  ['it', 'Di segnali, a Lund, Ada ne ha visti molti.', false],
  ['pt', 'O mestre, Bo Lund, o confirma no cais.', true],
])('%s: %s', (language, text, points) => expect(pointsOutside(text, language)).toBe(points));

it('knows what somebody was asked about at the end of a sentence alone', () => {
  expect(isAskedAbout('Ada Lund laughed when she was asked about ', 'the graders.')).toBe(true);
  expect(isAskedAbout('Asked about ', 'the report, Lund said that she had read it.')).toBe(false);
});
