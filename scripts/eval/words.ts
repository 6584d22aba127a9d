// Words as the measures see them: folded, without accents, possessives or marks.

export const fold = (text: string | null | undefined): string =>
  (text ?? '')
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[’']s\b/g, '')
    .toLowerCase();
export const wordsOf = (text: string): string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];

const STOP_WORDS = new Set([
  'the', 'a', 'an', 'of', 'for', 'in', 'on', 'at', 'to', 'and', 'with', 'from', 'by', 'as', 'his', 'her', 'its',
  'their',
]);

/** Harmonic mean of precision and recall. */
export const f1 = (precision: number, recall: number): number =>
  precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0;
export const percent = (part: number, whole: number): number => (whole > 0 ? (100 * part) / whole : 0);

/** F1 of two phrases as sets of content words. */
export function phraseF1(a: string, b: string): number {
  const [left, right] = [contentOf(a), contentOf(b)];
  const shared = [...left].filter((word) => right.has(word)).length;
  return f1(shared / (left.size || 1), shared / (right.size || 1));
}

const contentOf = (text: string): Set<string> => new Set(wordsOf(text).filter((word) => !STOP_WORDS.has(word)));

/** F1 of two lists of words as bags: how often a word stands there counts. */
export function bagF1(a: readonly string[], b: readonly string[]): number {
  const shared = sharedCount(countOf(a), countOf(b));
  return f1(shared / (a.length || 1), shared / (b.length || 1));
}

/** How many of the one stand in the other, each as often as in both. */
export function sharedCount(left: ReadonlyMap<string, number>, right: ReadonlyMap<string, number>): number {
  let shared = 0;
  for (const [word, count] of left) shared += Math.min(count, right.get(word) ?? 0);
  return shared;
}

export function countOf(items: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}

/** What is shorter is a heading or a remnant. */
const SHORTEST_SENTENCE = 20;

/** The first sentences, for the baselines that take them. */
export function leadSentences(text: string, count: number): [start: number, end: number][] {
  const segments = new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text);
  return Array.from(segments, ({ index, segment }): [number, number] => [index, index + segment.trimEnd().length])
    .filter(([start, end]) => end - start > SHORTEST_SENTENCE)
    .slice(0, count);
}
