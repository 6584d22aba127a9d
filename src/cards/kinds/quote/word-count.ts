/** Words of a quotation, in any script. */
import { memo } from '../../../text/memo.ts';

/** Made by the first count: its data takes milliseconds to load. */
let segmenter: Intl.Segmenter | undefined;

/** Planners ask it of every quotation of an article, several times over. */
export const wordCount = memo(500, (text: string): number => countUpTo(text, Infinity));

/** Has it so many words at least? Of a long passage the first ones are read. */
export const hasWords = (text: string, least: number): boolean => countUpTo(text, least) >= least;

function countUpTo(text: string, most: number): number {
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'word' });
  let count = 0;
  for (const { isWordLike } of segmenter.segment(text)) {
    if (isWordLike) count += 1;
    if (count >= most) break;
  }
  return count;
}
