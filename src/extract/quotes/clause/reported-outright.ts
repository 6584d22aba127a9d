/** Is the main clause around a quotation in the mood of reports, with no verb of saying of its own? German. */
import type { Quotation } from '../marks/find-quotations.ts';
import { isOutside, lowerAt, sentenceAround, textAt, type Scene } from '../scene/scene.ts';

/** The main clause reports; not "Im Dorf heißt es, das sei „Unsinn“" nor "als sei er „der König“". */
export function isReportedOutright(scene: Scene, { first: at }: Pick<Quotation, 'first'>): boolean {
  const { first, end } = sentenceAround(scene, at);
  const { saying, reporting, reportedMood } = scene.lexicon;
  if (!reportedMood) return false;
  const own = Array.from({ length: end - first }, (_, k) => first + k).filter((i) => isOutside(scene, i));
  const verb = own.find((i) => reportedMood.has(lowerAt(scene, i)));
  if (verb === undefined || lowerAt(scene, verb - 1) === 'als') return false;
  const isBehindClause = textAt(scene, verb - 1) === ','; // "Kern, den alle kennen, sei „müde“"
  const isClause = (i: number): boolean => textAt(scene, i) === ':' || (!isBehindClause && textAt(scene, i) === ',');
  if (own.some((i) => i < verb && isClause(i))) return false;
  return !own.some((i) => i !== verb && (saying.has(lowerAt(scene, i)) || reporting.has(lowerAt(scene, i))));
}
