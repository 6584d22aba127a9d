/** Capitalised words that name peoples, times, faiths: neither somebody nor a body. */
import type { Document } from '../../../text/document.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { NO_INSTITUTION } from './institution-words.ts';
import type { NameRun } from './name-run.ts';
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
/** "17 Millionen Franken" are no land: a number, or its word, right before a currency with a land's name. German. */
export function isCurrency({ tokens }: Document, { language }: Lexicon, { words, firstToken }: NameRun): boolean {
  const before = tokens[tokens[firstToken - 1]?.text === '.' ? firstToken - 2 : firstToken - 1]; // "Mrd."
  return language === 'de' && /^(?:Schweizer )?Franken$/.test(words.join(' ')) &&
    (words.length > 1 || before?.kind === 'number' || COUNTS.test(before?.text ?? ''));
}
const COUNTS = /^(?:Million(?:en)?|Milliarden?|Mio|Mrd|Schweizer|\p{L}*(?:[Hh]undert|[Tt]ausend|zig))\.?$/u;

/** "der Dow Jones Industrial": an index. */
export const OF_MARKET = /^(?:Dow )?Jones Industrial(?: Average)?$/;

/** Given names, but alone they name a faith or whom it prays to. */
const FAITHS = new Set(['Islam', 'Allah']);
