/** The words that make a sentence somebody's: "Craig said", "said Ryan Bridges", "according to the report". */
import { subjectOf } from '../quotes/find-subject.ts';
import { phraseStartingAt } from '../quotes/noun-phrase.ts';
import type { Reference } from '../quotes/reference.ts';
import { entityAt, isOutside, lowerAt, textAt, type Scene } from '../quotes/scene.ts';
import type { CueKind } from '../../schema.ts';
import { clauseAfter, clauseBefore, hasVerb, type Stretch } from './clause.ts';
import { AT_THE_END, CUE_VERBS } from './cue-verbs.ts';

export interface FoundClaim {
  rule: 'that-clause' | 'clause-before' | 'according-to';
  kind: CueKind;
  cue: Stretch;
  reference: Reference;
  clause: Stretch;
}

/** Tokens behind an attribution at the end of a sentence: "in a statement on Monday". */
const LAST_WORDS = 9;

/** What the sentence says in somebody's name; null where it says nothing so, or where that cannot be told. */
export function findClaim(scene: Scene, sentence: Stretch): FoundClaim | null {
  const told = accordingTo(scene, sentence);
  if (told) return told;
  for (let verb = sentence.first + 1; verb < sentence.end; verb++) {
    const kind = CUE_VERBS.get(lowerAt(scene, verb));
    if (kind === undefined || !isOutside(scene, verb) || isNoCue(scene, verb, sentence.first)) continue;
    const found = atTheEnd(scene, sentence, verb, kind) ?? behind(scene, sentence, verb, kind);
    if (found) return found;
  }
  return null;
}

/** "X said that …" */
function behind(scene: Scene, sentence: Stretch, verb: number, kind: CueKind): FoundClaim | null {
  const clause = clauseAfter(scene, verb, sentence.end);
  const reference = clause && subjectOf(scene, verb, sentence.first);
  if (!reference || isBeside(scene, sentence.first, reference.first)) return null;
  return clause && { rule: 'that-clause', kind, cue: { first: verb, end: verb + 1 }, reference, clause };
}

/** "When Ferguson said …, Hill jumped in": where the clause ends nobody can tell. */
function isBeside(scene: Scene, first: number, subject: number): boolean {
  const opener = Math.max(first, subject - 1);
  return [subject, first, first + 1, opener].some((i) => BESIDE.test(lowerAt(scene, i)));
}

const BESIDE = /^(?:when|while|after|before|because|since|although|though|if|once|until|that|who|which|whom|whose)$/;

/** "…, X said." and "…, said X." */
function atTheEnd(scene: Scene, sentence: Stretch, verb: number, kind: CueKind): FoundClaim | null {
  if (!AT_THE_END.has(lowerAt(scene, verb))) return null;
  const after = phraseStartingAt(scene, verb + 1, sentence.end);
  // "On Monday, prosecutors said she had gone": what comes first belongs to what is said.
  if (clauseAfter(scene, verb, sentence.end)) return null;
  const isInverted = after !== null && sentence.end - after.end <= LAST_WORDS && opens(scene, verb);
  const reference = isInverted ? after : subjectOf(scene, verb, sentence.first);
  if (!reference || /['’]s$/.test(lowerAt(scene, reference.end - 1))) return null;
  const attribution = opening(scene, sentence, isInverted ? verb : reference.first);
  const last = Math.max(verb + 1, reference.end);
  if (attribution === null || sentence.end - last > LAST_WORDS || goesOn(scene, last, sentence.end)) return null;
  const clause = clauseBefore(scene, sentence, attribution);
  return clause && { rule: 'clause-before', kind, cue: { first: verb, end: verb + 1 }, reference, clause };
}

/** A comma, or the end of a quotation, stands before the attribution. */
const opens = (scene: Scene, i: number): boolean => textAt(scene, i - 1) === ',' || !isOutside(scene, i - 1);

/** "Many people, he noted, wanted to move": the clause goes on behind the attribution. */
const goesOn = (scene: Scene, last: number, end: number): boolean =>
  textAt(scene, last) === ':' || (textAt(scene, last) === ',' && hasVerb(scene, { first: last + 1, end }));

/** Words of an office before a name: "…, Detroit Police Chief James Craig said". */
const OFFICE_WORDS = 8;

/** Where the attribution begins, the office of who speaks included; null where the sentence goes on into it. */
function opening(scene: Scene, sentence: Stretch, from: number): number | null {
  for (let i = from; i > Math.max(sentence.first, from - OFFICE_WORDS); i--) {
    if (opens(scene, i)) return i;
    const before = lowerAt(scene, i - 1);
    if (CUE_VERBS.has(before) || BESIDE.test(before) || scene.lexicon.conjunctions.has(before)) return null;
  }
  return null;
}

function accordingTo(scene: Scene, { first, end }: Stretch): FoundClaim | null {
  for (let i = first; i < end; i++) {
    if (!isOutside(scene, i)) continue;
    const phrase = scene.lexicon.accordingTo.find((words) => words.every((word, k) => lowerAt(scene, i + k) === word));
    const reference = phrase && phraseStartingAt(scene, i + phrase.length, end);
    if (!phrase || !reference) continue;
    const clause =
      i === first
        ? clauseBefore(scene, { first: reference.end + 1, end }, end)
        : end - reference.end <= LAST_WORDS ? clauseBefore(scene, { first, end }, i) : null;
    const cue = { first: i, end: i + phrase.length };
    if (clause) return { rule: 'according-to', kind: 'states', cue, reference, clause };
  }
  return null;
}

/** Between the subject and the verb: it was not said, or may be one day. */
const UNSAID = /^(?:not|never|to|would|could|might|should|can|cannot|will|if|which|that|n't|t)$|n['’]t$/;
const BEFORE_VERB = 3;

/** "the United States", "which again suggests that": a name, and what draws a conclusion. */
function isNoCue(scene: Scene, verb: number, floor: number): boolean {
  const isName = entityAt(scene, verb) >= 0 || /^\p{Lu}/u.test(textAt(scene, verb));
  return isName || isUnsaid(scene, verb, floor);
}

function isUnsaid(scene: Scene, verb: number, floor: number): boolean {
  for (let i = verb - 1; i >= Math.max(floor, verb - BEFORE_VERB); i--) {
    if (textAt(scene, i) === ',') return false;
    if (UNSAID.test(lowerAt(scene, i))) return true;
  }
  return false;
}
