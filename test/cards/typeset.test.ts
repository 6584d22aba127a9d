/** Typesetting touches marks and spaces; words are the article's. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { typeset, typesetQuote, wordsOf } from '../../src/cards/typeset.ts';

const _ = '\u00a0';

describe('typeset', () => {
  it.each([
    ['He said "no" twice.', 'en', 'He said “no” twice.', 'straight marks curl'],
    [
      "It's the '90s, and the dogs' home.", 'en', 'It’s the ’90s, and the dogs’ home.',
      'an apostrophe before a year is no opening mark',
    ],
    ['on Nov. 6', 'en', `on Nov.${_}6`, 'month and day stay together'],
    ['until March 19, then 3 May', 'en', `until March${_}19, then 3${_}May`, 'the whole names of months, too'],
    ['am 19. Juni und le 16 novembre', 'de', `am 19.${_}Juni und le 16${_}novembre`, 'in any language'],
    ['until March 2026, at 2026 words', 'en', `until March${_}2026, at 2026 words`, 'a month and its year'],
    ['في 16 نوفمبر, 50 %', 'ar', 'في 16 نوفمبر, 50 %', 'not from right to left, where the space would change sides'],
    ['$3.2 billion', 'en', `$3.2${_}billion`, 'so do number and scale'],
    ['Mr. Day left', 'en', `Mr.${_}Day left`, 'and title and name'],
    ['wait... what', 'en', 'wait… what', 'three dots are one sign'],
    ['now - or never', 'en', `now${_}– or never`, 'a spaced hyphen is a dash, and stays with the word before it'],
    ['a well-known man', 'en', 'a well-known man', 'a hyphen is a hyphen'],
    ['Er sagte "nein".', 'de', 'Er sagte „nein“.', 'German marks'],
    ['Vraiment ?', 'fr', `Vraiment${_}?`, 'French marks keep their space'],
    ['12 000 Menschen', 'de', `12${_}000 Menschen`, 'grouped digits stay together'],
    ['line\u0000one\r\ntwo', 'en', 'line one two', 'control characters are space'],
    ['fell to 38 per cent in May', 'en', `fell to 38${_}per${_}cent in May`, 'a unit of two words'],
    ['subió un 4 por ciento, de 3 por casa', 'es', `subió un 4${_}por${_}ciento, de 3 por casa`, 'in any language'],
    ['won by 19 to 16 in 2019 to 2021', 'en', `won by 19${_}to${_}16 in 2019 to 2021`, 'a score, but not two years'],
    ['0,8 y 1,2 ml, 89 o 90% de', 'es', `0,8${_}y${_}1,2 ml, 89${_}o${_}90% de`, 'a range'],
    ['17% or 3.3 billion', 'en', `17% or 3.3${_}billion`, 'two measures of one thing are none'],
    ['wägt 5 km/h und 700 A.D.', 'de', `wägt 5${_}km/h und 700${_}A.D.`, 'speeds and eras'],
    ['von CHF 5 auf R$ 7', 'de', `von CHF${_}5 auf R$${_}7`, 'a currency before its sum'],
    ['J. Smith, В. В. Орлов, George W. Holm Jr.', 'en', `J.${_}Smith, В.${_}В.${_}Орлов, George W.${_}Holm${_}Jr.`,
      'initials and "Jr." with the name'],
    ['el 24 de diciembre', 'es', `el 24${_}de${_}diciembre`, 'a day and its month with their joint'],
    ['a 24 de cada 100', 'es', 'a 24 de cada 100', 'which not every "de" is'],
    ['le 1er mai', 'fr', `le 1er${_}mai`, 'the first of a month'],
    ['via Lund n. 47, art. 12', 'it', `via Lund n.${_}47, art.${_}12`, 'a number and what says so'],
    ['um 17.30 Uhr, 19 h 30', 'de', `um 17.30${_}Uhr, 19${_}h${_}30`, 'a time of day'],
    ["casi 'shock' lo que", 'es', 'casi “shock” lo que', 'both single marks of a pair, as the language has them'],
    ["der 'Schock' war", 'de', 'der ‚Schock‘ war', 'the same in German'],
    ['Lund ferme le 3 mai .', 'fr', `Lund ferme le 3${_}mai.`, 'the space that a link left'],
    ['“already set”', 'en', '“already set”', 'what is typographic stays'],
  ])('%j (%s) → %j: %s', (text, language, expected) => expect(typeset(text, language)).toBe(expected));

  it('never changes a word', () => {
    const chunk = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(' "', '" ', "'", ' - ', '--', '...', 'Nov. 6', ' 3 km', '« ', ' »', '\n'),
    );
    fc.assert(
      fc.property(fc.array(chunk), fc.constantFrom('en', 'de', 'fr', 'ru', 'ja', 'he'), (parts, language) => {
        const text = parts.join('');
        expect(wordsOf(typeset(text, language))).toBe(wordsOf(text));
        expect(wordsOf(typesetQuote(text, language))).toBe(wordsOf(text));
      }),
    );
  });
});

describe('typesetQuote', () => {
  it.each([
    ['We are ready', 'en', '“We are ready”'],
    ['She said “no” to me', 'en', '“She said ‘no’ to me”'],
    ['We are ready,', 'en', '“We are ready.”'],
    ['Wir sind bereit', 'de', '„Wir sind bereit“'],
    ['Nous sommes prêts', 'fr', `«${_}Nous sommes prêts${_}»`],
    ['Мы готовы', 'ru', '«Мы готовы»'],
    ['準備はできた', 'ja', '「準備はできた」'],
    ['我们准备好了', 'zh', '“我们准备好了”'],
  ])('%s (%s) → %s', (text, language, expected) => expect(typesetQuote(text, language)).toBe(expected));
});
