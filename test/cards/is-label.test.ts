/** Which words stand large beside a number. */
import { expect, it } from 'vitest';
import { isLabel } from '../../src/cards/kinds/figure/is-label.ts';

it.each<[words: string, is: boolean, why: string]>([
  ['people cross the bridge on a weekday', true, 'what is counted'],
  ['ships', false, 'too little'],
  ['ships, boats and rafts', false, 'a list'],
  ['firms of the town have', false, 'have what?'],
  ['entreprises de la ville n’ont', false, 'French'],
  ['Betriebe der Stadt haben', false, 'German'],
  ['empresas de la ciudad han', false, 'Spanish'],
  ['imprese della città hanno', false, 'Italian'],
  ['empresas da cidade têm', false, 'Portuguese'],
  ['of those who', false, 'who do what?'],
  ['deficit and had been left with no choice', false, 'what else is told'],
])('%j: %j, %s', (words, is) => expect(isLabel(words)).toBe(is));
