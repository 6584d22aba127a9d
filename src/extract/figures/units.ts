/** Scales ("million", "bn", "lakh") and units ("%", "per cent", "kilometres", "dollars") after a number. */
import { lexiconOfNumbers } from '../numbers/spelled.ts';
import { LOOKS_LIKE_SCALE, UNSPACED } from '../numbers/scale-words.ts';
import { CURRENCY_AFTER_SCALE, DIMENSIONS, IRREGULAR_PLURALS, POWER_WORDS, SCALE_SIGNS } from './figure-words.ts';
import { UNIT_OF } from './lexicon.ts';

const NEXT = /([\s\u00a0\u202f-]?)(°[CF]?(?!\p{L})|[%$€£₽₴₹₺₩₪℃℉]|zł(?!\p{L})|[\p{L}\p{M}]+(?:\/h)?)(\.?)/uy;
const NO_SPACES = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}ー]+$/u;
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

/** Where no spaces part words, the longest known word counts: "亿元" is 亿, then 元. */
const GLUED_WORDS = new Map(
  [...UNSPACED].map((language) => [
    language,
    [...lexiconOfNumbers(language).scales.keys(), ...UNIT_OF.keys()]
      .filter((word) => NO_SPACES.test(word))
      .sort((a, b) => b.length - a.length),
  ]),
);

function gluedNext(text: string, at: number, language: string): Next | null {
  const gap = /\s/.test(text[at] ?? '') ? 1 : 0;
  const word = GLUED_WORDS.get(language)?.find((known) => text.startsWith(known, at + gap));
  return word === undefined ? null : { gap: text.slice(at, at + gap), word, end: at + gap + word.length, stop: false };
}

interface Next { gap: string; word: string; end: number; stop: boolean }

function next(text: string, at: number, language = ''): Next | null {
  const glued = UNSPACED.has(language) ? gluedNext(text, at, language) : null;
  if (glued !== null) return glued;
  return nextWord(text, at);
}

function nextWord(text: string, at: number): { gap: string; word: string; end: number; stop: boolean } | null {
  NEXT.lastIndex = at;
  const match = NEXT.exec(text);
  if (match === null) return null;
  return {
    gap: match[1] ?? '',
    word: match[2] ?? '',
    end: at + (match[1] ?? '').length + (match[2] ?? '').length,
    stop: match[3] === '.',
  };
}

/** The scales at an offset, one after the other while they grow: "lakh crore", "mil millones". */
export function scaleAt(text: string, at: number, language: string, money: boolean): Scale | null {
  const first = oneScaleAt(text, at, language, money);
  if (first === null) return null;
  const { end, factor } = first;
  const second = spelledScale(text, end, language);
  return second === null || second.factor <= factor ? first : { end: second.end, factor: factor * second.factor };
}

function spelledScale(text: string, at: number, language: string): Scale | null {
  const found = next(text, at, language);
  const factor = found === null ? undefined : lexiconOfNumbers(language).scales.get(found.word.toLowerCase());
  return found === null || factor === undefined || factor < 100
    ? null
    : { end: found.end + (ownsStop(text, found) ? 1 : 0), factor };
}

/** "3 тыс. человек": the stop is the abbreviation's, unless it may end the sentence. */
const STOPPED: ReadonlySet<string> = new Set([
  'тыс', 'тис', 'млн', 'млрд', 'εκατ', 'δισ', 'τρισ', 'χιλ', 'tys', 'mln', 'mld',
]);
const ownsStop = (text: string, { stop, word, end }: Next): boolean =>
  stop && STOPPED.has(word) && /^\.\s\P{Lu}/u.test(text.slice(end, end + 3));

/** A word of the language, or a short sign ("m" is million beside money, and where people follow). */
function oneScaleAt(text: string, at: number, language: string, money: boolean): Scale | null {
  const spelled = spelledScale(text, at, language);
  if (spelled !== null) return spelled;
  const found = next(text, at, language);
  if (found === null) return null;
  const short = scaleSigns.get(found.word);
  if (short === undefined || found.gap === '-') return null;
  if (
    (found.word === 'm' || found.word === 'M') &&
    !money &&
    (found.gap !== '' || language !== 'en' || !countsPeople(text, found.end))
  )
    return null;
  if (found.gap !== '' && !money && found.word.length === 1) return null;
  const abbreviated = found.stop && /^(?:Mio|Mrd|Md|Mld|mld)$/.test(found.word);
  return { end: found.end + (abbreviated ? 1 : 0), factor: short };
}

/** "3.5m people" are millions; "3.5m high" and "a 10m pool" are metres. */
function countsPeople(text: string, at: number): boolean {
  for (const word of /^(?:\s[\p{Ll}'’-]+){1,3}/u.exec(text.slice(at, at + 48))?.[0].trim().split(/\s/) ?? []) {
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

/** The unit at an offset; `scaled` says that a scale or a vague number stands before it. */
export function unitAt(text: string, at: number, scaled: boolean, language: string): Measure | null {
  const joiner = scaled ? /^\s(?:of|de|d['’]|di)\s?(?=\p{L})/u.exec(text.slice(at, at + 8)) : null;
  const from = at + (joiner === null ? 0 : joiner[0].length - (joiner[0].endsWith(' ') ? 1 : 0));
  const first = next(text, from, language);
  if (first === null) return null;
  const lower = first.word.toLowerCase();
  const second = next(text, first.end, language);
  const third = second === null ? null : next(text, second.end, language);
  const two = second === null ? '' : `${lower} ${second.word.toLowerCase()}`;
  const three = third === null ? '' : `${two} ${third.word.toLowerCase()}`;
  const long = UNIT_OF.get(three) ?? UNIT_OF.get(two);
  if (long !== undefined)
    return { unit: long, end: UNIT_OF.has(three) ? (third?.end ?? first.end) : (second?.end ?? first.end), ago: false };
  const power = powers.get(lower);
  const base = power === undefined || second === null ? undefined : UNIT_OF.get(second.word.toLowerCase());
  if (power !== undefined && base !== undefined && second !== null)
    return { unit: base + power, end: second.end, ago: false };
  const currency = scaled ? currenciesAfterScale.get(lower) : undefined;
  if (currency !== undefined) return { unit: currency, end: first.end, ago: false };
  return single(text, first, lower, language, second);
}

function single(
  text: string,
  first: { gap: string; word: string; end: number },
  lower: string,
  language: string,
  second: { gap: string; word: string; end: number } | null,
): Measure | null {
  const dollars =
    language === 'en' && second !== null && /^(?:us|canadian|australian|american)$/.test(lower)
      ? UNIT_OF.get(second.word.toLowerCase())
      : undefined;
  if (dollars !== undefined && second !== null) return { unit: dollars, end: second.end, ago: false };
  const unit = UNIT_OF.get(lower);
  if (first.gap === '' && /^[CF]$/.test(first.word)) return { unit: `°${first.word}`, end: first.end, ago: false };
  if (
    unit === undefined ||
    (first.word.length === 1 && !NO_SPACES.test(first.word) && first.gap !== '' && /\p{L}/u.test(first.word))
  )
    return null;
  // English articles and prepositions that are units elsewhere: "an", "in", "ore"
  if (language === 'en' && /^(?:an|mes|ore|ora|hora|in|m)$/.test(lower) && first.gap !== '') return null;
  const old = /^[\s-]old(?!\p{L})/u.exec(text.slice(first.end, first.end + 5));
  const plural = old !== null && text[first.end + 4] === 's' ? 1 : 0;
  return {
    unit,
    end: first.end + (old === null ? 0 : old[0].length + plural),
    ago: AGO.test(text.slice(first.end, first.end + 9)),
  };
}
