/** The words around figures as look-up tables, built once. */
import {
  BASIS_POINT_WORDS,
  CURRENCY_CODES,
  CURRENCY_SIGNS,
  CURRENCY_WORDS,
  LABEL_STOPS,
  MINUS_WORDS,
  PERCENT_PAIRS,
  PERCENT_WORDS,
  POINT_WORDS,
  QUALIFIERS,
  UNITS,
} from './figure-words.ts';
import { MORE_UNITS } from './measure-words.ts';
import { escaped } from '../../pattern.ts';
import { UNSPACED } from '../numbers/scale-words.ts';

/** A word, or two, after a number → its unit. */
export const UNIT_OF: ReadonlyMap<string, string> = new Map([
  ...Object.entries(MORE_UNITS).flatMap(([symbol, words]) => words.map((word) => [word, symbol] as const)),
  ...Object.entries(UNITS).flatMap(([symbol, words]) => words.map((word) => [word, symbol] as const)),
  ...Object.entries(CURRENCY_WORDS).flatMap(([code, words]) => words.map((word) => [word, code] as const)),
  ...CURRENCY_CODES.map((code) => [code.toLowerCase(), code === 'RMB' ? 'CNY' : code] as const),
  ...CURRENCY_SIGNS.filter(([sign]) => sign !== 'R').map(([sign, code]) => [sign.toLowerCase(), code] as const),
  ...PERCENT_WORDS.map((word) => [word, '%'] as const),
  ...PERCENT_PAIRS.map((word) => [word, '%'] as const),
  ...POINT_WORDS.map((word) => [word, 'pp'] as const),
  ...BASIS_POINT_WORDS.map((word) => [word, 'bp'] as const),
]);

export const CURRENCY_UNITS: ReadonlySet<string> = new Set([
  ...CURRENCY_SIGNS.map(([, code]) => code),
  ...Object.keys(CURRENCY_WORDS),
  ...Object.keys(MORE_UNITS).filter((unit) => /^[A-Z]{3}$/.test(unit)),
  ...CURRENCY_CODES,
  'KRW',
]);

/** A sign or a code directly before the number. */
const SIGNS = [...CURRENCY_SIGNS.map(([sign]) => sign), ...CURRENCY_CODES]
  .sort((a, b) => b.length - a.length)
  .map(escaped)
  .join('|');
export const CURRENCY_BEFORE = new RegExp(`(?:(?<![\\p{L}])(${SIGNS})|([$€£¥₹₽₴₩₺₪]))[\\s\\u00a0]?$`, 'u');
const CODE_OF_SIGN = new Map<string, string>(CURRENCY_SIGNS);

export function currencyOfSign(sign: string): string {
  return CODE_OF_SIGN.get(sign) ?? (sign === 'RMB' ? 'CNY' : sign);
}

const qualifiers = new Map(
  Object.entries(QUALIFIERS).map(([language, phrases]) => {
    const longestFirst = [...phrases]
      .sort((a, b) => b.length - a.length)
      .map((phrase) => escaped(phrase).replace(/ /g, '\\s').replace(/'/g, "['’]"));
    const free = UNSPACED.has(language) ? '' : '(?<![\\p{L}\\d])';
    return [language, new RegExp(`${free}(?:${longestFirst.join('|')})\\s?$`, 'iu')];
  }),
);

/** The qualifier that ends at the end of a short slice of text. */
export function qualifierPattern(language: string): RegExp | undefined {
  return qualifiers.get(language);
}

const minuses = new Map(
  Object.entries(MINUS_WORDS).map(([language, words]) => [
    language,
    new RegExp(`${UNSPACED.has(language) ? '' : '(?<![\\p{L}\\d])'}(?:${words.join('|')})\\s?$`, 'iu'),
  ]),
);
/** "−3.5", "-5C": a sign that touches the number and nothing before it. */
const MINUS_SIGN = /(?:^|[\s(\u00a0])[-−]$/u;

/**
 * How long the minus before `start` is, sign or word; 0 where there is none. A hyphen that opens a line is a list's.
 */
export function minusBefore(text: string, start: number, language: string): number {
  const head = text.slice(Math.max(0, start - 12), start);
  if (MINUS_SIGN.test(head)) return head.endsWith('-') && (start === 1 || text[start - 2] === '\n') ? 0 : 1;
  return minuses.get(language)?.exec(head)?.[0].length ?? 0;
}

const stops = new Map(Object.entries(LABEL_STOPS).map(([language, words]) => [language, new Set(words.split(' '))]));
const noStops: ReadonlySet<string> = new Set();

export function labelStops(language: string): ReadonlySet<string> {
  return stops.get(language) ?? noStops;
}

/** Sums and shares: what they measure may stand before them. */
export function isRate(unit: string): boolean {
  return CURRENCY_UNITS.has(unit) || unit === '%' || unit === 'pp' || unit === 'bp';
}

export const DURATION_UNITS: ReadonlySet<string> = new Set(['s', 'min', 'h', 'd', 'wk', 'mo', 'yr']);
