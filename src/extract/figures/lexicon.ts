/** The words around figures as look-up tables, built once. */
import {
  CURRENCY_CODES,
  CURRENCY_SIGNS,
  CURRENCY_WORDS,
  LABEL_STOPS,
  PERCENT_PAIRS,
  PERCENT_WORDS,
  POINT_WORDS,
  QUALIFIERS,
  UNITS,
} from './figure-words.ts';

/** A word, or two, after a number → its unit. */
export const UNIT_OF: ReadonlyMap<string, string> = new Map([
  ...Object.entries(UNITS).flatMap(([symbol, words]) => words.map((word) => [word, symbol] as const)),
  ...Object.entries(CURRENCY_WORDS).flatMap(([code, words]) => words.map((word) => [word, code] as const)),
  ...CURRENCY_CODES.map((code) => [code.toLowerCase(), code === 'RMB' ? 'CNY' : code] as const),
  ...CURRENCY_SIGNS.map(([sign, code]) => [sign.toLowerCase(), code] as const),
  ...PERCENT_WORDS.map((word) => [word, '%'] as const),
  ...PERCENT_PAIRS.map((word) => [word, '%'] as const),
  ...POINT_WORDS.map((word) => [word, 'pp'] as const),
]);

export const CURRENCY_UNITS: ReadonlySet<string> = new Set([...CURRENCY_SIGNS.map(([, code]) => code), ...Object.keys(CURRENCY_WORDS), ...CURRENCY_CODES, 'KRW']);

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A sign or a code directly before the number. */
export const CURRENCY_BEFORE = new RegExp(
  `(?:(?<![\\p{L}])(${[...CURRENCY_SIGNS.map(([sign]) => sign), ...CURRENCY_CODES].map(escape).join('|')})|([$€£¥₹₽₴₩]))[\\s\\u00a0]?$`,
  'u',
);
const CODE_OF_SIGN = new Map<string, string>(CURRENCY_SIGNS);

export function currencyOfSign(sign: string): string {
  return CODE_OF_SIGN.get(sign) ?? (sign === 'RMB' ? 'CNY' : sign);
}

const qualifiers = new Map(
  Object.entries(QUALIFIERS).map(([language, phrases]) => {
    const longestFirst = [...phrases].sort((a, b) => b.length - a.length).map((phrase) => escape(phrase).replace(/ /g, '\\s').replace(/'/g, "['’]"));
    return [language, new RegExp(`(?<![\\p{L}\\d])(?:${longestFirst.join('|')})\\s?$`, 'iu')];
  }),
);

/** The qualifier that ends at the end of a short slice of text. */
export function qualifierPattern(language: string): RegExp | undefined {
  return qualifiers.get(language);
}

const stops = new Map(Object.entries(LABEL_STOPS).map(([language, words]) => [language, new Set(words.split(' '))]));
const noStops: ReadonlySet<string> = new Set();

export function labelStops(language: string): ReadonlySet<string> {
  return stops.get(language) ?? noStops;
}

export const DURATION_UNITS: ReadonlySet<string> = new Set(['s', 'min', 'h', 'd', 'wk', 'mo', 'yr']);
