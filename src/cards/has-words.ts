/** Made by the first count: its data takes milliseconds to load. */
let segmenter: Intl.Segmenter | undefined;

/** Has a text, in any script, so many words at least? Of a long one only the first are read. */
export function hasWords(text: string, least: number): boolean {
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'word' });
  let count = 0;
  for (const { isWordLike } of segmenter.segment(text)) {
    if (isWordLike) count += 1;
    if (count >= least) return true;
  }
  return false;
}
