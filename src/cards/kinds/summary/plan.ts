/** The whole matter: the headline with the facts that tell most of it. */
import { bracketed } from '../../brackets/bracketed.ts';
import { headlinePiece } from '../../pieces.ts';
import type { PlannedOf, Planning } from '../../planning.ts';
import { withEllipsis } from '../../where.ts';
import { factPiece, summaryFacts } from '../fact/plan.ts';

export function planSummary(planning: Planning): PlannedOf<'summary'> {
  const { sheet, base } = planning;
  const facts = summaryFacts(planning);
  const shows = [...headlinePiece(sheet.headline), ...facts.map((fact) => factPiece(planning, fact))];
  const headline = sheet.headline.text;
  const filled = facts.map((fact) => ({ fact, ...bracketed(planning, fact) }));
  const words = filled.map(({ fact, text }) => withEllipsis(planning.document, fact, text));
  const insertions = filled.flatMap((one, item) => one.insertions.map((insertion) => ({ ...insertion, item })));
  return { ...base('summary', null), insertions, kind: 'summary', shows, headline, facts: words };
}
