/** Whom or what "who", "that" or "which" stands for: of two nouns the one that can say something. */
import { phraseEndingAt } from '../phrase/noun-phrase.ts';
import { isModifier, isSentTo, isSpeakerNoun } from '../phrase/phrase-words.ts';
import type { Reference } from '../scene/reference.ts';
import { lowerAt, type Scene } from '../scene/scene.ts';

/** "a man from Lorne who", "a note left by the window that": the phrase before it, or the noun before that. */
export function antecedent(scene: Scene, relative: number, floor: number): Reference | null {
  const last = lowerAt(scene, relative - 1) === ',' ? relative - 2 : relative - 1;
  const nearest = phraseEndingAt(scene, last, floor);
  const canSpeak = nearest?.kind !== 'descriptor' || isSpeakerNoun(scene, lowerAt(scene, nearest.head));
  if (nearest && canSpeak) return nearest;
  const opening = openingOf(scene, last, floor);
  if (!scene.lexicon.prepositions.has(lowerAt(scene, opening - 1))) return nearest;
  const head = isSentTo(scene, opening - 2) ? opening - 3 : opening - 2;
  if (head < floor || !isSpeakerNoun(scene, lowerAt(scene, head))) return null;
  return { kind: 'descriptor', head, first: openingOf(scene, head, floor), end: head + 1 };
}

/** Where the noun at `last` begins: its article, or the first of the words before it that may belong to it. */
function openingOf(scene: Scene, last: number, floor: number): number {
  let first = last;
  while (first > floor && isModifier(scene, first - 1)) first -= 1;
  return first > floor && scene.lexicon.determiners.has(lowerAt(scene, first - 1)) ? first - 1 : first;
}
