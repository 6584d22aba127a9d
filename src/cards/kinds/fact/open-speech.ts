/**
 * Speech that runs over several paragraphs and has its marks at the first and the last of them: what stands between is
 * somebody's words, though its own paragraph shows no mark.
 */
import type { Document, Span } from '../../../text/document.ts';
import { oncePer } from '../../../text/memo.ts';

/** Nobody is quoted at greater length. */
const FAR = 3000;
/** The marks of one kind, in the order of the text. */
interface Marks { at: readonly number[]; opens: readonly boolean[] }
/** By language, for “ opens in most and closes in German. */
const GERMAN = [{ any: /[„“]/gu, open: '„' }];
const OTHERS = [{ any: /[“”]/gu, open: '“' }, { any: /[«»]/gu, open: '«' }];

const marksOf = oncePer(({ text, language }: Document): readonly Marks[] =>
  (language === 'de' ? GERMAN : OTHERS).map(({ any, open }) => {
    const found = [...text.matchAll(any)];
    return { at: found.map(({ index }) => index), opens: found.map(([mark]) => mark === open) };
  }));

/** Is the last mark before the passage one that opens, and the first behind it one that closes? */
export function isWithinOpenSpeech(document: Document, { start, end }: Span): boolean {
  return marksOf(document).some(({ at, opens }) => {
    const [before, behind] = [firstFrom(at, start) - 1, firstFrom(at, end)];
    const isNear = (at[before] ?? -Infinity) >= start - FAR && (at[behind] ?? Infinity) < end + FAR;
    return isNear && opens[before] === true && opens[behind] === false;
  });
}

/** Which is the first of these, in order, that is not before `place`? By halves. */
function firstFrom(at: readonly number[], place: number): number {
  let [low, high] = [0, at.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((at[middle] ?? Infinity) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
