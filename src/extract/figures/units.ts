/** Scales ("million", "bn", "lakh") and units ("%", "per cent", "kilometres", "dollars") after a number. */
import { lexiconOfNumbers } from '../numbers/spelled.ts';
import { CURRENCY_AFTER_SCALE, POWER_WORDS, SCALE_SIGNS } from './figure-words.ts';
import { UNIT_OF } from './lexicon.ts';

const NEXT = /([\s\u00a0\u202f-]?)([\p{L}%°$€£₽₴]+(?:\/h)?)(\.?)/uy;
const AGO = /^\s(?:ago|earlier|later)(?!\p{L})/u;

// Looked up by words of the article, which may be "constructor": as maps, they know their own words only.
const scaleSigns = new Map(Object.entries(SCALE_SIGNS));
const powers = new Map(Object.entries(POWER_WORDS));
const currenciesAfterScale = new Map(Object.entries(CURRENCY_AFTER_SCALE));

export interface Scale {
  end: number;
  factor: number;
}

export interface Measure {
  end: number;
  unit: string;
  /** Followed by "ago", "earlier", "later". */
  ago: boolean;
}

function next(text: string, at: number): { gap: string; word: string; end: number; stop: boolean } | null {
  NEXT.lastIndex = at;
  const match = NEXT.exec(text);
  if (match === null) return null;
  return { gap: match[1] ?? '', word: match[2] ?? '', end: at + (match[1] ?? '').length + (match[2] ?? '').length, stop: match[3] === '.' };
}

/** The scale at an offset: a word of the language, or a short sign ("m" is million beside money only). */
export function scaleAt(text: string, at: number, language: string, money: boolean): Scale | null {
  const found = next(text, at);
  if (found === null) return null;
  const spelled = lexiconOfNumbers(language).scales.get(found.word.toLowerCase());
  if (spelled !== undefined && spelled >= 100) return { end: found.end, factor: spelled };
  const short = scaleSigns.get(found.word);
  if (short === undefined || found.gap === '-') return null;
  if ((found.word === 'm' || found.word === 'M') && !money && (found.gap !== '' || !/^\s\p{Ll}{3}/u.test(text.slice(found.end, found.end + 4)))) return null;
  if (found.gap !== '' && !money && found.word.length === 1) return null;
  const abbreviated = found.stop && /^(?:Mio|Mrd|Md)$/.test(found.word);
  return { end: found.end + (abbreviated ? 1 : 0), factor: short };
}

/** The unit at an offset; `scaled` says that a scale or a vague number stands before it. */
export function unitAt(text: string, at: number, scaled: boolean, language: string): Measure | null {
  const joiner = scaled ? /^\s(?:of|de|d['’]|di)\s?(?=\p{L})/u.exec(text.slice(at, at + 8)) : null;
  const from = at + (joiner === null ? 0 : joiner[0].length - (joiner[0].endsWith(' ') ? 1 : 0));
  const first = next(text, from);
  if (first === null) return null;
  const lower = first.word.toLowerCase();
  const second = next(text, first.end);
  const third = second === null ? null : next(text, second.end);
  const two = second === null ? '' : `${lower} ${second.word.toLowerCase()}`;
  const three = third === null ? '' : `${two} ${third.word.toLowerCase()}`;
  const long = UNIT_OF.get(three) ?? UNIT_OF.get(two);
  if (long !== undefined) return { unit: long, end: UNIT_OF.has(three) ? (third?.end ?? first.end) : (second?.end ?? first.end), ago: false };
  const power = powers.get(lower);
  const base = power === undefined || second === null ? undefined : UNIT_OF.get(second.word.toLowerCase());
  if (power !== undefined && base !== undefined && second !== null) return { unit: base + power, end: second.end, ago: false };
  const currency = scaled ? currenciesAfterScale.get(lower) : undefined;
  if (currency !== undefined) return { unit: currency, end: first.end, ago: false };
  return single(text, first, lower, language, second);
}

function single(text: string, first: { gap: string; word: string; end: number }, lower: string, language: string, second: { gap: string; word: string; end: number } | null): Measure | null {
  const dollars = language === 'en' && second !== null && /^(?:us|canadian|australian|american)$/.test(lower) ? UNIT_OF.get(second.word.toLowerCase()) : undefined;
  if (dollars !== undefined && second !== null) return { unit: dollars, end: second.end, ago: false };
  const unit = UNIT_OF.get(lower);
  if (unit === undefined || (first.word.length === 1 && first.gap !== '' && /\p{L}/u.test(first.word))) return null;
  // English articles and prepositions that are units elsewhere: "an", "in", "ore"
  if (language === 'en' && /^(?:an|mes|ore|ora|hora|in|m)$/.test(lower) && first.gap !== '') return null;
  const old = /^[\s-]old(?!\p{L})/u.exec(text.slice(first.end, first.end + 5));
  const plural = old !== null && text[first.end + 4] === 's' ? 1 : 0;
  return { unit, end: first.end + (old === null ? 0 : old[0].length + plural), ago: AGO.test(text.slice(first.end, first.end + 9)) };
}
