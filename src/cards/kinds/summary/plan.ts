/** The whole matter: the headline with the facts that tell most of it. */
import { headlinePiece } from '../../pieces.ts';
import type { PlannedOf, Planning } from '../../planning.ts';
import { wordsAt } from '../../where.ts';
import { factPiece, summaryFacts } from '../fact/plan.ts';

export function planSummary(planning: Planning): PlannedOf<'summary'> {
  const { sheet, base } = planning;
  const facts = summaryFacts(planning);
  const shows = [...headlinePiece(sheet.headline), ...facts.map((fact) => factPiece(planning, fact))];
  const headline = sheet.headline.text;
  const words = facts.map((fact) => wordsAt(planning.document, fact));
  return { ...base('summary', null), kind: 'summary', shows, headline, facts: words };
}
