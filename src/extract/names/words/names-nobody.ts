/** Capitalised words that name peoples, times, faiths: neither somebody nor a body. */
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { NO_INSTITUTION } from './institution-words.ts';
import { isPlace } from './places.ts';

/** "Russians", "Danish", "GMT", "Islam": capitalised, but neither somebody nor a body. */
export const namesNobody = (lexicon: Lexicon, word: string): boolean => {
  const lower = word.toLowerCase();
  return (
    lexicon.demonyms.has(lower) ||
    (lower.endsWith('s') && lexicon.demonyms.has(lower.slice(0, -1)) && !isPlace(word, lexicon.language)) ||
    NO_INSTITUTION.has(word) ||
    AMOUNT.test(word) ||
    NUMERAL.test(word) ||
    FAITHS.has(word)
  );
};
/** "R11bn", "RM3.5m", "N300k": a currency, digits, and thousands or more; a road is letters and digits alone. */
const AMOUNT = /^\p{Lu}{1,3}\$?\d[\d.,]*(?:k|mn?|mln|mio|bn|bln|tn|trn|cr|lakh|crore)$/u;
/** "siglo XXI", "die XXXIII. Spiele": beyond one letter and below forty, for "XL", "MIX" and "CD" are words. */
const NUMERAL = /^(?=..)X{0,3}(?:I[XV]|V?I{0,3})$/;
/** "every North Carolinian", "a Costa Rican": the people of a place of two words. */
export const OF_TWO_WORDS = new RegExp(
  '^(?:(?:North|South) (?:Carolinian|Dakotan|Korean|African|Sudanese)|West Virginian|(?:Puerto|Costa) Rican|' +
    'New (?:Zealander|Mexican|Jerseyan|Englander)|New Yorkers|Hong Konger|' +
    'Saudi Arabian|Sri Lankan|Sierra Leonean|(?:Native|Latin) American)s?$',
);
/** Given names, but alone they name a faith or whom it prays to. */
const FAITHS = new Set(['Islam', 'Allah']);
