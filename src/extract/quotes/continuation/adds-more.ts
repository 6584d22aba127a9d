/**
 * « … », dit Roche, qui a vu le rapport de Vidal. Il ajoute : « … ». „…“, sagt Kern. Er fügt hinzu: „…“: a verb of
 * adding is of whoever spoke last, where no other has been told of since. The fits doubt it where the tag before names
 * somebody else as well. Languages other than English.
 */
import type { Candidate } from '../candidates/candidate.ts';
import { isOwn } from '../features/features.ts';
import { BY_FORM } from '../model/models.ts';
import { nobodySince } from './only-one-told-of.ts';
import { isOutside, lowerAt, sentenceAround, type Scene } from '../scene/scene.ts';
import type { Attribution } from '../candidates/weighed.ts';
import { agrees, sameWho } from '../phrase/who.ts';

/** Whoever spoke last, as sure as such a verb makes it; null where it is not so. */
export function addsMore<Likeliest extends Candidate & Attribution>(
  scene: Scene, list: readonly Candidate[], told: Likeliest, before: Attribution | null,
): Likeliest | null {
  const tag = list.find((one) => one.reference?.kind === 'pronoun' && isOwn(one));
  if (!before || before.confidence < SURE_BEFORE || !('entity' in before.who)) return null;
  if (!tag || !isOfAdding(scene, tag)) return null;
  const { reference } = tag;
  const same = list.find((one) => sameWho(one.who, before.who));
  const mayBe = reference?.kind === 'pronoun' && (reference.dropped || agrees(scene, before.who, reference.gender));
  const isNext = mayBe && nobodySince(
    scene, before.who.entity, before.evidenceFirst, sentenceAround(scene, tag.evidenceFirst).first,
  );
  return same && isNext ? { ...told, ...same, confidence: Math.max(BY_FORM, told.confidence) } : null;
}
const SURE_BEFORE = 0.75;

/** Does a verb of adding stand in the tag? */
export function isOfAdding(scene: Scene, { evidenceFirst, evidenceEnd }: Candidate): boolean {
  for (let i = evidenceFirst; i < evidenceEnd; i++)
    if (isOutside(scene, i) && scene.lexicon.adding?.has(lowerAt(scene, i))) return true;
  return false;
}
