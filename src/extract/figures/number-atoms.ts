/**
 * The numbers of an article that may be figures: digits and words together, without dates, names, clock times and phone
 * numbers.
 */
import type { Document, Span } from '../../text/document.ts';
import { readDigits } from '../numbers/digits.ts';
import { readSpelled } from '../numbers/spelled.ts';
import type { Word } from '../numbers/words.ts';
import { CLOCK, NAMING } from './figure-words.ts';
import { CURRENCY_BEFORE } from './lexicon.ts';

export interface Atom extends Span {
  value: number | null;
  kind: 'digits' | 'ordinal' | 'cardinal' | 'fraction' | 'vague';
  /** "one" alone: no figure by itself. */
  single: boolean;
}

const ORDINAL = /(?:st|nd|rd|th)(?![\p{L}\d])/uy;
const WORD_AFTER = /[\s\u00a0]?([\p{L}.'’]{1,8})/uy;

/** In order of the text; `taken` are the spans of dates, sorted and disjoint. */
export function numberAtoms(doc: Document, words: Word[], taken: readonly Span[]): Atom[] {
  const { text, language } = doc;
  const digits: Atom[] = [];
  for (const number of readDigits(text, language)) {
    if (number.start < doc.bodyStart || isInsideName(text, number) || isClockOrPhone(text, number)) continue;
    ORDINAL.lastIndex = number.end;
    const ordinal = language === 'en' ? ORDINAL.exec(text) : null;
    digits.push({
      ...number,
      end: number.end + (ordinal?.[0].length ?? 0),
      kind: ordinal === null ? 'digits' : 'ordinal',
      single: false,
    });
  }
  const spelled: Atom[] = readSpelled(text, words, language).filter((number) => !isPartOfName(text, number));
  return clear(merge(digits, spelled), taken);
}

function merge(a: Atom[], b: Atom[]): Atom[] {
  return [...a, ...b].sort((x, y) => x.start - y.start || y.end - x.end);
}

/** Without those that touch a date, and without overlaps. */
function clear(atoms: Atom[], taken: readonly Span[]): Atom[] {
  const kept: Atom[] = [];
  let t = 0;
  let last = 0;
  for (const atom of atoms) {
    while (t < taken.length && (taken[t]?.end ?? 0) <= atom.start) t++;
    const date = taken[t];
    if (atom.start < last || (date !== undefined && date.start < atom.end)) continue;
    kept.push(atom);
    last = atom.end;
  }
  return kept;
}

/** "Covid-19", "MH370", "#5", "Fortune 500", "Chapter 11", "9/11": digits that name something. */
function isInsideName(text: string, { start, end }: Span): boolean {
  const before = text[start - 1] ?? ' ';
  if (/[\p{L}_#@/\\=&]/u.test(before) && !UNSPACED_LETTER.test(before) && !isMoney(text, start, end)) return true;
  if (before === '第') return true;
  if (
    /[-‐‑.]/.test(before) &&
    /[\p{L}\d]/u.test(text[start - 2] ?? ' ') &&
    !isScore(text, start) &&
    !SCALED_BEFORE.test(text.slice(Math.max(0, start - 5), start))
  )
    return true;
  if (/\/\d/.test(text.slice(end, end + 2))) return true;
  if (isMoney(text, start, end)) return false;
  if (/\s/.test(text[end] ?? '') && ADDRESS.test(text.slice(end, end + 40))) return true;
  const word = wordBefore(text, start);
  if (NAMING.has(word.toLowerCase().replace(/\.$/, ''))) return true;
  return /^\p{Lu}[\p{Ll}\p{Lu}]+$/u.test(word) && isName(text, start - 1 - word.length, end);
}

/** Scripts that put no space between a word and a number: "约300名". */
const UNSPACED_LETTER = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}ー]/u;

/** "3.2m-3.5m": the first half of a range. */
const SCALED_BEFORE = /\d(?:k|mn?|bn?|tn|M|K)[-‐‑]$/;

/** "Rs500", "GH¢4m"; a lone R is rand only before a sum ("R50m", "R1,200"), not in "R2". */
function isMoney(text: string, start: number, end: number): boolean {
  const sign = CURRENCY_BEFORE.exec(text.slice(Math.max(0, start - 4), start))?.[1];
  return (
    sign !== undefined &&
    (sign !== 'R' || end - start >= 3 || /^(?:\s?(?:m|bn|million|billion)(?!\p{L}))/u.test(text.slice(end, end + 9)))
  );
}

/**
 * The word (its last characters, if it is long) that one space parts from what stands at `at`; empty if there is none.
 */
function wordBefore(text: string, at: number): string {
  if (!/\s/.test(text[at - 1] ?? '')) return '';
  const least = Math.max(0, at - MAX_NAMING_LENGTH - 1);
  let start = at - 1;
  while (start > least && /[\p{L}.’'º°]/u.test(text[start - 1] ?? '')) start -= 1;
  return text.slice(start, at - 1);
}
const MAX_NAMING_LENGTH = 23;

/** "520 Third Street", "7 On Your Side": capitals right after the digits, an address or a title. */
const ADDRESS =
  /^\s(?:[NSEW]\.?\s)?(?:\p{Lu}[\p{L}.]+\s){1,2}(?:Street|St\.|Avenue|Ave\.|Road|Rd\.|Boulevard|Blvd|Drive|Lane|Way|Place|Square|Court)\b|^\s(?:On|And)\s\p{Lu}/u;

const isScore = (text: string, start: number): boolean =>
  /\d{1,3}[-–]$/.test(text.slice(Math.max(0, start - 4), start)) &&
  /(?:^|[\s(])\d{1,3}[-–]$/.test(text.slice(Math.max(0, start - 5), start));

/** "Ninety Mile Beach", "Seven Sharp", "Three Rivers": a capital inside a sentence, and one after it. */
function isPartOfName(text: string, { start, end }: Span): boolean {
  if (!/^\p{Lu}/u.test(text.slice(start, start + 2)) || !/^[\s-]\p{Lu}/u.test(text.slice(end, end + 3))) return false;
  return !opensSentence(text, start);
}

function opensSentence(text: string, at: number): boolean {
  return at === 0 || /(?:^|[.!?:…"“”»\n–—•]\s*|[“"«(]\s?)$/.test(text.slice(Math.max(0, at - 4), at));
}

/**
 * A capitalised word inside a sentence, right before digits that no noun follows: "Apollo 11 landed", "Fortune 500
 * company".
 */
function isName(text: string, wordStart: number, end: number): boolean {
  if (opensSentence(text, wordStart)) return false;
  return !/^(?:[\s\u00a0]?(?:%|percent|per cent|million|billion|trillion|bn|lakh|crore|km|kg)|,\d)/i.test(
    text.slice(end, end + 10),
  );
}

/** "16日", "11月", "3点", "10시": a day, a month, an hour. */
const DAY_OR_HOUR = /^\s?(?:月(?!间)|日(?!间|間)|号|號|时|時(?!間)|点(?!\d)|點|월|일(?!간)|시(?!간))/u;
const GLUED = /^(?:\p{L}+)/u;
const GLUED_FINE =
  /^(?:st|nd|rd|th|k|K|m|M|mn|bn|b|B|tn|trn|mln|km|kg|cm|mm|mg|ft|lb|lbs|mph|kph|kWh|kW|MW|GW|GB|TB|MB|x|h|min|ha|C|F|oz|in|t|g|l|er|º|ª|m²|e|Mio|Mrd|Mds?|Mld|mld|cr|Cr|bps?|zł|км|кг|м|см|га|млн|млрд|тыс|тис|г|TL)(?![\p{L}\d])/u;

function isClockOrPhone(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - 6), start);
  const after = text.slice(end, end + 8);
  if (/\d:$/.test(before) || /^:\d/.test(after)) return true;
  if (/^[-–.]\d{4}(?!\d)/.test(after) && end - start === 3) return true;
  if (/\(\d{2,4}\)\s?$|\+$/.test(before) || (/^\)\s?\d{3}/.test(after) && before.endsWith('('))) return true;
  if (/\d[-–]$/.test(before) && end - start === 4) return true;
  if (DAY_OR_HOUR.test(after)) return true;
  if (GLUED.test(after) && !UNSPACED_LETTER.test(after[0] ?? '') && !GLUED_FINE.test(after)) return true;
  WORD_AFTER.lastIndex = end;
  const word = WORD_AFTER.exec(text)?.[1]?.toLowerCase().replace('’', "'") ?? '';
  return CLOCK.has(word) || CLOCK.has(word.replace(/\.$/, ''));
}
