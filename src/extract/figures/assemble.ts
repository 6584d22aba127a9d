/** One figure out of its number: sign and qualifier before it, range, scale and unit after it, and what it counts. */
import type { Document, Span } from '../../text/document.ts';
import { halfAfter, knowsScales } from '../numbers/spelled.ts';
import { CURRENCY_BEFORE, CURRENCY_UNITS, currencyOfSign, minusBefore, qualifierPattern } from './lexicon.ts';
import { labelAfter, labelBefore } from './label.ts';
import type { Atom } from './number-atoms.ts';
import { pairOf } from './pairs.ts';
import { scaleAt, unitAt, unknownScaleAt } from './units.ts';

export interface AssembledFigure extends Span {
  value: number | null;
  unit: string | null;
  label: Span | null;
  /** How many atoms it used up. */
  consumed: number;
}

/** The figure that begins at an atom, or null where the number is nothing to put on a card. */
export function assemble(doc: Document, atoms: readonly Atom[], index: number): AssembledFigure | null {
  const { text, language } = doc;
  const atom = atoms[index];
  if (atom === undefined) return null;
  const sign = CURRENCY_BEFORE.exec(text.slice(Math.max(0, atom.start - 4), atom.start));
  const currency = sign === null ? null : currencyOfSign(sign[1] ?? sign[2] ?? '');
  const signed = atom.start - (sign?.[0].length ?? (isLeadingPoint(text, atom) ? 1 : 0));
  let { end, value } = atom;
  if (sign === null && signed < atom.start && value !== null)
    value = Number(`0.${text.slice(atom.start, atom.end).replace(/\D/g, '')}`);
  const pair = pairOf(doc, atoms, index);
  if (pair !== null) ({ end, value } = pair);
  const half = pair === null && atom.kind !== 'ordinal' ? halfAfter(text, end, language) : null; // "one and a half million"
  if (half !== null) {
    value = value === null ? null : value + half.value * lastScale(atom);
    end = half.end;
  }
  const scale = pair?.scaled ? null : scaleAt(text, end, language, currency !== null);
  if (scale !== null) {
    end = scale.end;
    value = value === null ? null : Number((value * scale.factor).toPrecision(12));
  }
  const trailing = scale === null || half !== null ? null : halfAfter(text, end, language); // "3 millones y medio"
  if (trailing !== null && scale !== null) {
    value = value === null ? null : value + trailing.value * scale.factor;
    end = trailing.end;
  }
  const unknown = scale === null && atom.kind === 'digits' && !knowsScales(language) ? unknownScaleAt(text, end) : null;
  if (unknown !== null) ({ end, value } = { end: unknown.end, value: null });
  const measured = unitAt(
    text,
    end,
    scale !== null || unknown !== null || atom.kind === 'vague' || isLarge(atom),
    language,
  );
  if (measured !== null && currency === null) end = measured.end;
  const unit = currency ?? measured?.unit ?? null;
  if (unit === null && atom.kind !== 'ordinal')
    end += COMPOUND.exec(text.slice(end, end + LONGEST_COMPOUND))?.[0].length ?? 0;
  const minus = pair === null && sign === null ? minusBefore(text, signed, language) : 0;
  if (minus > 0 && value !== null) value = -value;
  const start = withQualifier(text, pair?.start ?? signed - minus, language);
  const figure = {
    start,
    end,
    value,
    unit,
    label: labelOf(doc, start, end, unit, atom),
    consumed: pair?.consumed ?? 1,
  };
  return isWorthy(doc, atom, figure, {
    pair: pair !== null || half !== null || minus > 0,
    qualified: start < signed,
    scaled: scale !== null,
    ago: measured?.ago ?? false,
  })
    ? figure
    : null;
}

/** Spelled with its scale inside: "two million", "a quarter of a million". */
const LARGE = 100_000;
const isLarge = ({ kind, value }: Atom): boolean => kind === 'cardinal' && (value ?? 0) >= LARGE;

/** What "and a half" halves: the million of "a million and a half", the one of "two and a half". */
const lastScale = ({ kind, value }: Atom): number =>
  kind !== 'cardinal' || value === null
    ? 1
    : ([1e12, 1e9, 1e6, 1e3].find((scale) => value >= scale && value % scale === 0) ?? 1);

/** ".45-caliber", ".300": a decimal written without its zero. */
function isLeadingPoint(text: string, { start, kind }: Atom): boolean {
  return kind === 'digits' && text[start - 1] === '.' && /^[\s(]?$/.test(text.slice(Math.max(0, start - 2), start - 1));
}

/** "two-goal", ".45-caliber", "three-year-old": the number is half of an adjective. */
const COMPOUND = /^(?:-\p{Ll}+)+(?!\p{L})/u;
const LONGEST_COMPOUND = 32;

const WINDOW = 28;

function withQualifier(text: string, start: number, language: string): number {
  const match = qualifierPattern(language)?.exec(text.slice(Math.max(0, start - WINDOW), start));
  return match ? start - match[0].length : start;
}

/** "40³ people": the mark of a footnote. */
const FOOTNOTE = /^[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,2}/;

function labelOf(
  { text, language }: Document,
  start: number,
  end: number,
  unit: string | null,
  atom: Atom,
): Span | null {
  const counted = unit === null && atom.kind !== 'ordinal' && text[end] !== '-';
  const footnote = FOOTNOTE.exec(text.slice(end, end + 2))?.[0].length ?? 0;
  const after = labelAfter(text, end + footnote, language, counted);
  if (after !== null) return after;
  return unit !== null && !isRate(unit) ? null : labelBefore(text, start, language);
}

/** Sums and shares: what they measure may stand before them. */
function isRate(unit: string): boolean {
  return CURRENCY_UNITS.has(unit) || unit === '%' || unit === 'pp' || unit === 'bp';
}

interface Signs {
  pair: boolean;
  qualified: boolean;
  scaled: boolean;
  /** "two weeks ago": a date of a kind, no figure. */
  ago: boolean;
}

const ENUMERATION = /(?:^|\n)\s*[(#]?$/;

function isWorthy({ text }: Document, atom: Atom, figure: AssembledFigure, signs: Signs): boolean {
  if (signs.ago) return false;
  if (figure.unit !== null && isRate(figure.unit)) return true;
  if (atom.single) return signs.pair || signs.scaled || (figure.unit !== null && signs.qualified);
  if (atom.kind === 'vague')
    return (
      figure.unit !== null || figure.label?.start === figure.end + 1 || /\s/.test(text.slice(atom.start, atom.end))
    );
  if (atom.kind === 'ordinal')
    return (
      figure.label !== null &&
      (atom.value ?? 0) >= 10 &&
      !/^(?:century|floor|street|avenue|ave|st|birthday)\b/i.test(text.slice(atom.end + 1, atom.end + 10))
    );
  if (
    ENUMERATION.test(text.slice(Math.max(0, atom.start - 4), atom.start)) &&
    /^[.):]\s/.test(text.slice(atom.end, atom.end + 2))
  )
    return false;
  if (figure.unit !== null || signs.pair || signs.scaled) return true;
  if (atom.kind === 'fraction') return figure.label !== null || signs.qualified;
  if (figure.label !== null && figure.label.start >= figure.end) return true;
  return signs.qualified
    ? atom.kind !== 'cardinal' || (atom.value ?? 0) > 9
    : (atom.value ?? 0) >= 1000 || figure.label !== null;
}
