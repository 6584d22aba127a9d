/** What is told inside "that": there a verb that may be one of saying mostly says what a thing is like or does. */
import { isRomance } from '../../lexicon/lexicon.ts';
import { says } from './head-first-region.ts';
import { isSpeakerNoun } from '../phrase/phrase-words.ts';
import type { Reference } from '../scene/reference.ts';
import { isOutside, lowerAt, type Scene } from '../scene/scene.ts';

/**
 * "Gil explicó que la obra cuenta «con apoyo»", "Gil lamentó que el alcalde deja «sin luz» al barrio": the words are
 * Gil's. A person whom Gil quotes, "recordó que el fiscal pidió «diez años»", says them still.
 */
export function isToldOf(scene: Scene, subject: Reference, verb: number, floor: number): boolean {
  if (!isRomance(scene.lexicon)) return false;
  const isThing = subject.kind === 'descriptor' && !isSpeakerNoun(scene, lowerAt(scene, subject.head));
  const isDeed = scene.lexicon.acting?.test(lowerAt(scene, verb)) === true;
  if (isThing === isDeed) return isThing; // "A su juicio, la obra deja «huella»"
  let that = Math.min(subject.first, verb) - 1;
  while (that > floor && !(isOutside(scene, that) && isThat(scene, that))) that -= 1;
  for (let i = that - 1; i >= floor; i--) if (isOutside(scene, i) && says(scene, i)) return true;
  return false;
}

/** "que", "che": opens a relative clause as well as what somebody says. */
const isThat = ({ lexicon, doc }: Scene, i: number): boolean => {
  const { lower = '' } = doc.tokens[i] ?? {};
  return lexicon.relatives.has(lower) && lexicon.subordinators?.has(lower) === true;
};
