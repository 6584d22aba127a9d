/**
 * One amount: a number with its sign, currency, halves, scales and unit: "−£3.5m", "two and a half hours",
 * "2 lakh 50 thousand rupees", "1兆2000億円", "5ft 10in". A part of it is never taken for the whole.
 */
import type { Document, Span } from '../../text/document.ts';
import { halfAfter } from '../numbers/fractions.ts';
import { knowsScales } from '../numbers/number-lexicon.ts';
import { exact } from '../numbers/read-number.ts';
import { type AmountHead, headOf } from './amount-head.ts';
import { belowZeroAt } from './below-zero.ts';
import { counterAt } from './counters.ts';
import { CURRENCY_UNITS } from './lexicon.ts';
import { type Atom, scaleOf } from './number-atoms.ts';
import { scaleAt, unknownScaleAt } from './scales.ts';
import { type Measure, unitAt } from './units.ts';

export interface Amount extends Span {
  value: number | null;
  unit: string | null;
  /** A scale, or a number so large that it has one inside, stands before the unit. */
  scaled: boolean;
  minus: boolean;
  /** Counted by a word of its own: "300名", "12척". */
  counted: boolean;
  /** A half, a fraction or a second part has been added: "two and a half". */
  added: boolean;
  /** Followed by "ago": a date of a kind, no figure. */
  ago: boolean;
  /** How many atoms it used up. */
  consumed: number;
}

/** Spelled with its scale inside: "two million", "a quarter of a million". */
const LARGE = 100_000;
const isLarge = ({ kind, value }: Atom): boolean => kind === 'cardinal' && (value ?? 0) >= LARGE;

/** Languages that say "a thirty of" where others count. */
const OF_GROUPS: ReadonlySet<string> = new Set(['fr', 'es', 'it', 'pt']);

/** The amount that begins at an atom. */
export function amountAt(doc: Document, atoms: readonly Atom[], index: number): Amount | null {
  const { text, language } = doc;
  const atom = atoms[index];
  if (atom === undefined) return null;
  const head = headOf(text, atom, language);
  const number = numberAt(doc, atoms, index, atom, head);
  const isGroup = atom.kind === 'cardinal' && OF_GROUPS.has(language); // "une trentaine d'euros"
  const isScaled = number.scaled || atom.kind === 'vague' || isLarge(atom) || isGroup;
  const { end, unit, counted, measured } = measureOf(text, number.end, head, isScaled, language);
  const below = belowZeroAt(text, end, unit);
  const minus = head.minus || below > 0;
  const value = multiplied(number.value, measured?.factor);
  const amount = {
    start: head.start,
    end: end + below,
    value: value === null || !minus ? value : -value,
    unit,
    scaled: number.scaled,
    minus,
    counted,
    added: number.added,
    ago: measured?.ago ?? false,
    consumed: number.consumed,
  };
  return measured === null ? amount : withSmallerUnit(doc, atoms, index, amount);
}

interface Measured {
  end: number;
  unit: string | null;
  counted: boolean;
  measured: Measure | null;
}

/** The unit before the number, else the one after it, else the word that counts. */
function measureOf(text: string, at: number, head: AmountHead, isScaled: boolean, language: string): Measured {
  if (head.unit !== null) return { end: at, unit: head.unit, counted: false, measured: null };
  const measured = unitAt(text, at, isScaled, language);
  if (measured !== null) return { end: measured.end, unit: measured.unit, counted: false, measured };
  const counter = counterAt(text, at, language);
  return { end: counter?.end ?? at, unit: counter?.unit ?? null, counted: counter !== null, measured };
}

interface NumberPart {
  end: number;
  value: number | null;
  scaled: boolean;
  added: boolean;
  consumed: number;
}

/** The number with its halves and scales, and the smaller ones that it goes on with: "3 million 500 thousand". */
function numberAt(doc: Document, atoms: readonly Atom[], index: number, atom: Atom, head: AmountHead): NumberPart {
  const { text, language } = doc;
  const mixed = mixedFraction(text, atoms, index);
  const begun = mixed ?? halved(text, atom, head.value ?? atom.value, language);
  const scale = begun.scaled ? null : scaleAt(text, begun.end, language, head.currency !== null);
  if (scale === null) {
    const unknown = atom.kind === 'digits' && !knowsScales(language) ? unknownScaleAt(text, begun.end) : null;
    if (unknown !== null) return { ...begun, end: unknown.end, value: null, scaled: true };
    return begun.added || scaleOf(atom) === 1 ? begun : chained(doc, atoms, index, begun, scaleOf(atom));
  }
  const scaled = { ...begun, end: scale.end, value: times(begun.value, scale.factor), scaled: true };
  const half = begun.added ? null : halfAfter(text, scale.end, language); // "3 millones y medio"
  if (half === null) return chained(doc, atoms, index, scaled, scale.factor);
  return { ...scaled, end: half.end, value: plus(scaled.value, half.value * scale.factor), added: true };
}

/** By what the unit says: "3割" are 30 per cent, "3 mkr" three million kronor; null where it says what is not told. */
const multiplied = (value: number | null, factor: number | null = 1): number | null =>
  factor === null ? null : times(value, factor);
const times = (value: number | null, factor: number): number | null => (value === null ? null : exact(value * factor));
const plus = (value: number | null, more: number): number | null => (value === null ? null : exact(value + more));

/** Arabic says the scale again: "مليون ونصف المليون". */
const AGAIN = /^\s(?:ال)?(?:مليون|مليار|ألف)(?!\p{L})/u;
const AGAIN_LENGTH = 10;

/** "two and a half", "3½": what follows is added before a scale multiplies both. */
function halved(text: string, atom: Atom, value: number | null, language: string): NumberPart {
  const isHalved = atom.kind === 'digits' || atom.kind === 'cardinal';
  const half = isHalved ? halfAfter(text, atom.end, language) : null;
  if (half === null) return { end: atom.end, value, scaled: false, added: false, consumed: 1 };
  const scale = scaleOf(atom);
  const sum = { value: plus(value, half.value * scale), scaled: scale > 1, added: true, consumed: 1 };
  const again = scale > 1 ? AGAIN.exec(text.slice(half.end, half.end + AGAIN_LENGTH)) : null;
  return { ...sum, end: half.end + (again?.[0].length ?? 0) };
}

const AND_PART = /^(?:\s|-)(?:(?:and|und|et|y|e|и|i|en|och)\s)?$/u;

/** "three and two-thirds", "three and three-quarter million": a whole number and a part of one. */
function mixedFraction(text: string, atoms: readonly Atom[], index: number): NumberPart | null {
  const [whole, part] = [atoms[index], atoms[index + 1]];
  if (whole === undefined || part === undefined || !isWhole(whole)) return null;
  const gap = text.slice(whole.end, part.start);
  if (!AND_PART.test(gap) || (gap.length === 1 && whole.kind === 'cardinal')) return null;
  const fraction = part.kind === 'fraction' ? part.value : (part.part?.fraction ?? null);
  if (fraction === null || whole.value === null) return null;
  const factor = part.part?.scale ?? 1;
  const value = exact((whole.value + fraction * scaleOf(whole)) * factor);
  return { end: part.end, value, scaled: factor > 1, added: true, consumed: 2 };
}

const isWhole = ({ kind, value }: Atom): boolean =>
  (kind === 'cardinal' || kind === 'digits') && value !== null && Number.isInteger(value);

const CHAIN_GAP = /^(?:[\s\u00a0]?|\sو\s?)$/u;

/** Smaller numbers that belong to the same sum: "2 lakh 50 thousand", "3 milyon 500 bin", "2万3000". */
function chained(doc: Document, atoms: readonly Atom[], index: number, sum: NumberPart, factor: number): NumberPart {
  let at = index + sum.consumed;
  while ((atoms[at]?.start ?? sum.end) < sum.end) at += 1; // "тысячи" of "2 тысячи" is a number of its own too
  const next = atoms[at];
  if (next === undefined || next.kind === 'ordinal' || next.kind === 'vague' || next.value === null) return sum;
  if (!CHAIN_GAP.test(doc.text.slice(sum.end, next.start))) return sum;
  const own = scaleAt(doc.text, next.end, doc.language, false);
  const more = next.value * (own?.factor ?? 1);
  const step = own?.factor ?? scaleOf(next);
  const isBare = step === 1;
  if (step >= factor || more >= factor || (isBare && !isTail(doc, next, sum.end))) return sum;
  const grown = { end: own?.end ?? next.end, value: plus(sum.value, more), consumed: at + 1 - index };
  return chained(doc, atoms, index, { ...sum, ...grown, added: true }, step);
}

/** Digits without a scale end a sum ("2 тысячи 300", "2万3000") where nothing but a space parts them. */
function isTail({ text }: Document, next: Atom, end: number): boolean {
  return next.kind === 'digits' && next.start - end <= 1 && Number.isInteger(next.value) && text[next.end] !== '%';
}

/** Of a unit the smaller one, and how many make it: "5ft 10in", "2 hours 15 minutes". */
const SMALLER: Readonly<Record<string, readonly [unit: string, count: number]>> = {
  ft: ['in', 12], h: ['min', 60], min: ['s', 60], lb: ['oz', 16], yr: ['mo', 12], wk: ['d', 7], m: ['cm', 100],
};
const SMALLER_GAP = /^(?:\s?|,\s|\s(?:and|und|et|y|e|и|і)\s)$/u;

function withSmallerUnit(doc: Document, atoms: readonly Atom[], index: number, amount: Amount): Amount {
  const { text, language } = doc;
  const isSum = CURRENCY_UNITS.has(amount.unit ?? '');
  const half = isSum ? null : halfAfter(text, amount.end, language); // "2 hours and a half"
  if (half !== null) return { ...amount, end: half.end, value: plus(amount.value, half.value), added: true };
  const smaller = SMALLER[amount.unit ?? ''];
  const next = atoms[index + amount.consumed];
  if (smaller === undefined || next === undefined) return amount;
  if (!SMALLER_GAP.test(text.slice(amount.end, next.start))) return amount;
  const [unit, count] = smaller;
  const measured = unitAt(text, next.end, false, language);
  if (measured?.unit !== unit || next.value === null || next.value >= count) return amount;
  const value = plus(amount.value, next.value / count);
  return { ...amount, end: measured.end, value, added: true, ago: measured.ago, consumed: amount.consumed + 1 };
}
