/**
 * Classes of letters as V8 compiles them soonest. It takes what Unicode has beyond 65,536 as pairs of units, `\p{L}` as
 * a tree of a hundred kinds of pairs, in each pattern anew: half the time that patterns took to be ready. So they are
 * written out as ranges: exact in the first plane, where all but a few living scripts are; beyond it only what news
 * may have, in whole blocks. Where no character is assigned, a range goes on.
 */

/** Beyond the first plane: ideographs, letters and digits for formulas, and scripts whose signs count as letters. */
const BEYOND = {
  L: '\u{10000}-\u{1efff}\u{20000}-\u{3ffff}', Lu: '', Ll: '', M: '\u{e0100}-\u{e01ef}',
  N: '\u{1d7ce}-\u{1d7ff}', Nd: '\u{1d7ce}-\u{1d7ff}',
};
/** One of these, inside or outside of brackets; what else has a backslash; a bracket. */
const PART = /\\p\{(L|Lu|Ll|M|N|Nd)\}|\\[^]|[[\]]/g;
/** The first plane but for the middle of what is alike: ideographs, syllables of Korean, what is for private use. */
const PLANE = [
  [0, 0x3400], [0x4dbf, 0x4e00], [0x9fff, 0xac00], [0xd7a3, 0xd7ff], [0xe000, 0xe000], [0xf8ff, 0xffff],
] as const;

let ranges: ReadonlyMap<string, string> | undefined;

/** @example letters('[\\p{Nd}.]') // '[0-9٠-٩۰-۹…０-９\u{1d7ce}-\u{1d7ff}.]' */
export function letters(source: string): string {
  if (!source.includes('\\p{')) return source;
  let isListed = false;
  return source.replace(PART, (part, property: string | undefined) => {
    if (part.length === 1) isListed = part === '[' || (isListed && part !== ']');
    if (property === undefined) return part;
    const its = (ranges ??= rangesOfAll()).get(property) ?? part;
    return isListed ? its : `[${its}]`;
  });
}

function rangesOfAll(): ReadonlyMap<string, string> {
  const plane = PLANE.map(([from, to]) =>
    String.fromCharCode(...Array.from({ length: to - from + 1 }, (_, i) => from + i))).join('');
  return new Map(
    Object.entries(BEYOND).map(([property, beyond]) => {
      // put together by a call: what scripts/patterns-once.ts sees the parts of has its classes written out by this
      const run = new RegExp(['\\p{', '}(?:[\\p{', '}\\p{Cn}]*\\p{', '})?'].join(property), 'gu');
      const some = (plane.match(run) ?? []).map((all) => (all.length === 1 ? all : `${all[0]}-${all.at(-1)}`));
      return [property, some.join('') + beyond];
    }),
  );
}
