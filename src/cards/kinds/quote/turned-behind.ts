/** Words of which what stands right behind them makes something else: the rest of their sentence, or a question. */
import type { Planning } from '../../planning.ts';
import { sentenceSpanAt } from '../../where.ts';
import { shownOf, type PlannedQuote } from './join.ts';

/** “The Book of Numbers,” she said, “has no chorus.”: the same sentence goes on, and is not on the card. */
export function endsAmid({ document }: Planning, quote: PlannedQuote): boolean {
  const last = shownOf(quote).at(-1);
  if (last === undefined || !/,["”»]?$/u.test(document.text.slice(last.start, last.end + 1))) return false;
  const rest = document.text.slice(last.end, sentenceSpanAt(document, Math.max(0, last.end - 1))?.end ?? last.end);
  return GOES_ON.test(rest);
}
/** A mark, a tag that a comma closes, and a mark before a small letter. */
const GOES_ON = /^["”»“]?[^"“”„«»]{3,120},\s["“„«]\s?\p{Ll}/u;
