/** Verbs that tell whether a woman or a man says it, where only the verb stands in the tag. */
import { sureGender } from '../phrase/agreement.ts';
import type { Candidate } from '../candidates/candidate.ts';
import type { Quotation } from '../marks/find-quotations.ts';
import { genderOfVerb, isPause, says } from '../head-first/head-first-region.ts';
import { isOutside, textAt, type Scene } from '../scene/scene.ts';

/** «…», — сказала, and what goes on behind it: no man said that, whoever spoke before. */
export function isOtherThanVerb(scene: Scene, quote: Quotation, { who }: Candidate): boolean {
  const theirs = 'entity' in who ? sureGender(scene, who.entity) : null;
  if (theirs === null) return false;
  const verb = pastPauses(scene, quote.last + 1, 1);
  const before = pastPauses(scene, quote.first - 1, -1);
  const isGoingOn = before > 0 && !isOutside(scene, pastPauses(scene, before - 1, -1));
  const told = genderTold(scene, verb) ?? (isGoingOn ? genderTold(scene, before) : null);
  return told !== null && told !== theirs;
}

function pastPauses(scene: Scene, from: number, step: 1 | -1): number {
  let i = from;
  while (isPause(scene, i) || (step < 0 && textAt(scene, i) === '.')) i += step;
  return i;
}

const genderTold = (scene: Scene, verb: number): 'female' | 'male' | null =>
  isOutside(scene, verb) && says(scene, verb) ? genderOfVerb(scene, verb) : null;
