/** The words that make a sentence somebody's: "Craig said", "said Ryan Bridges", "according to the report". */
import { phraseStartingAt } from '../quotes/phrase/noun-phrase.ts';
import type { Reference } from '../quotes/scene/reference.ts';
import { sourcesIn } from '../quotes/tags/rule-according-to.ts';
import { entityAt, isOutside, lowerAt, textAt, tokenAt, type Scene } from '../quotes/scene/scene.ts';
import type { CueKind } from '../../schema.ts';
import { behindAside } from './aside-of-source.ts';
import { BESIDE, isBeside } from './beside.ts';
import { clauseAfter, clauseBefore, hasObject } from './clause.ts';
import { AT_THE_END, CUE_VERBS } from './cue-verbs.ts';
import { hasVerb, isLikelyVerb } from './has-verb.ts';
import type { Stretch } from './stretch.ts';
import { sayerOf, sourceAt } from './sayer.ts';

export interface FoundClaim {
  rule: 'that-clause' | 'clause-before' | 'clause-around' | 'according-to' | 'as-said';
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
    const said = asSaid(scene, sentence, verb, kind);
    if (said) return said;
    const clause = clauseAfter(scene, verb, sentence.end);
    // "On Monday, prosecutors said she had gone": what comes first belongs to what is said
    const found = clause ? behind(scene, sentence, verb, kind, clause) : atTheEnd(scene, sentence, verb, kind);
    if (found) return found;
  }
  return null;
}

/** "X said that …" */
function behind(
  scene: Scene, sentence: Stretch, verb: number, kind: CueKind, clause: Stretch,
): FoundClaim | null {
  const reference = sayerOf(scene, verb, sentence.first);
  if (!reference || isBeside(scene, sentence.first, reference.first, clause)) return null;
  return { rule: 'that-clause', kind, cue: { first: verb, end: verb + 1 }, reference, clause };
}

/** "As the mayor noted, the bridge is old." */
function asSaid(scene: Scene, { first, end }: Stretch, verb: number, kind: CueKind): FoundClaim | null {
  if (lowerAt(scene, first) !== 'as' || textAt(scene, verb + 1) !== ',') return null;
  const reference = phraseStartingAt(scene, first + 1, verb);
  const clause = reference?.end === verb ? clauseBefore(scene, { first: verb + 2, end }, end) : null;
  return reference && clause && { rule: 'as-said', kind, cue: { first: verb, end: verb + 1 }, reference, clause };
}

/** "…, X said." and "…, said X."; "Many people, he noted, wanted to move" */
function atTheEnd(scene: Scene, sentence: Stretch, verb: number, kind: CueKind): FoundClaim | null {
  if (!AT_THE_END.has(lowerAt(scene, verb))) return null;
  const inverted = invertedSubject(scene, sentence, verb);
  const reference = inverted ?? sayerOf(scene, verb, sentence.first);
  if (!reference || /['’]s$/.test(lowerAt(scene, reference.end - 1))) return null;
  if (!inverted && isTransitive(scene, verb, sentence.end)) return null;
  const opened = opening(scene, sentence, inverted ? verb : reference.first);
  if (opened === null) return null;
  const attribution = inverted ? opened : beforeAppositive(scene, opened, sentence.first);
  return told(scene, sentence, { kind, cue: { first: verb, end: verb + 1 }, reference }, attribution);
}

type Told = Pick<FoundClaim, 'kind' | 'cue' | 'reference'>;

/** ", said Rosa Medina" */
function invertedSubject(scene: Scene, sentence: Stretch, verb: number): Reference | null {
  const after = phraseStartingAt(scene, verb + 1, sentence.end);
  const isSubject = after !== null && opens(scene, verb) && !/^t(?:old|ells?)$/.test(lowerAt(scene, verb));
  return isSubject && sentence.end - after.end <= LAST_WORDS ? after : null;
}

/** What stands before the attribution, by what stands behind it: an end, another clause, the rest of this one. */
function told(scene: Scene, sentence: Stretch, found: Told, attribution: number): FoundClaim | null {
  const last = Math.max(found.cue.end, found.reference.end);
  const isNext = addsAnother(scene, last);
  if (isNext && !isSentence(scene, sentence.first, attribution)) return null;
  if (!isNext && goesOn(scene, last, sentence.end)) return around(scene, sentence, found, attribution);
  if (!isNext && sentence.end - last > LAST_WORDS) return null;
  const clause = clauseBefore(scene, sentence, attribution);
  return clause && { rule: 'clause-before', ...found, clause };
}

/** "The pier, Reed said, was unsafe": the attribution stands amid its clause, which is the whole sentence. */
function around(scene: Scene, sentence: Stretch, found: Told, attribution: number): FoundClaim | null {
  const isShort = found.cue.end >= found.reference.end && textAt(scene, found.cue.end) === ',';
  if (!isShort || isSentence(scene, sentence.first, attribution)) return null;
  const clause = clauseBefore(scene, sentence, sentence.end);
  return clause && { rule: 'clause-around', ...found, clause };
}

/** "On May 8, the party announced a retreat": what is announced stands behind; "…, she wrote last week" is none. */
const isTransitive = (scene: Scene, verb: number, end: number): boolean =>
  hasObject(scene, verb) && !/^(?:last|late|early|this|yesterday|today|via)$/.test(lowerAt(scene, verb + 1)) &&
  verb + 1 < end;

/** A comma, or the end of a quotation, stands before the attribution. */
const opens = (scene: Scene, i: number): boolean => textAt(scene, i - 1) === ',' || !isOutside(scene, i - 1);

function isSentence(scene: Scene, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (isLikelyVerb(scene, i)) return true;
  return false;
}

/** "…, the ministry said, and two more sank", "…, she said, adding that": what follows is another clause. */
const addsAnother = (scene: Scene, last: number): boolean =>
  textAt(scene, last) === ',' && /^(?:and|but|while|adding|noting)$/.test(lowerAt(scene, last + 1));

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

/** "…, his mother, Rebekah Gregory, told jurors": the attribution begins with the noun that the name explains. */
function beforeAppositive(scene: Scene, from: number, floor: number): number {
  for (let i = from - 2; i > Math.max(floor, from - OFFICE_WORDS); i--) {
    if (!isOutside(scene, i) || CUE_VERBS.has(lowerAt(scene, i))) return from;
    if (textAt(scene, i) !== ',') continue;
    const lower = lowerAt(scene, i + 1);
    const isNounPhrase = scene.lexicon.possessives.has(lower) || scene.lexicon.determiners.has(lower);
    return isNounPhrase && !hasVerb(scene, { first: i + 1, end: from }) ? i + 1 : from;
  }
  return from;
}

function accordingTo(scene: Scene, { first, end }: Stretch): FoundClaim | null {
  const phrases = sourcesIn(scene.doc);
  if (phrases.size === 0) return null;
  for (let i = first; i < end; i++) {
    const phrase = phrases.get(i)?.find(([word]) => word !== 'per'); // "25 % a year" may be "per year"
    if (!phrase || !isOutside(scene, i)) continue;
    const reference = sourceAt(scene, i + phrase.length, end);
    if (!reference) continue;
    const opening = commaFrom(scene, reference.end, end);
    const comma = opening && behindAside(scene, reference, opening, end);
    const clause =
      i === first
        ? comma && clauseBefore(scene, { first: comma + 1, end }, end)
        : endsSoon(scene, reference.end, end) ? clauseBefore(scene, { first, end }, i) : null;
    const cue = { first: i, end: i + phrase.length };
    if (clause) return { rule: 'according-to', kind: 'states', cue, reference, clause };
  }
  return null;
}

/** A few words, or who that is: "…, according to Qais Rashid, the director of museums, who spoke last week". */
const endsSoon = (scene: Scene, from: number, end: number): boolean =>
  end - from <= LAST_WORDS ||
  (textAt(scene, from) === ',' &&
    (lowerAt(scene, from + 1) === 'who' || scene.lexicon.determiners.has(lowerAt(scene, from + 1))));

/** "According to Republicans such as Cotton, …": where the clause begins; null where no comma tells. */
function commaFrom(scene: Scene, from: number, end: number): number | null {
  for (let i = from; i < Math.min(end, from + LAST_WORDS); i++) {
    if (textAt(scene, i) !== ',') continue;
    const isAge = tokenAt(scene, i + 1)?.kind === 'number' && textAt(scene, i + 2) === ','; // "to Amina Salum, 34, …"
    return isAge ? i + 2 : i;
  }
  return null;
}

/** Between the subject and the verb: it was not said, or may be one day. */
const UNSAID = /^(?:not|never|to|would|could|might|may|should|can|cannot|will|if|which|that|n't|t)$|n['’]t$/;
/** "without saying that", "before adding that": it was not said, or not as its own. */
const UNSAID_BEFORE_ING = /^(?:without|before|after|from|instead|of|avoid|avoided|deny|denied|worth|by|in)$/;
const BEFORE_VERB = 3;

/** "the United States", "which again suggests that": a name, and what draws a conclusion. */
function isNoCue(scene: Scene, verb: number, floor: number): boolean {
  const isName = entityAt(scene, verb) >= 0 || /^\p{Lu}/u.test(textAt(scene, verb)) || isNoun(scene, verb);
  const isGerund = /ing$/.test(lowerAt(scene, verb)) && UNSAID_BEFORE_ING.test(lowerAt(scene, verb - 1));
  return isName || isGerund || isUnsaid(scene, verb, floor);
}

const NOUN_TOO = /^(?:claims?|reports?|notes?|estimates?|states?|finds?|demands?|pledges?|promises?|vows?)$/;
/** Determiners that stand alone before a verb: "some claim that". */
const ALONE = /^(?:some|many|others|all|both)$/;

/** "the claim that …", "its reports indicate": a noun, where the verb looks the same. */
function isNoun(scene: Scene, i: number): boolean {
  if (!NOUN_TOO.test(lowerAt(scene, i))) return false;
  const before = lowerAt(scene, i - 1);
  const { determiners, possessives } = scene.lexicon;
  const isHead = (determiners.has(before) || possessives.has(before)) && !ALONE.test(before);
  const isOfName = !/(?:s|ed)$/.test(lowerAt(scene, i)) && entityAt(scene, i - 1) >= 0; // "the SPLC report"
  const hasVerbBehind = [i + 1, i + 2].some((k) => CUE_VERBS.has(lowerAt(scene, k)));
  return isHead || isOfName || hasVerbBehind || lowerAt(scene, i + 1) === 'show';
}

function isUnsaid(scene: Scene, verb: number, floor: number): boolean {
  for (let i = verb - 1; i >= Math.max(floor, verb - BEFORE_VERB); i--) {
    if (textAt(scene, i) === ',') return false;
    if (UNSAID.test(lowerAt(scene, i))) return true;
  }
  return false;
}
