/** Scales after a number: "million", "bn", "lakh crore", "M€", "тыс.". */
import { lexiconOfNumbers } from '../numbers/number-lexicon.ts';
import { LOOKS_LIKE_SCALE } from '../numbers/scale-words.ts';
import { DIMENSIONS, IRREGULAR_PLURALS, SCALE_SIGNS } from './figure-words.ts';
import { type Next, next } from './next-word.ts';

// Looked up by words of the article, which may be "constructor": as a map, it knows its own words only.
const scaleSigns = new Map(Object.entries(SCALE_SIGNS));

interface Scale {
  end: number;
  factor: number;
}

/** The scales at an offset, one after the other while they grow: "lakh crore", "mil millones". */
export function scaleAt(text: string, at: number, language: string, money: boolean): Scale | null {
  const first = oneScaleAt(text, at, language, money);
  if (first === null) return null;
  const { end, factor } = first;
  const second = spelledScale(text, end, language);
  return second === null || second.factor <= factor ? first : { end: second.end, factor: factor * second.factor };
}

const HUNDRED = 100;

function spelledScale(text: string, at: number, language: string): Scale | null {
  const found = next(text, at, language);
  const factor = found === null ? undefined : factorOf(found.word.toLowerCase(), language);
  return found === null || factor === undefined || factor < HUNDRED
    ? null
    : { end: found.end + (ownsStop(text, found) ? 1 : 0), factor };
}

/** "million"; in English "80 thousands" and "5 millions", too. */
function factorOf(word: string, language: string): number | undefined {
  const { scales } = lexiconOfNumbers(language);
  return scales.get(word) ?? (language === 'en' && word.endsWith('s') ? scales.get(word.slice(0, -1)) : undefined);
}

/** "3 тыс. человек": the stop is the abbreviation's, unless it may end the sentence. */
const STOPPED: ReadonlySet<string> = new Set([
  'тыс', 'тис', 'млн', 'млрд', 'εκατ', 'δισ', 'τρισ', 'χιλ', 'tys', 'mln', 'mld',
]);
const ownsStop = (text: string, { stop, word, end }: Next): boolean =>
  stop && (word === 'Mill' || (STOPPED.has(word) && /^\.\s\P{Lu}/u.test(text.slice(end, end + 3))));

/** A word of the language, or a short sign ("m" is million beside money, and where people follow). */
function oneScaleAt(text: string, at: number, language: string, money: boolean): Scale | null {
  const spelled = spelledScale(text, at, language);
  if (spelled !== null) return spelled;
  const found = next(text, at, language);
  const short = scaleSigns.get(found?.word ?? '');
  if (found === null || short === undefined || found.gap === '-') return null;
  if (!isScaleSign(text, found, language, money)) return null;
  const abbreviated = found.stop && /^(?:Mio|Mrd|Md|Mld|mld|Mill)$/.test(found.word);
  return { end: found.end + (abbreviated ? 1 : 0), factor: short };
}

/** "M€", "k$": the sign of a currency right behind the letter. */
const MONEY_BEHIND = /^[\s\u00a0]?[€$£]/;

function isScaleSign(text: string, { word, gap, end }: Next, language: string, money: boolean): boolean {
  const isMoney = money || MONEY_BEHIND.test(text.slice(end, end + 2));
  if (/^[mM]$/.test(word) && !isMoney) return language === 'en' && isMillions(text, end, gap);
  return gap === '' || isMoney || word.length > 1;
}

/** "3.5m people", "a 3m-strong army", "20m-year-old rock". */
function isMillions(text: string, at: number, gap: string): boolean {
  return (gap === '' && STRONG.test(text.slice(at, at + STRONG_LENGTH))) || countsPeople(text, at);
}
const STRONG = /^-(?:strong|year)/;
const STRONG_LENGTH = 7;

const NOUN_LENGTH = 48;

/** "3.5m people" are millions; "3.5m high" and "a 10m pool" are metres. */
function countsPeople(text: string, at: number): boolean {
  const after = /^(?:\s[\p{Ll}'’-]+){1,3}/u.exec(text.slice(at, at + NOUN_LENGTH))?.[0] ?? '';
  for (const word of after.trim().split(/\s/)) {
    if (DIMENSIONS.has(word)) return false;
    if (IRREGULAR_PLURALS.has(word) || /[^su]s$/.test(word)) return true;
  }
  return false;
}

/** A word that multiplies in a language whose numbers are not read: the value of the figure is not known then. */
export function unknownScaleAt(text: string, at: number): { end: number } | null {
  const found = next(text, at);
  return found !== null && found.gap !== '-' && LOOKS_LIKE_SCALE.test(found.word) ? { end: found.end } : null;
}
