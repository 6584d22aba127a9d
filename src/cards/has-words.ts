/** Are there words enough for a statement, a label, a caption? In any script. */

/** Made by the first text that is not told without: its data takes milliseconds to load. */
let segmenter: Intl.Segmenter | undefined;

/** "bridge", "“Bridges,", "2026.", "it’s": what is one word by any rule. */
const ONE_WORD = /^[“"(]?(?:[A-Za-z]+['’](?=[A-Za-z]))?[A-Za-z\d]+[”"),.;:!?…]*$/;
/** One word at least, and perhaps more: "well-known". */
const SOME_WORD = /[A-Za-z\d]/;

/** Has a text, in any script, so many words at least? Of a long one only the first are read. */
export function hasWords(text: string, least: number): boolean {
  let count = 0;
  let isCounted = true;
  const pieces = /\S+/g;
  for (let found = pieces.exec(text); found !== null; found = pieces.exec(text)) {
    const [piece] = found;
    if (SOME_WORD.test(piece)) count += 1;
    if (count >= least) return true;
    isCounted &&= ONE_WORD.test(piece);
  }
  return !isCounted && hasSegments(text, least);
}

/** The same by the rules of Unicode, which part words that have no space between them: many times slower. */
function hasSegments(text: string, least: number): boolean {
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'word' });
  let count = 0;
  for (const { isWordLike } of segmenter.segment(text)) {
    if (isWordLike) count += 1;
    if (count >= least) return true;
  }
  return false;
}
