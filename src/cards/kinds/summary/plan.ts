/** The whole matter: the headline with the facts that tell most of it. */
import type { Points } from '../../../extract/points/find-points.ts';
import type { ReadFact } from '../../../extract/extraction.ts';
import { bracketed } from '../../brackets/bracketed.ts';
import { headlinePiece } from '../../pieces.ts';
import type { PlannedOf, Planning } from '../../planning.ts';
import { withEllipsis } from '../../where.ts';
import { isHeaded } from '../../worth/lines.ts';
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

/** A list or a guide: its title, and its points word for word. */
export function planPoints({ sheet, base }: Planning, { spans, numbered }: Points): PlannedOf<'summary'> {
  const pieces = spans.map((span, index) => ({ id: `point-${index + 1}`, ...span }));
  return {
    ...base('summary', null),
    kind: 'summary',
    shows: [...headlinePiece(sheet.headline), ...pieces],
    headline: sheet.headline.text,
    facts: spans.map(({ start, end }) => sheet.text.slice(start, end)),
    points: numbered ? 'numbered' : 'bulleted',
  };
}

/**
 * Does it tell more than what stands over every card? Of titles alone 4 of 23 were printed; of ledes alone 9 of 10
 * above the line, and few below it, where they set a scene ("For four years, he called it his home.").
 */
export function tellsMatter(planning: Planning, facts: readonly ReadFact[]): boolean {
  return facts.length > 0 || (planning.sheet.headline.start !== null && isHeaded(planning));
}
