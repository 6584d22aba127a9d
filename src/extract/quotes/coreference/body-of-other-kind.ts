/**
 * "Le Conseil départemental ferme deux collèges. « … », indique la préfecture": a préfecture is no Conseil, nor is an
 * association, a union or a firm. "Une association de riverains … l'association" is none that has a name. Romance
 * languages; English: `kind-of-body.ts`.
 */
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { wasBroughtIn } from '../descriptors/brought-in.ts';
import type { Candidate } from '../candidates/candidate.ts';
import { nounAt, type Scene } from '../scene/scene.ts';
import { sameNoun } from '../scene/same-noun.ts';

/** Can the body not be what a tag's noun says, as far as its name and the article tell? */
export function isBodyOfOtherKind(scene: Scene, { reference, who }: Candidate): boolean {
  if (reference?.kind !== 'descriptor' || !('entity' in who) || !scene.lexicon.bodyHeads?.kinds) return false;
  if (scene.entities[who.entity]?.kind !== 'organisation') return false;
  const noun = nounAt(scene, reference.head);
  if (isCalledSo(scene, who.entity, noun)) return false;
  return isOtherByName(scene.lexicon, noun, scene.entities[who.entity]?.name ?? '') ||
    (scene.lexicon.anyBody?.has(noun) === true && wasBroughtIn(scene, reference));
}

/** By the article, or in its own name: "Ministère de la Santé", "police cantonale". */
const isCalledSo = (scene: Scene, entity: number, noun: string): boolean =>
  scene.roleWords[entity]?.some((word) => sameNoun(word, noun)) === true ||
  scene.entities[entity]?.name.toLowerCase().split(/[\s'’]+/).some((word) => sameNoun(word, noun)) === true;

/** Is what such a noun means never called by such a name? */
export function isOtherByName({ bodyHeads }: Lexicon, noun: string, name: string): boolean {
  const { kinds, calledBy = [] } = bodyHeads ?? {};
  if (!kinds || calledBy.some(([nouns, begins]) => nouns.test(noun) && begins.test(name))) return false;
  if (kinds.offices.test(noun)) return true;
  const isFirm = kinds.firms.test(noun);
  return ((isFirm || kinds.societies.test(noun)) && kinds.ofState.test(name)) || (isFirm && kinds.ofMembers.test(name));
}
