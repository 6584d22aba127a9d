/** When a quotation that was read is the annotated one: the measuring and the training ask the same. */
export type Range = readonly [start: number, end: number];

/** Of what both cover, so much is shared; an opening or closing mark more or less is no other quotation. */
const SAME_QUOTE = 0.8;
const MARGIN = /[\s"“”„«»'‘’,.;:!?…—-]/;

/** Marks and white space at the ends are no words of the quotation. */
export function trimmed(text: string, from: number, to: number): Range {
  let [start, end] = [from, to];
  while (start < end && MARGIN.test(text[start] ?? '')) start++;
  while (end > start && MARGIN.test(text[end - 1] ?? '')) end--;
  return [start, end];
}

/** Intersection over union. */
export function overlap([start, end]: Range, [from, to]: Range): number {
  const shared = Math.max(0, Math.min(end, to) - Math.max(start, from));
  return shared / (end - start + to - from - shared || 1);
}

/** The one of `items` that is this quotation most of all; null where none is. Ranges are trimmed ones. */
export function sameQuote<T>(items: readonly T[], rangeOf: (item: T) => Range, at: Range): T | null {
  let best: { item: T; worth: number } | null = null;
  for (const item of items) {
    const worth = overlap(rangeOf(item), at);
    if (worth >= SAME_QUOTE && worth >= (best?.worth ?? 0)) best = { item, worth };
  }
  return best?.item ?? null;
}
