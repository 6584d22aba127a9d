/** No last line of one short word, and no number parted from what it counts. */
import { expect, it } from 'vitest';
import { boundWords } from '../../templates/bound-words.ts';

const share = (words: string): number => words.length / 32;
const ROOM = { last: 0.53, counted: 0.53 };

it.each<[text: string, bound: string, why: string]>([
  ['The council gave its final ruling.', 'The council gave its final~ruling.', 'the last two words'],
  ['Der Vertrag gilt ab Mai.', 'Der Vertrag gilt ab~Mai.', 'German'],
  ['They gave it to the Lighthousekeepers.', 'They gave it to the Lighthousekeepers.', 'long enough alone'],
  ['Ferry to close', 'Ferry to close', 'a title of three words'],
  ['The navy trained 5,200 men on the pier.', 'The navy trained 5,200~men on the~pier.', 'a number and its noun'],
  ['Mit 400 Booten fuhr die Wehr in den Hafen.', 'Mit 400~Booten fuhr die Wehr in den~Hafen.', 'German'],
  ['They sailed in 2019 along the coast.', 'They sailed in 2019 along the~coast.', 'a year counts nothing'],
  ['Prices rose from 40 and stayed there all May.', 'Prices rose from 40 and stayed there all~May.', 'nor does "and"'],
  ['Mehr als 4600 wurden in Lund gezählt.', 'Mehr als 4600 wurden in Lund~gezählt.', 'nor an auxiliary'],
  ['They counted 4,000 unsinkable boats in Lund.', 'They counted 4,000~unsinkable boats in~Lund.', 'an adjective'],
  ['They counted 4,000 extraordinarily old boats in Lund.',
    'They counted 4,000 extraordinarily old boats in~Lund.', 'no room for both'],
])('sets %j as %j: %s', (text, bound) => expect(boundWords(text, share, ROOM).replaceAll('\u00a0', '~')).toBe(bound));
