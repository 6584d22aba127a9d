/** Numbers written in words: "twenty-one", "two hundred and six", "a dozen", "two-thirds", "hundreds". */
import type { Span } from '../../text/document.ts';
import { NO_NUMBER_WORDS, NUMBER_WORDS, type NumberWords } from './number-words.ts';
import { partsOf } from './halves.ts';
import { SCALE_WORDS } from './scale-words.ts';
import type { Word } from './words.ts';

export interface SpelledNumber extends Span {
  /** Null for vague plurals such as "hundreds". */
  value: number | null;
  kind: 'cardinal' | 'fraction' | 'vague';
  /** True for "one" and articles standing alone: no figure unless something else makes it one. */
  single: boolean;
}

const GAP = /^[\s-]{1,2}$/;
/** A denominator counts where "of", a stop or a mark follows, not a noun. */
const ORDINAL_FOLLOWS = /^\s(?!of\s|the\s|de\s|des\s|di\s|der\s|to\s|in\s|more\s|less\s|and\s|are\s|were\s)\p{L}/u;
const VAGUE_GAP = /^\s(?:of|de|di|von)\s$/;

/** Spelled numbers of a language, in order of the text, none overlapping. */
export function readSpelled(text: string, words: Word[], language: string): SpelledNumber[] {
  const lexicon = lexiconOfNumbers(language);
  const found: SpelledNumber[] = [];
  for (let i = 0; i < words.length;) {
    const read =
      readVague(text, words, i, lexicon) ??
      readFraction(text, words, i, lexicon) ??
      readCardinal(text, words, i, lexicon);
    if (read !== null) found.push(read.number);
    i = read === null ? i + 1 : read.next;
  }
  return found;
}

export interface NumberLexicon {
  cardinals: Map<string, number>;
  scales: Map<string, number>;
  fractions: Map<string, number>;
  vague: Set<string>;
  joiners: Set<string>;
  halves: Set<string>;
  ones: Set<string>;
  parts: ReturnType<typeof partsOf>;
}

const lexicons = new Map(Object.entries(NUMBER_WORDS).map(([language, words]) => [language, compile(words, language)]));
const noLexicon = compile(NO_NUMBER_WORDS, '');
for (const [language, scales] of Object.entries(SCALE_WORDS))
  lexicons.set(language, compile({ ...NO_NUMBER_WORDS, scales }, language));

/** A language's number words as look-up tables; empty for a language without a list. */
export function lexiconOfNumbers(language: string): NumberLexicon {
  return lexicons.get(language) ?? noLexicon;
}

/** Are this language's words for thousand and million read? */
export const knowsScales = (language: string): boolean => lexicons.has(language);

function compile(words: NumberWords, language: string): NumberLexicon {
  const cardinals = new Map(Object.entries(words.cardinals));
  if (language === 'de') addGermanCompounds(cardinals);
  for (const [word, value] of partsOf(language).whole) cardinals.set(word, value);
  return {
    cardinals,
    scales: new Map(Object.entries(words.scales)),
    fractions: new Map(Object.entries(words.fractions)),
    vague: new Set(words.vague),
    joiners: new Set(words.joiners),
    halves: new Set(words.halves),
    ones: new Set(words.ones),
    parts: partsOf(language),
  };
}

/** German writes 21 to 99 as one word, the ones first: einundzwanzig. */
function addGermanCompounds(cardinals: Map<string, number>): void {
  const ones = ['ein', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun'];
  const tens = ['zwanzig', 'dreißig', 'vierzig', 'fünfzig', 'sechzig', 'siebzig', 'achtzig', 'neunzig'];
  ones.forEach((one, i) => {
    tens.forEach((ten, j) => cardinals.set(`${one}und${ten}`, (j + 2) * 10 + i + 1));
  });
}

type Read = { number: SpelledNumber; next: number } | null;

function joined(text: string, left: Word | undefined, right: Word | undefined, gap = GAP): boolean {
  return left !== undefined && right !== undefined && gap.test(text.slice(left.end, right.start));
}

/** "hundreds", "tens of thousands", "hundreds of millions". */
function readVague(text: string, words: Word[], i: number, lexicon: NumberLexicon): Read {
  const first = words[i];
  if (first === undefined || !lexicon.vague.has(first.lower)) return null;
  let last = i;
  while (joined(text, words[last], words[last + 1], GAP) && lexicon.scales.has(words[last + 1]?.lower ?? '')) last++;
  const of = words[last + 1];
  const after = words[last + 2];
  if (
    of &&
    after &&
    joined(text, words[last], after, VAGUE_GAP) &&
    (lexicon.vague.has(after.lower) || lexicon.scales.has(after.lower))
  )
    last += 2;
  const end = words[last]?.end ?? first.end;
  return { number: { start: first.start, end, value: null, kind: 'vague', single: false }, next: last + 1 };
}

/** "two-thirds", "a third", "half": a numerator (or an article) and a denominator. */
function readFraction(text: string, words: Word[], i: number, lexicon: NumberLexicon): Read {
  const first = words[i];
  if (first === undefined) return null;
  const headed = halfOfScale(text, words, i, lexicon);
  if (headed !== null) return headed;
  if (lexicon.halves.has(first.lower))
    return ofScale(text, words, { start: first.start, value: 0.5, last: i }, lexicon);
  const top = lexicon.cardinals.get(first.lower) ?? (lexicon.ones.has(first.lower) ? 1 : undefined);
  const second = words[i + 1];
  const bottom = lexicon.fractions.get(second?.lower ?? '');
  // "a third case", "the fifth time": a denominator before a noun is an ordinal, unless a numerator is joined to it
  const part =
    top !== undefined && bottom !== undefined
      ? ofScale(text, words, { start: first.start, value: top / bottom, last: i + 1 }, lexicon)
      : null;
  if (
    top === 1 &&
    part?.number.kind !== 'cardinal' &&
    second !== undefined &&
    ORDINAL_FOLLOWS.test(text.slice(second.end, second.end + 8))
  )
    return null;
  if (
    top === undefined ||
    top < 1 ||
    second === undefined ||
    bottom === undefined ||
    top >= bottom ||
    !joined(text, first, second)
  )
    return null;
  return part;
}

/** "half a dozen", "a quarter of a million", "un quart de million": the scale that a fraction is of multiplies it. */
function ofScale(
  text: string,
  words: Word[],
  { start, value, last }: { start: number; value: number; last: number },
  lexicon: NumberLexicon,
): Read {
  const head = words[last];
  if (head === undefined) return null;
  for (let next = last + 1; next <= last + MOST_LINKS; next++) {
    const word = words[next];
    if (word === undefined) break;
    const scale = lexicon.scales.get(word.lower);
    const links = scale === undefined ? '' : text.slice(head.end, word.start);
    if (scale === undefined || !OF_SCALE.test(links)) continue;
    return {
      number: { start, end: word.end, value: exact(value * scale), kind: 'cardinal', single: false },
      next: next + 1,
    };
  }
  return { number: { start, end: head.end, value, kind: 'fraction', single: false }, next: last + 1 };
}
const MOST_LINKS = 3;
const OF_SCALE = /^[\s-](?:(?:of\s)?(?:a\s|one\s)|de\s(?:un\s|um\s)?|di\s(?:un\s)?|d['’](?:un\s)?|einer\s)?$/u;

/** "medio millón", "un demi-million", "eine halbe Million": an article may stand before the half. */
function halfOfScale(text: string, words: Word[], i: number, lexicon: NumberLexicon): Read {
  const first = words[i];
  const at = first !== undefined && lexicon.ones.has(first.lower) ? i + 1 : i;
  const half = words[at];
  const after = words[at + 1];
  if (
    first === undefined ||
    half === undefined ||
    !lexicon.parts.heads.has(half.lower) ||
    (at > i && !joined(text, first, half))
  )
    return null;
  const scale = joined(text, half, after) ? lexicon.scales.get(after?.lower ?? '') : undefined;
  if (scale === undefined || after === undefined) return null;
  return {
    number: { start: first.start, end: after.end, value: scale / 2, kind: 'cardinal', single: false },
    next: at + 2,
  };
}

/** What floating point adds is taken off: 3 × 0.1 is 0.3. */
const exact = (value: number): number => Number(value.toPrecision(12));

/** "and a half", "y medio" right after `end`, and what it adds; null where none stands there. */
export function halfAfter(text: string, end: number, language: string): { end: number; value: number } | null {
  for (const [phrase, value] of partsOf(language).tails) {
    const at = end + 1;
    const ends = at + phrase.length;
    if (
      text.slice(at, ends).toLowerCase() === phrase &&
      /\s/.test(text[end] ?? '') &&
      !/[\p{L}\d]/u.test(text[ends] ?? ' ')
    )
      return { end: ends, value };
  }
  return null;
}

/** Adds up tens and ones, multiplies by scales: "two hundred and six thousand" = 206,000. */
function readCardinal(text: string, words: Word[], i: number, lexicon: NumberLexicon): Read {
  const first = words[i];
  if (first === undefined) return null;
  let total = 0;
  let part = lexicon.cardinals.get(first.lower) ?? null;
  const article = part === null && lexicon.ones.has(first.lower);
  if (article && !(joined(text, first, words[i + 1]) && lexicon.scales.has(words[i + 1]?.lower ?? ''))) return null;
  if (part === null) part = article ? 1 : null;
  if (part === null) return null;
  let next = i + 1;
  let highest = Number.POSITIVE_INFINITY;
  for (;;) {
    const skip =
      joined(text, words[next - 1], words[next]) &&
      lexicon.joiners.has(words[next]?.lower ?? '') &&
      (part === 0 || part >= 20)
        ? 1
        : 0;
    const word = words[next + skip];
    if (!joined(text, words[next + skip - 1], word) || word === undefined) break;
    const scale = lexicon.scales.get(word.lower);
    const cardinal = lexicon.cardinals.get(word.lower);
    if (skip === 0 && scale !== undefined && scale > highest) {
      total = (total + part) * scale; // "mil millones", "lakh crore": all that stands before is multiplied
      part = 0;
      highest = scale;
    } else if (skip === 0 && scale !== undefined) {
      part = (part === 0 ? 1 : part) * scale;
      if (scale >= 1000) {
        total += part;
        part = 0;
        highest = scale;
      }
    } else if (cardinal !== undefined && adds(part, cardinal, total)) part += cardinal;
    else break;
    next += skip + 1;
  }
  const end = words[next - 1]?.end ?? first.end;
  const single = next === i + 1 && lexicon.ones.has(first.lower);
  return { number: { start: first.start, end, value: total + part, kind: 'cardinal', single }, next };
}

/** Seven may follow twenty or two hundred, never six: "five six" are two numbers. */
function adds(part: number, cardinal: number, total: number): boolean {
  if (part === 0) return total > 0;
  if (part % 100 === 0) return cardinal < 100;
  return part % 10 === 0 && part % 100 >= 20 && cardinal < 10 && cardinal > 0;
}
