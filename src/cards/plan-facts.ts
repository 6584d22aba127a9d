/**
 * The facts that get a card, and those that the summary may choose among: statements of the writer's own that a reader
 * understands without the article.
 */
import { isTurnedBy } from '../extract/sense/cut-guard.ts';
import { standsAlone } from '../extract/sense/weigh.ts';
import { isWritersStatement } from '../extract/sense/writers-statement.ts';
import type { ReadFact } from '../extract/extraction.ts';
import { completed } from './complete-names.ts';
import { isOpinion } from './is-opinion.ts';
import { matterOf, saysHeadline } from './matter.ts';
import { headlinePiece, pieceOf } from './pieces.ts';
import type { PlannedOf, Planning } from './planning.ts';
import { isSensitive } from './sensitive.ts';
import { wordsOf } from './typeset.ts';
import { nextSentence, sentenceSpanAt, withEllipsis, wordsAt } from './where.ts';

/** What the largest size holds; each size takes those that it can set whole. */
const SUMMARY_FACTS = 4;
const FACTS = 3;
/** With this share of it in quotation marks a fact is somebody's speech. */
const SPEECH = 0.3;

export function planSummary(planning: Planning): PlannedOf<'summary'> {
  const { sheet, base } = planning;
  const facts = summaryFacts(planning);
  const shows = [...headlinePiece(sheet.headline), ...facts.map(pieceOf)];
  const headline = sheet.headline.text;
  const words = facts.map((fact) => wordsAt(planning.document, fact));
  return { ...base('summary', null), kind: 'summary', shows, headline, facts: words };
}

/** The best ones, in the writer's order: what comes later in the article may build on what came before. */
function summaryFacts(planning: Planning): ReadFact[] {
  const told = isOpinion(planning) ? [] : ownFacts(planning).filter((fact) => !saysHeadline(planning, fact));
  const chosen = [...told.filter(({ text }) => !isSensitive(text)), ...told.filter(({ text }) => isSensitive(text))];
  return chosen.slice(0, SUMMARY_FACTS).sort((a, b) => a.start - b.start);
}

/**
 * The most important fact always; another one only where no other card says it.
 * @param more how many beyond the usual number
 */
export function planFacts(planning: Planning, figures: PlannedOf<'figure'>[], more: number): PlannedOf<'fact'>[] {
  if (isOpinion(planning)) return [];
  const { sheet, document } = planning;
  const own = ownFacts(planning);
  const pictured = new Set(
    sheet.figures
      .filter(({ id }) => figures.some((card) => card.id === id))
      .map(({ start }) => sentenceSpanAt(document, start)?.start),
  );
  const isTold = (fact: ReadFact, index: number): boolean =>
    own.findIndex((other) => isWithin(fact.text, other.text)) < index ||
    (index > 0 && (saysHeadline(planning, fact) || pictured.has(sentenceSpanAt(document, fact.start)?.start)));
  const [only, second] = summaryFacts(planning);
  return own
    .filter((fact, index) => !isTold(fact, index))
    .filter((fact) => second !== undefined || fact.id !== only?.id) // the summary's only fact stands there already
    .slice(0, FACTS + Math.max(0, more))
    .map((fact) => factCard(planning, fact));
}

function factCard(planning: Planning, fact: ReadFact): PlannedOf<'fact'> {
  const { matter, pieces } = matterOf(planning, fact);
  const { text: words, insertions } = completed(planning, fact, null);
  const text = withEllipsis(planning.document, fact, words);
  const shows = [...pieces, pieceOf(fact)];
  return { ...planning.base(fact.id, fact.start), insertions, kind: 'fact', matter, shows, text };
}

/** Not mostly speech, and no riddle. */
function ownFacts({ sheet, document, known }: Planning): ReadFact[] {
  const quoted = ({ start, end }: ReadFact): number =>
    sheet.quotes.reduce((sum, quote) => sum + Math.max(0, Math.min(end, quote.end) - Math.max(start, quote.start)), 0) /
    (end - start);
  return sheet.facts.filter(
    (fact) =>
      quoted(fact) < SPEECH &&
      !isTurnedBy(document, nextSentence(document, fact)) &&
      isWritersStatement(document, fact) &&
      standsAlone(document, fact, known(null)),
  );
}

function isWithin(a: string, b: string): boolean {
  return wordsOf(b).includes(wordsOf(a));
}
