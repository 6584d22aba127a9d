/** Which numbers are figures: those that measure, count or share; not a lone "two", a list's "1." or a code. */
import type { Document, Span } from '../../text/document.ts';
import type { Amount } from './amount.ts';
import { isRate } from './lexicon.ts';
import type { Atom } from './number-atoms.ts';

const ENUMERATION = /(?:^|\n)\s*[(#]?$/;
const ENUMERATION_LENGTH = 4;
const NO_ORDINAL_FIGURE = /^(?:century|floor|street|avenue|ave|st|birthday|district|arrondissement)\b/i;
const LONGEST_OF_THEM = 15;
/** The "5th" of anything is no news; the 50th is. */
const LEAST_ORDINAL = 10;
/** A number in words up to nine needs a noun. */
const LEAST_CARDINAL = 10;
/** A bare number is a figure by its size. */
const LARGE = 1000;
/** "90210", "4005": digits that nothing groups, names or measures are a code. */
const CODE = /^\d{4,}$/;

/** Characters that are numbers are parts of other words too ("千葉", "百度"): a counter or a unit must follow. */
const LONG_RUN = 3;
const IDEOGRAPHIC: ReadonlySet<string> = new Set(['zh', 'ja']);

/** Where a figure stands, with its unit and what it counts. */
interface Labelled extends Span {
  unit: string | null;
  label: Span | null;
}

/** `qualified`: "more than", "about" or the like stands before it. */
export function isWorthy(doc: Document, atom: Atom, figure: Labelled, amount: Amount, qualified: boolean): boolean {
  if (amount.ago) return false;
  if (figure.unit !== null && isRate(figure.unit)) return true;
  const isMade = amount.added || amount.minus || amount.scaled;
  if (atom.single) return isMade || (figure.unit !== null && qualified);
  if (atom.kind === 'vague') return amount.counted || isVagueFigure(doc, atom, figure);
  if (atom.kind === 'ordinal') return isTellingOrdinal(doc, atom, figure);
  if (isListNumber(doc, atom)) return false;
  return figure.unit !== null || isMade || amount.counted || isCount(doc, atom, figure, qualified);
}

/** "hundreds" is one of something, or "tens of thousands". */
function isVagueFigure({ text }: Document, { start, end }: Atom, figure: Labelled): boolean {
  return figure.unit !== null || figure.label?.start === figure.end + 1 || /\s/.test(text.slice(start, end));
}

function isTellingOrdinal({ text }: Document, { value, end }: Atom, { label }: Labelled): boolean {
  const follows = text.slice(end + 1, end + 1 + LONGEST_OF_THEM);
  return label !== null && (value ?? 0) >= LEAST_ORDINAL && !NO_ORDINAL_FIGURE.test(follows);
}

function isListNumber({ text }: Document, { start, end }: Atom): boolean {
  const opens = ENUMERATION.test(text.slice(Math.max(0, start - ENUMERATION_LENGTH), start));
  return opens && /^[.):]\s/.test(text.slice(end, end + 2));
}

function isIdeographicCount({ kind, start, end, value }: Atom, label: Span | null, qualified: boolean): boolean {
  if (kind === 'fraction') return true;
  const isLong = kind === 'digits' || end - start >= LONG_RUN;
  return isLong && (label !== null || qualified || (value ?? 0) >= LARGE);
}

function isCount({ text, language }: Document, atom: Atom, { label, end }: Labelled, qualified: boolean): boolean {
  if (IDEOGRAPHIC.has(language)) return isIdeographicCount(atom, label, qualified);
  if (atom.kind === 'fraction') return label !== null || qualified || language === 'ko';
  if (label !== null && label.start >= end) return true;
  if (CODE.test(text.slice(atom.start, atom.end))) return label !== null || qualified;
  if (qualified) return atom.kind !== 'cardinal' || (atom.value ?? 0) >= LEAST_CARDINAL;
  return (atom.value ?? 0) >= LARGE || label !== null;
}
