/**
 * "Una vecina criticó al concejal Bo Gil. «…», decía": a verb without a subject goes on with whoever reproaches, not
 * with whom the reproach is put to; "«…», respondió" does with him, and not with her. Romance languages.
 */
import { pattern } from '../../../pattern.ts';
import type { Candidate } from '../candidates/candidate.ts';
import type { Quotation } from '../marks/find-quotations.ts';
import { entityAt, isOutside, sentenceAround, type Scene } from '../scene/scene.ts';
import { isReply } from '../tags/carry-on.ts';

export function isOtherOfReproach(scene: Scene, quote: Quotation, { who, reference }: Candidate): boolean {
  if (reference?.kind !== 'pronoun' || reference.dropped !== true) return false;
  const reproached = reproachedBefore(scene, quote);
  const isReproached = 'entity' in who && who.entity === reproached;
  return reproached !== null && isReproached !== isReply(scene, quote);
}

/** Whom the words of the writer right before the quotation name as the one who is reproached. */
function reproachedBefore(scene: Scene, quote: Quotation): number | null {
  const { tokens, text } = scene.doc;
  const own = sentenceAround(scene, quote.first);
  const { first, end } = own.first < quote.first ? { ...own, end: quote.first } : sentenceAround(scene, own.first - 1);
  const start = tokens[first]?.start ?? 0;
  for (let i = first; i < end; i += 1) {
    const entity = isOutside(scene, i) ? entityAt(scene, i) : -1;
    const isPerson = entity >= 0 && scene.entities[entity]?.kind === 'person';
    if (isPerson && REPROACH.test(text.slice(start, tokens[i]?.start))) return entity;
  }
  return null;
}

/** The verb, and whom it is put to, up to the name. */
const REPROACH = pattern(
  'u',
  '(?<!\\p{L})(?:reproch|recrimin|critic|critiqu|acus|accus|increp|interpel|cuestion|rimprover|attacc|question)\\p{L}*',
  '\\s(?:(?:al?|alla|allo|ao?|aos?|à|au|aux|le|la|les|il|lo|os?|las?|los)\\s|all[\'’]|l[\'’])[^,.;:—]*$',
);
