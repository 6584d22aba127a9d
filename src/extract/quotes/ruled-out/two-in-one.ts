/** "Hale detailed the charges against the man": of two in one sentence neither is the other. */
import type { Candidate } from '../candidates/candidate.ts';
import { isPossessive } from '../phrase/phrase-words.ts';
import type { Reference } from '../scene/reference.ts';
import { entityAt, isOutside, lowerAt, nounAt, sentenceAround, type Scene } from '../scene/scene.ts';
import { wordSet } from '../../../text/word-set.ts';

/** So far back such a sentence is looked for, in tokens; and the longest phrase that is. */
const FAR_BACK = 600;
const LONGEST = 4;
/** "Hale became the mayor", "Hale, as the mayor": what he is. */
const BEING = wordSet('is was are were be been being as became become becomes named elected appointed');

/** Does a sentence before name this person ahead of the descriptor's very words, and mean somebody else by them? */
export function isTheOther(scene: Scene, { reference, who }: Candidate): boolean {
  if (scene.lexicon.headFirst || reference?.kind !== 'descriptor' || !('entity' in who)) return false;
  const length = reference.end - reference.first;
  if (length > LONGEST || lowerAt(scene, reference.first) !== 'the') return false;
  const isCalledSo = scene.roleWords[who.entity]?.includes(nounAt(scene, reference.head)) === true;
  if (isCalledSo || scene.entities[who.entity]?.kind !== 'person') return false;
  for (let i = reference.first - length; i >= Math.max(0, reference.first - FAR_BACK); i--)
    if (isSamePhrase(scene, reference, i) && isNamedAhead(scene, who.entity, i)) return true;
  return false;
}

function isSamePhrase(scene: Scene, reference: Reference, at: number): boolean {
  for (let k = 0; k < reference.end - reference.first; k++)
    if (lowerAt(scene, at + k) !== lowerAt(scene, reference.first + k) || !isOutside(scene, at + k)) return false;
  return !isPossessive(scene, at + reference.end - reference.first - 1);
}

/** Is the person named in the same sentence before token `at`, with more between than a comma or "became"? */
function isNamedAhead(scene: Scene, entity: number, at: number): boolean {
  const { first } = sentenceAround(scene, at);
  for (let i = at - 1; i >= first; i--) {
    if (BEING.has(lowerAt(scene, i))) return false;
    if (entityAt(scene, i) === entity && isOutside(scene, i)) return at - i > 2 && !isPossessive(scene, i);
  }
  return false;
}
