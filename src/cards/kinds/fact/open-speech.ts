/**
 * Speech that runs over several paragraphs and has its marks at the first and the last of them: what stands between is
 * somebody's words, though its own paragraph shows no mark.
 */
import type { Document, Span } from '../../../text/document.ts';

/** Nobody is quoted at greater length. */
const FAR = 3000;
/** By language, for “ opens in most and closes in German. */
const GERMAN = { any: /[„“]/gu, open: '„', close: '“' };
const OTHERS = [{ any: /[“”]/gu, open: '“', close: '”' }, { any: /[«»]/gu, open: '«', close: '»' }];

/** Is the last mark before the passage one that opens, and the first behind it one that closes? */
export function isWithinOpenSpeech({ text, language }: Document, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - FAR), start);
  const behind = text.slice(end, end + FAR);
  const pairs = language === 'de' ? [GERMAN] : OTHERS;
  return pairs.some(({ any, open, close }) =>
    before.match(any)?.at(-1) === open && behind.match(any)?.[0] === close);
}
