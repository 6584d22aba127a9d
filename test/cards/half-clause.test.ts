/** Sentences of speech that end before the clause which they lead up to. */
import { expect, it } from 'vitest';
import { isHalfClause } from '../../src/cards/kinds/quote/half-clause.ts';
import { readDocument } from '../../src/text/read-document.ts';

it.each<[language: string, sentence: string, isHalf: boolean]>([
  ['de', 'Wenn man Leistung zeigt und versucht, alles zu geben', true],
  ['de', 'Wenn man Leistung zeigt, kommen die Leute.', false],
  ['de', 'Wenn man Leistung zeigt, dann kommen die Leute.', false],
  ['de', 'Weil die Brücke Risse hat, die niemand sah.', true],
  ['de', 'Wenn der Deich bricht, der 1962 gebaut wurde, steht Lund unter Wasser.', false],
  ['de', 'Die Leute kommen, wenn man Leistung zeigt.', false],
  ['fr', 'Si la ville paie le pont.', true],
  ['fr', 'Si la ville paie, nous restons.', false],
  ['es', 'Porque nadie nos avisó.', true],
  ['es', 'Si la ciudad paga, nos quedamos.', false],
  ['it', 'Perché nessuno ci ha avvisati.', true],
  ['en', 'If nobody pays.', false],
])('%s: %s %s', (language, text, isHalf) => {
  const document = readDocument({ text, bodyStart: 0, blocks: [], language });
  expect(isHalfClause(document, { start: 0, end: text.length })).toBe(isHalf);
});
