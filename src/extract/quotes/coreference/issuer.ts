/** Whose a document is that speaks: whoever spoke where it was brought in. */
import type { Told } from '../candidates/candidate.ts';
import { issuedAt, issuedIn } from './issued.ts';
import type { Mentions } from './mentions.ts';
import type { Reference, Who } from '../scene/reference.ts';
import { lowerAt, type Scene } from '../scene/scene.ts';
import { ownerBefore } from '../descriptors/what-it-read.ts';

/** “…,” Hale said in a statement. … “…,” the statement said: whoever spoke where the document was brought in. */
export function issuerOf(
  scene: Scene, reference: Reference, mentions: Mentions, told: readonly (Told | null)[],
): Who | null {
  const issued = issuedIn(scene, mentions, reference);
  if (issued < 0) return null;
  const opening = issuedAt(scene, reference) - 1;
  const owner = scene.lexicon.possessives.has(lowerAt(scene, opening)) ? ownerBefore(scene, opening) : null;
  if (owner) return owner; // "Her statement describes … “…,” the statement says."
  for (let k = told.length - 1; k >= Math.max(0, told.length - EARLIER); k--) {
    const one = told[k];
    const at = scene.quotations[k]?.first ?? 0;
    if (one && [at, one.evidenceFirst].some((token) => mentions.sentenceOf[token] === issued)) return one.who;
  }
  return null;
}
/** Quotations between the document and its words. */
const EARLIER = 4;
