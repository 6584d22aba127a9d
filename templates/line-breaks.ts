/**
 * Where lines may end in scripts whose words the layout does not know: Thai and its neighbours have no spaces, Korean
 * has.
 */

const UNSPACED = /[\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;
const RUN = /[\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}\p{M}]+/gu;
const HANGUL = /\p{sc=Hangul}/u;
const ZERO_WIDTH_SPACE = '\u200b';
/** A line begins neither with a full stop (។ ။) nor with the sign that repeats a word (ៗ ๆ ໆ). */
const BEFORE_MARK = /\u200b(?=[\p{P}\p{Lm}])/gu;

/** The same text with a zero-width space between words that no space parts. */
export function breakable(text: string): string {
  if (!UNSPACED.test(text)) return text;
  const words = new Intl.Segmenter('th', { granularity: 'word' });
  return text.replace(RUN, (run) =>
    Array.from(words.segment(run), ({ segment }) => segment).join(ZERO_WIDTH_SPACE).replace(BEFORE_MARK, ''),
  );
}

/** Korean breaks at its spaces, unless a word is wider than the column. */
export function wordBreakFor(text: string, torn: boolean): 'keep-all' | 'break-word' {
  return HANGUL.test(text) && !torn ? 'keep-all' : 'break-word';
}
