/** Which words stand large beside a number. */
import { expect, it } from 'vitest';
import { isLabel } from '../../src/cards/kinds/figure/is-label.ts';

it.each<[language: string, words: string, is: boolean, why: string]>([
  ['en', 'people cross the bridge on a weekday', true, 'what is counted'],
  ['en', 'ships', false, 'too little'],
  ['en', 'ships, boats and rafts', false, 'a list'],
  ['en', 'firms of the town have', false, 'have what?'],
  ['fr', 'entreprises de la ville n’ont', false, 'French'],
  ['de', 'Betriebe der Stadt haben', false, 'German'],
  ['es', 'empresas de la ciudad han', false, 'Spanish'],
  ['it', 'imprese della città hanno', false, 'Italian'],
  ['pt', 'empresas da cidade têm', false, 'Portuguese'],
  ['en', 'of those who', false, 'who do what?'],
  ['en', 'adults and a child on board', true, 'two that are counted: no French "has"'],
  ['fr', 'adultes et a été contraint de partir', false, 'on to what else is told'],
  ['it', 'imprese della città hanno già', false, 'have already what?'],
  ['es', 'empresas de la ciudad han también', false, 'Spanish'],
  ['pt', 'empresas da cidade foram recentemente', false, 'Portuguese'],
  ['it', 'persone in coda e poi ha chiuso il molo', false, 'behind an adverb'],
  ['es', 'personas en la cola y ya ha cerrado el muelle', false, 'Spanish'],
  ['pt', 'pessoas na fila e não tem mais barcos', false, 'Portuguese'],
  ['fr', 'personnes au quai et n’a plus ouvert', false, 'French'],
  ['it', 'uomini e poi donne in coda', true, 'both are counted'],
  ['es', 'personas de la ciudad y también gatos', true, 'the same'],
  ['en', 'deficit and had been left with no choice', false, 'what else is told'],
])('%s: %j: %j, %s', (language, words, is) => expect(isLabel(words, language)).toBe(is));
