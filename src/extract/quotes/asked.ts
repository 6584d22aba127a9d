/** "Katz asked the guard whether it hurt. “A bit,” he replied.": whoever asks does not reply. English. */
import { subjectOf } from './find-subject.ts';
import { phraseStartingAt } from './noun-phrase.ts';
import { BE, OPENS_CLAUSE } from './phrase-words.ts';
import type { Reference, Who } from './reference.ts';
import { inWords } from './referents.ts';
import { isOutside, lowerAt, sentenceAround, type Scene } from './scene.ts';

export interface Asked {
  by: Who;
  whom: Reference | null;
}

/** Who asked whom in the sentence before the quotation that a pronoun replies with; null where nobody did. */
export function askedBefore(scene: Scene, reference: Reference): Asked | null {
  const verb = lowerAt(scene, reference.end);
  if (scene.lexicon.headFirst || reference.kind !== 'pronoun' || !REPLYING.test(verb)) return null;
  const quote = scene.quotations[scene.quoteAt[reference.first - 1] ?? -1];
  if (!quote || quote.first === 0) return null;
  const { first, end } = sentenceAround(scene, quote.first - 1);
  return end > quote.first ? null : askedIn(scene, first, end);
}
const REPLYING = /^(?:replied|answered|responded|replies|answers)$/;

/** Who asks whom in a sentence. */
function askedIn(scene: Scene, first: number, end: number): Asked | null {
  let verb = first + 1;
  while (verb < end && !(lowerAt(scene, verb) === 'asked' && isOutside(scene, verb))) verb += 1;
  const subject = verb < end && isAskedOf(scene, verb) ? subjectOf(scene, verb, first) : null;
  if (!subject || subject.kind === 'pronoun') return null;
  const by = subject.kind === 'name' ? { entity: subject.entity } : inWords(scene, subject);
  const whom = phraseStartingAt(scene, verb + 1, end);
  return { by, whom: whom?.first === verb + 1 && whom.kind !== 'pronoun' ? whom : null };
}

/** "asked (him) whether", "asked (the guard) if"; "was asked", "asked for" are no question of the subject's. */
const isAskedOf = (scene: Scene, verb: number): boolean =>
  !BE.has(lowerAt(scene, verb - 1)) && !OPENS_CLAUSE.has(lowerAt(scene, verb - 1)) &&
  lowerAt(scene, verb + 1) !== 'for';
