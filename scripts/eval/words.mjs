// Words as the measures see them: folded, without accents, possessives or marks.

export const fold = (text) =>
  (text ?? '')
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[’']s\b/g, '')
    .toLowerCase();
export const wordsOf = (text) => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];

const STOP_WORDS = new Set([
  'the', 'a', 'an', 'of', 'for', 'in', 'on', 'at', 'to', 'and', 'with', 'from', 'by', 'as', 'his', 'her', 'its',
  'their',
]);

/** Harmonic mean of precision and recall. */
export const f1 = (precision, recall) => (precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0);
export const percent = (part, whole) => (whole > 0 ? (100 * part) / whole : 0);

/** F1 of two phrases as sets of content words. */
export function phraseF1(a, b) {
  const [left, right] = [a, b].map((text) => new Set(wordsOf(text).filter((word) => !STOP_WORDS.has(word))));
  const shared = left.intersection(right).size;
  return f1(shared / (left.size || 1), shared / (right.size || 1));
}

/** F1 of two lists of words as bags: how often a word stands there counts. */
export function bagF1(a, b) {
  const left = countOf(a);
  const right = countOf(b);
  let shared = 0;
  for (const [word, count] of left) shared += Math.min(count, right.get(word) ?? 0);
  return f1(shared / (a.length || 1), shared / (b.length || 1));
}

export function countOf(items) {
  const counts = new Map();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}

/** Sentences of more than 20 characters, for the baselines that take the first ones. */
export function leadSentences(text, count) {
  const segments = new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text);
  const spans = Array.from(segments, ({ index, segment }) => [index, index + segment.trimEnd().length]);
  return spans.filter(([start, end]) => end - start > 20).slice(0, count);
}
