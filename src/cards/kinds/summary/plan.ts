/** The whole matter: the headline with the facts that tell most of it. */
import type { ReadFact } from '../../../extract/extraction.ts';
import { bracketed } from '../../brackets/bracketed.ts';
import { headlinePiece } from '../../pieces.ts';
import type { PlannedOf, Planning } from '../../planning.ts';
import { withEllipsis } from '../../where.ts';
import { chanceOf } from '../../worth/chance.ts';
import { factPiece } from '../fact/plan.ts';

export function planSummary(planning: Planning, facts: readonly ReadFact[]): PlannedOf<'summary'> {
  const { sheet, base } = planning;
  const shows = [...headlinePiece(sheet.headline), ...facts.map((fact) => factPiece(planning, fact))];
  const headline = sheet.headline.text;
  const filled = facts.map((fact) => ({ fact, ...bracketed(planning, fact) }));
  const words = filled.map(({ fact, text }) => withEllipsis(planning.document, fact, text));
  const insertions = filled.flatMap((one, item) => one.insertions.map((insertion) => ({ ...insertion, item })));
  return { ...base('summary', null), insertions, kind: 'summary', shows, headline, facts: words };
}

/** A lede that stands without any fact tells the news by itself: so likely would it be printed as a statement. */
const LINE = 0.6;

/**
 * Does it tell more than what stands over every card? Of judged summaries with a fact 53 of 85 were printed; of titles
 * alone 2 of 7; of ledes alone 10 of 25 below the line, where they set a scene ("For four years, he called it his
 * home."), and 11 of 21 above it.
 */
export function tellsMatter(planning: Planning, facts: readonly ReadFact[]): boolean {
  const { start, end } = planning.sheet.headline;
  if (facts.length > 0 || start === null || end === null) return facts.length > 0;
  return chanceOf(unheaded(planning), { kind: 'fact', shown: [{ start, end }], speaker: null }) >= LINE;
}

/** As a sentence is read over which no headline stands. */
function unheaded({ sheet, known, ...planning }: Planning): Planning {
  const names = known(null).names;
  const headline = { ...sheet.headline, text: '' };
  return { ...planning, sheet: { ...sheet, headline }, known: (speaker) => ({ headline: '', names, speaker }) };
}
