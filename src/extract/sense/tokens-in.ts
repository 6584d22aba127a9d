/**
 * The tokens of a stretch of the text: found by halves, for an article has thousands and is asked hundreds of times.
 */
import type { Document, Span, Token } from '../../text/document.ts';

export function tokensIn({ tokens }: Document, { start, end }: Span): Token[] {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  let past = low;
  while (past < tokens.length && (tokens[past]?.end ?? 0) <= end) past += 1;
  return tokens.slice(low, past);
}
