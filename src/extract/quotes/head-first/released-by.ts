/**
 * "Die Stadtwerke weisen die Kritik zurück. „Die Preise sind fair“, heißt es in einer Mitteilung.": a release of which
 * the sentence does not tell whose it is comes from the body that the sentence before is about. Heads first.
 */
import { isInstitution } from '../../names/words/kind-nouns.ts';
import type { Quotation } from '../marks/find-quotations.ts';
import { firstSubject } from '../clause/first-subject.ts';
import type { Reference } from '../scene/reference.ts';
import { isOutside, lowerAt, sentenceAround, textAt, type Scene } from '../scene/scene.ts';

/** The body whose release the words behind the verb speak of; null where they speak of none, or say whose it is. */
export function releasedBy(scene: Scene, quote: Quotation, verb: number): Reference | null {
  const { first } = sentenceAround(scene, quote.first);
  if (verb < quote.last || first < quote.first || first === 0 || !isRelease(scene, verb)) return null;
  const before = sentenceAround(scene, first - 1);
  for (let i = before.first; i < before.end; i++) if (!isOutside(scene, i)) return null;
  const subject = firstSubject(scene, before.first, before.end);
  return subject !== null && !isOfTwo(scene, subject) && isBody(scene, subject) ? subject : null;
}

/** "Die Kammer und der Verband" */
function isOfTwo({ lexicon, doc }: Scene, { first, end }: Reference): boolean {
  for (let i = first; i <= end; i++) if (lexicon.conjunctions.has(doc.tokens[i]?.lower ?? '')) return true;
  return false;
}

/** "in einer Mitteilung.", "en un comunicado." */
function isRelease(scene: Scene, verb: number): boolean {
  for (let i = verb + 1; i < verb + NEAR && isOutside(scene, i); i++)
    if (scene.lexicon.releases?.test(lowerAt(scene, i))) return /^[.,;]$/.test(textAt(scene, i + 1));
  return false;
}
/** "heißt es in einer kurzen schriftlichen Mitteilung", in tokens. */
const NEAR = 7;

const isBody = (scene: Scene, subject: Reference): boolean => subject.kind === 'name'
  ? scene.entities[subject.entity]?.kind === 'organisation'
  : subject.kind === 'descriptor' && isInstitution(scene.lexicon, lowerAt(scene, subject.head));
