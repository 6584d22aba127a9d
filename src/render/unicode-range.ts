/** CSS unicode-range ("U+0000-00FF,U+0131") as sorted pairs, and whether a code point stands in them. */
export type CodePointRanges = readonly (readonly [number, number])[];

export function parseUnicodeRange(range: string): CodePointRanges {
  return range
    .split(',')
    .map((part) => {
      const [first, last] = part.trim().replace(/^U\+/i, '').split('-');
      const from = Number.parseInt(first ?? '', 16);
      return [from, last === undefined ? from : Number.parseInt(last, 16)] as const;
    })
    .sort((a, b) => a[0] - b[0]);
}

export function inRanges(codePoint: number, ranges: CodePointRanges): boolean {
  let low = 0;
  let high = ranges.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const [from, to] = ranges[middle] ?? [Infinity, -Infinity];
    if (codePoint < from) high = middle - 1;
    else if (codePoint > to) low = middle + 1;
    else return true;
  }
  return false;
}
