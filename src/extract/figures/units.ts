/** Units ("%", "per cent", "kilometres", "dollars") after a number and its scale. */
import { CURRENCY_AFTER_SCALE, POWER_WORDS } from './figure-words.ts';
import { UNIT_OF } from './lexicon.ts';
import { LENGTHS, SPACED_LETTERS } from './measure-words.ts';
import { type Next, next, NO_SPACES } from './next-word.ts';

const AGO = /^\s(?:ago|earlier|later)(?!\p{L})/u;

// Looked up by words of the article, which may be "constructor": as maps, they know their own words only.
const powers = new Map(Object.entries(POWER_WORDS));
const currenciesAfterScale = new Map(Object.entries(CURRENCY_AFTER_SCALE));

export interface Measure {
  end: number;
  unit: string;
  /** Followed by "ago", "earlier", "later". */
  ago: boolean;
  /** What the number is multiplied by, where the unit says so ("3割"); null where it goes on ("8割5分"). */
  factor?: number | null;
}

/** The unit at an offset; `scaled` says that a scale or a vague number stands before it. */
export function unitAt(text: string, at: number, scaled: boolean, language: string): Measure | null {
  const first = next(text, at + joinerLength(text, at, scaled), language);
  if (first === null) return null;
  const second = next(text, first.end + stopLength(text, first), language);
  const third = second === null ? null : next(text, second.end + stopLength(text, second), language);
  return (
    ofWords([first, second, third]) ??
    ofWords([first, second]) ??
    withPower(first, second) ??
    afterScale(text, first, scaled) ??
    nationalDollars(first, second, language) ??
    tenths(text, first, language) ??
    single(text, first, language)
  );
}

/** "millions of dollars", "un millón de euros": the word between scale and unit. */
function joinerLength(text: string, at: number, scaled: boolean): number {
  const joiner = scaled ? (JOINER.exec(text.slice(at, at + JOINER_LENGTH))?.[0] ?? '') : '';
  return joiner.length - (joiner.endsWith(' ') ? 1 : 0);
}
const JOINER = /^\s(?:of|de|d['’]|di|von|van)\s?(?=\p{L})/u;
const JOINER_LENGTH = 8;

/** "кв. км", "sq. ft": the stop of an abbreviation inside a unit. */
const stopLength = (text: string, { word, end }: Next): number =>
  /^(?:кв|sq|cu)$/i.test(word) && text[end] === '.' ? 1 : 0;

function ofWords(found: readonly (Next | null)[]): Measure | null {
  const last = found.at(-1);
  if (!found.every((word) => word !== null) || last === undefined || last === null) return null;
  const unit = UNIT_OF.get(found.map((word) => word?.word.toLowerCase()).join(' '));
  return unit === undefined ? null : { unit, end: last.end, ago: false };
}

/** "square miles", "cubic feet". */
function withPower(first: Next, second: Next | null): Measure | null {
  const power = powers.get(first.word.toLowerCase());
  const base = power === undefined || second === null ? undefined : UNIT_OF.get(second.word.toLowerCase());
  return power === undefined || base === undefined || second === null
    ? null
    : { unit: base + power, end: second.end, ago: false };
}

/** "3 million pounds" are money, "3 million pounds of beef" may be weight. */
function afterScale(text: string, first: Next, scaled: boolean): Measure | null {
  const unit = scaled ? currenciesAfterScale.get(first.word.toLowerCase()) : undefined;
  return unit === undefined || /^\sof\s/.test(text.slice(first.end, first.end + OF_LENGTH))
    ? null
    : { unit, end: first.end, ago: false };
}
const OF_LENGTH = 4;

const NATIONS: ReadonlyMap<string, string> = new Map([
  ['us', 'USD'], ['american', 'USD'], ['canadian', 'CAD'], ['australian', 'AUD'], ['singapore', 'SGD'],
]);

function nationalDollars(first: Next, second: Next | null, language: string): Measure | null {
  const unit = language === 'en' ? NATIONS.get(first.word.toLowerCase()) : undefined;
  return unit === undefined || second === null || !/^dollars?$/i.test(second.word)
    ? null
    : { unit, end: second.end, ago: false };
}

/** Japanese tells tenths: "3割" is 30 per cent; "8割5分" goes on, and is not told. */
function tenths(text: string, first: Next, language: string): Measure | null {
  if (language !== 'ja' || first.word[0] !== '割') return null;
  const at = first.end - first.word.length + 1;
  const more = /^\d+分?/.exec(text.slice(at, at + JOINER_LENGTH))?.[0].length ?? 0;
  return { unit: '%', end: at + more, ago: false, factor: more > 0 ? null : 10 };
}

/** Scale and currency in one word. */
const SUMS: ReadonlyMap<string, { unit: string; factor: number }> = new Map([
  ['tkr', { unit: 'SEK', factor: 1e3 }], ['mkr', { unit: 'SEK', factor: 1e6 }], ['mdkr', { unit: 'SEK', factor: 1e9 }],
  ['msek', { unit: 'SEK', factor: 1e6 }], ['teur', { unit: 'EUR', factor: 1e3 }],
  ['meur', { unit: 'EUR', factor: 1e6 }],
]);

/** English articles, prepositions and names that are units elsewhere: "an", "in", "ore", "lei". */
const NO_UNIT_IN_ENGLISH = /^(?:an|mes|ore|ora|hora|in|lat|dag|dan|tag|ay|hari|dia|lei|jaar|ton|pond|min|dni|real)$/;

function single(text: string, first: Next, language: string): Measure | null {
  const { word, gap, end } = first;
  if (gap === '' && /^[CF]$/.test(word)) return { unit: `°${word}`, end, ago: false };
  if (gap === '' && word === 'in') return { unit: 'in', end, ago: false };
  const lower = word.toLowerCase();
  const sum = language === 'sv' || !/kr$/.test(lower) ? SUMS.get(lower) : undefined;
  if (sum !== undefined) return { ...sum, end, ago: false };
  const unit = unitOf(lower, language);
  const isOther = language === 'en' && gap !== '' && NO_UNIT_IN_ENGLISH.test(lower) && !ENGLISH_TOO.has(lower);
  return unit === undefined || isOther || !letterFits(text, first) ? null : withRaised(text, unit, end);
}

/** "m²", "km2"; "-year-old"; "ago". */
function withRaised(text: string, unit: string, end: number): Measure {
  const raised = LENGTHS.has(unit) ? /^(?:[²³]|[23](?![\d.,]))/.exec(text.slice(end, end + 2))?.[0] : undefined;
  if (raised !== undefined) return { unit: unit + (/[3³]/.test(raised) ? '³' : '²'), end: end + 1, ago: false };
  return { unit, end: end + oldLength(text, end), ago: AGO.test(text.slice(end, end + AGO_LENGTH)) };
}

/** A crown is that of the language's country; in another language "kr" is none that could be told. */
const CROWNS: Readonly<Record<string, string>> = { sv: 'SEK', da: 'DKK', no: 'NOK', nb: 'NOK', nn: 'NOK', is: 'ISK' };
const CROWN = /^(?:kr|kroner|kronor|krone|krona|krónur|króna)$/;

const unitOf = (word: string, language: string): string | undefined =>
  (CROWN.test(word) ? CROWNS[language] : undefined) ??
  UNIT_OF.get(word) ??
  (language === 'tr' && word !== 'yeni' ? UNIT_OF.get(word.replace(TURKISH_CASE, '')) : undefined);
/** "4,2 milyar liraya mal oldu": the case is written onto the unit; "yeni" is "new", hardly ever yen. */
const TURKISH_CASE = /(?:y?[aeıiuü]|[dt][ae]n?|l[ıiuü]k|[ny]?[ıiuü]n)$/u;
const ENGLISH_TOO: ReadonlySet<string> = new Set(['ton', 'min']);
const AGO_LENGTH = 9;

/** One letter with a space before it is a unit only of a short list, and no elided article: "3 l'". */
function letterFits(text: string, { word, gap, end }: Next): boolean {
  if (word.length > 1 || NO_SPACES.test(word) || gap === '' || !/\p{L}/u.test(word)) return true;
  return SPACED_LETTERS.has(word) && !/[\p{L}'’-]/u.test(text[end] ?? ' ');
}

/** "-year-old", "-year-olds". */
function oldLength(text: string, end: number): number {
  return /^[\s-]olds?(?!\p{L})/u.exec(text.slice(end, end + OLD_LENGTH))?.[0].length ?? 0;
}
const OLD_LENGTH = 6;
