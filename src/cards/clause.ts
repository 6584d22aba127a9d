/**
 * The writer's own statement around a place in the article, fit to be shown by itself: a verbatim span, cut at a clean
 * clause at most. Null where nothing there stands alone: a sentence that runs through somebody's quotation, that
 * points back ("He …"), that hangs on a condition, or that is a heading or a notice.
 */
import type { ReadQuote } from '../extract/extraction.ts';
import { REVERSING_WORDS } from '../extract/facts/clause-words.ts';
import { clauseWithin } from '../extract/facts/clauses.ts';
import { functionWords } from '../extract/facts/function-words.ts';
import { isStatement } from '../extract/facts/statement.ts';
import type { Document, Span } from '../text/document.ts';
import { holds } from '../text/holds.ts';
import type { Planning } from './planning.ts';
import { sentenceSpanAt } from './where.ts';

/** What is read at a glance in a list, in UTF-16 units. */
const IDEAL = 120;
/** A "sentence" beyond this is a list or a dump, and each look for its clauses costs its length. */
const LONGEST = 2000;

export function clauseAt({ sheet, document }: Planning, offset: number, ideal = IDEAL): Span | null {
  const sentence = sentenceSpanAt(document, offset);
  if (!sentence || sentence.end - sentence.start > LONGEST || !isProse(document, sentence.paragraph)) return null;
  const clause = clauseWithin(document, sentence, ideal);
  const line = document.text.slice(sentence.start, sentence.end);
  const shown = document.text.slice(clause.start, clause.end);
  if (offset < clause.start || offset >= clause.end || !isStatement(line, shown)) return null;
  return standsByItself(shown, document.language) && isWritersOwn(clause, sheet.quotes) ? clause : null;
}

function isProse(document: Document, paragraph: number): boolean {
  return /^(?:text|list-item)$/.test(document.paragraphs[paragraph]?.kind ?? '');
}

/** Begins with a word that neither points back nor makes a condition of what follows. */
export function standsByItself(text: string, language: string): boolean {
  return (
    opensItself(text, language) &&
    !REVERSING_WORDS[language]?.has(firstWord(text)) &&
    !functionWords(language).personal.has(firstWord(text))
  );
}

/** The same of somebody's speech, in which "I" and "we" are at home. */
export function opensItself(text: string, language: string): boolean {
  const { pointing, joining } = functionWords(language);
  return !pointing.has(firstWord(text)) && !joining.has(firstWord(text));
}

/** Where a first word stands if there is one: a table of years is not searched to its end for each of them. */
const OPENING = 80;

function firstWord(text: string): string {
  return /[\p{L}\p{M}]+/u.exec(text.slice(0, OPENING))?.[0].toLowerCase() ?? '';
}

/** Words in quotation marks may stand in it, whole; speech makes it somebody else's sentence. */
function isWritersOwn(span: Span, quotes: readonly ReadQuote[]): boolean {
  return quotes
    .filter((quote) => quote.start < span.end && quote.end > span.start)
    .every((quote) => quote.kind === 'fragment' && quote.start > span.start && quote.end < span.end);
}

export function isInside(span: Span, quotes: readonly ReadQuote[]): boolean {
  return quotes.some((quote) => holds(quote, span));
}
