/** "Gabbana issued a statement. “…,” the statement read": where the article brings in the document that speaks. */
import { CLASS } from '../../lexicon/word-classes.ts';
import type { Mentions } from './mentions.ts';
import type { Reference } from '../scene/reference.ts';
import { isOutside, isWordOf, lowerAt, nounAt, type Scene } from '../scene/scene.ts';
import { DOCUMENT_NOUNS } from '../phrase/who.ts';

/** The sentence before a reference to a document in which its noun last stood, or -1. */
export const issuedIn = (scene: Scene, { sentenceOf }: Mentions, reference: Reference): number => {
  const at = issuedAt(scene, reference);
  return at < 0 ? -1 : (sentenceOf[at] ?? -1);
};

/** Where that noun stood, or -1. */
export function issuedAt(scene: Scene, reference: Reference): number {
  if (reference.kind !== 'descriptor' || scene.lexicon.headFirst) return -1;
  const head = nounAt(scene, reference.head);
  if (!DOCUMENT_NOUNS.has(head)) return -1;
  for (let i = reference.first - 1; i > reference.first - FAR_ISSUED && i >= 0; i--) {
    if (isOutside(scene, i) && lowerAt(scene, i) === head && !isTag(scene, i)) return i;
  }
  return -1;
}

/** "“…,” the petition says": no more of it than the next tag tells. */
const isTag = (scene: Scene, i: number): boolean =>
  lowerAt(scene, i - 1) === 'the' && isWordOf(scene, i + 1, CLASS.saying) && !isOutside(scene, i - 2);
/** Farther back than this, in tokens, it may be another document. */
const FAR_ISSUED = 220;
