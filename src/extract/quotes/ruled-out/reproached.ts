/**
 * "Una vecina criticó al concejal Bo Gil. «…», decía": a verb without a subject goes on with whoever reproaches, not
 * with whom the reproach is put to; "«…», respondió" does with him, and not with her, and so it does where he was
 * asked: "Rosa Mir preguntó a Bo Gil por el agua. «No sé», contestó." Romance languages.
 */
import type { Candidate } from '../candidates/candidate.ts';
import type { Attribution } from '../candidates/weighed.ts';
import type { Quotation } from '../marks/find-quotations.ts';
import { BY_FORM } from '../model/models.ts';
import type { Scene } from '../scene/scene.ts';
import { answererNamed, answersThem, reproached } from '../tags/answerer-named.ts';

export function isOtherOfReproach(scene: Scene, quote: Quotation, { who, reference }: Candidate): boolean {
  if (reference?.kind !== 'pronoun' || reference.dropped !== true) return false;
  const answerer = answererNamed(scene, quote);
  if (answerer !== null) return !('entity' in who && who.entity === answerer);
  const other = answersThem(scene, quote) ? null : reproached(scene, quote);
  return other !== null && 'entity' in who && who.entity === other;
}

/** Whoever was asked and answers, as sure as the form makes it: the fit has not learned it. */
export function answersByForm(scene: Scene, quote: Quotation, told: Attribution): Attribution {
  const { who, reference, confidence } = told;
  const isDropped = reference?.kind === 'pronoun' && reference.dropped === true;
  if (!isDropped || !('entity' in who) || confidence >= BY_FORM) return told;
  return answererNamed(scene, quote) === who.entity ? { ...told, confidence: BY_FORM } : told;
}
