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
  ['They lost a 2-1 lead at Lund in May again.', 'They lost a 2-1~lead at Lund in May~again.', 'a score and its noun'],
  ['In May 1200 boats left from the pier.', 'In May 1200~boats left from the~pier.', 'too early for a year'],
  ['They paid $4,000 between May and the last days.', 'They paid $4,000 between May and the last~days.', 'a sum'],
  ['Rund 38\u00a0664 Boote liegen auf der Reede.', 'Rund 38~664~Boote liegen auf der~Reede.', 'grouped digits'],
  ['They lose 1\u00a0to\u00a02 boats in every storm.', 'They lose 1~to~2~boats in every~storm.', 'a range'],
  ['On 3\u00a0May\u00a02019 boats were few in Lund.', 'On 3~May~2019 boats were few in~Lund.', 'a date is no number'],
  ['They counted 4,000 extraordinarily old boats in Lund.',
    'They counted 4,000 extraordinarily old boats in~Lund.', 'no room for both'],
])('sets %j as %j: %s', (text, bound) => expect(boundWords(text, share, ROOM).replaceAll('\u00a0', '~')).toBe(bound));
