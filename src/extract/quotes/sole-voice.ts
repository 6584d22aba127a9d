/**
 * "Bergallo: “…” ¶ “…”, contó. ¶ “…”, remarcó.": a verb of saying without a subject, where nobody but whoever spoke
 * before can be meant. The fits doubt it where a page names its only speaker once, in the title.
 */
import type { Candidate } from './candidate.ts';
import { BY_FORM } from './models.ts';
import { isOutside, type Scene } from './scene.ts';
import type { Attribution } from './weighed.ts';
import { sameWho } from './who.ts';

/** The only candidate, as sure as that makes them; null where there are others, or somebody else spoke before. */
export function soleVoice<Likeliest extends Candidate & Attribution>(
  scene: Scene, list: readonly Candidate[], told: Likeliest, before: Attribution | null,
): Likeliest | null {
  const { reference, chosen, confidence, who } = told;
  const isDropped = reference?.kind === 'pronoun' && reference.dropped === true && chosen === true;
  const isAlone = list.length === 1 && 'entity' in who && before !== null && sameWho(before.who, who);
  const isOnly = scene.persons.every(({ token, entity }) => !isOutside(scene, token) || sameWho({ entity }, who));
  return isDropped && isAlone && isOnly && confidence >= LIKELY && before.confidence >= SURE_BEFORE
    ? { ...told, confidence: Math.max(BY_FORM, confidence) } : null;
}
const LIKELY = 0.35;
const SURE_BEFORE = 0.6;
