/**
 * "Sloan accuses Governor Hale of shouting. He dismissed the accusation as “sour grapes”.": whoever makes a claim is
 * not "he" who denies it, where the sentence that tells the claim names somebody else. English.
 */
import { answersClaim } from '../tags/answers-claim.ts';
import type { Candidate } from '../candidates/candidate.ts';
import type { Quotation } from '../marks/find-quotations.ts';
import { CLASS } from '../../lexicon/word-classes.ts';
import { entityAt, isOutside, isWordOf, lowerAt, sentenceAround, type Scene } from '../scene/scene.ts';

export function isAccuser(scene: Scene, quote: Quotation, { who, reference }: Candidate): boolean {
  if (scene.lexicon.language !== 'en' || reference?.kind !== 'pronoun' || !('entity' in who)) return false;
  const { first } = sentenceAround(scene, quote.first);
  const verb = denialBehind(scene, reference.end, quote.first);
  if (reference.first < first || verb < 0 || !answersClaim(scene, verb + 1, quote.first)) return false;
  const before = sentenceAround(scene, first - 1);
  return first > 0 && claims(scene, who.entity, before) && tellsOfAnother(scene, who.entity, before);
}

/** "(He) dismissed the accusation": the verb, right behind the pronoun; or -1. */
function denialBehind(scene: Scene, from: number, end: number): number {
  const { denying, claims: nouns } = scene.lexicon;
  for (let verb = from; verb <= Math.min(end, from + BEFORE_VERB); verb++) {
    if (!denying?.has(lowerAt(scene, verb))) continue;
    for (let i = verb + 1; i < Math.min(end, verb + BEFORE_NOUN); i++) if (nouns?.has(lowerAt(scene, i))) return verb;
  }
  return -1;
}
/** "has since", "the" */
const BEFORE_VERB = 2;
const BEFORE_NOUN = 5;

interface Stretch { first: number; end: number }

/** Is the verb right behind their name one of saying or accusing? */
function claims(scene: Scene, entity: number, { first, end }: Stretch): boolean {
  for (let i = first; i < end; i++) {
    if (entityAt(scene, i) !== entity) continue;
    const behind = scene.nameEnd[i] ?? i + 1;
    const isVerb = (at: number): boolean => isOutside(scene, at) && at < end &&
      (isWordOf(scene, at, CLASS.saying) || /^(?:accus|alleg|claim|charg|blam)/.test(lowerAt(scene, at)));
    if ([behind, behind + 1, behind + 2].some(isVerb)) return true;
  }
  return false;
}

function tellsOfAnother(scene: Scene, entity: number, { first, end }: Stretch): boolean {
  for (let i = first; i < end; i++) {
    const other = entityAt(scene, i);
    if (other >= 0 && other !== entity && scene.entities[other]?.kind === 'person') return true;
  }
  return false;
}
