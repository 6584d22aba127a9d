/** Text cut into what readers take for characters. The segmenter is made by the first call: its data takes tens of milliseconds to load. */
let segmenter: Intl.Segmenter | undefined;

export function graphemes(text: string): string[] {
  segmenter ??= new Intl.Segmenter();
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}
