/** Two numbers that make one figure: ranges, scores, "eight out of ten", "one in five". */
import type { Document } from '../../text/document.ts';
import type { Atom } from './number-atoms.ts';
import { CURRENCY_BEFORE, DURATION_UNITS } from './lexicon.ts';
import { scaleAt, unitAt } from './units.ts';

export interface Pair {
  /** Where it begins, if not at the first number: at "between". */
  start?: number;
  end: number;
  value: number | null;
  consumed: number;
  /** The scale is read already. */
  scaled: boolean;
}

const DASH = /^\s?[-–—‑−]\s?$/;
/** "3.2m-3.5m", "$5m–$7m": the scale stands at both ends. */
const SCALED_DASH = /^(?:k|m|mn|bn|b|tn|M|K)\s?[-–—]\s?[$€£]?$/;
const RANGE: Readonly<Record<string, RegExp>> = {
  en: /^\s(?:to|or)\s(?:a\s)?$/,
  de: /^\s(?:bis|oder)\s$/,
  fr: /^\s(?:à|ou)\s$/,
  es: /^\s(?:a|o)\s$/,
  it: /^\s(?:a|o)\s$/,
  pt: /^\s(?:a|ou)\s$/,
  ru: /^\s(?:до|или)\s$/,
  uk: /^\s(?:до|або)\s$/,
  nl: /^\s(?:tot|of|à)\s$/,
  pl: /^\s(?:do|lub)\s$/,
  id: /^\s(?:hingga|sampai|atau)\s$/,
  el: /^\s(?:έως|ή|με)\s$/,
  ar: /^\s(?:إلى|أو)\s$/,
  zh: /^\s?[至到]\s?$/,
  ja: /^\s?(?:から|〜|～)\s?$/,
  ko: /^\s?[~～]\s?$/,
  hi: /^\s(?:से|या)\s$/,
};
const AND = /^\s(?:and|und|et|y|e|и|і|та)\s$/;
const BETWEEN = /(?:between|zwischen|entre|tra|fra|между|між)\s$/iu;
const OUT_OF: Readonly<Record<string, RegExp>> = {
  en: /^\s(?:out\sof|in|of)\s(?:every\s|the\s)?$/,
  de: /^\s(?:von)\s$/,
  fr: /^\ssur\s$/,
  es: /^\s(?:de\scada)\s$/,
  it: /^\ssu\s$/,
  pt: /^\s(?:em\scada|de\scada)\s$/,
  ru: /^\sиз\s$/,
  uk: /^\sз\s$/,
};

/** The pair that begins at an atom; null where the number stands alone. */
export function pairOf({ text, language }: Document, atoms: readonly Atom[], index: number): Pair | null {
  const first = atoms[index];
  const second = atoms[index + 1];
  if (first === undefined || second === undefined || second.start - first.end > 16) return null;
  const gap = text.slice(first.end, second.start);
  const sign = CURRENCY_BEFORE.exec(gap); // "$5 to $7 million"
  const between = sign === null ? gap : gap.slice(0, sign.index);
  if (DASH.test(between) && first.kind === 'digits' && second.kind === 'digits')
    return { end: second.end, value: null, consumed: 2, scaled: false };
  if (SCALED_DASH.test(gap) && first.kind === 'digits' && second.kind === 'digits')
    return { end: second.end, value: null, consumed: 2, scaled: false };
  const head = text.slice(Math.max(0, first.start - 10), first.start);
  const opening = AND.test(between) ? BETWEEN.exec(head) : null;
  if (opening !== null)
    return { start: first.start - opening[0].length, end: second.end, value: null, consumed: 2, scaled: false };
  if (RANGE[language]?.test(between)) return { end: second.end, value: null, consumed: 2, scaled: false };
  if (OUT_OF[language]?.test(between) && isShare(first, second, between)) {
    return {
      end: second.end,
      value: first.value === null || !second.value ? null : first.value / second.value,
      consumed: 2,
      scaled: false,
    };
  }
  return measuredRange(text, language, first, second);
}

/** "eight out of ten" always; "one in five" and "two of three" only with small, bare numbers, the first the smaller. */
function isShare(first: Atom, second: Atom, between: string): boolean {
  if (first.value === null || second.value === null || first.value >= second.value) return false;
  return (
    between.includes('out') ||
    (first.value < 10 && (first.kind === 'cardinal') === (second.kind === 'cardinal') && !between.includes('the'))
  );
}

/** "three weeks to five years", "$2 million to $3 million" stays two figures: only bare units join here. */
function measuredRange(text: string, language: string, first: Atom, second: Atom): Pair | null {
  if (scaleAt(text, first.end, language, false) !== null) return null;
  const unit = unitAt(text, first.end, false, language);
  if (unit === null || unit.end >= second.start || !RANGE[language]?.test(text.slice(unit.end, second.start)))
    return null;
  const other = unitAt(text, second.end, false, language);
  if (other !== null && other.unit !== unit.unit && !DURATION_UNITS.has(unit.unit)) return null; // "8 bps to 4.1%"
  return { end: second.end, value: null, consumed: 2, scaled: true };
}
