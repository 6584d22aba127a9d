/**
 * "el croata", "der Tiroler", "la morenista", "le quinquagénaire": what somebody may be called by where they are from,
 * by age or party, whatever they do; and nobody of whom the article tells another party or nation. Heads first.
 */
import { isRole } from '../../names/words/name-kind.ts';
import { sameNoun } from '../scene/same-noun.ts';
import type { Scene } from '../scene/scene.ts';

export const isOfOrigin = (scene: Scene, noun: string): boolean => !isRole(scene.lexicon, noun) &&
  (isDemonym(scene, noun) || isOfAnyone(scene, noun) || isOfParty(scene, noun));

const isOfParty = ({ lexicon }: Scene, noun: string): boolean => lexicon.fields?.party?.test(noun) === true;
const isDemonym = ({ lexicon }: Scene, noun: string): boolean => lexicon.demonyms.has(noun);
const isOfAnyone = ({ lexicon }: Scene, noun: string): boolean => lexicon.fields?.anyone?.test(noun) === true;

/** "la libérale" of a "socialiste", "el sueco" of a "portero croata": the article tells another party or nation. */
export function isOfOther(scene: Scene, entity: number, noun: string): boolean {
  const role = scene.roleWords[entity] ?? [];
  return [isDemonym, isOfParty].some((is) => is(scene, noun) && role.some((word) => is(scene, word)) &&
    !role.some((word) => sameNoun(word, noun) || sameNoun(noun, word)));
}
