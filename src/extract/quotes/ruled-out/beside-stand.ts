/**
 * "«Subirán los sueldos», promete el consejero. Los sindicatos desconfían. «Siempre dice lo mismo».": where another
 * takes a stand right before a quotation, it is theirs, and not whoever's that spoke before. Romance languages, German.
 */
import { genderOf } from '../phrase/agreement.ts';
import type { Candidate } from '../candidates/candidate.ts';
import type { Quotation } from '../marks/find-quotations.ts';
import { NEARBY } from './head-first-other-clause.ts';
import { BY_FORM } from '../model/models.ts';
import { tieOf, wordsOf } from '../descriptors/noun-ties.ts';
import { isPersonNoun } from '../phrase/phrase-words.ts';
import type { Descriptor } from '../scene/reference.ts';
import { lowerAt, type Scene } from '../scene/scene.ts';
import { takesStand } from '../tags/takes-a-stand.ts';
import type { Attribution } from '../candidates/weighed.ts';

/** As sure as such a sentence makes it: the fit has not learned its words. */
export function standsByForm<Likeliest extends Candidate & Attribution>(
  scene: Scene, quote: Quotation, told: Likeliest,
): Likeliest {
  const isDoubted = told.confidence >= LIKELY && told.confidence < BY_FORM && !('entity' in told.who);
  if (!isDoubted || !STANDING.has(told.rule)) return told;
  return takesStand(scene, quote)?.first === told.reference?.first ? { ...told, confidence: BY_FORM } : told;
}
const LIKELY = 0.45;
const STANDING: ReadonlySet<string> = new Set(['introduced', 'name-colon', 'own words']);

/** Whoever only spoke before, or stands nearby, where another takes a stand. */
export function isBesideStand(scene: Scene, quote: Quotation, { who, sources }: Candidate): boolean {
  if (!('entity' in who) || sources.some((one) => !NEARBY.has(one))) return false;
  const phrase = takesStand(scene, quote);
  return phrase !== null && !mayMean(scene, phrase, who.entity);
}

/** "Der Trainer zweifelt": so he may be called, or what he is the article does not tell. */
function mayMean(scene: Scene, phrase: Descriptor, entity: number): boolean {
  if (tieOf(scene, entity, wordsOf(scene, phrase)).noun) return true;
  if (scene.entities[entity]?.kind !== 'person') return !isPersonNoun(scene, lowerAt(scene, phrase.head));
  const isOne = isPersonNoun(scene, lowerAt(scene, phrase.head)) && (scene.roleWords[entity] ?? null) === null &&
    scene.lexicon.definite?.has(lowerAt(scene, phrase.first)) === true;
  const [gender, theirs] = [genderOf(scene, phrase), scene.genders[entity] ?? null];
  return isOne && (gender === null || theirs === null || gender === theirs);
}
