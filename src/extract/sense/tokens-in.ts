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
  const found: Token[] = [];
  for (let t = low; t < tokens.length && (tokens[t]?.end ?? 0) <= end; t++) found.push(...tokens.slice(t, t + 1));
  return found;
}
