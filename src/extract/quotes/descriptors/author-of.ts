/**
 * "A letter from the harbour master said", "a note by her read": whose words they are, where the writer tells it behind
 * the noun. "A report by investigators" stays what it is, and is told whole. English.
 */
import { phraseStartingAt } from '../phrase/noun-phrase.ts';
import { objectPronounAt } from '../phrase/object-pronoun.ts';
import { isPersonNoun } from '../phrase/phrase-words.ts';
import type { Reference } from '../scene/reference.ts';
import { wordSet } from '../../../text/word-set.ts';
import { isInName, lowerAt, nounAt, sentenceAround, type Scene } from '../scene/scene.ts';
import { isReport } from '../phrase/who.ts';

export function withAuthor(scene: Scene, reference: Reference): Reference {
  if (scene.lexicon.headFirst || reference.kind !== 'descriptor') return reference;
  const by = SIGNED.has(lowerAt(scene, reference.head + 1)) ? reference.head + 2 : reference.head + 1;
  if (!isReport(nounAt(scene, reference.head)) || !/^(?:from|by)$/.test(lowerAt(scene, by))) return reference;
  const { end } = sentenceAround(scene, reference.first);
  const author = objectPronounAt(scene, by + 1) ?? phraseStartingAt(scene, by + 1, end);
  if (!author) return reference;
  return isSomebody(scene, author) ? author : { ...reference, end: Math.max(reference.end, author.end) };
}

const SIGNED = wordSet('signed written penned sent issued released published posted commissioned compiled');

/** A name, a pronoun, one person, "the trust" of a body named so: no "investigators", no council that is not named. */
function isSomebody(scene: Scene, author: Reference): boolean {
  if (author.kind !== 'descriptor') return true;
  const [opening, noun] = [lowerAt(scene, author.first), lowerAt(scene, author.head)];
  const { determiners, possessives } = scene.lexicon;
  if (isPersonNoun(scene, noun)) return determiners.has(opening) || possessives.has(opening);
  return opening === 'the' && scene.entities.some((_, entity) => isInName(scene, entity, noun));
}
