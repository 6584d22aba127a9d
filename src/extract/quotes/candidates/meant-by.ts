/** Whom a pronoun or a descriptor of the writer's words means, where they are told of or brought in just before. */
import type { Mentions } from '../coreference/mentions.ts';
import { newcomerBefore } from '../coreference/newcomer.ts';
import { offerReference, type Offer } from './offer.ts';
import type { Reference, Who } from '../scene/reference.ts';
import { resolveReference } from '../coreference/resolve-reference.ts';
import type { Scene } from '../scene/scene.ts';
import { whatItRead } from '../descriptors/what-it-read.ts';
import type { Focus } from '../phrase/who.ts';

/** Whom a tag means: a pronoun whoever the sentence before is about, if that is sure, else by the rules of thumb. */
export function meantBy(scene: Scene, mentions: Mentions, reference: Reference, focus: Focus | null): Who | null {
  const read = whatItRead(scene, reference);
  if (read) return read;
  const newcomer = reference.kind === 'pronoun' ? newcomerBefore(scene, mentions, reference) : null;
  if (!newcomer) return resolveReference(scene, reference, focus);
  return newcomer.isSure ? newcomer.who : null;
}

/** A pronoun of the writer's sentences means whoever the sentence before is about, as one of a tag does. */
export function offerMeant(
  scene: Scene, rule: string, reference: Reference, floor: { mentions: Mentions; focus: Focus | null }, offer: Offer,
): void {
  const { mentions, focus } = floor;
  if (!scene.lexicon.headFirst || reference.kind !== 'pronoun')
    return offerReference(scene, rule, reference, focus, offer);
  const who = meantBy(scene, mentions, reference, focus);
  if (who) offer(rule, { who, reference, evidenceFirst: reference.first, evidenceEnd: reference.end });
}
