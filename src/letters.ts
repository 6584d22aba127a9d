/**
 * Classes of letters as V8 compiles them soonest. It takes what Unicode has beyond 65,536 as pairs of units, `\p{L}` as
 * a tree of a hundred kinds of pairs, in each pattern anew: half the time that patterns took to be ready. So they are
 * written out as ranges: exact in the first plane, where all but a few living scripts are; beyond it only what news
 * may have, in whole blocks. Where no character is assigned, a range goes on.
 */
import { LETTER_RANGES } from './letter-ranges.ts';

/** Beyond the first plane: ideographs, letters and digits for formulas, and scripts whose signs count as letters. */
const RANGES = {
  ...LETTER_RANGES,
  L: `${LETTER_RANGES.L}\u{10000}-\u{1efff}\u{20000}-\u{3ffff}`,
  M: `${LETTER_RANGES.M}\u{e0100}-\u{e01ef}`,
  N: `${LETTER_RANGES.N}\u{1d7ce}-\u{1d7ff}`,
  Nd: `${LETTER_RANGES.Nd}\u{1d7ce}-\u{1d7ff}`,
};
/** One of these, inside or outside of brackets; what else has a backslash; a bracket. */
const PART = /\\p\{(L|Lu|Ll|M|N|Nd)\}|\\[^]|[[\]]/g;

/** @example letters('[\\p{Nd}.]') // '[0-9٠-٩۰-۹…０-９\u{1d7ce}-\u{1d7ff}.]' */
export function letters(source: string): string {
  if (!source.includes('\\p{')) return source;
  let isListed = false;
  return source.replace(PART, (part, property: string | undefined) => {
    if (part.length === 1) isListed = part === '[' || (isListed && part !== ']');
    if (property === undefined) return part;
    const its = RANGES[property as keyof typeof RANGES];
    return isListed ? its : `[${its}]`;
  });
}
