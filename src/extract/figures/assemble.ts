/** One figure out of its amounts: what is said before it, the adjective that it is half of, and what it counts. */
import type { Document, Span } from '../../text/document.ts';
import { type Amount, amountAt } from './amount.ts';
import { isRate, qualifierPattern } from './lexicon.ts';
import { labelAfter } from './label.ts';
import { labelBefore } from './label-before.ts';
import type { Atom } from './number-atoms.ts';
import { pairAt } from './ranges.ts';
import { isWorthy } from './worth.ts';

interface AssembledFigure extends Span {
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
  const first = amountAt(doc, atoms, index);
  if (atom === undefined || first === null) return null;
  const amount = pairAt(doc, atoms, index, first) ?? first;
  const end = amount.end + compoundLength(text, atom, amount);
  const start = withQualifier(text, amount.start, language);
  const { value, unit, consumed } = amount;
  const figure = { start, end: end + more(text, end), value, unit, label: null, consumed };
  const labelled = { ...figure, label: labelOf(doc, figure, atom) };
  return isWorthy(doc, atom, labelled, amount, start < amount.start) ? labelled : null;
}

/** "two-goal", ".45-caliber": the number is half of an adjective. */
const COMPOUND = /^(?:-\p{Ll}+)+(?!\p{L})/u;
/** "$15-an-hour", "$3 trillion-plus", "10m-high": what is written onto a sum or a measure. */
const RATE = /^-(?:an?-\p{Ll}+|plus|odd|high|tall|long|wide|deep|thick|rated)(?!\p{L})/u;
const LONGEST_COMPOUND = 32;

function compoundLength(text: string, { kind }: Atom, { unit, end, counted }: Amount): number {
  if (text[end] !== '-') return 0;
  const rate = RATE.exec(text.slice(end, end + LONGEST_COMPOUND))?.[0].length ?? 0;
  if (unit !== null || kind === 'ordinal' || counted) return rate;
  return COMPOUND.exec(text.slice(end, end + LONGEST_COMPOUND))?.[0].length ?? 0;
}

/** "300+ people": at least so many. */
const more = (text: string, end: number): number => (text[end] === '+' && /\s/.test(text[end + 1] ?? '') ? 1 : 0);

const WINDOW = 28;

function withQualifier(text: string, start: number, language: string): number {
  const match = qualifierPattern(language)?.exec(text.slice(Math.max(0, start - WINDOW), start));
  return match ? start - match[0].length : start;
}

/** "40³ people", "40[3] people", "40* people": the mark of a footnote. */
const FOOTNOTE = /^(?:[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,2}|\s?\[\d{1,3}\]|[*†‡])/;
const LONGEST_FOOTNOTE = 6;

function labelOf({ text, language }: Document, { start, end, unit }: AssembledFigure, atom: Atom): Span | null {
  const counted = unit === null && atom.kind !== 'ordinal' && text[end] !== '-';
  const footnote = FOOTNOTE.exec(text.slice(end, end + LONGEST_FOOTNOTE))?.[0].length ?? 0;
  const after = labelAfter(text, end + footnote, language, counted);
  if (after !== null) return after;
  return unit !== null && !isRate(unit) ? null : labelBefore(text, start, language);
}
