/** Words of which what stands right behind them makes something else: the rest of their sentence, or a question. */
import { tokensIn } from '../../../extract/sense/tokens-in.ts';
import { speakerKey } from '../../../extract/speaker-key.ts';
import type { Document, Span } from '../../../text/document.ts';
import type { Planning } from '../../planning.ts';
import { sentenceSpanAt } from '../../where.ts';
import { shownOf, type PlannedQuote } from './join.ts';

/** Letters of a tag between what was said and what is asked of it. */
const TAG = 150;

/** “The Book of Numbers,” she said, “has no chorus.”: the same sentence goes on, and is not on the card. */
export function endsAmid({ document }: Planning, quote: PlannedQuote): boolean {
  const last = shownOf(quote).at(-1);
  if (last === undefined || !/,["”»]?$/u.test(document.text.slice(last.start, last.end + 1))) return false;
  const rest = document.text.slice(last.end, sentenceSpanAt(document, Math.max(0, last.end - 1))?.end ?? last.end);
  return GOES_ON.test(rest);
}
/** A mark, a tag that a comma closes, and a mark before a small letter. */
const GOES_ON = /^["”»“]?[^"“”„«»]{3,120},\s["“„«]\s?\p{Ll}/u;

/** « Presque honte » – « Presque ? »: somebody else's question throws a word of it back. */
export function isThrownBack({ document, sheet }: Planning, quote: PlannedQuote): boolean {
  const last = shownOf(quote).at(-1);
  const next = last && sheet.quotes.find(({ start }) => start >= last.end);
  if (!last || !next || next.start - last.end > TAG || speakerKey(next) === speakerKey(quote.lead)) return false;
  return /[?？]\s?$/u.test(next.text) && isOf(document, next, shownOf(quote));
}

/** So few words are an echo. */
const MOST_ECHOED = 3;
function isOf(document: Document, echo: Span, shown: readonly Span[]): boolean {
  const said = new Set(shown.flatMap((span) => tokensIn(document, span).map(({ lower }) => lower)));
  const asked = tokensIn(document, echo).filter(({ kind }) => kind === 'word');
  return asked.length > 0 && asked.length <= MOST_ECHOED && asked.every(({ lower }) => said.has(lower));
}
