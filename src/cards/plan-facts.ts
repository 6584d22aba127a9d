/**
 * The facts that get a card, and those that the summary may choose among: the writer's statements before anybody's
 * speech.
 */
import type { ReadFact } from '../extract/extraction.ts';
import { headlinePiece, pieceOf } from './pieces.ts';
import type { PlannedOf, Planning } from './planning.ts';
import { wordsOf } from './typeset.ts';
import { sentenceSpanAt } from './where.ts';

/** More than a summary ever shows: each size takes those that it can set whole. */
const SUMMARY_FACTS = 8;
const FACTS = 4;
/** Enough statements of the writer's own to do without quotations among them. */
const ENOUGH = 3;
/** With this share of it in quotation marks a fact is somebody's speech. */
const SPEECH = 0.3;

export function planSummary({ sheet, base }: Planning): PlannedOf<'summary'> {
  const { text: headline, start, end } = sheet.headline;
  const repeats = (fact: ReadFact): boolean =>
    isWithin(fact.text, headline) || (start !== null && end !== null && start < fact.end && end > fact.start);
  const facts = preferOwn(
    sheet.facts.filter((fact) => !repeats(fact)),
    sheet.quotes,
  ).slice(0, SUMMARY_FACTS);
  const shows = [...headlinePiece(sheet.headline), ...facts.map(pieceOf)];
  return { ...base('summary', null), kind: 'summary', shows, headline, facts: facts.map((fact) => fact.text) };
}

/**
 * The most important fact always; another one only where no other card says it.
 * @param more how many beyond the usual number
 */
export function planFacts(
  { sheet, document, base }: Planning,
  figures: PlannedOf<'figure'>[],
  more: number,
): PlannedOf<'fact'>[] {
  const own = preferOwn(sheet.facts, sheet.quotes);
  const pictured = new Set(
    sheet.figures
      .filter(({ id }) => figures.some((card) => card.id === id))
      .map(({ start }) => sentenceSpanAt(document, start)?.start),
  );
  const isTold = (fact: ReadFact, index: number): boolean =>
    own.findIndex((other) => isWithin(fact.text, other.text)) < index ||
    (index > 0 &&
      (isWithin(fact.text, sheet.headline.text) || pictured.has(sentenceSpanAt(document, fact.start)?.start)));
  const fresh = own.filter((fact, index) => !isTold(fact, index));
  const chosen = more > 0 ? own : fresh;
  return chosen
    .slice(0, FACTS + Math.max(0, more))
    .map((fact) => ({ ...base(fact.id, fact.start), kind: 'fact', shows: [pieceOf(fact)], text: fact.text }));
}

/** Without those that are mostly speech, as long as enough others are left. */
function preferOwn(facts: readonly ReadFact[], quotes: Planning['sheet']['quotes']): ReadFact[] {
  const quoted = ({ start, end }: ReadFact): number =>
    quotes.reduce((sum, quote) => sum + Math.max(0, Math.min(end, quote.end) - Math.max(start, quote.start)), 0) /
    (end - start);
  const own = facts.filter((fact) => quoted(fact) < SPEECH);
  return own.length >= ENOUGH ? own : [...facts];
}

function isWithin(a: string, b: string): boolean {
  return wordsOf(b).includes(wordsOf(a));
}
