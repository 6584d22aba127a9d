/** What no line's end may part. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bindPairs } from '../../templates/bind-pairs.ts';
import { text } from '../../templates/blocks.tsx';

const _ = '\u00a0';

it.each([
  ['on Nov. 6', `on Nov.${_}6`, 'month and day stay together'],
  ['until March 19, then 3 May', `until March${_}19, then 3${_}May`, 'the whole names of months, too'],
  ['am 19. Juni und le 16 novembre', `am 19.${_}Juni und le 16${_}novembre`, 'in any language'],
  ['until March 2026, at 2026 words', `until March${_}2026, at 2026 words`, 'a month and its year'],
  ['في 16 نوفمبر, 50 %', 'في 16 نوفمبر, 50 %', 'not from right to left, where the space would change sides'],
  ['$3.2 billion', `$3.2${_}billion`, 'so do number and scale'],
  ['R$ 1,4 bilhão, 5 mil', `R$${_}1,4${_}bilhão, 5${_}mil`, 'one of a scale, too'],
  ['Mr. Day left', `Mr.${_}Day left`, 'and title and name'],
  ['now – or never … so', `now${_}– or never${_}… so`, 'a dash and dots with the word before them'],
  ['12 000 Menschen', `12${_}000 Menschen`, 'grouped digits stay together'],
  ['fell to 38 per cent in May', `fell to 38${_}per${_}cent in May`, 'a unit of two words'],
  ['subió un 4 por ciento, de 3 por casa', `subió un 4${_}por${_}ciento, de 3 por casa`, 'in any language'],
  ['won by 19 to 16 in 2019 to 2021', `won by 19${_}to${_}16 in 2019 to 2021`, 'a score, but not two years'],
  ['0,8 y 1,2 ml, 89 o 90% de', `0,8${_}y${_}1,2 ml, 89${_}o${_}90% de`, 'a range'],
  ['17% or 3.3 billion', `17% or 3.3${_}billion`, 'two measures of one thing are none'],
  ['wägt 5 km/h und 700 A.D.', `wägt 5${_}km/h und 700${_}A.D.`, 'speeds and eras'],
  ['von CHF 5 auf R$ 7', `von CHF${_}5 auf R$${_}7`, 'a currency before its sum'],
  ['J. Smith, В. В. Орлов, George W. Holm Jr.', `J.${_}Smith, В.${_}В.${_}Орлов, George W.${_}Holm${_}Jr.`,
    'initials and "Jr." with the name'],
  ['el 24 de diciembre', `el 24${_}de${_}diciembre`, 'a day and its month with their joint'],
  ['le 1er mai', `le 1er${_}mai`, 'the first of a month'],
  ['via Lund n. 47, art. 12', `via Lund n.${_}47, art.${_}12`, 'a number and what says so'],
  ['um 17.30 Uhr, 19 h 30', `um 17.30${_}Uhr, 19${_}h${_}30`, 'a time of day'],
])('sets %j as %j: %s', (text, expected) => expect(bindPairs(text)).toBe(expected));

it('changes spaces alone', () => {
  const chunk = fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom(' 3 km', '12 to 4', 'Nov. 6', ' per cent', 'J. '));
  fc.assert(
    fc.property(fc.array(chunk), (parts) => {
      const text = parts.join('');
      expect(bindPairs(text).replaceAll(_, ' ')).toBe(text.replaceAll(_, ' '));
    }),
  );
});

it('lets a pair that is wider than its column break, instead of tearing it', () => {
  const face = { family: 'Inter', weight: 600, italic: false } as const;
  const style = { face, size: 28, leading: 1.2, color: '#000' };
  const [wide, narrow] = [400, 150].map((width) => text('20 May 2025', style, width));
  expect([wide?.torn, wide?.height, narrow?.torn, narrow?.height]).toEqual([false, 28 * 1.2, false, 2 * 28 * 1.2]);
});
