/** Which gender a verb without a subject has, where the sentence before it tells. */
import type { Quotation } from '../marks/find-quotations.ts';
import { firstSubject } from '../clause/first-subject.ts';
import type { Reference } from '../scene/reference.ts';
import { isOutside, paragraphAt, sentenceAround, type Scene } from '../scene/scene.ts';

/** "Lui le ha preso la mano. «…», ha aggiunto": a verb without a subject goes on with the pronoun right before. */
export function withGenderBefore(scene: Scene, quote: Quotation, reference: Reference): Reference {
  const last = quote.first - 1;
  const isOwn = reference.kind === 'pronoun' && reference.dropped === true && isOutside(scene, last);
  if (!isOwn || paragraphAt(scene, last) !== quote.paragraph || sentenceAround(scene, quote.first).first < quote.first)
    return reference;
  const before = firstSubject(scene, sentenceAround(scene, last).first, quote.first);
  if (before?.kind !== 'pronoun' || before.dropped || !/^(?:fe)?male$/.test(before.gender)) return reference;
  return { kind: 'pronoun', gender: before.gender, first: reference.first, end: reference.end };
}
