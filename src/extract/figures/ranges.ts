/** Two amounts that make one figure: ranges, scores, "eight out of ten", "one in five". */
import type { Document } from '../../text/document.ts';
import { type Amount, amountAt } from './amount.ts';
import { DURATION_UNITS } from './lexicon.ts';
import type { Atom } from './number-atoms.ts';

const DASH = /^\s?[-–‑−~〜～]\s?$|^—$/u;
const RANGE: Readonly<Record<string, RegExp>> = {
  en: /^\s(?:to|or)\s(?:a\s)?$/,
  de: /^\s(?:bis|oder)\s(?:zu\s)?$/,
  fr: /^\s(?:à|ou)\s$/,
  es: /^\s(?:a|o)\s$/,
  it: /^\s(?:a|o)\s$/,
  pt: /^\s(?:a|ou)\s$/,
  ru: /^\s(?:до|или)\s$/,
  uk: /^\s(?:до|або)\s$/,
  nl: /^\s(?:tot|of|à)\s$/,
  pl: /^\s(?:do|lub)\s$/,
  sv: /^\s(?:till|eller)\s$/,
  id: /^\s(?:hingga|sampai|atau)\s$/,
  el: /^\s(?:έως|ή|με)\s$/,
  tr: /^\s(?:ila|ile|veya)\s$/,
  vi: /^\s(?:đến|tới|hoặc)\s$/,
  ar: /^\s(?:إلى|أو)\s$/,
  he: /^\s(?:עד|או)\s$/,
  fa: /^\s(?:تا|یا)\s$/,
  hi: /^\s(?:से|या)\s$/,
  zh: /^\s?[至到]\s?$/,
  ja: /^\s?(?:から|より)\s?$/,
  ko: /^(?:에서)\s?$/,
  th: /^\s?(?:ถึง|หรือ)\s?$/,
};
const AND = /^\s(?:and|und|et|y|e|ed|и|і|та|en|i|och|ve|και|dan|và|و|और)\s$|^\sو$|^\sל-?$/u;
const BETWEEN_WORDS =
  'between|zwischen|entre|tra|fra|между|між|tussen|między|pomiędzy|mellan|arasında|μεταξύ|antara|giữa|بين|בין';
const BETWEEN = new RegExp(`(?<!\\p{L})(?:${BETWEEN_WORDS})\\s$`, 'iu');
const BETWEEN_LENGTH = 12;
/** Before a movement. */
const FROM = /(?<!\p{L})(?:from|von|de|da|dal|от|від|van|od|från|dari|από|từ|من)\s$/iu;
const FROM_LENGTH = 6;
const OUT_OF: Readonly<Record<string, RegExp>> = {
  en: /^\s(?:out\sof|in|of)\s(?:every\s|the\s)?$/,
  de: /^\s(?:von)\s$/,
  fr: /^\ssur\s$/,
  es: /^\s(?:de\scada|de)\s$/,
  it: /^\ssu\s$/,
  pt: /^\s(?:em\scada|de\scada|em)\s$/,
  ru: /^\sиз\s$/,
  uk: /^\sз\s$/,
  nl: /^\sop\sde\s$/,
  pl: /^\s(?:na|z)\s$/,
  sv: /^\sav\s$/,
};
/** "between 5 and some 7": further apart, two numbers are two figures. */
const MOST_BETWEEN = 16;
/** Said of people one in nine at most: "20 in 30 towns" is no share. */
const MOST_IN_SHARE = 10;

/** The figure that two amounts make from an atom on; null where the number stands alone. */
export function pairAt(doc: Document, atoms: readonly Atom[], index: number, first: Amount): Amount | null {
  const at = index + first.consumed;
  const next = atoms[at];
  if (next === undefined || next.start - first.end > MOST_BETWEEN) return null;
  const second = amountAt(doc, atoms, at);
  if (second === null) return null;
  const share = shareOf(doc, atoms, index, first, second);
  if (share !== null) return share;
  return rangeOf(doc, atoms, index, suffixed(doc.text, first, second), second);
}

/** "3.2m-3.5m euros": the letter means at both ends what it means at the second one. */
function suffixed(text: string, first: Amount, second: Amount): Amount {
  const isLetter = first.unit === 'm' && second.scaled && DASH.test(text.slice(first.end, second.start));
  return isLetter ? { ...first, unit: null } : first;
}

function rangeOf(doc: Document, atoms: readonly Atom[], index: number, first: Amount, second: Amount): Amount | null {
  const { text, language } = doc;
  const gap = text.slice(first.end, second.start);
  if (!unitsAgree(first, second)) return null;
  const opening = AND.test(gap) ? (BETWEEN.exec(before(text, first.start, BETWEEN_LENGTH))?.[0].length ?? 0) : 0;
  const isDash = DASH.test(gap) && !second.minus && areDigits(atoms[index], atoms[index + first.consumed]);
  const isRange = RANGE[language]?.test(gap) ?? false;
  if (opening === 0 && !isDash && !isRange) return null;
  if (isRange && (isMovement(text, first, second) || isResult(first, second))) return null;
  return {
    ...second,
    start: first.start - opening,
    value: null,
    unit: second.unit ?? first.unit,
    scaled: first.scaled || second.scaled,
    added: true,
    consumed: first.consumed + second.consumed,
  };
}

const areDigits = (...atoms: (Atom | undefined)[]): boolean => atoms.every((atom) => atom?.kind === 'digits');

const before = (text: string, start: number, length: number): string => text.slice(Math.max(0, start - length), start);

/** "won by 61 per cent to 39 per cent": no range falls. */
const isResult = (first: Amount, second: Amount): boolean =>
  first.unit !== null && first.unit === second.unit && (first.value ?? 0) > (second.value ?? Number.POSITIVE_INFINITY);

/** "rose from £3m to £4m": two sums, each whole. */
function isMovement(text: string, first: Amount, second: Amount): boolean {
  return isWhole(first) && isWhole(second) && FROM.test(before(text, first.start, FROM_LENGTH));
}

const isWhole = ({ unit, scaled }: Amount): boolean => scaled && unit !== null;

/** "8 bps to 4.1%" are two figures; "three weeks to five years" is one. */
function unitsAgree(first: Amount, second: Amount): boolean {
  if (first.unit === null || second.unit === null || first.unit === second.unit) return true;
  return DURATION_UNITS.has(first.unit) && DURATION_UNITS.has(second.unit);
}

/** "eight out of ten" always; "one in five" and "two of three" only with small, bare numbers, the first the smaller. */
function shareOf(doc: Document, atoms: readonly Atom[], index: number, first: Amount, second: Amount): Amount | null {
  const [one, other] = [atoms[index], atoms[index + 1]];
  if (one === undefined || other === undefined || first.consumed > 1 || first.unit !== null) return null;
  const gap = doc.text.slice(one.end, other.start);
  if (!(OUT_OF[doc.language]?.test(gap) ?? false) || !isShare(one, other, gap)) return null;
  const value = one.value === null || !other.value ? null : one.value / other.value;
  return { ...first, end: other.end, value, added: true, consumed: 1 + second.consumed };
}

function isShare(first: Atom, second: Atom, gap: string): boolean {
  if (first.value === null || second.value === null || first.value >= second.value) return false;
  if (gap.includes('out')) return true;
  const isAlike = (first.kind === 'cardinal') === (second.kind === 'cardinal') && !gap.includes('the');
  return first.value < MOST_IN_SHARE && isAlike;
}
