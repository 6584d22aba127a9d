/**
 * "La congregación señaló que …. Finalmente, indicaron que «…»", "La prefettura parla di …. E aggiunge che «…»": a
 * sentence whose verb of saying has no subject goes on with what the article only describes, where that spoke in the
 * sentence right before and the number of the verb allows it. "Dicen que «…»" behind anybody else is said by nobody.
 */
import { isInstitution } from '../../names/words/kind-nouns.ts';
import { isRomance } from '../../lexicon/lexicon.ts';
import type { Candidate } from '../candidates/candidate.ts';
import { isOwn } from '../features/features.ts';
import type { Quotation } from '../marks/find-quotations.ts';
import { spokeBefore } from './goes-on-by-form.ts';
import { HAVE_SEVERAL, says } from '../head-first/head-first-region.ts';
import { BY_FORM } from '../model/models.ts';
import { isOutside, lowerAt, sentenceAround, textAt, type Scene } from '../scene/scene.ts';
import type { Attribution } from '../candidates/weighed.ts';

/** The likeliest speaker, as sure as such a sentence makes it. */
export function goesOnWithoutSubject<Likeliest extends Candidate & Attribution>(
  scene: Scene, quote: Quotation, list: readonly Candidate[], told: Likeliest,
): Likeliest {
  const { who, confidence, evidenceFirst } = told;
  const isDoubted = confidence >= LIKELY && confidence < BY_FORM;
  if (!isDoubted || !isRomance(scene.lexicon) || !scene.lexicon.dropsSubject || 'entity' in who) return told;
  if (list.some(isOwn) || !spokeBefore(told) || evidenceFirst > quote.first) return told;
  const { first } = sentenceAround(scene, quote.first);
  const isNext = scene.doc.tokens[first]?.sentence === (scene.doc.tokens[evidenceFirst]?.sentence ?? -1) + 1;
  const verb = isNext ? openingVerb(scene, first, quote.first) : -1;
  return verb >= 0 && agreesInNumber(scene, verb, who) ? { ...told, confidence: BY_FORM } : told;
}
const LIKELY = 0.45;

/** The verb of saying that the sentence begins with, behind "and", adverbs and a comma; -1 where it has a subject. */
function openingVerb(scene: Scene, first: number, end: number): number {
  const { between, conjunctions, prepositions } = scene.lexicon;
  for (let i = first; i < Math.min(end, first + MOST_BEFORE); i++) {
    if (!isOutside(scene, i)) return -1;
    const lower = lowerAt(scene, i);
    if (says(scene, i)) return i;
    const isAdverb = textAt(scene, i + 1) === ',' || textAt(scene, i) === ',' || prepositions.has(lower);
    if (!isAdverb && !between.has(lower) && !conjunctions.has(lower)) return -1;
  }
  return -1;
}
/** "Al respecto, también han", in tokens. */
const MOST_BEFORE = 6;

/** Several say what "los vecinos" say; a body may be "they" as well. One who is described may be another person. */
function agreesInNumber(scene: Scene, verb: number, { first, end }: { first: number; end: number }): boolean {
  const { pluralVerbs, pluralDeterminers } = scene.lexicon;
  const isOfSeveral = pluralVerbs?.test(lowerAt(scene, verb)) === true || HAVE_SEVERAL.test(lowerAt(scene, verb - 1));
  if (pluralDeterminers?.has(lowerAt(scene, first))) return isOfSeveral;
  const isBody = Array.from({ length: end - first }, (_, k) => lowerAt(scene, first + k))
    .some((word) => isInstitution(scene.lexicon, word) && !scene.lexicon.documents?.has(word));
  return isBody;
}
