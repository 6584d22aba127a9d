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
    ['wait... what', 'en', 'wait… what', 'three dots are one sign'],
    ['now - or never', 'en', 'now – or never', 'a spaced hyphen is a dash'],
    ['a well-known man', 'en', 'a well-known man', 'a hyphen is a hyphen'],
    ['Er sagte "nein".', 'de', 'Er sagte „nein“.', 'German marks'],
    ['Vraiment ?', 'fr', `Vraiment${_}?`, 'French marks keep their space'],
    ['line\u0000one\r\ntwo', 'en', 'line one two', 'control characters are space'],
    ['a 24 de cada 100', 'es', 'a 24 de cada 100', 'which not every "de" is'],
    ["casi 'shock' lo que", 'es', 'casi “shock” lo que', 'both single marks of a pair, as the language has them'],
    ["der 'Schock' war", 'de', 'der ‚Schock‘ war', 'the same in German'],
    ['Lund ferme le 3 mai .', 'fr', 'Lund ferme le 3 mai.', 'the space that a link left'],
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
    ['Estamos prontos', 'pt', '“Estamos prontos”'],
    ['Estamos prontos', 'pt-PT', '“Estamos prontos”'],
    ['Estamos listos', 'es', '«Estamos listos»'],
    ['Мы готовы', 'ru', '«Мы готовы»'],
    ['準備はできた', 'ja', '「準備はできた」'],
    ['我们准备好了', 'zh', '“我们准备好了”'],
  ])('%s (%s) → %s', (text, language, expected) => expect(typesetQuote(text, language)).toBe(expected));
});
