/** What the readers of spelled numbers share. */
import type { Span } from '../../text/document.ts';
import type { Word } from './words.ts';

export interface SpelledNumber extends Span {
  /** Null for vague plurals such as "hundreds". */
  value: number | null;
  kind: 'cardinal' | 'fraction' | 'vague';
  /** True for "one" and articles standing alone: no figure unless something else makes it one. */
  single: boolean;
  /** Of a fraction that multiplies a scale right after it ("three-quarter million"): the fraction and the scale. */
  part?: { fraction: number; scale: number };
}

/** A number, and the index of the word after it. */
export type Read = { number: SpelledNumber; next: number } | null;

const GAP = /^[\s-]{1,2}$/;

export function joined(text: string, left: Word | undefined, right: Word | undefined, gap = GAP): boolean {
  return left !== undefined && right !== undefined && gap.test(text.slice(left.end, right.start));
}

/** What floating point adds is taken off: 3 × 0.1 is 0.3. */
export const exact = (value: number): number => Number(value.toPrecision(12));
