/** "he's", "they'll": what is behind the mark says nothing of whom. */
const CONTRACTION = /['’](?:s|re|ll|ve|d|m)$/u;
/** The mark of a contraction is the last letter but one, or the last but two. */
export function uncontracted(lower: string): string {
  const isMarked = isMark(lower.charCodeAt(lower.length - 2)) || isMark(lower.charCodeAt(lower.length - 3));
  return isMarked ? lower.replace(CONTRACTION, '') : lower;
}
const [STRAIGHT, CURLY] = ["'".charCodeAt(0), '’'.charCodeAt(0)];
const isMark = (code: number): boolean => code === STRAIGHT || code === CURLY;
