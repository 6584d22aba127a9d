/**
 * Numbers in Chinese characters, as Chinese and Japanese write them: "三百人", "十二班船", "百分之十二", "三分の一".
 * A lone "一" counts nothing by itself ("一个", "一天"), so one character is no number unless a scale follows.
 */
import type { SpelledNumber } from './read-number.ts';

const DIGITS = '〇一二三四五六七八九';
const VALUES = new Map<string, number>([
  ...[...DIGITS].map((digit, value): [string, number] => [digit, value]),
  ['零', 0], ['两', 2], ['兩', 2],
]);
const TENS = new Map([['十', 10], ['百', 100], ['千', 1000]]);
const SCALES = new Map([['万', 1e4], ['萬', 1e4], ['亿', 1e8], ['億', 1e8], ['兆', 1e12]]);
const RUN = /[〇零一二两兩三四五六七八九十百千万萬亿億兆]+/gu;
/** A run of more characters is a riddle. */
const LONGEST_RUN = 24;
/** "数百", "上千", "几十万": so many or more. */
const VAGUE_BEFORE = /[数數几幾上近][十百千万萬亿億]*$/u;
const PERCENT_BEFORE = /百分之$/;
const BEFORE = 3;
const ORDINAL_BEFORE = /第\s?$/u;
const SMALL = '[〇零一二两兩三四五六七八九十百千]{1,8}';
const DIGITS_WITH_PLACES = '\\d{1,4}(?:\\.\\d{1,2})?';
const PART = new RegExp(
  `(?<![百\\p{Nd}])(${DIGITS_WITH_PLACES}|(?!百分)${SMALL})\\s?(?:分之|分の|분의\\s?)\\s?(${DIGITS_WITH_PLACES}|${SMALL})`,
  'gu',
);
const HALF = /一半(?![导導])|半数|半數|半分|절반/gu;
const IDEOGRAPHIC: ReadonlySet<string> = new Set(['zh', 'ja', 'ko']);

/** In order of the text, none overlapping. */
export function readIdeographs(text: string, language: string): SpelledNumber[] {
  if (!IDEOGRAPHIC.has(language)) return [];
  const parts = readParts(text);
  return language === 'ko' ? parts : withoutOverlap([...parts, ...readRuns(text)]);
}

/** Of two that overlap the first stays: "三分之一" before its "三" and "一". */
function withoutOverlap(found: SpelledNumber[]): SpelledNumber[] {
  let free = 0;
  return found
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ start, end }) => {
      if (start < free) return false;
      free = end;
      return true;
    });
}

/** "三分之一", "3分の1", "3분의 1", "百分之十二": the denominator stands first. */
function readParts(text: string): SpelledNumber[] {
  const found: SpelledNumber[] = [];
  for (const { index, 0: words, 1: below = '', 2: above = '' } of text.matchAll(PART)) {
    const [bottom, top] = [numberOf(below), numberOf(above)];
    const value = bottom === null || top === null || bottom === 0 ? null : top / bottom;
    found.push({ start: index, end: index + words.length, value, kind: 'fraction', single: false });
  }
  for (const { index, 0: words } of text.matchAll(HALF))
    found.push({ start: index, end: index + words.length, value: 0.5, kind: 'fraction', single: false });
  return withoutOverlap(found);
}

const numberOf = (words: string): number | null => (/^\d/.test(words) ? Number(words) : valueOf(words));

function readRuns(text: string): SpelledNumber[] {
  const found: SpelledNumber[] = [];
  for (const { index, 0: run } of text.matchAll(RUN)) {
    if (run.length > LONGEST_RUN || /\d/.test(text[index - 1] ?? '')) continue; // "3万" is read with its digits
    const before = text.slice(Math.max(0, index - BEFORE), index);
    if (ORDINAL_BEFORE.test(before) || (run.length === 1 && !TENS.has(run) && !PERCENT_BEFORE.test(before))) continue;
    const vague = VAGUE_BEFORE.test(before);
    const start = vague ? index - 1 : index;
    const value = vague ? null : valueOf(run);
    found.push({ start, end: index + run.length, value, kind: kindOf(vague), single: false });
  }
  return found;
}

const kindOf = (vague: boolean): 'vague' | 'cardinal' => (vague ? 'vague' : 'cardinal');

/** "一百二十万" is 1,200,000; "二〇二六" its digits; null for a run that is no number ("百万千"). */
function valueOf(run: string): number | null {
  if ([...run].every((sign) => VALUES.has(sign))) return Number([...run].map((sign) => VALUES.get(sign)).join(''));
  let [total, part, digit] = [0, 0, 0];
  for (const sign of run) {
    const [ten, scale] = [TENS.get(sign), SCALES.get(sign)];
    if (ten !== undefined) {
      part += (digit || 1) * ten;
      digit = 0;
    } else if (scale !== undefined) {
      const below = part + digit;
      if (below === 0 && total === 0) return null;
      total = total > 0 && scale > total ? (total + below) * scale : total + below * scale;
      [part, digit] = [0, 0];
    } else digit = VALUES.get(sign) ?? 0;
  }
  const value = total + part + digit;
  return Number.isSafeInteger(value) ? value : null;
}
