/** Parts of a whole in words: "two-thirds", "half", "a quarter of a million", "eine halbe Million". */
import { partsOf } from './halves.ts';
import type { NumberLexicon } from './number-lexicon.ts';
import { exact, joined, type Read } from './read-number.ts';
import type { Word } from './words.ts';

/** A denominator counts where "of", a stop or a mark follows, not a noun. */
const OF_WHOLE = 'of|the|de|des|del|di|dei|der|do|dos|das|to|in|more|less|and|are|were';
const ORDINAL_FOLLOWS = new RegExp(`^\\s(?!(?:${OF_WHOLE})\\s)\\p{L}`, 'u');
/** Length of what ORDINAL_FOLLOWS looks at. */
const NEAR = 8;
const MOST_LINKS = 3;
const OF_SCALE =
  /^[\s-](?:(?:of\s)?(?:a[\s-]|one\s)|de\s(?:un\s|um\s)?|di\s(?:un\s)?|d['’](?:un\s)?|einer\s|van\seen\s)?$/u;
/** Languages whose "треть" and "połowa" need no "one" before them. */
const ALONE: ReadonlySet<string> = new Set(['ru', 'uk', 'pl']);

/** "two-thirds", "a third", "half": a numerator (or an article) and a denominator. */
export function readFraction(text: string, words: Word[], i: number, lexicon: NumberLexicon): Read {
  const first = words[i];
  if (first === undefined) return null;
  const headed = halfOfScale(text, words, i, lexicon);
  if (headed !== null) return headed;
  const { start, lower } = first;
  if (lexicon.halves.has(lower)) return ofScale(text, words, { start, value: 0.5, last: i }, lexicon);
  const alone = ALONE.has(lexicon.language) ? lexicon.fractions.get(lower) : undefined;
  if (alone !== undefined) return ofScale(text, words, { start, value: 1 / alone, last: i }, lexicon);
  return overDenominator(text, words, i, lexicon);
}

function overDenominator(text: string, words: Word[], i: number, lexicon: NumberLexicon): Read {
  const first = words[i];
  const second = words[i + 1];
  const bottom = lexicon.fractions.get(second?.lower ?? '');
  if (first === undefined || second === undefined || bottom === undefined || !joined(text, first, second)) return null;
  const top = lexicon.cardinalOf(first.lower) ?? (lexicon.ones.has(first.lower) ? 1 : 0);
  if (top < 1 || top >= bottom) return null;
  const part = ofScale(text, words, { start: first.start, value: top / bottom, last: i + 1 }, lexicon);
  // "a third case", "the fifth time": a denominator before a noun is an ordinal, unless a numerator is joined to it
  const isOrdinal = top === 1 && part?.number.kind !== 'cardinal' && lexicon.language !== 'de';
  return isOrdinal && ORDINAL_FOLLOWS.test(text.slice(second.end, second.end + NEAR)) ? null : part;
}

interface Part {
  start: number;
  value: number;
  /** Index of its last word. */
  last: number;
}

/** "half a dozen", "a quarter of a million", "un quart de million": the scale that a fraction is of multiplies it. */
function ofScale(text: string, words: Word[], { start, value, last }: Part, lexicon: NumberLexicon): Read {
  const head = words[last];
  if (head === undefined) return null;
  for (let next = last + 1; next <= last + MOST_LINKS; next++) {
    const word = words[next];
    if (word === undefined) break;
    const scale = lexicon.scales.get(word.lower);
    const links = scale === undefined ? '' : text.slice(head.end, word.start);
    if (scale === undefined || !OF_SCALE.test(links)) continue;
    const part = links.length === 1 ? { part: { fraction: value, scale } } : {};
    const number = { start, end: word.end, value: exact(value * scale), kind: 'cardinal', single: false } as const;
    return { number: { ...number, ...part }, next: next + 1 };
  }
  return { number: { start, end: head.end, value, kind: 'fraction', single: false }, next: last + 1 };
}

/** "medio millón", "un demi-million", "eine halbe Million": an article may stand before the half. */
function halfOfScale(text: string, words: Word[], i: number, lexicon: NumberLexicon): Read {
  const first = words[i];
  const at = first !== undefined && lexicon.ones.has(first.lower) ? i + 1 : i;
  const half = words[at];
  const after = words[at + 1];
  const part = lexicon.parts.heads.get(half?.lower ?? '');
  if (first === undefined || part === undefined || (at > i && !joined(text, first, half))) return null;
  const scale = joined(text, half, after) ? lexicon.scales.get(after?.lower ?? '') : undefined;
  if (scale === undefined || after === undefined) return null;
  const number = { start: first.start, end: after.end, value: scale * part, kind: 'cardinal', single: false } as const;
  return { number, next: at + 2 };
}

/** "and a half", "y medio" right after `end`, and what it adds; null where none stands there. */
export function halfAfter(text: string, end: number, language: string): { end: number; value: number } | null {
  const at = end + 1;
  const phrases = partsOf(language).tails.get(text.charAt(at).toLowerCase());
  if (phrases === undefined || !/\s/.test(text[end] ?? '')) return null;
  for (const [phrase, value] of phrases) {
    const ends = at + phrase.length;
    if (text.slice(at, ends).toLowerCase() === phrase && !/[\p{L}\d]/u.test(text[ends] ?? ' '))
      return { end: ends, value };
  }
  return null;
}
