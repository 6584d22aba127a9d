/**
 * "«…», señala una vecina y afirma que «…»", "sagt Keller und ergänzt: „…“", "a dit Paul Roy, précisant que « … »": the
 * subject of a verb of saying behind "and", or of a gerund, where it stands behind the verb of saying before.
 */
import type { Reference } from './reference.ts';
import { says } from './head-first-region.ts';
import { subjectAfter } from './head-first-subject.ts';
import { isOutside, lowerAt, textAt, type Scene } from './scene.ts';

/** The subject that ends right before the "and" of the verb at token `verb`, in the writer's words from `floor` on. */
export function subjectBeforeAnd(scene: Scene, verb: number, floor: number): Reference | null {
  const { between, conjunctions, gerund } = scene.lexicon;
  let and = verb - 1;
  while (and > floor && between.has(lowerAt(scene, and))) and -= 1;
  const isGerund = lowerAt(scene, and) === ',' && gerund?.test(lowerAt(scene, verb)) === true;
  if (!(conjunctions.has(lowerAt(scene, and)) || isGerund) || !isOutside(scene, and)) return null;
  for (let i = and - 1; i >= Math.max(floor, and - LONGEST_SUBJECT) && isOutside(scene, i); i--) {
    if (/^[.;:!?]$/.test(textAt(scene, i))) return null;
    if (!says(scene, i)) continue;
    const subject = subjectAfter(scene, i, and);
    return subject?.end === and ? subject : null;
  }
  return null;
}
/** "afirma la portavoz de la Asociación de Vecinos, Rosa Gil, y", in tokens. */
const LONGEST_SUBJECT = 14;
