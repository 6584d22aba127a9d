/** How a source proposes a candidate: by its name, with the words that tell whom it means. */
import { withApposition } from '../phrase/apposition.ts';
import type { Told } from './candidate.ts';
import type { Reference } from '../scene/reference.ts';
import { resolveReference } from '../coreference/resolve-reference.ts';
import type { Scene } from '../scene/scene.ts';
import type { Focus } from '../phrase/who.ts';

export type Offer = (rule: string, told: Omit<Told, 'rule'>) => void;

/** Nothing is proposed where the reference means nobody that can be told. */
export function offerReference(
  scene: Scene, rule: string, reference: Reference | null, focus: Focus | null, offer: Offer,
): void {
  const named = reference && withApposition(scene, reference);
  const who = named && resolveReference(scene, named, focus);
  if (named && who) offer(rule, { who, reference: named, evidenceFirst: named.first, evidenceEnd: named.end });
}
