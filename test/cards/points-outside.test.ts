/** What a sentence over somebody's words points back to. */
import { expect, it } from 'vitest';
import { pointsOutside } from '../../src/cards/kinds/quote/points-outside.ts';

it.each<[language: string, text: string, points: boolean]>([
  ['fr', 'Un argument qui passe mal sur le quai.', true],
  ['fr', 'Un marin qui passait a donné l’alerte.', false],
  ['fr', 'Le passeur Bo Lund va dans le même sens :', true],
  ['fr', 'Le passeur Bo Lund en demande la remise.', true],
  ['fr', 'Le passeur Bo Lund va dans le port de Lund.', false],
  ['it', 'Il pescatore Bo Lund ne domanda la consegna.', true],
  ['it', 'Il pescatore Bo Lund domanda la consegna del faro.', false],
  ['it', 'Gli fa eco la sindaca Ada Lund.', true],
  ['es', 'En la misma línea habló Ada Lund.', true],
  ['pt', 'Na mesma linha falou Ada Lund.', true],
  ['de', 'Die Lotsin Ada Lund bläst ins gleiche Horn.', true],
  ['en', 'The pilot Ada Lund echoed the view of the board.', true],
  ['es', 'El patrón, Bo Lund, lo confirma a su manera:', true],
  ['es', 'El patrón, Bo Lund, confirma lo que vio.', false],
  ['it', 'Di segno opposto la linea di Ada Lund:', true],
  ['it', 'Di segnali, a Lund, Ada ne ha visti molti.', false],
  ['pt', 'O mestre, Bo Lund, o confirma no cais.', true],
  ['de', 'Anders als Ada Lund will er bleiben.', true],
  ['de', 'Ada Lund will anders als im Mai bleiben.', false],
  ['en', 'One of the three, the baker Ada Lund, would not say whom she had met.', true],
  ['en', 'One of the three bakers of Lund would not say whom she had met.', false],
  ['en', 'Ada Lund said that was precisely what investors wanted to hear.', true],
  ['en', 'Ada Lund said that the pier was precisely what investors wanted.', false],
  ['en', 'Bo Lund, no relation, farms the north end of the island.', true],
  ['en', 'As soon as it did, those aboard knew that something was wrong.', true],
  ['en', 'The mayor, Ada Lund, said that question was being looked into.', true],
])('%s: %s', (language, text, points) => expect(pointsOutside(text, language)).toBe(points));
