/**
 * "«…», señala una vecina y afirma que «…»", "sagt Keller und ergänzt: „…“", "a dit Paul Roy, précisant que « … »": the
 * subject of a verb of saying behind "and", or of a gerund, where it stands behind the verb of saying before.
 */
import type { Reference } from '../scene/reference.ts';
import { isPause, says } from './head-first-region.ts';
import { subjectAfter } from '../clause/head-first-subject.ts';
import { plainPhrase } from '../phrase/plain-phrase.ts';
import { isOutside, lowerAt, textAt, type Scene } from '../scene/scene.ts';

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
    const subject = subjectAfter(scene, i, and) ?? somebodyNew(scene, i, and);
    return subject?.end === and ? subject : null;
  }
  return null;
}
/** "afirma la portavoz de la Asociación de Vecinos, Rosa Gil, y", in tokens. */
const LONGEST_SUBJECT = 14;

/** «…», dice una repartidora: a noun that no list has, behind a tag's verb; "destacó el clima" is known. */
function somebodyNew(scene: Scene, verb: number, and: number): Reference | null {
  const isTag = isPause(scene, verb - 1) && !isOutside(scene, verb - 2);
  return isTag && !scene.lexicon.definite?.has(lowerAt(scene, verb + 1)) ? plainPhrase(scene, verb + 1, and) : null;
}
