/** Words that are somebody's, by a noun: "Her motto: “…”", "in Hale's own words: “…”", Hale's “…” speech. */
import { CLASS } from '../../lexicon/word-classes.ts';
import type { Quotation } from '../marks/find-quotations.ts';
import { isModifier, isPossessive, isSpeakerNoun } from '../phrase/phrase-words.ts';
import type { Attribution, Reference } from '../scene/reference.ts';
import { entityAt, isOutside, isWordOf, lowerAt, nounAt, sentenceAround, type Scene } from '../scene/scene.ts';

/** Words between the owner and the marks: "Hale's analysis of the fire showed that the “…”". */
const NEAR = 10;

export function ownerOf(scene: Scene, quote: Quotation): Omit<Attribution, 'rule'> | null {
  const { first } = sentenceAround(scene, quote.first);
  let noun = -1;
  for (let i = quote.first - 1; i >= Math.max(first, quote.first - NEAR) && isOutside(scene, i); i--) {
    if (scene.lexicon.saidNouns?.has(lowerAt(scene, i))) noun = i;
    const reference = ownerAt(scene, i);
    if (!reference) continue;
    // "Lowe said Hale's comments were “late”"
    const isJudgedThere = /^(?:said|says)$/.test(lowerAt(scene, reference.first - 1));
    if (isJudgedThere || isCalledSo(scene, reference.first, first)) return null;
    const isBeside = noun > i && noun - i <= BESIDE && areModifiers(scene, i + 1, noun);
    const isOf = isComplement(scene, reference.first) || isJudged(scene, reference.first);
    return i === quote.first - 1 || (isBeside && !isOf && !tellsOn(scene, noun + 1, quote.first))
      ? { reference, evidenceFirst: reference.first, evidenceEnd: Math.max(reference.end, noun + 1) }
      : null;
  }
  return null;
}
/** "Hale's most recent blog post": so many words from the owner to the noun. */
const BESIDE = 4;

/** "was moved by Hale's speech and called it “…”": the sentence goes on to its subject's own words. */
function tellsOn(scene: Scene, from: number, end: number): boolean {
  const { saying, reporting } = scene.lexicon;
  for (let i = from; i < end - 1; i++) {
    const next = lowerAt(scene, i + 1);
    if (lowerAt(scene, i) === 'and' && (saying.has(next) || reporting.has(next))) return true;
  }
  return false;
}

/** "her first parting words"; no "her after finding" */
function areModifiers(scene: Scene, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (!isModifier(scene, i) && !/(?:ed|ing)$/.test(lowerAt(scene, i))) return false;
  return true;
}

/** "another reader of Hale's essay": the essay belongs to a noun before it; "in Hale's words" stands by itself. */
const isComplement = (scene: Scene, first: number): boolean => {
  const before = lowerAt(scene, first - 1);
  return scene.lexicon.prepositions.has(before) && !/^(?:in|with|by|as)$/.test(before);
};

/** "calling the carrier's account “misleading”": the words of whoever calls it so. */
function isJudged(scene: Scene, first: number): boolean {
  let verb = first - 1;
  while (first - verb <= MOST_MODIFIERS && isModifier(scene, verb)) verb -= 1; // "the councillor"
  return !scene.lexicon.headFirst && scene.lexicon.reporting.has(lowerAt(scene, verb));
}

/** "what they called (minister) Hale's “…”", "what she sees as his “…”": whoever calls it so. English. */
function isCalledSo(scene: Scene, owner: number, floor: number): boolean {
  if (scene.lexicon.language !== 'en') return false;
  const isVerb = (i: number): boolean =>
    isWordOf(scene, i, CLASS.reporting) || /^(?:as|term(?:ed|s)?)$/.test(lowerAt(scene, i));
  let verb = owner - 1;
  while (verb > floor && owner - verb <= MOST_MODIFIERS && !isVerb(verb) && isModifier(scene, verb)) verb -= 1;
  if (!isVerb(verb)) return false;
  for (let i = verb - 1; i >= Math.max(floor, verb - SUBJECT_WORDS) && isOutside(scene, i); i--)
    if (lowerAt(scene, i) === 'what') return true;
  return false;
}
/** "what the chairman of the club once called", in tokens. */
const SUBJECT_WORDS = 7;

/** Who owns what stands behind token `i`: "her", "Hale's", "the harbour master's". */
export function ownerAt(scene: Scene, i: number): Reference | null {
  const gender = scene.lexicon.possessives.get(lowerAt(scene, i));
  const isTheirs = gender === 'male' || gender === 'female' || /^(?:their|its)$/.test(lowerAt(scene, i));
  if (gender && isTheirs) return { kind: 'pronoun', gender, first: i, end: i + 1 };
  const entity = entityAt(scene, i);
  if (!isPossessive(scene, i) || scene.entities[entity]?.kind === 'place') return null;
  if (entity < 0) return ownerByNoun(scene, i);
  return { kind: 'name', entity, first: scene.nameFirst[i] ?? i, end: i + 1 };
}

/** "the harbour master's", "her mother's", "residents'": a noun for a speaker with its article or owner. */
function ownerByNoun(scene: Scene, head: number): Reference | null {
  if (scene.lexicon.headFirst || !isSpeakerNoun(scene, nounAt(scene, head).replace(/['’]$/, ''))) return null;
  const { determiners, possessives } = scene.lexicon;
  const opens = (i: number): boolean => determiners.has(lowerAt(scene, i)) || possessives.has(lowerAt(scene, i));
  let first = head;
  while (head - first < MOST_MODIFIERS && !opens(first - 1) && isModifier(scene, first - 1)) first -= 1;
  if (opens(first - 1)) first -= 1;
  else if (!/s['’]$/.test(lowerAt(scene, head))) return null;
  return { kind: 'descriptor', head, first, end: head + 1 };
}
const MOST_MODIFIERS = 4;
