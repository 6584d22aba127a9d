/**
 * "Ann Lowe said the soup was cold. The caterer apologised. “…”": a noun that no list has is the subject of what only
 * somebody does, so that another than who is named may speak behind it. "The soup was cold" is about no one. English.
 */
import { CLASS } from '../../lexicon/word-classes.ts';
import { tieOf } from '../descriptors/noun-ties.ts';
import { isFinite, isModifier, isSpeakerNoun } from '../phrase/phrase-words.ts';
import { actsAsSomebody } from '../tags/reacting.ts';
import { isOutside, isWordOf, lowerAt, nounAt, textAt, type Scene } from '../scene/scene.ts';

/** Does such a noun, by which the article does not call whoever is named, open the sentence at `first`? */
export function opensWithUnlisted(scene: Scene, first: number, end: number, entity: number): boolean {
  if (scene.lexicon.language !== 'en') return false;
  const opening = scene.lexicon.conjunctions.has(lowerAt(scene, first)) ? first + 1 : first;
  if (!isWordOf(scene, opening, CLASS.determiner | CLASS.possessive)) return false;
  for (let verb = opening + 2; verb < Math.min(end, opening + LONGEST); verb++) {
    const noun = verb - 1;
    if (!isOutside(scene, noun) || !/^\p{Ll}{3,}$/u.test(textAt(scene, noun))) return false;
    if (actsAsSomebody(scene, verb)) return isUnlisted(scene, noun) && !isCalled(scene, entity, nounAt(scene, noun));
    if (isFinite(scene, verb) || !isModifier(scene, noun)) return false;
  }
  return false;
}
/** "The small family hotel (apologised)" */
const LONGEST = 5;

const isUnlisted = (scene: Scene, noun: number): boolean => !isSpeakerNoun(scene, lowerAt(scene, noun));

/** "Caterer Ann Lowe" */
function isCalled(scene: Scene, entity: number, noun: string): boolean {
  const mentions = scene.entities[entity]?.mentions.slice(0, FEW) ?? [];
  return tieOf(scene, entity, [noun]).noun || mentions.some((one) => lowerAt(scene, one.firstToken - 1) === noun);
}
const FEW = 6;
