/** A line without case and marks, to tell whether two say the same: "Ferry, at last!" is "ferry at last". */
export const folded = (line: string): string =>
  line.normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
